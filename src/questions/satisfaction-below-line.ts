import { compareDecimal, readDecimal } from '../model/decimal.ts';
import { evaluationKindTitle } from '../model/evaluation-kind.ts';
import { exactFigure, isOneSided } from '../rules/results/reached-figures.ts';
import { isSatisfaction, readRow, shownActual, shownName } from '../rules/results/read-row.ts';
import { rulesInForce } from '../rules/rules-in-force.ts';
import type { EvaluatedRow } from '../schemas/indicator-row.ts';
import { evidenceOf, lastEvaluated } from './asked-object.ts';
import type { QuestionRule } from './question.ts';

type Line = { value: number; unit: '分' | '%' };

/** Where the jurisdiction states no line: 60, on either scale. */
const OWN_LINES: readonly Line[] = [
  { value: 60, unit: '%' },
  { value: 60, unit: '分' },
];

export const satisfactionBelowLine: QuestionRule = {
  id: 'satisfaction-below-line',
  title: '满意度低于不得分线，仍然得了分',
  source: '当地满意度规则（如常州：实际值低于 60 分的，该指标不得分）；当地没有规定的，本站按 60 提出',
  find(asked) {
    const before = lastEvaluated(asked);
    if (!before) return undefined;
    const year = before.fiscalYear;
    const stated = rulesInForce(asked.archive, before.regionCode, year, 'satisfaction').flatMap(
      ({ zeroBelow }) => zeroBelow ?? [],
    );
    const lines = stated.length > 0 ? stated : OWN_LINES;
    const evidence = (before.evaluations ?? []).flatMap(({ kind, rows }) =>
      rows.flatMap((row) => {
        const line = lines.find((candidate) => scoredBelow(row, candidate));
        if (!line) return [];
        const rule =
          stated.length > 0
            ? `当地规定低于 ${line.value}${line.unit} 不得分`
            : `没有收录到当地的不得分线，按 ${line.value}${line.unit} 提出`;
        const text = `${year} 年${evaluationKindTitle[kind]}：${shownName(row)}实际 ${shownActual(row)}，得分 ${row.score}；${rule}`;
        return [evidenceOf(asked, year, 'evaluation', text)];
      }),
    );
    return evidence.length === 0 ? undefined : { asked, cause: `satisfaction-${year}`, strength: 3, evidence };
  },
  question: (subject) => `${subject}上次的满意度低于不得分线，仍然记了得分。依据是什么，服务对象不满意的是哪些事？`,
};

function scoredBelow(row: EvaluatedRow, { value: limit, unit }: Line): boolean {
  if (!isSatisfaction(row)) return false;
  const { actual, score } = readRow(row);
  const [value, line] = [exactFigure(actual), readDecimal(String(limit))];
  if (!value || !line || isOneSided(value) || score.kind !== 'points' || Number(score.value) === 0) return false;
  const printed = value.unit === '百分比' ? '%' : value.unit;
  return (printed === '' || printed === unit) && compareDecimal(value.value, line) < 0;
}
