import { rules } from '../../../src/rules/index.ts';
import { intakeRules } from '../../../src/rules/intake-rules.ts';
import type { Severity } from '../../../src/rules/rule.ts';
import type { CollectionName } from '../../../src/schemas/collections.ts';
import type { Path, Planter } from './planters/planter.ts';
import { planters } from './planters/planter-list.ts';
import type { Random } from './random.ts';

/** Which record is next to be given a fault, and which fault it is to be. */
export type Planting = {
  withErrors: boolean;
  isClean: boolean;
  random: Random;
  /** Records to pass before the next plant, and how often each fault was planted, by collection. */
  turns: Map<CollectionName, { wait: number; planted: Map<string, number> }>;
};

/** One record in so many is given a fault, at uneven distances, so that it is not always the same year of an object. */
const EVERY = {
  objects: 8,
  dossiers: 3,
  disclosures: 5,
  budgets: 4,
  finalAccounts: 4,
  statements: 3,
  cases: 1,
} as Partial<Record<CollectionName, number>>;
const OTHERWISE = 2;

export function startPlanting(random: Random, withErrors: boolean, isClean = false): Planting {
  return { withErrors, isClean, random, turns: new Map() };
}

export type Plant = { rule: string; severity: Severity; path: Path };

const severityOf = new Map([...intakeRules, ...rules].map(({ id, severity }): [string, Severity] => [id, severity]));

/**
 * Gives the record the fault that was planted least of those that fit it, or leaves it clean, so that all faults come up
 * alike, rare ones too. The record is changed in place.
 */
export function plantInto(
  planting: Planting,
  collection: CollectionName,
  key: string,
  record: object,
  earlier: readonly object[] = [],
): Plant[] {
  if (planting.isClean) return [];
  const fitting = planters.filter(
    (planter) =>
      planter.collections.includes(collection) && (planting.withErrors || severityOf.get(planter.rule) !== 'error'),
  );
  if (fitting.length === 0) return [];
  const turn = planting.turns.get(collection) ?? { wait: 0, planted: new Map<string, number>() };
  planting.turns.set(collection, turn);
  turn.wait -= 1;
  if (turn.wait > 0) return [];
  const countOf = ({ rule }: Planter) => turn.planted.get(rule) ?? 0;
  for (const planter of fitting.toSorted((a, b) => countOf(a) - countOf(b))) {
    const paths = planter.plant(record as never, { random: planting.random, key, earlier: earlier as never });
    if (paths === undefined) continue;
    turn.planted.set(planter.rule, countOf(planter) + 1);
    turn.wait = planting.random.between(1, 2 * (EVERY[collection] ?? OTHERWISE) - 1);
    return plantsOf(planter, paths);
  }
  return [];
}

function plantsOf({ rule }: Planter, paths: readonly Path[]): Plant[] {
  const severity = severityOf.get(rule);
  if (severity === undefined) throw new Error(`No rule ${rule}`);
  return paths.map((path) => ({ rule, severity, path }));
}
