import { indicatorTable } from '../../parts/indicator-table.ts';
import { evaluationKindTitle } from '../../../model/evaluation-kind.ts';
import { formatDate } from '../../../model/period.ts';
import { problemKindTitle, type Evaluation } from '../../../schemas/evaluation.ts';
import { reportAddress } from '../../address.ts';
import type { ArchiveIndex, Keyed } from '../../archive/archive-index.ts';
import { knownFacts, type Block } from '../../shapes/block.ts';
import { targetActualFigure } from '../../figures/target-actual-figure.ts';
import { figureBlock } from '../../shapes/figure.ts';
import { fundsTable } from '../../parts/funds-table.ts';
import { gradeMark, gradeSchemeOf } from '../../parts/grade-mark.ts';
import { notesOf } from '../../parts/notes.ts';
import { sourceLine } from '../../parts/source-line.ts';
import type { StageContent } from './stage-content.ts';

export function evaluationStage(index: ArchiveIndex, dossier: Keyed<'dossiers'>, id: string): StageContent | undefined {
  const evaluations = dossier.record.evaluations ?? [];
  if (evaluations.length === 0) return undefined;
  return {
    summary: evaluations
      .map((evaluation) =>
        [evaluationKindTitle[evaluation.kind], scoreText(evaluation), evaluation.grade].filter(Boolean).join(' '),
      )
      .join('；'),
    blocks: evaluations.flatMap((evaluation, position) =>
      evaluationBlocks(index, dossier, evaluation, position, `${id}-${evaluation.id}`),
    ),
  };
}

/** The printed total with 分, which forms leave out. */
export function scoreText(evaluation: Pick<Evaluation, 'totalScore'>): string | undefined {
  const score = evaluation.totalScore?.trim();
  return score ? `${score}${/分$/.test(score) ? '' : ' 分'}` : undefined;
}

function evaluationBlocks(
  index: ArchiveIndex,
  dossier: Keyed<'dossiers'>,
  evaluation: Evaluation,
  position: number,
  anchor: string,
): Block[] {
  const { record } = dossier;
  const notes = notesOf(index, 'dossiers', dossier.key);
  const at = (...path: (string | number)[]) => notes.under('evaluations', position, ...path);
  const scheme = gradeSchemeOf(index.archive, record.regionCode, evaluation.kind, record.fiscalYear);
  return [
    {
      kind: 'grade',
      label: evaluation.title ?? evaluationKindTitle[evaluation.kind],
      score: scoreText(evaluation),
      fullMark: evaluation.fullMark,
      grade: gradeMark(evaluation.grade, scheme),
    },
    {
      kind: 'facts',
      facts: knownFacts([
        { label: '评价方式', value: evaluationKindTitle[evaluation.kind] },
        { label: '评价机构', value: evaluation.evaluator },
        {
          label: '评价日期',
          value: evaluation.evaluatedOn && formatDate(evaluation.evaluatedOn),
          notes: at('evaluatedOn'),
        },
        { id: `${anchor}-score`, label: '总分', value: scoreText(evaluation), notes: at('totalScore') },
        { id: `${anchor}-grade`, label: '等级', value: evaluation.grade, notes: at('grade') },
        { label: '预期目标', value: evaluation.goal, wide: true, notes: at('goal') },
        { label: '实际完成情况', value: evaluation.achieved, wide: true, notes: at('achieved') },
        { label: '评价结论', value: evaluation.conclusion, wide: true, notes: at('conclusion') },
      ]),
    },
    ...(evaluation.funds
      ? [
          {
            kind: 'table' as const,
            table: fundsTable(evaluation.funds, `${anchor}-funds`, (...path) => at('funds', ...path)),
          },
        ]
      : []),
    ...figureBlock(targetActualFigure(evaluation.rows, `${anchor}-figure`, sourceLine(index, evaluation.citation))),
    ...(evaluation.rows.length > 0
      ? [
          {
            kind: 'table' as const,
            table: {
              id: anchor,
              caption: '绩效指标完成情况',
              ...indicatorTable(evaluation.rows, anchor, (...path) => at('rows', ...path)),
            },
          },
        ]
      : []),
    ...(evaluation.problems
      ? [
          {
            kind: 'list' as const,
            title: '存在问题',
            items: evaluation.problems.map(({ kind, text }) => `${text}（${problemKindTitle[kind]}）`),
          },
        ]
      : []),
    ...(evaluation.advice
      ? [{ kind: 'list' as const, title: '建议', items: evaluation.advice.map(({ text }) => text) }]
      : []),
    ...(evaluation.report && index.archive.evaluationReports.has(evaluation.report)
      ? [
          {
            kind: 'links' as const,
            entries: [
              {
                title: index.archive.evaluationReports.get(evaluation.report)?.title ?? '评价报告',
                href: reportAddress(evaluation.report),
                meta: ['评价报告'],
              },
            ],
          },
        ]
      : []),
    { kind: 'source', source: sourceLine(index, evaluation.citation) },
  ];
}
