import { formatDate } from '../../model/period.ts';
import { documentKindTitle, documentStatusTitle, type Document } from '../../schemas/document.ts';
import { documentsAddress, regionAddress, regionDocumentsAddress } from '../address.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import type { Crumb } from '../shapes/link-entry.ts';
import { isDemoRegion, moreCrumbs, regionTitle } from '../parts/region-group.ts';
import { briefSourceLine } from '../parts/source-line.ts';
import type { SourceLine } from '../shapes/table.ts';

/** A document with its place in the succession of rules. */
export type DocumentItem = {
  id: string;
  /** Year of issue, for the timeline. */
  year: string;
  title: string;
  url?: string | undefined;
  status: string;
  statusKey: Document['status'];
  /** 文号, issuer, date, kind. */
  meta: readonly string[];
  summary?: string | undefined;
  fields: readonly string[];
  /** The documents that it continues, and that continue it. */
  links: readonly { relation: string; title: string; href: string }[];
  source: SourceLine;
};

/** 文件库 of one region: rules in the order of their years, templates with their fields, other documents. */
export type RegionDocumentsPage = {
  address: string;
  title: string;
  description: string;
  crumbs: readonly Crumb[];
  demo: boolean;
  regionHref: string;
  timeline: readonly DocumentItem[];
  templates: readonly DocumentItem[];
  others: readonly DocumentItem[];
};

const RULE_KINDS: readonly Document['kind'][] = ['law', 'rule', 'plan', 'notice'];

export function regionDocumentsPage(index: ArchiveIndex, code: string): RegionDocumentsPage {
  const members = (index.documents.get(code) ?? []).toSorted(byYear);
  const name = regionTitle(index, code);
  const itemsOf = (isMember: (kind: Document['kind']) => boolean) =>
    members.filter(({ record }) => isMember(record.kind)).map((member) => documentItem(index, member, members));
  return {
    address: regionDocumentsAddress(code as never),
    title: `${name}制度文件`,
    description: `${name}预算绩效管理的制度文件 ${members.length} 份：制度沿革、模板和其他文件，注明文号、发文机关、日期和效力。`,
    crumbs: moreCrumbs({ label: '文件库', href: documentsAddress }, { label: name }),
    demo: isDemoRegion(index, code),
    regionHref: regionAddress(code as never),
    timeline: itemsOf((kind) => RULE_KINDS.includes(kind)),
    templates: itemsOf((kind) => kind === 'template'),
    others: itemsOf((kind) => kind !== 'template' && !RULE_KINDS.includes(kind)),
  };
}

/** Oldest first; documents without a date stand last. */
function byYear(a: Keyed<'documents'>, b: Keyed<'documents'>): number {
  const [dateA, dateB] = [a.record.issuedOn ?? '9999', b.record.issuedOn ?? '9999'];
  return dateA < dateB ? -1 : dateA > dateB ? 1 : a.key < b.key ? -1 : 1;
}

function documentItem(
  index: ArchiveIndex,
  { record }: Keyed<'documents'>,
  members: readonly Keyed<'documents'>[],
): DocumentItem {
  const before = members.find((other) => other.record.id === record.follows);
  const after = members.filter((other) => other.record.follows === record.id);
  return {
    id: `d-${record.id}`,
    year: record.issuedOn ? `${record.issuedOn.slice(0, 4)} 年` : '年份未注明',
    title: record.title,
    url: record.url,
    status: documentStatusTitle[record.status],
    statusKey: record.status,
    meta: [
      record.documentNumber,
      record.issuer,
      record.issuedOn && formatDate(record.issuedOn),
      documentKindTitle[record.kind],
    ].filter((text) => text !== undefined),
    summary: record.summary,
    fields: record.fields ?? [],
    links: [
      ...(before ? [{ relation: '接续', title: before.record.title, href: `#d-${before.record.id}` }] : []),
      ...after.map((other) => ({ relation: '后有', title: other.record.title, href: `#d-${other.record.id}` })),
    ],
    source: briefSourceLine(index, record.citation),
  };
}
