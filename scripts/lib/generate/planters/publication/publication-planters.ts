import type { Planter } from '../planter.ts';
import { demoIsMarkedPlanter } from './demo-is-marked.ts';
import { noNamesOfPeoplePlanter } from './no-names-of-people.ts';
import { noPersonalDataPlanter } from './no-personal-data.ts';
import { noSecrecyMarkPlanter } from './no-secrecy-mark.ts';

export const publicationPlanters: readonly Planter[] = [
  noPersonalDataPlanter as Planter,
  noNamesOfPeoplePlanter as Planter,
  noSecrecyMarkPlanter as Planter,
  demoIsMarkedPlanter as Planter,
];
