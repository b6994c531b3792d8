import type { Planter } from '../planter.ts';

/** A correction of a file that is not there. */
export const correctedFileExistsPlanter: Planter<'corrections'> = {
  rule: 'corrected-file-exists',
  collections: ['corrections'],
  plant(record) {
    record.file = 'dossiers/990100/2025/no-such-object.json';
    return [['file']];
  },
};
