import type { Planter } from '../planter.ts';

/** A mark of secrecy in the summary of a document. */
export const noSecrecyMarkPlanter: Planter<'documents'> = {
  rule: 'no-secrecy-mark',
  collections: ['documents'],
  plant(record) {
    if (record.summary === undefined) return undefined;
    record.summary += '（机密★1年）';
    return [['summary']];
  },
};
