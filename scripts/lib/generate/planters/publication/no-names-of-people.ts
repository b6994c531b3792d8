import type { Planter } from '../planter.ts';

/** A label with a name behind it. */
export const noNamesOfPeoplePlanter: Planter<'cases'> = {
  rule: 'no-names-of-people',
  collections: ['cases'],
  plant(record) {
    if (record.text === undefined) return undefined;
    record.text += '联系人：王示例。';
    return [['text']];
  },
};
