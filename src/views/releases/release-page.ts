import { formatDate } from '../../model/period.ts';
import { collections, recordAt, type RecordOf } from '../../schemas/collections.ts';
import { recordName } from '../../rules/releases/change-words.ts';
import {
  correctionsAddress,
  frozenAddress,
  releaseAddress,
  releaseChangesAddress,
  releaseFileAddress,
} from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { moreCrumbs } from '../parts/region-group.ts';
import { knownFacts } from '../shapes/block.ts';
import type { Crumb, LinkEntry } from '../shapes/link-entry.ts';
import { section, type SectionedPage } from '../shapes/sectioned-page.ts';
import type { Cell, Table } from '../shapes/table.ts';
import { releaseChanges } from './release-changes.ts';
import { isDemoDownload, isDemoFile, releaseHistory } from './release-history.ts';

type Release = RecordOf<'releases'>;

/** A frozen version: by whom, what it holds, its files with their hashes, and what has changed since. */
export function releasePage(index: ArchiveIndex, id: string): SectionedPage {
  const release = releaseOf(index, id);
  const { real, demo } = totals(release);
  const changes = releaseChanges(index, release);
  const superseded = releaseHistory(index).superseded.get(id) ?? [];
  const withDemo = index.site.includeDemo && demo > 0;
  return {
    address: releaseAddress(id),
    title: releaseTitle(release),
    heading: release.name,
    kicker: '发布版本',
    lead: `${formatDate(release.on)}冻结的公开内容，共 ${real} 条记录${withDemo ? `，另有示例数据 ${demo} 条` : ''}。冻结之后不再改动。`,
    description: `${release.name}（${formatDate(release.on)}）：收入哪些记录，由谁编、审、发，每个文件的指纹和下载，以及与上一版的差别。`,
    crumbs: releaseCrumbs({ label: release.name }),
    demo: false,
    sections: [
      ...section('about', '版本说明', [
        {
          kind: 'facts',
          facts: knownFacts([
            { label: '发布日期', value: formatDate(release.on) },
            { label: '编制', value: release.offices.edited },
            { label: '审核', value: release.offices.reviewed },
            { label: '发布', value: release.offices.issued },
            { label: '版本记录（JSON）', value: 'release.json', href: releaseFileAddress(id, 'release.json') },
            changes && { label: '上一版', value: changes.before.name, href: releaseAddress(changes.before.id) },
          ]),
        },
        changes !== undefined && {
          kind: 'links',
          entries: [
            {
              title: '与上一版的差别',
              href: releaseChangesAddress(id),
              meta: [
                `新增 ${changes.added.length} 条`,
                `改动 ${changes.changed.length} 条`,
                `撤下 ${changes.gone.length} 条`,
              ],
            },
          ],
        },
      ]),
      ...section('records', '收入的记录', [{ kind: 'table', table: countsTable(release, withDemo) }]),
      ...section(
        'files',
        '文件与指纹',
        [{ kind: 'table', table: filesTable(index, release) }],
        '每条记录和每个环节的指纹（SHA-256）在 hashes.txt 里，按规范化的 JSON（RFC 8785）计算；记录全文在 records.jsonl.gz 里，一行一条；当时的全部数据表（CSV，附字段说明和校验和）在 data/wenxiao.zip 里。示例数据另有文件，文件名以 demo- 开头。',
      ),
      ...section(
        'superseded',
        '这一版发布之后改动过的记录',
        [
          superseded.length === 0
            ? { kind: 'empty', title: '没有改动', text: '这一版的记录至今没有更正、改名或撤下。' }
            : { kind: 'index', entries: superseded.map((file) => supersededEntry(index, release, file)) },
        ],
        superseded.length === 0 ? undefined : '点开看发布时的原文和后来改成了什么。',
      ),
    ],
  };
}

export function releaseOf(index: ArchiveIndex, id: string): Release {
  const release = releaseHistory(index).releases.find((candidate) => candidate.id === id);
  if (release === undefined) throw new Error(`No release ${id}`);
  return release;
}

/** `2026年11月发布（2026-11-28）`: two releases may have one name. */
export function releaseTitle({ name, on }: Release): string {
  return `${name}（${on}）`;
}

export function releaseCrumbs(...rest: readonly Crumb[]): Crumb[] {
  return moreCrumbs({ label: '更正与版本', href: correctionsAddress }, ...rest);
}

/** How many records a release holds, the invented ones told apart. */
export function totals({ counts }: Release): { real: number; demo: number } {
  const sums = { real: 0, demo: 0 };
  for (const { real, demo } of Object.values(counts)) {
    sums.real += real;
    sums.demo += demo;
  }
  return sums;
}

function supersededEntry(index: ArchiveIndex, release: Release, file: string): LinkEntry {
  const { collection, key } = recordAt(file)!;
  return {
    title: `${recordName(index.archive, collection, key, release.frozen.recordOf(file))}${isDemoFile(file) ? '（示例数据）' : ''}`,
    href: frozenAddress(release.id, file.replace(/\.\w+$/, '')),
    meta: [file],
  };
}

function countsTable({ counts }: Release, withDemo: boolean): Table {
  const titles = new Map<string, string>(
    Object.entries(collections).map(([name, { folder, schema }]) => [folder, schema.meta()?.title ?? name]),
  );
  const number = (value: number): Cell => ({ text: String(value), kind: 'number' });
  return {
    id: 'counts',
    caption: '各类记录的条数',
    isTitled: true,
    rowTitle: '种类',
    columns: [
      { key: 'real', title: '记录', unit: '条', numeric: true },
      ...(withDemo ? [{ key: 'demo', title: '示例数据', unit: '条', numeric: true }] : []),
    ],
    rows: Object.entries(counts)
      .filter(([, { real }]) => withDemo || real > 0)
      .map(([folder, { real, demo }]) => ({
        header: titles.get(folder) ?? folder,
        cells: [number(real), ...(withDemo ? [number(demo)] : [])],
      })),
  };
}

/** The files that the site serves: those of what is invented only where the site shows it. */
export function shownFiles(index: ArchiveIndex, { files }: Release): Release['files'] {
  return index.site.includeDemo ? files : files.filter(({ name }) => !isDemoDownload(name));
}

function filesTable(index: ArchiveIndex, release: Release): Table {
  return {
    id: 'frozen-files',
    caption: '冻结的文件',
    isTitled: true,
    isStacked: true,
    rowTitle: '文件',
    columns: [
      { key: 'bytes', title: '大小', unit: '字节', numeric: true },
      { key: 'sha256', title: 'SHA-256' },
    ],
    rows: shownFiles(index, release).map(({ name, bytes, sha256 }) => ({
      header: isDemoDownload(name) ? `${name}（示例数据）` : name,
      href: releaseFileAddress(release.id, name),
      cells: [
        { text: String(bytes), kind: 'number' },
        { text: sha256, kind: 'text' },
      ],
    })),
  };
}
