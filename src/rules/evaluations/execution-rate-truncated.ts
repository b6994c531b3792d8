import { printedRates, shownQuotient } from './printed-rates.ts';
import type { Rule } from '../rule.ts';

export const executionRateTruncated: Rule = {
  id: 'execution-rate-truncated',
  severity: 'info',
  subject: 'funds',
  title: '执行率的末位是四舍五入得来的',
  source: '财预〔2020〕10号附表：执行率（B/A）；末位取舍为通行做法，并无明文',
  *check(archive) {
    for (const printed of printedRates(archive)) {
      if (printed.match !== 'truncated') continue;
      const { collection, key, path, rate, row, computed } = printed;
      const message = `“${row.name}”的执行率印作 ${rate}，按${shownQuotient(printed)}四舍五入应为 ${computed}，原件是舍去了尾数。`;
      yield { collection, key, path, value: rate, message };
    }
  },
};
