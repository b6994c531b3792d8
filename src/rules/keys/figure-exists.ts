import type { Rule } from '../rule.ts';
import { accountsOf } from '../walk-records.ts';

/** Within a budget or an account, a percentage names the figures that it was made of. */
export const figureExists: Rule = {
  id: 'figure-exists',
  severity: 'error',
  title: '百分比所指的分子、分母在同一份预算或决算的文字说明里',
  source: '本站内容约定：编号须有对应的记录',
  *check(archive) {
    for (const { collection, key, account } of accountsOf(archive)) {
      const figures = account.figures ?? [];
      const known = new Set(figures.map(({ id }) => id));
      for (const [index, { percentOf }] of figures.entries()) {
        for (const field of ['part', 'whole'] as const) {
          const value = percentOf?.[field];
          if (value === undefined || known.has(value)) continue;
          const message = `本文件的文字说明里没有编号为“${value}”的数。请补录这个数，或改正编号。`;
          yield { collection, key, path: ['figures', index, 'percentOf', field], value, message };
        }
      }
    }
  },
};
