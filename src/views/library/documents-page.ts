import { formatDate } from '../../model/period.ts';
import { documentKindTitle, documentStatusTitle, type Document } from '../../schemas/document.ts';
import { documentAddress, regionDocumentsAddress } from '../address.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import type { LinkEntry } from '../shapes/link-entry.ts';
import { regionGroups, regionTitle } from '../parts/region-group.ts';
import type { Cell, Table } from '../shapes/table.ts';

/** 文件库: how many documents of which kind and standing each region has here, and all of them by kind. */
export type DocumentsPage = {
  regions: Table;
  kinds: readonly { id: string; title: string; entries: readonly LinkEntry[] }[];
};

const kinds = Object.keys(documentKindTitle) as Document['kind'][];
const statuses = Object.keys(documentStatusTitle) as Document['status'][];

export function documentsPage(index: ArchiveIndex): DocumentsPage {
  const groups = regionGroups(index, index.documents);
  const all = groups.flatMap(({ members }) => members);
  const usedKinds = kinds.filter((kind) => all.some(({ record }) => record.kind === kind));
  const usedStatuses = statuses.filter((status) => all.some(({ record }) => record.status === status));
  return {
    regions: {
      id: 'regions',
      caption: '各地区收录的文件',
      isTitled: true,
      rowTitle: '地区',
      unit: '份',
      columns: [
        { key: 'all', title: '共收录', numeric: true },
        ...usedKinds.map((kind) => ({ key: kind, title: documentKindTitle[kind], group: '文种', numeric: true })),
        ...usedStatuses.map((status) => ({
          key: status,
          title: documentStatusTitle[status],
          group: '效力',
          numeric: true,
        })),
      ],
      rows: groups.map(({ code, name, members }) => ({
        header: name,
        href: regionDocumentsAddress(code as never),
        cells: [
          countCell(members.length),
          ...usedKinds.map((kind) => countCell(members.filter(({ record }) => record.kind === kind).length)),
          ...usedStatuses.map((status) => countCell(members.filter(({ record }) => record.status === status).length)),
        ],
      })),
      footnote: '收录数只说明本站有什么，不说明当地发过多少文件。',
    },
    kinds: usedKinds.map((kind) => ({
      id: `k-${kind}`,
      title: documentKindTitle[kind],
      entries: all.filter(({ record }) => record.kind === kind).map((member) => documentEntry(index, member)),
    })),
  };
}

function countCell(count: number): Cell {
  return count === 0 ? { text: '', kind: 'absent', title: '没有收录' } : { text: String(count), kind: 'number' };
}

/** A line for lists: the document with its region, number, date and standing. */
export function documentEntry(index: ArchiveIndex, { record }: Keyed<'documents'>): LinkEntry {
  return {
    title: record.title,
    href: documentAddress(record.regionCode, record.id),
    meta: [
      regionTitle(index, record.regionCode),
      record.documentNumber,
      record.issuedOn && formatDate(record.issuedOn),
      documentStatusTitle[record.status],
    ].filter((text) => text !== undefined),
  };
}
