import type { RecordOf } from '../../schemas/collections.ts';
import type { ObjectKind } from '../../schemas/object.ts';
import type { StatementField } from '../../schemas/statement.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';

/** Kinds of money that have fields of their own. 衔接资金 is known by words in the name, not by a kind of object. */
export const categories = [
  'procurement',
  'purchased-service',
  'ppp',
  'special-bond',
  'subsidy',
  'transfer',
  'rural-revitalization',
] as const;
export type Category = (typeof categories)[number];

/** What a category is and how its members are found. */
type CategoryRule = {
  title: string;
  summary: string;
  kind?: ObjectKind;
  field?: StatementField;
  /** Words by which objects and statements belong to it as well. */
  words?: RegExp;
};

export const categoryRule: Record<Category, CategoryRule> = {
  procurement: {
    title: '政府采购',
    summary: '买之前有没有论证需求，向谁买的，供应商和代理机构的信用怎样。',
    kind: 'procurement',
    field: 'procurement',
  },
  'purchased-service': {
    title: '政府购买服务',
    summary: '谁来买，谁承接，目标、自评和评价怎样，结果用在了哪里。',
    kind: 'purchased-service',
    field: 'purchased-service',
  },
  ppp: {
    title: 'PPP 项目',
    summary: '政府和社会资本合作的项目：目标改过几次，改了什么，谁批准的。',
    kind: 'ppp',
    field: 'ppp',
  },
  'special-bond': {
    title: '专项债券项目',
    summary: '借钱办的项目：储备状态、债券额度、用了多少，公益性、收益性、资本性判断。',
    kind: 'special-bond',
    field: 'special-bond',
  },
  subsidy: {
    title: '公交等运营补贴',
    summary: '公交、地铁等运营补贴：规制成本、补贴金额和服务评价。',
    kind: 'subsidy',
    field: 'subsidy',
  },
  transfer: {
    title: '转移支付',
    summary: '上级给下级的钱：分到哪里，各多少，文号和日期，目标有没有一起下达。',
    kind: 'transfer',
    field: 'transfer',
  },
  'rural-revitalization': {
    title: '衔接资金',
    summary: '财政衔接推进乡村振兴补助资金，和以前的扶贫资金、涉农整合资金。',
    words: /衔接(推进|补助|资金)|扶贫|脱贫|涉农(统筹)?整合|涉农资金/,
  },
};

/** Objects of a category: by kind, or by a word in the name. */
export function categoryObjects(index: ArchiveIndex, category: Category): Keyed<'objects'>[] {
  const { kind, words } = categoryRule[category];
  if (kind) return [...(index.objectsByKind.get(kind) ?? [])];
  return [...index.objects.values()].flat().filter(({ record }) => words?.test(record.name) ?? false);
}

/** Statements of a category: by field, or by a word in what is stated. */
export function categoryStatements(index: ArchiveIndex, category: Category): Keyed<'statements'>[] {
  const { field, words } = categoryRule[category];
  if (field) return [...(index.statementsOfField.get(field) ?? [])];
  return [...index.statements.values()].flat().filter(({ record }) => words?.test(statedText(record)) ?? false);
}

function statedText({ measure, scope = '', value }: RecordOf<'statements'>): string {
  return `${measure} ${scope} ${value.kind === 'text' ? value.text : ''}`;
}
