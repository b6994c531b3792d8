import type { Archive } from '../schemas/collections.ts';
import type { Finding, Rule } from './rule.ts';

/** What the rules find, in the order of the rules and of the records. */
export function* applyRules(rules: readonly Rule[], archive: Archive): Generator<Finding & { rule: string }> {
  for (const rule of rules) {
    for (const finding of rule.check(archive)) yield { rule: rule.id, ...finding };
  }
}
