import type { Archive, RecordOf } from '../../schemas/collections.ts';
import { asOfDate } from '../declared-coverage.ts';
import type { Rule } from '../rule.ts';
import { rulesInForce } from '../rules-in-force.ts';
import { dueOf, isCovered, publishedDate } from './due-date.ts';

export const disclosureStateFitsDates: Rule = {
  id: 'disclosure-state-fits-dates',
  severity: 'warning',
  title: '“未到期”“应公开未公开”“不要求公开”与日期和收录范围相符',
  source: '本站数据规则：缺失有七种原因，各有条件；“应公开未公开”只在声明收录完整的范围内、期限过后才可以说',
  falsePositives:
    '记录写成之后数据截至日又向后移，而没有重新核对的，会误报；草案在审议前公开是当地做法、而本站没有收录这条规则的，也会误报。',
  *check(archive) {
    const asOf = asOfDate(archive);
    for (const [key, record] of archive.disclosures) {
      const message = problemOf(archive, record, asOf);
      if (message) yield { collection: 'disclosures', key, path: ['publishedOn'], value: record.publishedOn, message };
    }
  },
};

function problemOf(archive: Archive, record: RecordOf<'disclosures'>, asOf: string | undefined): string | undefined {
  const { publishedOn, submittedOn, approvedOn, exempt } = record;
  const on = publishedDate(record);
  if (exempt && publishedOn === 'due-not-disclosed') return `记录写明不公开（${exempt.basis}），又记作“应公开未公开”。`;
  if (exempt) return on && `记录写明不公开（${exempt.basis}），又印有公开日期 ${on}。`;
  if (on !== undefined && asOf && on > asOf) return `公开日期 ${on} 在数据截至日 ${asOf} 之后。`;
  // With the day of approval, dates-in-order compares.
  if (on !== undefined && approvedOn === undefined && submittedOn !== undefined && on < submittedOn) {
    const [drafts] = rulesInForce(archive, record.regionCode, record.fiscalYear, 'draftsPublic');
    return drafts?.value ? undefined : `公开日期 ${on} 早于上会日期 ${submittedOn}，还没有审议。`;
  }
  if (on !== undefined) return undefined;
  const due = dueOf(archive, record);
  if (publishedOn === 'not-due' && due && asOf && due < asOf) {
    return `记作“未到期”，而应公开日期 ${due} 在数据截至日 ${asOf} 之前。`;
  }
  if (publishedOn === 'not-required' && record.dueOn !== undefined) {
    return `记作“不要求公开”，又印有应公开日期 ${record.dueOn}，也没有写不公开的依据。`;
  }
  if (publishedOn !== 'due-not-disclosed') return undefined;
  if (!isCovered(archive, record)) return '记作“应公开未公开”，而本站没有声明在这里收录完整，页面显示为“本站未收录”。';
  return due && asOf && due >= asOf
    ? `记作“应公开未公开”，而应公开日期 ${due} 在数据截至日 ${asOf} 还没有过。`
    : undefined;
}
