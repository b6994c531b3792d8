import { formatDate } from '../../model/period.ts';
import { newestRelease } from '../../rules/releases/changes-since-release.ts';
import { fileOf, recordAt, type RecordOf } from '../../schemas/collections.ts';
import { frozenAddress, releaseAddress, releaseChangesAddress } from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { regionGroups, type RegionGroup } from '../parts/region-group.ts';
import { currentAddress } from '../releases/changes-page.ts';
import { releaseHistory } from '../releases/release-history.ts';
import { totals } from '../releases/release-page.ts';

type Link = { label: string; href: string };

/** One published change: what, from which value to which, why, when and by whom. */
export type CorrectionItem = {
  id: string;
  what: string;
  oldValue: string;
  newValue: string;
  why: string;
  meta: readonly string[];
  /** The record as it is, and as each release published it. */
  links: readonly Link[];
};

export type ReleaseItem = { id: string; name: string; text: string; links: readonly Link[] };

/** 更正 by region and 发布版本, newest first. */
export type CorrectionsPage = {
  regions: readonly RegionGroup<CorrectionItem>[];
  releases: readonly ReleaseItem[];
};

export function correctionsPage(index: ArchiveIndex): CorrectionsPage {
  return {
    regions: regionGroups(index, index.corrections).map((group) => ({
      ...group,
      members: group.members
        .toSorted((a, b) => (a.record.on > b.record.on ? -1 : 1))
        .map(({ key, record }) => correctionItem(index, key, record)),
    })),
    releases: releaseHistory(index)
      .releases.toReversed()
      .map((release) => releaseItem(index, release)),
  };
}

function correctionItem(index: ArchiveIndex, key: string, record: RecordOf<'corrections'>): CorrectionItem {
  const { regionCode, id, what, oldValue, newValue, why, on, office, file } = record;
  const released = newestRelease(index.archive)?.frozen.hashes();
  const isWaiting = released !== undefined && !released.has(fileOf('corrections', key));
  return {
    id: `x-${regionCode}-${id}`,
    what,
    oldValue: oldValue || '（空白）',
    newValue: newValue || '（空白）',
    why,
    meta: [formatDate(on), office, file, ...(isWaiting ? ['尚未编入发布版本'] : [])],
    links: linksOf(index, file),
  };
}

function linksOf(index: ArchiveIndex, file: string): Link[] {
  const { releases, superseded } = releaseHistory(index);
  const named = recordAt(file);
  const isThere = named && (index.archive[named.collection] as ReadonlyMap<string, unknown>).has(named.key);
  return [
    ...(isThere ? [{ label: '现在的内容', href: currentAddress(index, named.collection, named.key) }] : []),
    ...releases
      .filter(({ id }) => superseded.get(id)?.includes(file))
      .map(({ id, on }) => ({ label: `${on} 版原文`, href: frozenAddress(id, file.replace(/\.\w+$/, '')) })),
  ];
}

function releaseItem(index: ArchiveIndex, release: RecordOf<'releases'>): ReleaseItem {
  const { id, name, on, offices, follows } = release;
  const { real, demo } = totals(release);
  return {
    id: `v-${id}`,
    name,
    text: [
      formatDate(on),
      offices.issued && `发布：${offices.issued}`,
      `${real} 条记录${index.site.includeDemo && demo > 0 ? `，另有示例数据 ${demo} 条` : ''}`,
    ]
      .filter(Boolean)
      .join('，'),
    links: [
      { label: '内容与下载', href: releaseAddress(id) },
      ...(follows ? [{ label: '与上一版的差别', href: releaseChangesAddress(id) }] : []),
    ],
  };
}
