import type { RegionCode } from '../../model/codes.ts';
import { formatDate } from '../../model/period.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import {
  correctionAddress,
  frozenAddress,
  releaseAddress,
  releaseChangesAddress,
  releaseFileAddress,
} from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { recordPlace } from '../quality/finding-place.ts';
import type { Block } from '../shapes/block.ts';
import type { LinkEntry } from '../shapes/link-entry.ts';
import { section, subsection, type SectionedPage } from '../shapes/sectioned-page.ts';
import type { Cell, Table } from '../shapes/table.ts';
import { placeWords } from './place-words.ts';
import { releaseChanges, type ChangedPlace, type ChangedRecord } from './release-changes.ts';
import { releaseCrumbs, releaseOf, releaseTitle } from './release-page.ts';
import { valueCell } from './value-words.ts';

/** The difference between a release and the one before: added, changed field by field, taken back. */
export function changesPage(index: ArchiveIndex, id: string): SectionedPage {
  const release = releaseOf(index, id);
  const changes = releaseChanges(index, release);
  if (changes === undefined) throw new Error(`Release ${id} follows no other`);
  const { before, added, changed, gone } = changes;
  return {
    address: releaseChangesAddress(id),
    title: `${releaseTitle(release)}与上一版的差别`,
    heading: '与上一版的差别',
    kicker: release.name,
    lead: `${before.name}（${formatDate(before.on)}）之后：新增 ${added.length} 条，改动 ${changed.length} 条，撤下 ${gone.length} 条。`,
    description: `${releaseTitle(release)}对${releaseTitle(before)}：新增了哪些记录，逐项改了什么、原来是什么，撤下了什么。`,
    crumbs: releaseCrumbs({ label: release.name, href: releaseAddress(id) }, { label: '与上一版的差别' }),
    demo: false,
    sections: [
      ...section('changed', '改动的记录', [
        changed.length === 0 && { kind: 'empty', title: '没有改动', text: '上一版的记录都没有改动。' },
        changed.length > 0 && { kind: 'paragraph', text: '逐项列出上一版的值和这一版的值；新增的环节不是更正。' },
      ]),
      ...changed.flatMap((record, position) =>
        subsection(`c-${position + 1}`, titleOf(record), changedBlocks(before.id, record, position + 1)),
      ),
      ...section('gone', '撤下或改名的记录', [
        gone.length === 0
          ? { kind: 'empty', title: '没有撤下', text: '上一版的记录都还在。' }
          : { kind: 'index', entries: gone.map((record) => goneEntry(before.id, record)) },
      ]),
      ...section('added', '新增的记录', [
        added.length === 0
          ? { kind: 'empty', title: '没有新增', text: '这一版没有新的记录。' }
          : { kind: 'index', entries: added.slice(0, MOST_ADDED).map((record) => addedEntry(index, id, record)) },
        added.length > MOST_ADDED && {
          kind: 'paragraph',
          text: `只列出前 ${MOST_ADDED} 条，共 ${added.length} 条，全部在 changes.json 里。`,
        },
      ]),
      ...section('json', '给程序用的差别', [
        {
          kind: 'facts',
          facts: [{ label: 'JSON', value: 'changes.json', href: releaseFileAddress(id, 'changes.json') }],
        },
      ]),
    ],
  };
}

const MOST_ADDED = 500;

const titleOf = ({ name, demo }: ChangedRecord) => (demo ? `${name}（示例数据）` : name);
const withoutEnding = (file: string) => file.replace(/\.\w+$/, '');

function changedBlocks(before: string, { file, collection, places }: ChangedRecord, no: number): Block[] {
  const isReplaced = places.some((place) => !place.isAddition);
  return [
    { kind: 'table', table: placesTable(`places-${no}`, collection, places) },
    ...(isReplaced
      ? ([
          {
            kind: 'links',
            entries: [{ title: '上一版的原文', href: frozenAddress(before, withoutEnding(file)), meta: [file] }],
          },
        ] as const)
      : []),
  ];
}

/** Places with what they were and what they are, and the correction that tells why. */
export function placesTable(
  id: string,
  collection: ChangedRecord['collection'],
  places: readonly ChangedPlace[],
  titles = { before: '上一版', after: '这一版' },
): Table {
  return {
    id,
    caption: '改动的地方',
    isTitled: true,
    rowTitle: '位置',
    columns: [
      { key: 'before', title: titles.before },
      { key: 'after', title: titles.after },
      { key: 'correction', title: '更正' },
    ],
    rows: places.map(({ path, before, after, isAddition, corrections }) => ({
      header: placeWords(collection, path),
      cells: [valueCell(before), valueCell(after), correctionCell(corrections, isAddition)],
    })),
  };
}

function correctionCell(corrections: readonly RecordOf<'corrections'>[], isAddition: boolean): Cell {
  const last = corrections.at(-1);
  if (last === undefined) return { text: isAddition ? '新增' : '', kind: 'text' };
  const { regionCode, id, what, why, on } = last;
  return { text: `${on} ${what}：${why}`, kind: 'text', href: correctionAddress(regionCode, id) };
}

function goneEntry(before: string, record: ChangedRecord): LinkEntry {
  const told = record.corrections.at(-1);
  return {
    title: titleOf(record),
    href: frozenAddress(before, withoutEnding(record.file)),
    meta: [record.file, ...(told ? [`${told.on} 更正：${told.what}，${told.why}`] : [])],
  };
}

/** An added record that is there no more has its text in the release that added it. */
function addedEntry(index: ArchiveIndex, release: string, record: ChangedRecord): LinkEntry {
  const { collection, key, file } = record;
  const isThere = (index.archive[collection] as ReadonlyMap<string, unknown>).has(key);
  const href = isThere ? currentAddress(index, collection, key) : frozenAddress(release, withoutEnding(file));
  return { title: titleOf(record), href, meta: [file] };
}

/** Where a record of today stands. */
export function currentAddress(index: ArchiveIndex, collection: ChangedRecord['collection'], key: string): string {
  if (collection === 'corrections') {
    const [region = '', id = ''] = key.split('/');
    return correctionAddress(region as RegionCode, id);
  }
  const { address, anchor = '' } = recordPlace(index, { collection, key, path: [] });
  return `${address}${anchor}`;
}
