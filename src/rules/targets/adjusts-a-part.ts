import type { TargetVersion } from '../../schemas/target-stage.ts';

/**
 * Whether an adjusted version lists what it changes alone, as 目标调整表 of some places do: at most half as many
 * indicators as the version before it. Where half of a table would be taken out by an adjustment is a choice of this site.
 */
export function adjustsAPart(targets: readonly TargetVersion[], index: number): boolean {
  const adjusted = targets[index];
  const before = targets.slice(0, index).findLast(({ version }) => version !== 'draft');
  return adjusted?.version === 'adjusted' && before !== undefined && adjusted.rows.length * 2 <= before.rows.length;
}
