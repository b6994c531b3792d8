import { roundTo, type Hundreds } from './amount.ts';
import type { Random } from './random.ts';
import type { ArchetypeIndicator, Sign } from './read-archetypes.ts';

/** What one indicator was to reach in one year and what it reached, printed. */
export type IndicatorYear = {
  indicator: ArchetypeIndicator;
  target: string;
  actual: string;
  /** The target of the draft and of the approved version, where it was moved later in the year. */
  draftTarget: string;
  approvedTarget: string;
  /** In July: so far, and expected for the year. */
  midActual: string;
  midExpected: string;
  likelihood: '确定能' | '有可能' | '完全不可能';
  isMet: boolean;
  weight: number;
  /** In hundredths of a point. */
  score: number;
  /** The actual value where it is a figure, for the next year's target. */
  value: number | undefined;
};

export type YearScale = {
  year: number;
  /** Size approved, and after the adjustment of the year. */
  size: number;
  adjustedSize: number;
  /** Hundreds of yuan per unit of size. */
  unitCost: number;
  approved: Hundreds;
  adjusted: Hundreds;
  executed: Hundreds;
};

/** How likely an indicator misses its target, and by how much at most. */
const MISS_CHANCE = 0.13;

/** The year of one indicator. `last` is its actual value of the year before. */
export function planIndicator(
  indicator: ArchetypeIndicator,
  scale: YearScale,
  weight: number,
  last: number | undefined,
  random: Random,
): IndicatorYear {
  const { aim } = indicator;
  const isMet = !random.chance(MISS_CHANCE);
  const plan = { indicator, weight, isMet };
  if (aim.kind === 'phrase') return phraseYear(plan, aim.text);
  if (aim.kind === 'date') return dateYear(plan, scale.year, aim, random);

  const decimals = aim.kind === 'figure' ? aim.decimals : aim.kind === 'budget' ? 2 : 0;
  const held = heldFigure(indicator, scale, isMet, last, random);
  const approved = held ?? aimedFigure(indicator, scale, scale.size, scale.approved, last, random);
  const isMoved = scale.adjustedSize !== scale.size && (aim.kind === 'size' || aim.kind === 'budget');
  const final = isMoved ? aimedFigure(indicator, scale, scale.adjustedSize, scale.adjusted, last, random) : approved;
  const reached =
    held ?? (aim.kind === 'budget' ? scale.executed / 100 : reachedFigure(final, aim.sign, plan, indicator, random));
  const value = Number(reached.toFixed(decimals));
  const target = Number(final.toFixed(decimals));
  const met = meets(value, target, aim.sign);
  const draft = draftFigure(approved, aim.sign, indicator, last, random);
  const print = (figure: number) => `${aim.sign}${figure.toFixed(decimals)}`;
  const isShare = aim.kind === 'figure' || aim.kind === 'cost';
  const soFar = isShare ? value : (value * random.between(46, 64)) / 100;
  return {
    ...plan,
    isMet: met,
    target: print(target),
    approvedTarget: print(approved),
    draftTarget: print(draft),
    actual: value.toFixed(decimals),
    midActual: soFar.toFixed(decimals),
    midExpected: met ? target.toFixed(decimals) : value.toFixed(decimals),
    likelihood: met ? '确定能' : random.chance(0.7) ? '有可能' : '完全不可能',
    score: met ? weight * 100 : shareOfWeight(value, target, aim.sign, weight),
    value,
  };
}

type Plan = Pick<IndicatorYear, 'indicator' | 'weight' | 'isMet'>;

function phraseYear(plan: Plan, text: string): IndicatorYear {
  const actual = plan.isMet ? text : `基本${text}`;
  return {
    ...plan,
    target: text,
    approvedTarget: text,
    draftTarget: text,
    actual,
    midActual: `基本${text}`,
    midExpected: actual,
    likelihood: plan.isMet ? '确定能' : '有可能',
    score: plan.isMet ? plan.weight * 100 : plan.weight * 80,
    value: undefined,
  };
}

function dateYear(plan: Plan, year: number, due: { month: number; day: number }, random: Random): IndicatorYear {
  const isMet = plan.isMet || due.month === 12;
  const month = isMet ? due.month : Math.min(12, due.month + random.between(1, 2));
  const day = isMet ? Math.max(1, due.day - random.between(0, 12)) : random.between(1, 28);
  const target = `${year}年${due.month}月${due.day}日前`;
  const actual = `${year}年${month}月${day}日`;
  const isPast = month <= 7;
  return {
    ...plan,
    isMet,
    target,
    approvedTarget: target,
    draftTarget: target,
    actual,
    midActual: isPast ? actual : '实施中',
    midExpected: actual,
    likelihood: isMet ? '确定能' : '有可能',
    score: isMet ? plan.weight * 100 : plan.weight * 70,
    value: undefined,
  };
}

/** Now and then what was reached last year is asked for and reached again; never in two years running. */
function heldFigure(
  { aim, unit }: ArchetypeIndicator,
  { year }: YearScale,
  isMet: boolean,
  last: number | undefined,
  random: Random,
): number | undefined {
  if (aim.kind !== 'figure' || aim.sign !== '≥' || unit !== '%' || last === undefined || year % 2 === 1)
    return undefined;
  return isMet && last < mostOf(unit) && last >= aim.from && random.chance(0.2) ? last : undefined;
}

/** The figure that a version of the targets asks for: never less than what was reached last year. */
function aimedFigure(
  { aim, unit }: ArchetypeIndicator,
  scale: YearScale,
  size: number,
  budget: Hundreds,
  last: number | undefined,
  random: Random,
): number {
  switch (aim.kind) {
    case 'size':
      return Math.max(1, Math.round(size * aim.factor));
    case 'cost':
      return Math.min(last ?? Infinity, Math.ceil(unit === '万元' ? scale.unitCost / 100 : scale.unitCost * 100));
    case 'budget':
      return budget / 100;
    case 'few':
      return Math.max(2, Math.round(size / 600), last ?? 0);
    case 'figure': {
      const step = aim.decimals === 0 ? 1 : 0.1;
      if (last === undefined) {
        return Number((aim.from + (aim.to - aim.from) * 0.3 * random.next()).toFixed(aim.decimals));
      }
      if (aim.sign === '=') return aim.from;
      const moved =
        aim.sign === '≤'
          ? Math.min(aim.to, Math.max(0, last - step))
          : Math.min(mostOf(unit), Math.max(aim.from, last + step));
      return Number(moved.toFixed(aim.decimals));
    }
    default:
      return 0;
  }
}

function reachedFigure(
  target: number,
  sign: Sign,
  { isMet }: Plan,
  { aim, unit }: ArchetypeIndicator,
  random: Random,
): number {
  const most = mostOf(unit);
  if (target === 0) return 0;
  const isCount = aim.kind === 'size' || aim.kind === 'few';
  if (sign === '=') return isMet ? target : isCount ? target - (target > 1 ? 1 : 0) : target - random.between(1, 5);
  if (sign === '≤') return isMet ? target * (1 - random.next() * 0.08) : target * (1.03 + random.next() * 0.18);
  if (!isMet) return target * (0.8 + random.next() * 0.17);
  return Math.min(
    most,
    isCount ? Math.round(target * (1 + random.next() * 0.05)) : target * (1 + random.next() * 0.02),
  );
}

/** No share is above 100 %. */
function mostOf(unit: string): number {
  return unit === '%' ? 100 : Infinity;
}

/** Drafts ask for a little less, but not for less than was reached last year; the review raises them. */
function draftFigure(
  approved: number,
  sign: Sign,
  { aim }: ArchetypeIndicator,
  last: number | undefined,
  random: Random,
): number {
  if (aim.kind === 'size' && sign === '≥' && approved >= 20) {
    const draft = Math.floor(approved * (0.92 + random.next() * 0.08));
    return Math.max(draft, Math.min(approved, last ?? 0));
  }
  return approved;
}

function meets(value: number, target: number, sign: Sign): boolean {
  return sign === '≥' ? value >= target : sign === '≤' ? value <= target : value === target;
}

/** 财预〔2020〕10号: points by the share of the target that was reached. */
function shareOfWeight(value: number, target: number, sign: Sign, weight: number): number {
  const share = sign === '≤' ? (value === 0 ? 1 : target / value) : target === 0 ? 0 : value / target;
  return Math.round(weight * 100 * Math.max(0, Math.min(1, share)));
}

/** A budget by size and cost, in steps that a form would print. */
export function costOf(size: number, unitCost: number): Hundreds {
  const amount = size * unitCost;
  return Math.max(200, roundTo(amount, amount > 200_000 ? 1000 : 50));
}
