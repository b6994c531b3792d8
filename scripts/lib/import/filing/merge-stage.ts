import { canonicalJson } from '../../../../src/model/canonical-json.ts';
import type { LooseRecord } from './working-records.ts';

/** Kinds of drafts that are stages of a dossier, with the field that holds them. */
export const stageFields = {
  preEvaluation: 'preEvaluation',
  budget: 'budget',
  target: 'targets',
  review: 'review',
  monitoring: 'monitorings',
  evaluation: 'evaluations',
  rectification: 'rectifications',
  consequence: 'consequences',
} as const;

export type StageKind = keyof typeof stageFields;

/** For the stages of which a year has several: whether two are the same one, and what a new one is called. */
const LISTS: Readonly<
  Partial<
    Record<
      StageKind,
      { isSame: (one: LooseRecord, other: LooseRecord) => boolean; id?: (value: LooseRecord) => string }
    >
  >
> = {
  target: {
    isSame: (one, other) =>
      one['version'] === other['version'] && (one['version'] !== 'adjusted' || one['on'] === other['on']),
  },
  monitoring: { isSame: (one, other) => one['periodEnd'] === other['periodEnd'] && one['level'] === other['level'] },
  evaluation: { isSame: (one, other) => one['kind'] === other['kind'], id: ({ kind }) => String(kind) },
  rectification: {
    isSame: (one, other) => one['origin'] === other['origin'] && one['text'] === other['text'],
    id: () => 'rectification',
  },
  consequence: {
    isSame: (one, other) => ['kind', 'on', 'basis', 'text', 'budgetYear'].every((field) => one[field] === other[field]),
    id: () => 'consequence',
  },
};

/** A stage put into a dossier: the dossier after it, where the stage lies, and the stage before. */
export type MergedStage = {
  dossier: LooseRecord;
  at: readonly (string | number)[];
  before: LooseRecord | undefined;
  after: LooseRecord;
};

/** Puts a stage into a dossier. What the form does not say of a stage that is there stays as it is. */
export function mergeStage(dossier: LooseRecord, kind: StageKind, value: LooseRecord): MergedStage {
  const field = stageFields[kind];
  const list = LISTS[kind];
  if (list === undefined) {
    const before = dossier[field] as LooseRecord | undefined;
    const after = { ...before, ...value };
    return { dossier: { ...dossier, [field]: after }, at: [field], before, after };
  }
  const stages = (dossier[field] ?? []) as readonly LooseRecord[];
  const found = stages.findIndex((stage) => list.isSame(stage, value));
  const place = found < 0 ? stages.length : found;
  const before = stages[found];
  const id = list.id ? { id: before?.['id'] ?? freeId(list.id(value), stages) } : {};
  const after = { ...before, ...value, ...id };
  const changed = [...stages];
  changed[place] = after;
  return { dossier: { ...dossier, [field]: changed }, at: [field, place], before, after };
}

function freeId(wanted: string, taken: readonly LooseRecord[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  const isCounted = wanted === 'rectification' || wanted === 'consequence';
  if (!isCounted && !ids.has(wanted)) return wanted;
  for (let serial = isCounted ? 1 : 2; ; serial += 1) if (!ids.has(`${wanted}-${serial}`)) return `${wanted}-${serial}`;
}

/** Whether two records say the same but for where they are taken from. */
export function saysTheSame(one: LooseRecord | undefined, other: LooseRecord): boolean {
  return one !== undefined && canonicalJson(withoutSource(one)) === canonicalJson(withoutSource(other));
}

export function withoutSource(record: LooseRecord): LooseRecord {
  return Object.fromEntries(Object.entries(record).filter(([field]) => field !== 'citation' && field !== 'file'));
}
