import { rules } from '../../../src/rules/index.ts';
import { intakeRules } from '../../../src/rules/intake-rules.ts';
import type { Severity } from '../../../src/rules/rule.ts';
import type { CollectionName } from '../../../src/schemas/collections.ts';
import type { Path } from './planters/planter.ts';
import { planters } from './planters/planter-list.ts';
import type { Random } from './random.ts';

/** Which record is next to be given a fault, and which fault it is to be. */
export type Planting = {
  withErrors: boolean;
  random: Random;
  /** Records seen since the last plant, and the next planter, by collection. */
  turns: Map<CollectionName, { waited: number; next: number }>;
};

/** One record in so many is given a fault. */
const EVERY = { dossiers: 7, budgets: 4, finalAccounts: 4, statements: 3, cases: 1 } as Partial<
  Record<CollectionName, number>
>;
const OTHERWISE = 2;
/** After so many times as many records, a fault that fits none of them gives way. */
const PATIENCE = 3;

export function startPlanting(random: Random, withErrors: boolean): Planting {
  return { withErrors, random, turns: new Map() };
}

export type Plant = { rule: string; severity: Severity; path: Path };

const severityOf = new Map([...intakeRules, ...rules].map(({ id, severity }): [string, Severity] => [id, severity]));

/** Gives the record the next fault that fits it, or leaves it clean. The record is changed in place. */
export function plantInto(planting: Planting, collection: CollectionName, key: string, record: object): Plant[] {
  const fitting = planters.filter(
    (planter) =>
      planter.collections.includes(collection) && (planting.withErrors || severityOf.get(planter.rule) !== 'error'),
  );
  if (fitting.length === 0) return [];
  const turn = planting.turns.get(collection) ?? { waited: 0, next: 0 };
  planting.turns.set(collection, turn);
  turn.waited += 1;
  const every = EVERY[collection] ?? OTHERWISE;
  if (turn.waited < every) return [];
  const planter = fitting[turn.next % fitting.length]!;
  const paths = planter.plant(record as never, { random: planting.random, key });
  // What does not fit this record may fit one of the next, so that all faults come up alike.
  const isOver = paths !== undefined || turn.waited > every * PATIENCE;
  if (isOver) turn.next += 1;
  if (paths === undefined) return [];
  turn.waited = 0;
  const severity = severityOf.get(planter.rule);
  if (severity === undefined) throw new Error(`No rule ${planter.rule}`);
  return paths.map((path) => ({ rule: planter.rule, severity, path }));
}
