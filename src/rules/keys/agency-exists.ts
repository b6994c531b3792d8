import type { Rule } from '../rule.ts';
import { recordsOf, regionOfKey, type Path } from '../walk-records.ts';

export const agencyExists: Rule = {
  id: 'agency-exists',
  severity: 'error',
  title: '每个预算单位编码都有单位记录',
  source: '本站内容约定：编号须有对应的记录',
  *check(archive) {
    for (const { collection, key, record } of recordsOf(archive)) {
      const region = regionOfKey(key);
      for (const { code, path } of agencyCodesOf(collection, record)) {
        if (archive.agencies.has(`${region}/${code}`)) continue;
        const message = code
          ? `地区 ${region} 没有编码为“${code}”的预算单位。请新建 agencies/${region}/${code}.json，或改正编码。`
          : '部门或单位的预决算缺少单位编码。请补上 agencyCode。';
        const missing = { collection: 'agencies', key: `${region}/${code}` } as const;
        yield { collection, key, path, value: code, message, missing };
      }
    }
  },
};

function* agencyCodesOf(collection: string, record: Record<string, unknown>): Generator<{ code: string; path: Path }> {
  const fields = collection === 'agencies' ? ['parent', 'successor'] : ['agencyCode', 'implementer'];
  for (const field of fields) {
    const code = record[field];
    if (typeof code === 'string') yield { code, path: [field] };
  }
  const scope = record['scope'];
  if ((scope === 'department' || scope === 'unit') && record['tables'] && record['agencyCode'] === undefined) {
    yield { code: '', path: ['agencyCode'] };
  }
  if (collection === 'regions') yield* coveredAgencies(record['coverage']);
}

/** Units that a region declares complete. */
function* coveredAgencies(coverage: unknown): Generator<{ code: string; path: Path }> {
  for (const [index, { agencies }] of ((coverage ?? []) as { agencies: unknown }[]).entries()) {
    if (!Array.isArray(agencies)) continue;
    for (const [place, code] of (agencies as string[]).entries()) {
      yield { code, path: ['coverage', index, 'agencies', place] };
    }
  }
}
