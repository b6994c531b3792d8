import { comparable, type Comparability } from '../../model/comparable.ts';
import { readDecimal, subtractDecimal } from '../../model/decimal.ts';
import { evaluationKindTitle } from '../../model/evaluation-kind.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { Evaluation } from '../../schemas/evaluation.ts';
import { framedComparand } from '../evaluations/score-comparand.ts';
import { section, type PageSection } from '../shapes/sectioned-page.ts';
import type { Row } from '../shapes/table.ts';
import { scoreText } from './stages/evaluation-stage.ts';

type Dossier = RecordOf<'dossiers'>;

/** The score of one kind of evaluation in one year, beside the last year that has one of that kind. */
export type ComparedScore = {
  year: number;
  evaluation: Evaluation;
  before: { year: number; evaluation: Evaluation; verdict: Comparability } | undefined;
};

/** Scores by kind and year, each beside the one before it of the same kind, with whether they compare. */
export function comparedScores(dossiers: readonly Dossier[]): ComparedScore[] {
  const scored = dossiers
    .toSorted((a, b) => a.fiscalYear - b.fiscalYear)
    .flatMap(({ fiscalYear: year, regionCode, evaluations = [] }) =>
      evaluations.filter((evaluation) => scoreText(evaluation)).map((evaluation) => ({ year, regionCode, evaluation })),
    );
  return scored.map(({ year, regionCode, evaluation }, place) => {
    const before = scored
      .slice(0, place)
      .findLast((other) => other.evaluation.kind === evaluation.kind && other.year < year);
    const verdict =
      before && comparable(framedComparand(regionCode, before.evaluation), framedComparand(regionCode, evaluation));
    return {
      year,
      evaluation,
      before: before && verdict && { year: before.year, evaluation: before.evaluation, verdict },
    };
  });
}

/** 比 2023 年多 1.2 分（推算）, or why nothing is said. */
export function comparedText({ evaluation, before }: ComparedScore): string | undefined {
  if (!before) return undefined;
  if (!before.verdict.like) return `与 ${before.year} 年：${before.verdict.why}`;
  const [now, then] = [evaluation, before.evaluation].map(({ totalScore = '' }) =>
    readDecimal(totalScore.replace(/\s*分$/, '')),
  );
  if (now === undefined || then === undefined) return undefined;
  const difference = subtractDecimal(now, then);
  const size = String(Math.abs(Number(difference)));
  if (Number(difference) === 0) return `与 ${before.year} 年相同`;
  return `比 ${before.year} 年${Number(difference) > 0 ? '多' : '少'} ${size} 分（推算）`;
}

/** 逐年对照: printed scores of one kind through the years, compared only where the forms are alike. */
export function comparedYearsSections(dossiers: readonly Dossier[]): PageSection[] {
  const scores = comparedScores(dossiers);
  if (!scores.some(({ before }) => before)) return [];
  return section(
    'compared-years',
    '评价逐年对照',
    [
      {
        kind: 'table',
        table: {
          id: 'compared-rows',
          caption: '同一种评价各年的总分',
          isTitled: true,
          rowTitle: '年度和评价',
          columns: [
            { key: 'score', title: '总分', numeric: true },
            { key: 'grade', title: '等级' },
            { key: 'compared', title: '与上一次同类评价相比' },
          ],
          rows: scores
            .toSorted((a, b) => a.evaluation.kind.localeCompare(b.evaluation.kind) || b.year - a.year)
            .map((score): Row => ({
              header: `${score.year} 年${evaluationKindTitle[score.evaluation.kind]}`,
              href: `#y${score.year}-evaluation`,
              cells: [
                { text: scoreText(score.evaluation) ?? '', kind: 'number' },
                { text: score.evaluation.grade ?? '', kind: 'text' },
                { text: comparedText(score) ?? '', kind: 'text' },
              ],
            })),
        },
      },
    ],
    '只在评价方式、满分、指标框架和分值分配都相同时才比较，不相同的写明原因。',
  );
}
