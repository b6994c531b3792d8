import type { Planter } from '../planter.ts';

/** A poor result or a problem that nothing followed. */
export const lowResultIsFollowedPlanter: Planter<'dossiers'> = {
  rule: 'low-result-is-followed',
  collections: ['dossiers'],
  plant(record) {
    const { evaluations, consequences } = record;
    if (consequences?.some(({ amount }) => amount !== undefined)) return undefined;
    const found = [...(evaluations ?? []).entries()].filter(
      ([, { kind, grade, problems }]) =>
        grade === '中' || grade === '差' || (kind !== 'self' && problems !== undefined),
    );
    if (found.length === 0) return undefined;
    delete record.rectifications;
    delete record.consequences;
    return found.map(([index]) => ['evaluations', index]);
  },
};
