import type { Planter } from '../planter.ts';
import { readWan } from '../../amount.ts';

/** 年初预算数 of the July monitoring printed in yuan under 万元. */
export const unitInDoubtPlanter: Planter<'dossiers'> = {
  rule: 'unit-in-doubt',
  collections: ['dossiers'],
  plant({ monitorings }) {
    const total = monitorings?.[0]?.funds?.rows[0];
    if (total?.initial === undefined) return undefined;
    total.initial = `${readWan(total.initial)}00`;
    return [['monitorings', 0, 'funds', 'rows', 0, 'initial']];
  },
};
