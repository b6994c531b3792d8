import { compareDecimal, subtractDecimal, type DecimalText } from '../../model/decimal.ts';
import type { TargetRow } from '../../schemas/indicator-row.ts';
import { EXECUTION_POINTS, FULL_MARK, pointsGap, readPoints, sumPoints, trimmed } from '../points.ts';
import type { Rule } from '../rule.ts';
import { isExecutionRow } from '../results/read-row.ts';
import { adjustsAPart } from '../targets/adjusts-a-part.ts';
import { evaluationsOf, isSeenWhole, type Location } from '../walk-records.ts';
import type { Archive } from '../../schemas/collections.ts';

/** Weights of all indicators make the full mark, with or without the points of 预算执行率, which stand in another block. */
export const indicatorWeightsSum: Rule = {
  id: 'indicator-weights-sum',
  severity: 'warning',
  title: '指标分值之和等于满分（100 分，或另计预算执行率）',
  source: '财预〔2020〕10号：预算执行率 10 分，绩效指标 90 分；财预〔2021〕101号',
  falsePositives: '表中没有印出预算执行率的分值，而当地给了 10 分以外的分值（如 20 分）时会误报。',
  *check(archive) {
    for (const { rows, full, execution, seenWhole, ...place } of weightedLists(archive)) {
      if (compareDecimal(execution, full) >= 0 && rows.every((row) => !isExecutionRow(row))) {
        const message = `预算执行率的分值印作 ${execution} 分，已是全表的满分 ${full} 分。`;
        yield { ...place, path: [...place.path, 'funds'], value: execution, message };
        continue;
      }
      const weights = printedWeights(rows);
      if (weights === undefined || weights.length === 0) continue;
      const wanted = [full, subtractDecimal(full, execution)];
      const gaps = wanted.map((total) => pointsGap(total, weights));
      const sum = trimmed(sumPoints(weights));
      if (gaps.includes(undefined) || (!seenWhole && compareDecimal(sum, full) <= 0)) continue;
      const message = `各项指标分值相加为 ${sum} 分，应为 ${wanted.map(trimmed).join(' 分或 ')} 分（后者另计预算执行率）。`;
      yield { ...place, path: [...place.path, 'rows'], value: sum, message };
    }
  },
};

type WeightedList = Location & {
  rows: readonly TargetRow[];
  full: DecimalText;
  execution: DecimalText;
  seenWhole: boolean;
};

function* weightedLists(archive: Archive): Generator<WeightedList> {
  for (const [key, { targets = [] }] of archive.dossiers) {
    for (const [index, { rows, citation }] of targets.entries()) {
      const seenWhole = isSeenWhole(archive, citation) && !adjustsAPart(targets, index);
      yield {
        collection: 'dossiers',
        key,
        path: ['targets', index],
        rows,
        full: FULL_MARK,
        execution: EXECUTION_POINTS,
        seenWhole,
      };
    }
  }
  for (const { collection, key, path, evaluation, seenWhole } of evaluationsOf(archive)) {
    const execution = readPoints(evaluation.funds?.rows.find(({ role }) => role === 'total')?.weight);
    const full = readPoints(evaluation.fullMark);
    yield {
      collection,
      key,
      path,
      rows: evaluation.rows,
      full: full.kind === 'points' ? full.value : FULL_MARK,
      execution: execution.kind === 'points' ? execution.value : EXECUTION_POINTS,
      seenWhole,
    };
  }
}

/** The weights, or `undefined` where one is missing or unclear. Rows kept empty by the form and 其中 rows have none. */
function printedWeights(rows: readonly (TargetRow & { actual?: string | undefined })[]): DecimalText[] | undefined {
  const cells = rows.filter((row) => !isWithoutWeight(row)).map((row) => readPoints(row.weight));
  if (cells.some(({ kind }) => kind !== 'points')) return undefined;
  return cells.flatMap((cell) => (cell.kind === 'points' ? [cell.value] : []));
}

function isWithoutWeight(row: TargetRow & { actual?: string | undefined }): boolean {
  if (readPoints(row.weight).kind !== 'blank') return false;
  const isEmpty = readPoints(row.target).kind === 'blank' && readPoints(row.actual).kind === 'blank';
  return isEmpty || /^其中/.test(row.name.trim());
}
