import { fenOf, precisionOf, type Fen } from '../../model/money.ts';
import type { Archive, RecordOf } from '../../schemas/collections.ts';
import type { Consequence, ConsequenceKind } from '../../schemas/consequence.ts';
import type { Rectification } from '../../schemas/rectification.ts';
import { isSeenWhole, type Location } from '../walk-records.ts';

type Place = Location & { collection: 'dossiers'; dossier: RecordOf<'dossiers'>; seenWhole: boolean };
export type LedgerEntry = Place & { consequence: Consequence };
export type RectificationPlace = Place & { rectification: Rectification };

/** Every decision of every dossier, with its place. */
export function* ledgerEntries(archive: Archive): Generator<LedgerEntry> {
  for (const [key, dossier] of archive.dossiers) {
    for (const [index, consequence] of (dossier.consequences ?? []).entries()) {
      const seenWhole = isSeenWhole(archive, consequence.citation);
      yield { collection: 'dossiers', key, path: ['consequences', index], dossier, seenWhole, consequence };
    }
  }
}

/** Every rectification of every dossier, with its place. */
export function* rectificationPlaces(archive: Archive): Generator<RectificationPlace> {
  for (const [key, dossier] of archive.dossiers) {
    for (const [index, rectification] of (dossier.rectifications ?? []).entries()) {
      const seenWhole = isSeenWhole(archive, rectification.citation);
      yield { collection: 'dossiers', key, path: ['rectifications', index], dossier, seenWhole, rectification };
    }
  }
}

/** Decisions that are about a sum of money. */
export const AMOUNT_KINDS: ReadonlySet<ConsequenceKind> = new Set(['cut', 'recover', 'reallocate', 'link-funds']);
/** Decisions that set money free, of which a reader asks where it went. */
export const FREED_KINDS: ReadonlySet<ConsequenceKind> = new Set(['recover', 'reallocate']);

/** The budget year that a decision changed; where it is not printed, the year of its dossier. */
export function yearOfEntry({ consequence, dossier }: Pick<LedgerEntry, 'consequence' | 'dossier'>): number {
  return consequence.budgetYear ?? dossier.fiscalYear;
}

/** The amount of a decision in fen, or `undefined` where none is printed. */
export function entryFen({ amount }: Consequence): Fen | undefined {
  return amount && fenOf(amount);
}

/**
 * What makes two entries one decision: kind, amount, date and basis; without an amount also the words. `undefined`
 * where the record tells too little to compare.
 */
export function identityOf(consequence: Consequence): string | undefined {
  const { kind, on, basis, text, amount } = consequence;
  const fen = entryFen(consequence);
  if (fen === undefined && (on === undefined || text === undefined)) return undefined;
  return JSON.stringify([kind, fen ?? text, amount && precisionOf(amount), on, barely(basis)]);
}

/** A printed text without the spaces in which two entries of it differ by chance. */
export function barely(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}
