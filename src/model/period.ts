import { z } from 'zod';

/** 预算年度: the calendar year that a record is about. */
export const fiscalYear = z.int().min(1994).max(2100).brand<'FiscalYear'>().meta({ title: '预算年度' });
export type FiscalYear = z.infer<typeof fiscalYear>;

/** A day as ISO text. There are no `Date` objects: `new Date('2025-01-01')` is another day west of Greenwich. */
export const isoDate = z.iso.date({ error: '应为 YYYY-MM-DD 的日期' });

/** A day, month or year as printed in a source: `2020`, `2020-09` or `2020-09-30`. */
export const partialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
  error: '应为 2020、2020-09 或 2020-09-30 这样的日期',
});

/** The time that a statement is about. */
export const period = z
  .discriminatedUnion('kind', [
    /** One fiscal year. `inferred` where the year follows from the context and is not printed. */
    z.strictObject({ kind: z.literal('year'), year: fiscalYear, inferred: z.boolean().optional() }),
    /** From one date to another, both included. */
    z.strictObject({ kind: z.literal('range'), from: partialDate, to: partialDate, inferred: z.boolean().optional() }),
    /** 以来: since a date, or since what the source names, up to its own date. */
    z.strictObject({ kind: z.literal('since'), from: partialDate.optional(), text: z.string().min(1) }),
    /** One day or month. */
    z.strictObject({ kind: z.literal('on'), on: partialDate, inferred: z.boolean().optional() }),
    /** The source names no time. */
    z.strictObject({ kind: z.literal('unstated') }),
  ])
  .meta({ title: '期间' });
export type Period = z.infer<typeof period>;

/** What a reader sees: 2020 年, 2020年1月至7月, 脱贫攻坚以来, 2021年10月26日（年份为推断）. */
export function formatPeriod(value: Period): string {
  switch (value.kind) {
    case 'year':
      return `${value.year} 年${value.inferred ? '（年份为推断）' : ''}`;
    case 'range':
      return `${formatDate(value.from)}至${formatDate(value.to)}${value.inferred ? '（为推断）' : ''}`;
    case 'since':
      return value.text;
    case 'on':
      return `${formatDate(value.on)}${value.inferred ? '（年份为推断）' : ''}`;
    case 'unstated':
      return '未注明时间';
  }
}

/** `2020-09-30` → 2020年9月30日, `2020-09` → 2020年9月, `2020` → 2020年. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  return [`${year}年`, month && `${Number(month)}月`, day && `${Number(day)}日`].filter(Boolean).join('');
}

/** The fiscal year by which a statement is filed, or `undefined` for an open or unstated time. */
export function yearOfPeriod(value: Period): number | undefined {
  switch (value.kind) {
    case 'year':
      return value.year;
    case 'range':
      return Number(value.to.slice(0, 4));
    case 'on':
      return Number(value.on.slice(0, 4));
    default:
      return undefined;
  }
}
