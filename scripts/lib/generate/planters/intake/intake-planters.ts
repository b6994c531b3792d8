import type { Planter } from '../planter.ts';
import { noMissingFieldsPlanter } from './no-missing-fields.ts';
import { noUnknownFieldsPlanter } from './no-unknown-fields.ts';
import { valuesHaveFormPlanter } from './values-have-form.ts';

export const intakePlanters: readonly Planter[] = [
  noUnknownFieldsPlanter as Planter,
  noMissingFieldsPlanter as Planter,
  valuesHaveFormPlanter as Planter,
];
