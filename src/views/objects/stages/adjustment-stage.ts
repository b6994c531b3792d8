import { versionBlocks } from './target-stage.ts';
import { formatDate } from '../../../model/period.ts';
import type { ArchiveIndex, Keyed } from '../../archive/archive-index.ts';
import { notesOf } from '../../parts/notes.ts';
import { knownFacts } from '../../shapes/block.ts';
import type { StageContent } from './stage-content.ts';

export function adjustmentStage(index: ArchiveIndex, dossier: Keyed<'dossiers'>, id: string): StageContent | undefined {
  const versions = (dossier.record.targets ?? []).filter((version) => version.version === 'adjusted');
  if (versions.length === 0) return undefined;
  const notes = notesOf(index, 'dossiers', dossier.key);
  const notesAt = (version: (typeof versions)[number], field: string) =>
    notes.under('targets', dossier.record.targets?.indexOf(version) ?? -1, field);
  return {
    summary: `调整 ${versions.length} 次`,
    blocks: versions.flatMap((version) => [
      {
        kind: 'facts' as const,
        facts: knownFacts([
          { label: '调整日期', value: version.on && formatDate(version.on), notes: notesAt(version, 'on') },
          { label: '批准机关', value: version.approvedBy, notes: notesAt(version, 'approvedBy') },
          { label: '调整原因', value: version.reason, wide: true, notes: notesAt(version, 'reason') },
        ]),
      },
      ...versionBlocks(index, dossier, version, id),
    ]),
  };
}
