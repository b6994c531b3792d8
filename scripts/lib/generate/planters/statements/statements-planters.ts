import type { Planter } from '../planter.ts';
import { statementPartsSumPlanter } from './statement-parts-sum.ts';
import { unitInDoubtPlanter } from './unit-in-doubt.ts';

export const statementsPlanters: readonly Planter[] = [
  statementPartsSumPlanter as Planter,
  unitInDoubtPlanter as Planter,
];
