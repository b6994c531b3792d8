import type { Archive } from '../schemas/collections.ts';
import { everyRecord, type Finding, type Rule, type Scope } from './rule.ts';

/** What the rules find, in the order of the rules and of the records. */
export function* applyRules(
  rules: readonly Rule[],
  archive: Archive,
  asked: Scope = everyRecord,
): Generator<Finding & { rule: string }> {
  for (const rule of rules) {
    for (const finding of rule.check(archive, asked)) yield { rule: rule.id, ...finding };
  }
}
