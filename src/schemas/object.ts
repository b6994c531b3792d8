import { z } from 'zod';
import { agencyCode, regionCode, slug } from '../model/codes.ts';
import { money } from '../model/money.ts';
import { fiscalYear } from '../model/period.ts';
import { citation } from './citation.ts';

/** What kind of thing the money is for. */
export const objectKind = z
  .enum([
    'project',
    'department',
    'policy',
    'transfer',
    'procurement',
    'purchased-service',
    'ppp',
    'special-bond',
    'subsidy',
  ])
  .meta({ title: '对象类型' });
export type ObjectKind = z.infer<typeof objectKind>;

export const objectKindTitle: Record<ObjectKind, string> = {
  project: '项目',
  department: '部门整体',
  policy: '政策',
  transfer: '转移支付',
  procurement: '政府采购',
  'purchased-service': '政府购买服务',
  ppp: 'PPP 项目',
  'special-bond': '专项债券项目',
  subsidy: '补贴',
};

/** What it serves; satisfaction rules depend on it (常州: 公共服务类, 经济发展类, 社会保障类). */
export const objectPurpose = z
  .enum(['public-service', 'economic-development', 'social-security', 'administration', 'other'])
  .meta({ title: '用途类别' });

export type ObjectPurpose = z.infer<typeof objectPurpose>;
export const objectPurposeTitle: Record<ObjectPurpose, string> = {
  'public-service': '公共服务类',
  'economic-development': '经济发展类',
  'social-security': '社会保障类',
  administration: '行政运行类',
  other: '其他',
};

/** How it is carried out; indicator templates depend on it (历城: 政策类, 工程类, 设备购置类). */
export const objectForm = z
  .enum(['policy', 'works', 'equipment', 'service', 'operation', 'other'])
  .meta({ title: '项目类型' });

export const objectFormTitle: Record<z.infer<typeof objectForm>, string> = {
  policy: '政策类',
  works: '工程类',
  equipment: '设备购置类',
  service: '服务类',
  operation: '运行类',
  other: '其他类',
};

/** Fields that only some kinds have. Each is printed on the page of its kind. */
const kindFields = z.strictObject({
  /** 采购: the demand review before it. */
  demandReview: z.string().min(1).optional().meta({ title: '采购需求论证' }),
  supplier: z.string().min(1).optional().meta({ title: '供应商或承接主体' }),
  purchaser: z.string().min(1).optional().meta({ title: '购买主体' }),
  /** Key of a record in `organizations`. */
  organization: z.string().min(1).optional().meta({ title: '机构编号' }),
  /** PPP. */
  partner: z.string().min(1).optional().meta({ title: '社会资本方' }),
  operationYears: z.int().positive().optional().meta({ title: '合作期（年）' }),
  /** 专项债券: reserve state and the three qualities (公益性, 收益性, 资本性). */
  bondReserve: z.string().min(1).optional().meta({ title: '储备状态' }),
  bondAmount: money.optional().meta({ title: '债券额度' }),
  threeQualities: z
    .strictObject({ publicBenefit: z.string(), revenue: z.string(), capital: z.string() })
    .optional()
    .meta({ title: '三性判断' }),
  /** 补贴: cost within the regulated scope. */
  regulatedCost: money.optional().meta({ title: '规制成本' }),
  /** 转移支付: how the money was split. */
  split: z
    .strictObject({
      regionCode,
      amount: money,
      documentNumber: z.string().optional(),
      issuedOn: z.iso.date().optional(),
    })
    .array()
    .optional()
    .meta({ title: '分配到地区' }),
});

/** What money is given for, with one identity across years: `objects/<region>/<id>.json`. */
export const budgetObject = z
  .strictObject({
    regionCode,
    id: slug,
    name: z.string().min(1).meta({ title: '名称' }),
    /** Names printed in other years. */
    otherNames: z
      .strictObject({ name: z.string().min(1), year: fiscalYear })
      .array()
      .optional()
      .meta({ title: '其他年度名称' }),
    kind: objectKind,
    form: objectForm.optional(),
    purpose: objectPurpose.optional(),
    agencyCode,
    /** The unit that carries it out, where it is another. */
    implementer: agencyCode.optional().meta({ title: '实施单位编码' }),
    printedCode: z.string().min(1).optional().meta({ title: '项目编码' }),
    functionCode: z.string().min(1).optional().meta({ title: '功能分类科目编码' }),
    /** Keys of `topics`; found by function code and keyword where absent. */
    topics: slug.array().optional().meta({ title: '民生领域' }),
    /** 重点 object, and why it was chosen. */
    key: z
      .strictObject({ why: z.string().min(1), citation: citation.optional() })
      .optional()
      .meta({ title: '重点' }),
    /** 总目标 over several years. */
    overallGoal: z
      .strictObject({
        fromYear: fiscalYear,
        untilYear: fiscalYear,
        text: z.string().min(1),
        indicators: z
          .strictObject({ id: slug, name: z.string().min(1), target: z.string(), unit: z.string().optional() })
          .array()
          .optional(),
      })
      .optional()
      .meta({ title: '总目标' }),
    startYear: fiscalYear.optional().meta({ title: '起始年度' }),
    endYear: fiscalYear.optional().meta({ title: '结束年度' }),
    /** Earlier object that this one continues. */
    continues: slug.optional().meta({ title: '延续自' }),
    details: kindFields.optional().meta({ title: '专有信息' }),
    note: z.string().min(1).optional().meta({ title: '说明' }),
    citation: citation.optional(),
  })
  .meta({ title: '对象' });
export type BudgetObject = z.infer<typeof budgetObject>;
