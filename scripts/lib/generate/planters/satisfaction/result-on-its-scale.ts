import type { Planter } from '../planter.ts';

/** A share above 100 %, or a score above 100 分. */
export const resultOnItsScalePlanter: Planter<'surveys'> = {
  rule: 'result-on-its-scale',
  collections: ['surveys'],
  plant({ overall }, { random }) {
    if (overall === undefined) return undefined;
    overall.text = `${random.between(101, 940)}.${random.between(10, 99)}${overall.scale === 'percent' ? '%' : ''}`;
    return [['overall', 'text']];
  },
};
