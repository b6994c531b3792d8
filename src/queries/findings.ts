import { text } from 'node:stream/consumers';
import { applyRules } from '../rules/apply-rules.ts';
import { rules } from '../rules/index.ts';
import type { Finding } from '../rules/rule.ts';
import type { Archive } from '../schemas/collections.ts';

/**
 * What the rules find in the public archive. In a build the check, which runs beside it, hands them over on standard
 * input (`FINDINGS=stdin`) once it has passed; otherwise the rules are applied here.
 */
export async function findingsOn(open: Archive): Promise<Iterable<Finding & { rule: string }>> {
  if (process.env['FINDINGS'] !== 'stdin') return applyRules(rules, open);
  const handedOver = await text(process.stdin);
  if (handedOver === '') throw new Error('检查没有通过，不生成网页。');
  return JSON.parse(handedOver) as (Finding & { rule: string })[];
}
