import { NATION } from '../../model/codes.ts';
import { isDemoCode } from '../../model/demo.ts';
import type { Finding, Rule } from '../rule.ts';
import { namedKeys, recordsOf, regionOfKey } from '../walk-records.ts';

export const demoIsMarked: Rule = {
  id: 'demo-is-marked',
  severity: 'error',
  title: '示例地区的代码以 99 开头并注明示例，示例与真实记录互不引用',
  source: '本站数据规则：真实与示例永不混同',
  *check(archive) {
    for (const [key, { code, demo = false }] of archive.regions) {
      if (demo === isDemoCode(code)) continue;
      const message = demo
        ? `地区 ${code} 标为示例，代码却不以 99 开头。真实地区不得标为示例；示例地区请改用 99 开头的代码。`
        : `地区 ${code} 的代码以 99 开头，是示例地区，却没有标明。请写上 "demo": true。`;
      yield { collection: 'regions', key, path: ['demo'], value: String(demo), message };
    }
    for (const { collection, key, record } of recordsOf(archive)) {
      const own =
        collection === 'regions' ? key : typeof record['regionCode'] === 'string' ? regionOfKey(key) : undefined;
      if (own !== undefined) for (const finding of mixtures(own, record)) yield { collection, key, ...finding };
    }
  },
};

/** Names of records or regions on the other side. 全国, with its laws, belongs to both. */
function* mixtures(own: string, record: object): Generator<Pick<Finding, 'path' | 'value' | 'message'>> {
  for (const { key: name, path } of namedKeys(record)) {
    const other = regionOfKey(name);
    if (!/^\d{6}/.test(other) || other === NATION || own === NATION || isDemoCode(other) === isDemoCode(own)) continue;
    const message = `${isDemoCode(own) ? '示例' : '真实'}地区 ${own} 的记录引用了${isDemoCode(other) ? '示例' : '真实'}的“${name}”。请改为同一边的记录。`;
    yield { path, value: name, message };
  }
}
