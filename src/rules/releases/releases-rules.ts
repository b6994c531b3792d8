import type { Rule } from '../rule.ts';
import { correctionMatchesChange } from './correction-matches-change.ts';
import { publishedChangeIsCorrected } from './published-change-is-corrected.ts';
import { releaseIsWhole } from './release-is-whole.ts';

export const releasesRules: readonly Rule[] = [publishedChangeIsCorrected, correctionMatchesChange, releaseIsWhole];
