import { z } from 'zod';
import { agencyCode, regionCode } from '../model/codes.ts';
import { partialDate } from '../model/period.ts';
import { citation } from './citation.ts';

/** 预算单位: `agencies/<region>/<code>.json`. A department is an agency without parent. */
export const agency = z
  .strictObject({
    regionCode,
    code: agencyCode,
    name: z.string().min(1).meta({ title: '名称' }),
    shortName: z.string().min(1).optional().meta({ title: '简称' }),
    /** The department that a unit belongs to. */
    parent: agencyCode.optional().meta({ title: '主管部门编码' }),
    /** Earlier names as printed in older documents. */
    formerNames: z.string().min(1).array().optional().meta({ title: '曾用名' }),
    validFrom: partialDate.optional().meta({ title: '启用' }),
    validUntil: partialDate.optional().meta({ title: '停用' }),
    successor: agencyCode.optional().meta({ title: '后继单位编码' }),
    /** 主要职能, in a sentence of the portal's own. */
    duties: z.string().min(1).optional().meta({ title: '主要职能' }),
    /** An office telephone. Numbers of persons are refused. */
    officePhone: z.string().min(1).optional().meta({ title: '办公电话' }),
    /** What the source says of the unit, such as 预算不单列，并入本级. */
    note: z.string().min(1).optional().meta({ title: '说明' }),
    citation: citation.optional(),
  })
  .meta({ title: '预算单位' });
export type Agency = z.infer<typeof agency>;
