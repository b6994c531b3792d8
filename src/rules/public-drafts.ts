import type { RegionCode } from '../model/codes.ts';
import type { Archive, CollectionName } from '../schemas/collections.ts';
import type { OpenParts } from '../schemas/public-record.ts';
import type { RulesOfRegion } from '../schemas/rules-of-region.ts';
import { rulesInForce } from './rules-in-force.ts';

/** The rule of a jurisdiction by which drafts of a year are public before their approval, where it has one. */
export function draftsPublicRule(
  archive: Archive,
  code: RegionCode,
  year: number,
): NonNullable<RulesOfRegion['draftsPublic']>[number] | undefined {
  const [rule] = rulesInForce(archive, code, year, 'draftsPublic');
  return rule?.value === true ? rule : undefined;
}

/** Stages of a dossier that go to a session with the draft. Evaluations and replies in preparation are no drafts. */
const DRAFT_STAGES: OpenParts = new Set(['preEvaluation', 'budget', 'targets', 'review']);

/**
 * What of the records of a collection is draft, where the region's rules make drafts of the year public: whole budgets
 * and sessions, and the stages of a dossier that go with them. Nothing of the other collections.
 */
export function publicDraftParts(
  archive: Archive,
  collection: CollectionName,
  record: { regionCode?: RegionCode; fiscalYear?: number; budgetYear?: number },
): OpenParts | undefined {
  const year = record.fiscalYear ?? record.budgetYear;
  if (record.regionCode === undefined || year === undefined) return undefined;
  if (collection !== 'budgets' && collection !== 'sessions' && collection !== 'dossiers') return undefined;
  if (draftsPublicRule(archive, record.regionCode, year) === undefined) return undefined;
  return collection === 'dossiers' ? DRAFT_STAGES : 'all';
}
