import { z } from 'zod';
import { agencyCode, regionCode } from '../model/codes.ts';
import { money } from '../model/money.ts';
import { fiscalYear, isoDate } from '../model/period.ts';
import { quantity } from '../model/quantity.ts';
import { visibility } from '../model/stage.ts';
import { citation } from './citation.ts';
import { printedTable } from './printed-table.ts';

/** The anchor of a figure within its record, such as `procurement-total`. */
const figureId = z.string().regex(/^[a-z0-9-]+$/);

/** A figure that the text of a budget or account prints, beside its tables. */
const accountFigure = z.strictObject({
  id: figureId,
  group: z
    .enum(['overall', 'line', 'three-public', 'running-cost', 'procurement', 'performance', 'assets', 'basic', 'other'])
    .meta({ title: '组' }),
  about: z.string().min(1).meta({ title: '内容' }),
  code: z.string().min(1).optional().meta({ title: '科目编码' }),
  money: money.optional(),
  quantity: quantity.optional(),
  /** What the text compares it with. */
  prior: z
    .strictObject({ year: z.int(), basis: z.enum(['budget', 'executed', 'final']), money: money.optional() })
    .optional()
    .meta({ title: '比较基数' }),
  direction: z.enum(['增加', '减少', '持平']).optional().meta({ title: '增减' }),
  change: money.optional().meta({ title: '增减额' }),
  changePercent: z.string().optional().meta({ title: '增减幅度' }),
  /** 占比, 完成预算的比例: the quantity is `part` in percent of `whole`, or of what `part` is compared with. */
  percentOf: z
    .strictObject({ part: figureId.meta({ title: '分子' }), whole: figureId.optional().meta({ title: '分母' }) })
    .optional()
    .meta({ title: '百分比' }),
  reason: z.string().min(1).optional().meta({ title: '原因' }),
});

/** Numbers of a department's table of contents that the law asks for with it. */
const account = z.strictObject({
  regionCode,
  fiscalYear,
  /** Whose it is: the whole government, a department with its units, or one unit. */
  scope: z.enum(['government', 'department', 'unit']).meta({ title: '口径' }),
  agencyCode: agencyCode.optional(),
  title: z.string().min(1).meta({ title: '标题' }),
  release: visibility,
  /** 批复日期 and 公开日期; the law's 20 days run from the first to the second. */
  approvedOn: isoDate.optional().meta({ title: '批准或批复日期' }),
  publishedOn: isoDate.optional().meta({ title: '公开日期' }),
  /** Units whose figures are in it. */
  units: z
    .strictObject({ name: z.string().min(1), note: z.string().optional() })
    .array()
    .optional()
    .meta({ title: '纳入单位' }),
  tables: printedTable.array().min(1),
  figures: accountFigure.array().optional().meta({ title: '文字说明中的数' }),
  /** What is odd about the print, in sentences of the portal's own. */
  notes: z.string().min(1).array().optional().meta({ title: '说明' }),
  citation,
});

/** 预算: `budgets/<region>/<year>/<government | agency | agency-unit>.json`. */
export const budget = account.meta({ title: '预算' });
export type Budget = z.infer<typeof budget>;

/** 决算: `final-accounts/<region>/<year>/<…>.json`. */
export const finalAccount = account.meta({ title: '决算' });
export type FinalAccount = z.infer<typeof finalAccount>;

/** The last part of an account's key: `government`, the department's code, or the unit's code with `-unit`. */
export function holderOf(record: Pick<Budget, 'scope' | 'agencyCode'>): string {
  if (record.scope === 'government') return 'government';
  return record.scope === 'unit' ? `${record.agencyCode}-unit` : `${record.agencyCode}`;
}
