import { evaluationKindTitle } from '../../../model/evaluation-kind.ts';
import { readLevel1 } from '../../../model/indicator-frame.ts';
import type { RecordOf } from '../../../schemas/collections.ts';
import type { ArchiveIndex, Keyed } from '../../archive/archive-index.ts';
import { targetText } from '../../parts/indicator-table.ts';
import type { StageContent } from './stage-content.ts';

/** Satisfaction rows of the year's evaluations: what the forms print, with the reminder that no sample is stated. */
export function satisfactionStage(_index: ArchiveIndex, { record }: Keyed<'dossiers'>): StageContent | undefined {
  const rows = satisfactionRows(record);
  if (rows.length === 0) return undefined;
  return {
    summary: rows.map(({ row }) => `${row.name} ${row.actual || '原件未填'}`).join('，'),
    blocks: [
      {
        kind: 'facts',
        facts: rows.map(({ row, kind }) => ({
          label: row.name || row.level2,
          value: `${row.actual || '原件未填'}（指标值 ${targetText(row) || '原件未填'}，${evaluationKindTitle[kind]}所填）`,
          href: `#y${record.fiscalYear}-evaluation`,
        })),
      },
      {
        kind: 'text',
        title: '怎样看这些数',
        text: '评价表没有印出调查人数和方法，样本量未公开，因此不给出误差范围，也不与其他单位比较。',
      },
    ],
  };
}

/** Rows under 满意度 in the evaluations of a dossier, leaving out rows that are blank in print. */
export function satisfactionRows(record: RecordOf<'dossiers'>) {
  return (record.evaluations ?? []).flatMap((evaluation) =>
    evaluation.rows
      .filter((row) => readLevel1(row.level1).key === 'satisfaction' && row.name !== '')
      .map((row) => ({ row, kind: evaluation.kind })),
  );
}
