import type { Planter } from '../planter.ts';

/** A document that continues one that has no record. */
export const statementExistsPlanter: Planter<'documents'> = {
  rule: 'statement-exists',
  collections: ['documents'],
  plant(record) {
    if (record.follows !== undefined) return undefined;
    record.follows = 'no-such-document';
    return [['follows']];
  },
};
