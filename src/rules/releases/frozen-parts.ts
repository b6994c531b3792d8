import { canonicalJson } from '../../model/canonical-json.ts';
import { sha256 } from '../../model/sha256.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { PartHashes } from '../../schemas/release.ts';

/** Collections that belong to the site and not to the record: settings, texts about it, and the releases themselves. */
const NOT_FROZEN: readonly CollectionName[] = ['site', 'topics', 'glossary', 'synonyms', 'guides', 'releases'];

export function isFrozen(collection: CollectionName): boolean {
  return !NOT_FROZEN.includes(collection);
}

/** The stages of a dossier, each of them frozen by itself. */
const STAGES = [
  ...['preEvaluation', 'budget', 'targets', 'review', 'monitorings', 'evaluations', 'rectifications', 'consequences'],
];

/** Lists that grow: one more item in them changes nothing that was published. */
const GROWING: Partial<Record<CollectionName, readonly string[]>> = {
  dossiers: STAGES,
  organizations: ['contracts', 'ratings', 'listings', 'member'],
  sessions: ['calendar', 'documents', 'objects', 'opinions'],
};

/** Says what is not there yet, and ends when it comes. */
const NOT_YET: Partial<Record<CollectionName, string>> = { dossiers: 'absences', regions: 'coverage' };

/** The record as it is frozen. */
export function frozenRecord(collection: CollectionName, record: object): Record<string, unknown> {
  const passing = NOT_YET[collection];
  return Object.fromEntries(Object.entries(record).filter(([name, value]) => name !== passing && value !== undefined));
}

/** Whether something new at this place is an addition, which needs no correction: a stage, an item of a growing list, a remark. */
export function isAddition(collection: CollectionName, path: readonly (string | number)[]): boolean {
  const [field, ...within] = path;
  const grows = field === 'notes' || (GROWING[collection]?.includes(String(field)) ?? false);
  return grows && (within.length === 0 || (within.length === 1 && typeof within[0] === 'number'));
}

/** The hashes of a frozen record: of each stage of a dossier, and of the rest under ''. */
export function partHashes(collection: CollectionName, frozen: Record<string, unknown>): PartHashes {
  const hashes = new Map<string, string>();
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(frozen)) {
    if (collection !== 'dossiers' || !STAGES.includes(name)) rest[name] = value;
    else if (!Array.isArray(value)) hashes.set(`/${name}`, hashOf(value));
    else value.forEach((item, position) => hashes.set(`/${name}/${position}`, hashOf(item)));
  }
  return hashes.set('', hashOf(rest));
}

function hashOf(value: unknown): string {
  return sha256(canonicalJson(value));
}
