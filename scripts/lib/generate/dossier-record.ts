import { percentText, pointsText, wanMoney, wanText } from './amount.ts';
import { cite } from './citation.ts';
import { CITY, REASON_BELOW_PERCENT } from './city.ts';
import { consequencesOf, rectificationsOf } from './after-evaluation.ts';
import { evaluationsOf } from './evaluation-stages.ts';
import { monitoringsOf } from './monitoring-stages.ts';
import { earlierName } from './object-record.ts';
import type { PlannedObject, PlannedYear } from './object-plan.ts';
import { preEvaluationOf, reviewOf, targetsOf } from './target-stages.ts';

/** One object in one year with its stages, in the order of the schema. */
export function dossierRecord(object: PlannedObject, place: number): object {
  const year = object.years[place]!;
  const isRenamed = object.index % 7 === 3 && place === 0 && object.years.length > 2;
  const common = {
    regionCode: CITY,
    object: object.id,
    fiscalYear: year.year,
    printedName: isRenamed ? earlierName(object) : undefined,
    preEvaluation: object.isNew && place === 0 ? preEvaluationOf(object, year) : undefined,
    budget: budgetOf(object, year),
    targets: targetsOf(object, year),
    review: reviewOf(object, year),
  };
  if (year.isDraft) return common;
  const evaluations = evaluationsOf(object, year);
  return {
    ...common,
    monitorings: monitoringsOf(object, year),
    evaluations,
    rectifications: rectificationsOf(object, year, evaluations),
    consequences: consequencesOf(object, year, evaluations),
    absences: absencesOf(object, year, place),
  };
}

function budgetOf(object: PlannedObject, year: PlannedYear): object {
  const { archetype, isWhole, index } = object;
  const stage = {
    release: year.isDraft ? 'session' : 'public',
    publishedOn: year.isDraft ? undefined : `${year.year}-02-24`,
    citation: cite(`${year.year}-budget`, isWhole ? '部门收支总表' : '项目支出表'),
    book: archetype.book,
  };
  const reason = reasonOf(object, year);
  if (year.isDraft) return { ...stage, asked: wanMoney(year.approved), ...filing(object), reason };
  return {
    ...stage,
    asked: wanMoney(year.asked),
    approved: wanMoney(year.approved),
    approvedOn: `${year.year}-02-05`,
    adjusted: wanMoney(year.adjusted),
    executed: wanMoney(year.executed),
    parts: partsOf(year),
    lines: archetype.functionCode && [
      { kind: 'function', code: archetype.functionCode, amount: wanMoney(year.approved) },
      { kind: 'economic', code: economicCodeOf(object), amount: wanMoney(year.approved) },
    ],
    inReserve: isWhole ? undefined : true,
    zeroBased: index % 3 === 0 ? true : undefined,
    reason,
  };
}

function filing(object: PlannedObject): object {
  if (object.isWhole) return {};
  const documents = ['项目支出申报表', '绩效目标申报表', '可行性研究报告'];
  return {
    filed: documents.map((document, index) => ({ document, filed: index < 2 || object.index % 5 !== 0 })),
    inReserve: true,
  };
}

function partsOf({ adjusted, carriedOver }: PlannedYear): object[] | undefined {
  if (carriedOver === 0) return undefined;
  return [
    { name: '当年财政拨款', amount: wanMoney(adjusted - carriedOver) },
    { name: '上年结转资金', amount: wanMoney(carriedOver) },
  ];
}

const ECONOMIC_CODES: Record<string, string> = {
  works: '31005',
  equipment: '31003',
  service: '30227',
  policy: '30305',
  operation: '30299',
  other: '30299',
};

function economicCodeOf({ archetype }: PlannedObject): string {
  return archetype.kind === 'subsidy' ? '31204' : ECONOMIC_CODES[archetype.form]!;
}

function reasonOf(object: PlannedObject, year: PlannedYear): string | undefined {
  if (year.cutFromBefore > 0) {
    return `按 ${year.year - 1} 年度绩效结果压减 ${wanText(year.cutFromBefore)} 万元。`;
  }
  const before = object.years.find((other) => other.year === year.year - 1);
  if (before === undefined || object.isWhole) return undefined;
  const wasBest = before.totalScore >= 9700;
  if (wasBest) return `${before.year} 年度绩效结果为优，优先保障。`;
  return year.approved > before.approved ? '任务量增加，按定额核增。' : '任务量减少，按定额核减。';
}

/** The money of a form: the whole and what it is made of. A transfer also says what its districts were paid. */
export function fundsOf({ archetype }: PlannedObject, year: PlannedYear): object {
  const { approved, adjusted, executed, carriedOver } = year;
  const own = Math.min(executed, adjusted - carriedOver);
  const isTransfer = archetype.kind === 'transfer';
  const amounts = (initial: number, budget: number, spent: number) => ({
    initial: wanText(initial),
    adjusted: wanText(budget),
    ...(isTransfer ? { arrived: wanText(budget) } : {}),
    executed: wanText(spent),
  });
  return {
    unit: '万元',
    rows: [
      {
        name: '年度资金总额',
        role: 'total',
        ...amounts(approved, adjusted, executed),
        weight: '10',
        rate: percentText(executed, adjusted),
        score: pointsText(year.executionScore),
        reason: lowReasonOf(year),
      },
      { name: '其中：当年财政拨款', role: 'addend', ...amounts(approved, adjusted - carriedOver, own) },
      { name: '上年结转资金', role: 'addend', ...amounts(0, carriedOver, executed - own) },
    ],
  };
}

const LOW_REASONS = ['招标节约，尾款跨年支付。', '部分任务推迟，结余收回。', '申报人数少于测算。'];

/** Why less was spent than the city's rules leave unexplained. */
function lowReasonOf({ adjusted, executed }: PlannedYear): string | undefined {
  if (executed * 100 >= adjusted * REASON_BELOW_PERCENT) return undefined;
  return LOW_REASONS[executed % LOW_REASONS.length];
}

function absencesOf(object: PlannedObject, year: PlannedYear, place: number): object[] | undefined {
  const absences = [
    ...(object.isNew && place === 0 ? [] : [{ stage: 'pre-evaluation', reason: 'not-required' }]),
    ...(year.adjusted === year.approved ? [{ stage: 'adjustment', reason: 'not-applicable' }] : []),
  ];
  return absences.length === 0 ? undefined : absences;
}
