import { isMoved, targetChange } from '../../model/target-change.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { Rule } from '../rule.ts';
import { isSeenWhole } from '../walk-records.ts';
import { printedTarget } from './target-versions.ts';

/** What the review changed in a draft can be told from its trail. */
export const draftChangeExplained: Rule = {
  id: 'draft-change-explained',
  severity: 'info',
  subject: 'target',
  title: '批复的目标与草案不同的，审核意见或调整原因有说明',
  source: '石家庄市“两上两下”、郑州市“双初审、双复审”（审核轨迹留痕）；财预〔2015〕88号（绩效目标审核）',
  falsePositives: '审核意见另行行文、没有收录的，会提示；来源没有看全的不提示。',
  *check(archive) {
    for (const [key, dossier] of archive.dossiers) {
      const { targets = [] } = dossier;
      const draft = targets.findLast(({ version }) => version === 'draft');
      const index = targets.findIndex(({ version }) => version === 'approved');
      const approved = targets[index];
      if (!draft || !approved || isExplained(dossier, approved)) continue;
      if (
        !isSeenWhole(archive, approved.citation) ||
        (dossier.review && !isSeenWhole(archive, dossier.review.citation))
      ) {
        continue;
      }
      const before = new Map(draft.rows.map((row) => [row.id, row]));
      const changed = approved.rows.flatMap((row) => {
        const old = before.get(row.id);
        return old && isMoved(targetChange(old, row)) ? [{ old, row }] : [];
      });
      const [example] = changed;
      if (!example) continue;
      const message = `批复的目标有 ${changed.length} 项与草案不同（如“${example.row.name}”草案是“${printedTarget(example.old)}”，批复是“${printedTarget(example.row)}”），没有看到审核意见或原因。`;
      yield { collection: 'dossiers', key, path: ['targets', index], value: approved.on ?? '', message };
    }
  },
};

function isExplained(
  { review }: RecordOf<'dossiers'>,
  { reason }: NonNullable<RecordOf<'dossiers'>['targets']>[number],
): boolean {
  if (reason) return true;
  return (review?.steps ?? []).some(({ opinion, opinionCount }) => opinion !== undefined || (opinionCount ?? 0) > 0);
}
