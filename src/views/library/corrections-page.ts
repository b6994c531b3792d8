import { formatDate } from '../../model/period.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { regionGroups, type RegionGroup } from '../parts/region-group.ts';

/** One published change: what, from which value to which, why, when and by whom. */
export type CorrectionItem = {
  id: string;
  what: string;
  oldValue: string;
  newValue: string;
  why: string;
  meta: readonly string[];
};

/** 更正 by region and 发布版本, newest first. */
export type CorrectionsPage = {
  regions: readonly RegionGroup<CorrectionItem>[];
  releases: readonly { id: string; name: string; text: string }[];
};

export function correctionsPage(index: ArchiveIndex): CorrectionsPage {
  return {
    regions: regionGroups(index, index.corrections).map((group) => ({
      ...group,
      members: group.members
        .toSorted((a, b) => (a.record.on > b.record.on ? -1 : 1))
        .map(({ record }) => ({
          id: `x-${record.regionCode}-${record.id}`,
          what: record.what,
          oldValue: record.oldValue || '（空白）',
          newValue: record.newValue || '（空白）',
          why: record.why,
          meta: [formatDate(record.on), record.office, record.file],
        })),
    })),
    releases: [...index.archive.releases.values()]
      .toSorted((a, b) => (a.on > b.on ? -1 : 1))
      .map(({ id, name, on, offices, hashes }) => ({
        id: `v-${id}`,
        name,
        text: [
          formatDate(on),
          offices.issued && `发布：${offices.issued}`,
          `${Object.keys(hashes).length} 个环节有指纹`,
        ]
          .filter(Boolean)
          .join('，'),
      })),
  };
}
