import { isSeenWhole } from '../walk-records.ts';
import type { Rule } from '../rule.ts';
import { isCovered, publishedDate } from './due-date.ts';

export const disclosureIsComplete: Rule = {
  id: 'disclosure-is-complete',
  severity: 'info',
  subject: 'disclosure',
  title: '应有的部分都见到了',
  source:
    '财预〔2016〕143号《地方预决算公开操作规程》；财政部预决算公开检查的完整性要求；只在声明收录完整的地区和年度核对',
  falsePositives: '某一部分并入别的表一起公开的，会提示。',
  *check(archive) {
    for (const [key, record] of archive.disclosures) {
      const { completeness = [], exempt, citation } = record;
      const unseen = completeness.filter(({ present }) => !present).map(({ part }) => part);
      if (unseen.length === 0 || exempt || publishedDate(record) === undefined) continue;
      if (!isCovered(archive, record) || !isSeenWhole(archive, citation)) continue;
      const message = `应有 ${completeness.length} 个部分，见到 ${completeness.length - unseen.length} 个，没有见到：${unseen.join('、')}。`;
      yield { collection: 'disclosures', key, path: ['completeness'], value: unseen.join('、'), message };
    }
  },
};
