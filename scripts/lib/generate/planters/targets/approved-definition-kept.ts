import { isSameName } from '../../../../../src/model/indicator-identity.ts';
import type { Planter } from '../planter.ts';
import { reachedCounts } from './approved-row.ts';

/** An indicator under another name in the self-evaluation. */
export const approvedDefinitionKeptPlanter: Planter<'dossiers'> = {
  rule: 'approved-definition-kept',
  collections: ['dossiers'],
  plant(record) {
    const [found] = reachedCounts(record);
    if (found === undefined) return undefined;
    const renamed = `${found.row.name.slice(0, 3)}工作完成数`;
    if (isSameName(found.row.name, renamed)) return undefined;
    found.row.name = renamed;
    return [['evaluations', 0, 'rows', found.place, 'name']];
  },
};
