import { holderOf, type Budget } from '../../schemas/account.ts';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import type { Finding, Rule } from '../rule.ts';
import { recordsOf } from '../walk-records.ts';

/** The path of a file is the key of its record, so the fields that make the key must say the same. */
export const pathMatchesRecord: Rule = {
  id: 'path-matches-record',
  severity: 'error',
  title: '文件的路径与其中的地区、年度、编号一致',
  source: '本站内容约定：路径即编号',
  *check(archive) {
    for (const { collection, key, record } of recordsOf(archive)) {
      const finding = compare(collection, key, record);
      if (finding) yield { collection, key, ...finding };
    }
  },
};

function compare(
  collection: CollectionName,
  key: string,
  record: Record<string, unknown>,
): Pick<Finding, 'path' | 'value' | 'message'> | undefined {
  const { folder, path } = collections[collection];
  // `agency-exists` tells that a department's account lacks its code.
  if (path.includes('{holder}') && record['scope'] !== 'government' && !record['agencyCode']) return undefined;
  const ending = collections[collection].format === 'json' ? 'json' : 'md';
  const expected = expectedKey(collection, key, record);
  if (key === expected) return undefined;
  const steps = path.split('/');
  const misplaced = steps.findIndex(
    (step, index) => key.split('/')[index] !== expected.split('/')[index] && /\{/.test(step),
  );
  const sameDepth = key.split('/').length === expected.split('/').length;
  const field = sameDepth ? fieldOf(steps[misplaced] ?? '') : undefined;
  const value = field === undefined ? key : String(record[field] ?? '');
  const wrong = field === undefined ? '文件放的位置不对' : `文件路径与其中的 ${field}“${value}”不一致`;
  return {
    path: field === undefined ? [] : [field],
    value,
    message: `${wrong}：文件是 ${folder}/${key}.${ending}，按内容应是 ${folder}/${expected}.${ending}。请改正字段，或移动文件。`,
  };
}

/** The key that a record's own fields give. Where the name of the file alone is the key, it lies directly in the folder. */
function expectedKey(collection: CollectionName, key: string, record: Record<string, unknown>): string {
  if (collection === 'site') return 'site';
  const { path } = collections[collection];
  if (path === '') return key.slice(key.lastIndexOf('/') + 1);
  return path.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'holder' ? holderOf(record as Pick<Budget, 'scope' | 'agencyCode'>) : String(record[name]),
  );
}

function fieldOf(step: string): string | undefined {
  const name = /^\{(\w+)\}$/.exec(step)?.[1];
  return name === 'holder' ? 'agencyCode' : name;
}
