import { readPoints } from '../points.ts';
import type { Rule } from '../rule.ts';
import { isSeenWhole } from '../walk-records.ts';
import { approvedVersions, versionInForce, versionName } from './target-versions.ts';

/** The self-evaluation answers every indicator that was approved. */
export const approvedIndicatorsEvaluated: Rule = {
  id: 'approved-indicators-evaluated',
  severity: 'info',
  subject: 'evaluation',
  title: '批复的每项指标，自评都有交代',
  source: '财预〔2020〕10号（单位自评对照批复的全部绩效目标和指标）',
  falsePositives: '自评表合并了几项指标的，会提示；目标表或自评表没有看全的，不提示。',
  *check(archive) {
    for (const [key, dossier] of archive.dossiers) {
      const versions = approvedVersions(dossier);
      const inForce = versionInForce(versions, `${dossier.fiscalYear}-12-31`);
      if (!inForce || !isSeenWhole(archive, inForce.version.citation)) continue;
      for (const [index, { kind, rows, citation }] of (dossier.evaluations ?? []).entries()) {
        if (kind !== 'self' || rows.length === 0 || !isSeenWhole(archive, citation)) continue;
        const evaluated = new Set(rows.map(({ id }) => id));
        if (![...inForce.rows.keys()].some((id) => evaluated.has(id))) continue;
        const left = [...inForce.rows.values()].filter(({ id, target }) => !evaluated.has(id) && !isBlank(target));
        if (left.length === 0) continue;
        const names = left.map(({ name }) => `“${name}”`).join('、');
        const message = `${versionName(inForce)}有 ${inForce.rows.size} 项指标，自评表没有其中的 ${left.length} 项：${names}。`;
        yield { collection: 'dossiers', key, path: ['evaluations', index, 'rows'], value: '', message };
      }
    }
  },
};

function isBlank(target: string | undefined): boolean {
  return readPoints(target).kind === 'blank';
}
