import { evaluationKindTitle } from '../../../model/evaluation-kind.ts';
import { readLevel1 } from '../../../model/indicator-frame.ts';
import type { RecordOf } from '../../../schemas/collections.ts';
import type { ArchiveIndex, Keyed } from '../../archive/archive-index.ts';
import { targetText } from '../../parts/indicator-table.ts';
import { briefSourceLine } from '../../parts/source-line.ts';
import { satisfactionRulesOf } from '../../../rules/satisfaction/satisfaction-rules-of.ts';
import { satisfactionMethodAddress } from '../../address.ts';
import type { Block } from '../../shapes/block.ts';
import { overallLine } from '../../satisfaction/result-tables.ts';
import { judgedRow } from '../../satisfaction/satisfaction-rule.ts';
import { surveyEntry } from '../../satisfaction/survey-page.ts';
import type { StageContent } from './stage-content.ts';

/** The year's surveys of the object, and what its evaluation forms print, with the reminder that forms state no sample. */
export function satisfactionStage(index: ArchiveIndex, { record }: Keyed<'dossiers'>): StageContent | undefined {
  const key = `${record.regionCode}/${record.object}`;
  const surveys = (index.surveysByObject.get(key) ?? []).filter(
    ({ record: survey }) => survey.fiscalYear === record.fiscalYear,
  );
  const rows = satisfactionRows(record);
  if (rows.length === 0 && surveys.length === 0) return undefined;
  return {
    summary: [
      ...surveys.map(({ record: survey }) => [survey.title, overallLine(index, survey)].filter(Boolean).join(' ')),
      ...rows.map(({ row }) => `${row.name} ${row.actual || '原件未填'}`),
    ].join('，'),
    blocks: [
      ...(surveys.length > 0
        ? [
            {
              kind: 'links' as const,
              entries: surveys.map(({ key: survey }) => ({ ...surveyEntry(index, survey), facets: undefined })),
            },
          ]
        : []),
      ...formBlocks(index, record, rows),
      {
        kind: 'links',
        entries: [{ title: '满意度怎么读', href: satisfactionMethodAddress }],
      },
    ],
  };
}

function formBlocks(
  index: ArchiveIndex,
  record: RecordOf<'dossiers'>,
  rows: ReturnType<typeof satisfactionRows>,
): Block[] {
  if (rows.length === 0) return [];
  const purpose = index.archive.objects.get(`${record.regionCode}/${record.object}`)?.purpose;
  const rules = satisfactionRulesOf(index.archive, record.regionCode, record.fiscalYear);
  const judged = rows.flatMap(({ row, kind }) =>
    rules.flatMap((rule) =>
      judgedRow(row, rule, purpose).map((sentence) => `${row.name}（${evaluationKindTitle[kind]}）：${sentence}`),
    ),
  );
  return [
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
    ...(judged.length > 0
      ? [
          { kind: 'list' as const, title: '对照当地的满意度规则（推算）', items: judged },
          ...rules.map((rule): Block => ({ kind: 'source', source: briefSourceLine(index, rule.citation) })),
        ]
      : []),
  ];
}

/** Rows under 满意度 in the evaluations of a dossier, leaving out rows that are blank in print. */
export function satisfactionRows(record: RecordOf<'dossiers'>) {
  return (record.evaluations ?? []).flatMap((evaluation) =>
    evaluation.rows
      .filter((row) => readLevel1(row.level1).key === 'satisfaction' && row.name !== '')
      .map((row) => ({ row, kind: evaluation.kind })),
  );
}
