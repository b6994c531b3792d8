import type { Planter } from '../planter.ts';

/** An id that is not the name of the file. */
export const pathMatchesRecordPlanter: Planter<'replies'> = {
  rule: 'path-matches-record',
  collections: ['replies'],
  plant(record) {
    record.id = `${record.id}-x`;
    return [['id']];
  },
};
