import { roundTo, type Hundreds } from './amount.ts';
import { isWholeDepartment, ordinalOf, REASON_BELOW_PERCENT, type City, type CityAgency } from './city.ts';
import { costOf, planIndicator, type IndicatorYear, type YearScale } from './indicator-year.ts';
import { plannedQuestion, type QuestionPlant } from './question-plants.ts';
import type { Random } from './random.ts';
import { levels, type Archetype, type Level, type ProblemKind } from './read-archetypes.ts';

/** One year of an object: the money, the indicators, and what was decided on them. Everything printed follows from it. */
export type PlannedYear = YearScale & {
  isDraft: boolean;
  asked: Hundreds;
  /** 上年结转 within the adjusted budget. */
  carriedOver: Hundreds;
  recovered: Hundreds;
  /** Taken off this year's budget for what was found before. */
  cutFromBefore: Hundreds;
  /** Taken off a later budget for what was found in this year. */
  cut: { amount: Hundreds; budgetYear: number } | undefined;
  indicators: IndicatorYear[];
  /** The department's own evaluation comes out at 中, as planted. */
  isJudgedLow: boolean;
  /** In hundredths of a point. */
  executionScore: number;
  totalScore: number;
  grade: string;
};

export type PlannedObject = {
  index: number;
  id: string;
  name: string;
  archetype: Archetype;
  agency: CityAgency;
  isWhole: boolean;
  /** 重点: evaluated by the department, some by the bureau. */
  isKey: boolean;
  isNew: boolean;
  /** What a deputy is to be given reason to ask about the coming year. */
  question: QuestionPlant | undefined;
  years: PlannedYear[];
  random: Random;
  /** Kinds of problems that evaluations found, by year, noted as the years are written. */
  foundKinds: Map<number, Set<ProblemKind>>;
  /** The stream of the year's evaluation report, which the dossier quotes. */
  reportRandom(year: number): Random;
};

/** Amounts that a whole department has, by year; its object is the department itself. */
export type WholeAmounts = (
  agency: CityAgency,
  year: number,
) => { approved: Hundreds; adjusted: Hundreds; executed: Hundreds };

/** The life of one object, from its number alone. */
export function planObject(city: City, index: number, whole?: WholeAmounts): PlannedObject {
  const random = city.random('object', index);
  const isWhole = isWholeDepartment(city, index);
  const ordinal = ordinalOf(city, index);
  const round = Math.floor(ordinal / city.archetypes.length);
  const archetype = isWhole ? city.wholeDepartment : city.archetypes[ordinal % city.archetypes.length]!;
  const agency = isWhole
    ? city.departments[Math.floor(index / 10)]!
    : city.departments.find(({ department }) => department.short === archetype.department)!;
  const question = isWhole ? undefined : plannedQuestion(city, index, round > 0);
  const named = isWhole ? wholeName(agency) : nameOf(city, archetype, round, question);
  const object = {
    index,
    archetype,
    agency,
    isWhole,
    ...named,
    isKey: random.chance(0.3),
    isNew: !isWhole && random.chance(0.35),
    question,
    random,
    foundKinds: new Map(),
    reportRandom: (year: number) => city.random('report', index, year),
  };
  return { ...object, years: planYears(city, object, whole) };
}

function wholeName(agency: CityAgency): { id: string; name: string } {
  return { id: `${agency.department.slug}-whole`, name: `${agency.name.replace('示例市', '')}部门整体支出` };
}

/** The first of a kind bears its plain name; those after it name a district or a batch. */
function nameOf(
  city: City,
  archetype: Archetype,
  round: number,
  question: QuestionPlant | undefined,
): { id: string; name: string } {
  if (round === 0) return { id: archetype.id, name: archetype.name };
  if (question === 'overlap') return { id: `${archetype.id}-${round + 1}`, name: `${archetype.name}项目` };
  const place = city.districts[(round - 1) % city.districts.length]?.name ?? '城区';
  const batch = Math.floor((round - 1) / Math.max(1, city.districts.length));
  return {
    id: `${archetype.id}-${round + 1}`,
    name: `${place}${archetype.name}${batch === 0 ? '' : `（第${batch + 1}批）`}`,
  };
}

type Unplanned = Omit<PlannedObject, 'years'>;

function planYears(city: City, object: Unplanned, whole: WholeAmounts | undefined): PlannedYear[] {
  const { archetype, random, question } = object;
  const weights = weightsOf(archetype);
  const cuts = new Map<number, Hundreds>();
  const years: PlannedYear[] = [];
  let size = random.between(archetype.size.from, archetype.size.to);
  let unitCost = (archetype.unitCost * random.between(92, 108)) / 100;
  let last: IndicatorYear[] | undefined;
  let carriedOver = 0;

  for (const year of [...city.years, city.draftYear]) {
    const isDraft = year === city.draftYear;
    const wished = costOf(size, unitCost);
    const cutFromBefore = Math.min(cuts.get(year) ?? 0, roundTo(wished * 0.4, 50));
    const approved = approvedAfter(years.at(-1), wished - cutFromBefore, isDraft ? question : undefined);
    const isLastClosed = year === city.years.at(-1);
    const money = whole
      ? { ...whole(object.agency, year), wished: 0 }
      : yearMoney(approved, carriedOver, isDraft, random, isLastClosed && question === 'low-execution-larger-ask');
    const asked = whole ? roundTo(money.approved * 1.06, 50) : roundTo(wished * (1 + random.between(2, 24) / 100), 50);
    const moved = money.adjusted / Math.max(1, money.approved);
    const adjustedSize = whole || Math.abs(moved - 1) < 0.08 ? size : Math.max(1, Math.round(size * moved));
    const scale: YearScale = { year, size, adjustedSize, unitCost, ...money };
    const indicators = archetype.indicators.map((indicator, place) =>
      planIndicator(indicator, scale, weights[place]!, last?.[place]?.value, random),
    );
    const planned = { ...scale, isDraft, asked, carriedOver: whole ? 0 : carriedOver, cutFromBefore, indicators };
    const isJudgedLow = isLastClosed && question === 'more-after-low-grade';
    const result = {
      ...planned,
      ...scored(planned),
      isJudgedLow,
      recovered: 0,
      cut: undefined as PlannedYear['cut'],
    };
    if (!isDraft) decide(result, object, cuts, random);
    years.push(result);

    last = indicators;
    carriedOver = whole ? 0 : roundTo((result.adjusted - result.executed - result.recovered) * 0.6, 1);
    size = Math.max(1, sizeReached(indicators), Math.round((adjustedSize * random.between(96, 110)) / 100));
    unitCost = (unitCost * random.between(99, 104)) / 100;
  }
  return years;
}

/** The size that the year's counts come to: next year's targets do not fall behind it. */
function sizeReached(indicators: readonly IndicatorYear[]): number {
  const sizes = indicators.map(({ indicator: { aim }, value = 0 }) => (aim.kind === 'size' ? value / aim.factor : 0));
  return Math.ceil(Math.max(0, ...sizes));
}

/** A result from which evaluations by others may come down to 中, in hundredths. */
const MAY_BE_LOW = 8700;

/**
 * What a year is given: never more than the year before where that one spent little or may have been found wanting,
 * unless a question on it is planted.
 */
function approvedAfter(
  before: PlannedYear | undefined,
  wished: Hundreds,
  question: QuestionPlant | undefined,
): Hundreds {
  if (before === undefined) return wished;
  if (question === 'more-after-low-grade' || question === 'low-execution-larger-ask') {
    return Math.max(wished, roundTo(before.approved * 1.12, 50));
  }
  const isPoor = before.executed * 100 < before.adjusted * REASON_BELOW_PERCENT || before.totalScore < MAY_BE_LOW;
  return isPoor ? Math.min(wished, before.approved) : wished;
}

function yearMoney(approved: Hundreds, carriedOver: Hundreds, isDraft: boolean, random: Random, isIdle: boolean) {
  if (isDraft) return { approved, adjusted: approved, executed: 0 };
  const change = random.chance(0.3) ? random.between(-10, 16) : 0;
  const adjusted = approved + carriedOver + roundTo((approved * change) / 100, 50);
  const usual = random.chance(0.12) ? random.between(7500, 8600) : random.between(9100, 10000);
  const rate = isIdle ? 7000 + (usual % 900) : usual;
  return { approved, adjusted, executed: rate === 10000 ? adjusted : Math.floor((adjusted * rate) / 10000) };
}

/** Points of 预算执行率 and of all indicators together. */
function scored({ adjusted, executed, indicators }: Pick<PlannedYear, 'adjusted' | 'executed' | 'indicators'>) {
  const executionScore = Math.min(1000, Math.floor((executed * 2000 + adjusted) / (adjusted * 2)));
  const totalScore = indicators.reduce((sum, { score }) => sum + score, executionScore);
  return { executionScore, totalScore, grade: gradeOf(totalScore) };
}

/** 优 from 90, 良 from 80, 中 from 60. */
export function gradeOf(hundredths: number): string {
  return hundredths >= 9000 ? '优' : hundredths >= 8000 ? '良' : hundredths >= 6000 ? '中' : '差';
}

/** Low results take money off the next budget; idle money is taken back. */
function decide(
  year: PlannedYear,
  { isWhole, question }: Unplanned,
  cuts: Map<number, Hundreds>,
  random: Random,
): void {
  if (isWhole) return;
  const idle = year.adjusted - year.executed;
  if (idle * 100 > year.adjusted * 12) year.recovered = roundTo(idle * 0.7, 50);
  // What is asked about is that nothing was taken off.
  if (question === 'low-execution-larger-ask' || question === 'more-after-low-grade') return;
  const isLow = year.totalScore < 9000 || idle * 100 > year.adjusted * 15;
  if (!isLow) return;
  const amount = roundTo((year.approved * random.between(6, 18)) / 100, 50);
  if (amount <= 0) return;
  year.cut = { amount, budgetYear: year.year + 1 };
  cuts.set(year.year + 1, amount);
}

/** Points of the groups; 预算执行率 has the other 10. */
const POINTS_OF_GROUP: Record<string, number> = { 成本指标: 10, 产出指标: 40, 效益指标: 30, 满意度指标: 10 };

function weightsOf({ indicators }: Archetype): number[] {
  const groupOf = (level: Level) => levels[level].level1;
  return indicators.map(({ level }, index) => {
    const group = indicators.flatMap((other, place) => (groupOf(other.level) === groupOf(level) ? [place] : []));
    const points = POINTS_OF_GROUP[groupOf(level)] ?? 0;
    const base = Math.floor(points / group.length);
    return base + (group.indexOf(index) < points - base * group.length ? 1 : 0);
  });
}
