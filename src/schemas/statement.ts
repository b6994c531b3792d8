import { z } from 'zod';
import { book } from '../model/book.ts';
import { regionCode, slug } from '../model/codes.ts';
import { money } from '../model/money.ts';
import { partialDate, period } from '../model/period.ts';
import { quantity } from '../model/quantity.ts';
import { citation } from './citation.ts';
import { consequenceKind } from './consequence.ts';

/** The field of budget performance management that a statement belongs to. */
export const statementField = z
  .enum([
    'reform',
    'pre-evaluation',
    'target',
    'review',
    'indicator-library',
    'monitoring',
    'evaluation',
    'satisfaction',
    'rectification',
    'consequence',
    'disclosure',
    'congress',
    'assessment',
    'procurement',
    'purchased-service',
    'ppp',
    'special-bond',
    'subsidy',
    'transfer',
    'three-guarantees',
    'debt',
    'assets',
    'organization',
    'training',
    'publicity',
    'other',
  ])
  .meta({ title: '领域' });
export type StatementField = z.infer<typeof statementField>;

const statementValue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('money'), money }),
  z.strictObject({ kind: z.literal('quantity'), quantity }),
  z.strictObject({ kind: z.literal('date'), on: partialDate }),
  z.strictObject({ kind: z.literal('text'), text: z.string().min(1) }),
]);

/** One dated fact about a region: `statements/<region>/<id>.json`. */
export const statement = z
  .strictObject({
    regionCode,
    id: slug,
    field: statementField,
    /** What is stated, as a noun phrase: 四本预算绩效目标数. */
    measure: z.string().min(1).meta({ title: '指标' }),
    period,
    value: statementValue.meta({ title: '数值' }),
    /** What the figure covers: 市本级, 全区预算单位, or the denominator of a share. */
    scope: z.string().min(1).optional().meta({ title: '口径' }),
    /** Annual and cumulative figures are never added. */
    cumulative: z.boolean().optional().meta({ title: '累计数' }),
    book: book.optional(),
    /** Kind of decision, where the figure is a result of one. */
    consequence: consequenceKind.optional(),
    /** The statement that this one is part of: an addend of its sum, or an 其中 that is not added. */
    partOf: z
      .strictObject({ statement: slug, role: z.enum(['addend', 'of-which']) })
      .optional()
      .meta({ title: '所属合计' }),
    /** Why the figure is to be read with care, in a sentence of the portal's own. */
    note: z.string().min(1).optional().meta({ title: '说明' }),
    /** A suspected misreading in the source, such as 盘活活回收 for 盘活收回. The print is kept. */
    suspectedMisprint: z.string().min(1).optional().meta({ title: '疑似识别错' }),
    /** For the home page and for readers who look for one figure. */
    featured: z.boolean().optional().meta({ title: '首页可用' }),
    citation,
  })
  .meta({ title: '地区数据' });
export type Statement = z.infer<typeof statement>;
