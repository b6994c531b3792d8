import type { Archive, RecordOf } from '../../schemas/collections.ts';
import { isCovered } from './due-date.ts';

type Disclosure = RecordOf<'disclosures'>;

/** What is to be published together with what: 目标随预算, 自评随决算. */
const WITH: Partial<Record<Disclosure['document'], Disclosure['document']>> = {
  target: 'budget',
  'self-evaluation': 'final-account',
};

/** A record of targets or self-evaluations beside that of the budget or final account of the same holder and year. */
export type DisclosurePair = { key: string; record: Disclosure; withKey: string; with: Disclosure };

/** Pairs of the same agency and object; what names an object is paired with its agency's where the object has none. */
export function* pairedDisclosures(
  disclosures: Iterable<readonly [key: string, record: Disclosure]>,
): Generator<DisclosurePair> {
  const entries = [...disclosures];
  const main = new Map<string, readonly [key: string, record: Disclosure]>();
  for (const entry of entries) main.set(holderKey(entry[1], entry[1].document, entry[1].object), entry);
  for (const [key, record] of entries) {
    const document = WITH[record.document];
    if (document === undefined) continue;
    const found =
      main.get(holderKey(record, document, record.object)) ?? main.get(holderKey(record, document, undefined));
    if (found) yield { key, record, withKey: found[0], with: found[1] };
  }
}

/** The pairs of which both documents lie within declared coverage: only there may their dates be held against each other. */
export function* coveredPairs(archive: Archive): Generator<DisclosurePair> {
  for (const pair of pairedDisclosures(archive.disclosures)) {
    if (isCovered(archive, pair.record) && isCovered(archive, pair.with)) yield pair;
  }
}

function holderKey({ regionCode, fiscalYear, agencyCode }: Disclosure, document: string, object = ''): string {
  return [regionCode, fiscalYear, agencyCode ?? '', document, object].join('/');
}

/** The words for the two documents of a pair. */
export function pairWords({ record }: Pick<DisclosurePair, 'record'>): { one: string; other: string } {
  return record.document === 'target' ? { one: '绩效目标', other: '预算' } : { one: '单位自评', other: '决算' };
}
