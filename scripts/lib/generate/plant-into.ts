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
  /** The last few dossiers, which hold the earlier years of the object that is being written. */
  recent: Map<string, object>;
};

/** One record in so many is given a fault. */
const EVERY = { dossiers: 5, budgets: 4, finalAccounts: 4, statements: 3, cases: 1 } as Partial<
  Record<CollectionName, number>
>;
const OTHERWISE = 2;
/** Years of one object that a fault may look back on. */
const REMEMBERED = 4;
/** After so many times as many records, a fault that fits none of them gives way. */
const PATIENCE = 3;

export function startPlanting(random: Random, withErrors: boolean): Planting {
  return { withErrors, random, turns: new Map(), recent: new Map() };
}

export type Plant = { rule: string; severity: Severity; path: Path };

const severityOf = new Map([...intakeRules, ...rules].map(({ id, severity }): [string, Severity] => [id, severity]));

/** Gives the record the next fault that fits it, or leaves it clean. The record is changed in place. */
export function plantInto(planting: Planting, collection: CollectionName, key: string, record: object): Plant[] {
  const plants = nextPlants(planting, collection, key, record);
  if (collection === 'dossiers') remember(planting.recent, key, record);
  return plants;
}

function remember(recent: Planting['recent'], key: string, record: object): void {
  recent.set(key, record);
  const [oldest] = recent.keys();
  if (recent.size > REMEMBERED && oldest !== undefined) recent.delete(oldest);
}

/** `990100/2024/x` one year before is `990100/2023/x`. */
function earlierKey(key: string, years: number): string {
  const [region, year, id] = key.split('/');
  return `${region}/${Number(year) - years}/${id}`;
}

function nextPlants(planting: Planting, collection: CollectionName, key: string, record: object): Plant[] {
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
  const earlier = (years: number) => planting.recent.get(earlierKey(key, years)) as never;
  const paths = planter.plant(record as never, { random: planting.random, key, earlier });
  // What does not fit this record may fit one of the next, so that all faults come up alike.
  const isOver = paths !== undefined || turn.waited > every * PATIENCE;
  if (isOver) turn.next += 1;
  if (paths === undefined) return [];
  turn.waited = 0;
  const severity = severityOf.get(planter.rule);
  if (severity === undefined) throw new Error(`No rule ${planter.rule}`);
  return paths.map((path) => ({ rule: planter.rule, severity, path }));
}
