import { NATION } from '../model/codes.ts';
import type { Rule } from './rule.ts';
import { objectsOf, recordsOf, type Path } from './walk-records.ts';

/** Fields that hold the code of a region, by the name of the field. */
const REGION_FIELDS = ['regionCode', 'area'];

export const regionExists: Rule = {
  id: 'region-exists',
  severity: 'error',
  title: '每个行政区划代码都有地区记录',
  source: '本站内容约定：编号须有对应的记录',
  *check(archive) {
    for (const { collection, key, record } of recordsOf(archive)) {
      for (const { code, path } of regionCodesOf(collection, record)) {
        if (archive.regions.has(code)) continue;
        const message = `没有地区“${code}”的记录。请新建 regions/${code}.json，或改正代码。`;
        yield { collection, key, path, value: code, message };
      }
    }
  },
};

function* regionCodesOf(collection: string, record: Record<string, unknown>): Generator<{ code: string; path: Path }> {
  if (collection === 'regions' || collection === 'site') {
    for (const field of collection === 'site' ? ['region'] : ['parent', 'successor']) {
      const code = record[field];
      if (typeof code === 'string' && code !== NATION) yield { code, path: [field] };
    }
    return;
  }
  for (const { path, fields } of objectsOf(record)) {
    for (const field of REGION_FIELDS) {
      const code = fields[field];
      if (typeof code === 'string') yield { code, path: [...path, field] };
    }
  }
}
