import type { CollectionName, RecordOf } from '../../../../src/schemas/collections.ts';
import type { Random } from '../random.ts';

export type Path = readonly (string | number)[];

/** What a planter may look at beside the record: `earlier` are those of the same object in the years before, as written. */
export type Around<Name extends CollectionName> = { random: Random; key: string; earlier: readonly RecordOf<Name>[] };

/**
 * Puts one fault into a record that is clean, in place, so that one rule finds it at the paths returned and no other rule
 * finds anything. `undefined` where the record does not lend itself to it; it is then left as it was.
 */
export type Planter<Name extends CollectionName = CollectionName> = {
  rule: string;
  collections: readonly Name[];
  plant(record: RecordOf<Name>, around: Around<Name>): Path[] | undefined;
};
