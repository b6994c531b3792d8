import { z } from 'zod';
import { regionCode, slug } from '../model/codes.ts';
import { fiscalYear } from '../model/period.ts';
import { citation } from './citation.ts';
import { printedTable } from './printed-table.ts';

const record = {
  regionCode,
  fiscalYear,
  id: slug,
  title: z.string().min(1).meta({ title: '标题' }),
  tables: printedTable.array().min(1),
  notes: z.string().min(1).array().optional().meta({ title: '说明' }),
  citation,
};

/** 政府债务 限额与余额, 三保: `debts/<region>/<year>/<id>.json`. */
export const debt = z
  .strictObject({ ...record, kind: z.enum(['limit-and-balance', 'issue-and-repayment', 'three-guarantees']) })
  .meta({ title: '债务与三保' });
export type Debt = z.infer<typeof debt>;

/** 国有资产: `assets/<region>/<year>/<id>.json`. */
export const asset = z
  .strictObject({
    ...record,
    kind: z.enum(['administrative', 'enterprise', 'financial', 'natural-resources', 'report', 'assessment']),
  })
  .meta({ title: '国有资产' });
export type Asset = z.infer<typeof asset>;
