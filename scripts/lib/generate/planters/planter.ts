import type { CollectionName, RecordOf } from '../../../../src/schemas/collections.ts';
import type { Random } from '../random.ts';

export type Path = readonly (string | number)[];

/**
 * Puts one fault into a record that is clean, in place, so that one rule finds it at the paths returned and no other rule
 * finds anything. `undefined` where the record does not lend itself to it; it is then left as it was.
 */
export type Planter<Name extends CollectionName = CollectionName> = {
  rule: string;
  collections: readonly Name[];
  plant(record: RecordOf<Name>, around: Around<Name>): Path[] | undefined;
};

export type Around<Name extends CollectionName> = {
  random: Random;
  key: string;
  /** The record of the same thing so many years before, as it was written: it can no longer change. */
  earlier(years: number): RecordOf<Name> | undefined;
};
