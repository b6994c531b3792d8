import type { Rule } from '../rule.ts';
import { demoIsMarked } from './demo-is-marked.ts';
import { noNamesOfPeople } from './no-names-of-people.ts';
import { noPersonalData } from './no-personal-data.ts';
import { noSecrecyMark } from './no-secrecy-mark.ts';

export const publicationRules: readonly Rule[] = [noPersonalData, noNamesOfPeople, noSecrecyMark, demoIsMarked];
