import type { Rule } from '../rule.ts';
import { statementPartsSum } from './statement-parts-sum.ts';
import { unitInDoubt } from './unit-in-doubt.ts';

export const statementsRules: readonly Rule[] = [statementPartsSum, unitInDoubt];
