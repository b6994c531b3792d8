import { formatMoney } from '../../../model/money.ts';
import { formatDate } from '../../../model/period.ts';
import { consequenceKindTitle } from '../../../schemas/consequence.ts';
import type { ArchiveIndex, Keyed } from '../../archive/archive-index.ts';
import { knownFacts, type Block } from '../../shapes/block.ts';
import { notesOf } from '../../parts/notes.ts';
import { sourceLine } from '../../parts/source-line.ts';
import type { StageContent } from './stage-content.ts';

export function consequenceStage(index: ArchiveIndex, { key, record }: Keyed<'dossiers'>): StageContent | undefined {
  const items = record.consequences ?? [];
  const notes = notesOf(index, 'dossiers', key);
  if (items.length === 0) return undefined;
  return {
    summary: items
      .map((item) =>
        [consequenceKindTitle[item.kind], item.amount && formatMoney(item.amount)].filter(Boolean).join(' '),
      )
      .join('；'),
    blocks: items.flatMap((item, position): Block[] => [
      {
        kind: 'facts',
        facts: knownFacts([
          {
            label: '处理结果',
            value: consequenceKindTitle[item.kind],
            notes: notes.under('consequences', position, 'kind'),
          },
          {
            label: '金额',
            value: item.amount && formatMoney(item.amount),
            notes: notes.under('consequences', position, 'amount'),
          },
          { label: '决定机关', value: item.office },
          {
            label: '决定日期',
            value: item.on && formatDate(item.on),
            notes: notes.under('consequences', position, 'on'),
          },
          {
            label: '影响的预算年度',
            value: item.budgetYear === undefined ? undefined : `${item.budgetYear} 年`,
            notes: notes.under('consequences', position, 'budgetYear'),
          },
          { label: '依据', value: item.basis, wide: true, notes: notes.under('consequences', position, 'basis') },
          { label: '资金去向', value: item.usedFor, notes: notes.under('consequences', position, 'usedFor') },
          { label: '说明', value: item.text, wide: true },
        ]),
      },
      { kind: 'source', source: sourceLine(index, item.citation) },
    ]),
  };
}
