import { roundTo, wanMoney } from './amount.ts';
import { cite } from './citation.ts';
import { CITY, type City } from './city.ts';
import { contractorOf } from './organization-records.ts';
import type { PlannedObject } from './object-plan.ts';

/** The record of an object, in the order of its schema. */
export function objectRecord(city: City, object: PlannedObject): object {
  const { archetype, agency, index, isKey } = object;
  const [first] = object.years;
  const otherYear = index % 7 === 3 && city.years.length > 1 ? first?.year : undefined;
  const unit = city.units.filter(({ parent }) => parent === agency.code)[index % 3];
  return {
    regionCode: CITY,
    id: object.id,
    name: object.name,
    otherNames: otherYear && [{ name: earlierName(object), year: otherYear }],
    kind: archetype.kind,
    form: archetype.form,
    purpose: archetype.purpose,
    agencyCode: agency.code,
    implementer: object.isWhole ? undefined : unit?.code,
    printedCode: `9901${agency.code}${String(index + 1).padStart(8, '0')}`,
    functionCode: archetype.functionCode,
    topics: archetype.topic && [archetype.topic],
    key: isKey ? { why: whyKey(object), citation: cite(`${city.draftYear - 1}-target`, '重点项目清单') } : undefined,
    overallGoal: object.isWhole ? undefined : overallGoal(city, object),
    startYear: object.isNew ? city.years[0] : (city.years[0] ?? 0) - (index % 4) - 1,
    details: detailsOf(city, object),
    citation: cite(`${city.draftYear - 1}-budget`, '项目表'),
  };
}

/** The name that the first year printed, where it was changed later. */
export function earlierName({ name }: PlannedObject): string {
  return `${name}（原专项资金）`;
}

function whyKey({ years, archetype }: PlannedObject): string {
  const approved = years.at(-2)?.approved ?? 0;
  if (approved >= 100_000) return '年度预算超过 1000 万元，列为重点。';
  return archetype.topic === undefined ? '部门履职的主要项目，列为重点。' : '直接面向群众的民生项目，列为重点。';
}

/** The five-year goal, in the terms of the first indicator of output. */
function overallGoal({ years, draftYear }: City, { archetype, years: planned }: PlannedObject): object | undefined {
  const indicator = archetype.indicators.find(({ level }) => level === '量');
  const [first] = planned;
  if (indicator === undefined || first === undefined || indicator.aim.kind !== 'size') return undefined;
  const target = Math.round(first.size * indicator.aim.factor * 5.4);
  return {
    fromYear: years[0],
    untilYear: Math.max((years[0] ?? 0) + 4, draftYear),
    text: `五年内${archetype.goal.replace('{n}', String(Math.round(first.size * 5.4)))}`,
    indicators: [{ id: indicator.id, name: indicator.name, target: `≥${target}`, unit: indicator.unit }],
  };
}

function detailsOf(city: City, object: PlannedObject): object | undefined {
  const { archetype, index } = object;
  const { approved, adjusted } = object.years.at(-2)!;
  const organization = `${CITY}/${contractorOf(index)}`;
  switch (archetype.kind) {
    case 'procurement':
      return { demandReview: '采购前完成需求论证，参数和数量公示五个工作日。', organization };
    case 'purchased-service':
      return { purchaser: object.agency.name, organization };
    case 'ppp':
      return { partner: '示例丁水务运营有限公司', operationYears: 25 };
    case 'special-bond':
      return {
        bondReserve: index % 2 === 0 ? '已入储备库，前期手续齐备' : '已入储备库，用地手续办理中',
        bondAmount: wanMoney(roundTo(approved * 0.8, 50)),
        threeQualities: {
          publicBenefit: '面向社会公众，具有公益性',
          revenue: '有稳定收费收入，预测收益覆盖本息',
          capital: '形成可移交的固定资产',
        },
      };
    case 'subsidy':
      return archetype.form === 'operation' ? { regulatedCost: wanMoney(roundTo(adjusted * 1.24, 50)) } : undefined;
    case 'transfer':
      return { split: splitOf(city, object, approved) };
    default:
      return undefined;
  }
}

/** How a transfer was split: the last district gets the rest, so that the parts make the whole. */
export function splitOf(city: City, { index }: Pick<PlannedObject, 'index'>, approved: number): object[] {
  const shares = districtShares(city, index, approved);
  const year = city.draftYear - 1;
  return city.districts.map(({ code }, place) => ({
    regionCode: code,
    amount: wanMoney(shares[place] ?? 0),
    documentNumber: `示财指〔${year}〕${100 + (index % 300)}号`,
    issuedOn: `${year}-03-${String(5 + (index % 20)).padStart(2, '0')}`,
  }));
}

export function districtShares(city: City, index: number, approved: number): number[] {
  const random = city.random('split', index);
  const weights = city.districts.map(() => random.between(8, 20));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => roundTo((approved * weight) / total, 50));
  const rest = approved - shares.slice(0, -1).reduce((sum, share) => sum + share, 0);
  return [...shares.slice(0, -1), rest];
}
