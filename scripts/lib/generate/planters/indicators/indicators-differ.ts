import type { Planter } from '../planter.ts';
import { draftOf } from './draft-rows.ts';

/** One indicator twice. */
export const indicatorsDifferPlanter: Planter<'dossiers'> = {
  rule: 'indicators-differ',
  collections: ['dossiers'],
  plant(record, { random }) {
    const rows = draftOf(record)?.rows;
    if (rows === undefined) return undefined;
    const row = random.pick(rows);
    rows.push({ ...row, id: `${row.id}-again`, weight: '—' });
    return [['targets', 0, 'rows', rows.length - 1, 'name']];
  },
};
