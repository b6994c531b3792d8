import { objectAddress } from '../address.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import { consequenceStage } from '../objects/stages/consequence-stage.ts';
import { rectificationStage } from '../objects/stages/rectification-stage.ts';
import type { Block } from '../shapes/block.ts';

/** What followed the evaluations of these dossiers: rectifications and decisions, object by object. */
export function followedBlocks(index: ArchiveIndex, dossiers: readonly Keyed<'dossiers'>[]): Block[] {
  return dossiers.flatMap((dossier): Block[] => {
    const rectified = rectificationStage(index, dossier)?.blocks ?? [];
    const blocks = [...rectified, ...(consequenceStage(index, dossier)?.blocks ?? [])];
    const stage = rectified.length > 0 ? 'rectification' : 'consequence';
    if (blocks.length === 0) return [];
    const { regionCode, object, fiscalYear } = dossier.record;
    const key = `${regionCode}/${object}`;
    return [
      {
        kind: 'links',
        entries: [
          {
            title: index.archive.objects.get(key)?.name ?? object,
            href: `${objectAddress(key)}#y${fiscalYear}-${stage}`,
          },
        ],
      },
      ...blocks,
    ];
  });
}
