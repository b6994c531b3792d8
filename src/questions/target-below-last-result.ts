import { exceededTarget } from '../rules/results/exceeded-target.ts';
import { sameRowIn } from '../rules/results/indicator-years.ts';
import { shownActual, shownName, shownTarget } from '../rules/results/read-row.ts';
import { evidenceOf, lastYear, targetsOf } from './asked-object.ts';
import type { QuestionRule } from './question.ts';

/** Rows that are named; the rest are counted. */
const NAMED_ROWS = 2;

export const targetBelowLastResult: QuestionRule = {
  id: 'target-below-last-result',
  title: '本年目标低于上年已经达到的水平',
  source: '财预〔2015〕88号、财预〔2021〕101号：绩效目标参照历史数据，体现先进性',
  find(asked) {
    const before = lastYear(asked);
    const passed = (targetsOf(asked)?.rows ?? []).flatMap((row) => {
      const last = sameRowIn(before, row);
      if (!last) return [];
      const year = { key: asked.object, fiscalYear: asked.year, path: [], row, result: undefined, last };
      return exceededTarget(year) === undefined ? [] : [{ row, last }];
    });
    if (passed.length === 0) return undefined;
    const lines = passed
      .slice(0, NAMED_ROWS)
      .map(({ row, last }) =>
        evidenceOf(
          asked,
          asked.year,
          'target',
          `指标${shownName(row)}本年目标 ${shownTarget(row)}，${asked.year - 1} 年单位自评所填实际 ${shownActual(last)}`,
        ),
      );
    const left = passed.length - lines.length;
    const more = left > 0 ? [evidenceOf(asked, asked.year, 'target', `另有 ${left} 项指标也是这样`)] : [];
    return { asked, cause: 'target-level', strength: 3, evidence: [...lines, ...more] };
  },
  question: (subject) => `${subject}有指标的本年目标低于上年实际。为什么不以上年达到的水平为起点，有没有一次性的原因？`,
};
