import type { TargetVersion } from '../../../schemas/target-stage.ts';
import type { ArchiveIndex, Keyed } from '../../archive/archive-index.ts';
import { knownFacts, type Block } from '../../shapes/block.ts';
import { indicatorTable } from '../../parts/indicator-table.ts';
import { notesOf } from '../../parts/notes.ts';
import { reviewTrail } from '../review-trail.ts';
import { sourceLine } from '../../parts/source-line.ts';
import type { StageContent } from './stage-content.ts';

export function targetStage(index: ArchiveIndex, dossier: Keyed<'dossiers'>, id: string): StageContent | undefined {
  const versions = (dossier.record.targets ?? []).filter((version) => version.version !== 'adjusted');
  const { review } = dossier.record;
  const notes = notesOf(index, 'dossiers', dossier.key);
  if (versions.length === 0 && !review) return undefined;
  const newest = versions.at(-1);
  const counted = newest && (newest.rows.length > 0 ? `${newest.rows.length} 项指标` : '只有文字目标');
  const blocks = versions.flatMap((version) => versionBlocks(index, dossier, version, id));
  if (!review) return { summary: counted ?? '', blocks };
  return {
    summary: [counted, review.grade && `审核等次 ${review.grade}`].filter(Boolean).join('，') || '已审核',
    blocks: [
      ...blocks,
      {
        kind: 'facts',
        facts: knownFacts([
          { label: '审核等次', value: review.grade, notes: notes.under('review', 'grade') },
          { label: '审核得分', value: review.points, notes: notes.under('review', 'points') },
          {
            label: '随草案报送人大',
            value: review.sentToCongress === undefined ? undefined : review.sentToCongress ? '是' : '否',
          },
          ...(review.criteria ?? []).map(({ name, judgement }) => ({ label: name, value: judgement })),
        ]),
      },
      ...(review.steps.length > 0 ? [{ kind: 'table' as const, table: reviewTrail(review, `${id}-review`) }] : []),
      { kind: 'source', source: sourceLine(index, review.citation) },
    ],
  };
}

/** The versions of targets. */
export const VERSION_TITLE = { draft: '草案', approved: '批复', adjusted: '调整' } as const;

export function versionBlocks(
  index: ArchiveIndex,
  dossier: Keyed<'dossiers'>,
  version: TargetVersion,
  id: string,
): Block[] {
  const position = dossier.record.targets?.indexOf(version) ?? -1;
  const notes = notesOf(index, 'dossiers', dossier.key);
  const anchor = `${id}-v${position + 1}`;
  const table = indicatorTable(version.rows, anchor, (...path) => notes.under('targets', position, 'rows', ...path));
  return [
    ...(version.goal ? [{ kind: 'text' as const, title: '年度总体目标', text: version.goal }] : []),
    version.rows.length === 0
      ? { kind: 'source', source: sourceLine(index, version.citation) }
      : {
          kind: 'table',
          table: {
            id: anchor,
            caption: `绩效目标（${VERSION_TITLE[version.version]}）`,
            ...table,
            source: sourceLine(index, version.citation),
          },
        },
  ];
}
