import { NATION } from '../../model/codes.ts';
import type { Archive } from '../../schemas/collections.ts';
import type { Rule } from '../rule.ts';
import { namedKeys, recordsOf, type Location } from '../walk-records.ts';

export const regionExists: Rule = {
  id: 'region-exists',
  severity: 'error',
  title: '每个行政区划代码都有地区记录',
  source: '本站内容约定：编号须有对应的记录',
  *check(archive) {
    for (const { code, ...place } of regionsNamed(archive)) {
      if (archive.regions.has(code)) continue;
      const message = `没有地区“${code}”的记录。请新建 regions/${code}.json，或改正代码。`;
      yield { ...place, value: code, message, missing: { collection: 'regions', key: code } };
    }
  },
};

function* regionsNamed(archive: Archive): Generator<Location & { code: string }> {
  for (const [key, { region }] of archive.site) {
    if (region !== undefined) yield { collection: 'site', key, path: ['region'], code: region };
  }
  for (const { collection, key, record } of recordsOf(archive)) {
    for (const named of namedKeys(record)) {
      // 全国 needs no record to be the region above.
      if (named.collection !== 'regions' || (collection === 'regions' && named.key === NATION)) continue;
      yield { collection, key, path: named.path, code: named.key };
    }
  }
}
