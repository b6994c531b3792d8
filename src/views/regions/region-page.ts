import { formatDate, formatPeriod } from '../../model/period.ts';
import { documentKindTitle, documentStatusTitle } from '../../schemas/document.ts';
import { accountEntries } from '../accounts/account-page.ts';
import { regionAddress, regionsAddress, sourcesAddress } from '../address.ts';
import { fullRegionName, regionPath, type ArchiveIndex } from '../archive/archive-index.ts';
import { departmentEntries } from './department-page.ts';
import { accountYearsFigure } from '../figures/account-years-figure.ts';
import type { FigureView } from '../shapes/figure.ts';
import { fourBooks, type FourBooks } from './four-books.ts';
import type { Crumb, LinkEntry } from '../shapes/link-entry.ts';
import { regionObjectEntries } from './region-objects.ts';
import { regionRelated } from './region-related.ts';
import { regionRules, type RuleLine } from './region-rules.ts';
import { regionYearEntries } from './region-year-page.ts';
import { briefSourceLine } from '../parts/source-line.ts';
import { statementsByField, type StatementView } from '../statements/statement-view.ts';
import type { SourceLine } from '../shapes/table.ts';

/** A document of the region's 文件库. */
export type DocumentLine = {
  id: string;
  title: string;
  number?: string | undefined;
  issuer?: string | undefined;
  kind: string;
  issuedText?: string | undefined;
  status: string;
  summary?: string | undefined;
  url?: string | undefined;
  source: SourceLine;
};

/** 考核与获评. */
export type AssessmentLine = { id: string; title: string; text: string; meta: string; source: SourceLine };

/** All that the page of a region says. */
export type RegionPage = {
  address: string;
  title: string;
  name: string;
  description: string;
  crumbs: readonly Crumb[];
  demo: boolean;
  introduction?: string | undefined;
  years: readonly LinkEntry[];
  children: readonly LinkEntry[];
  departments: readonly LinkEntry[];
  accounts: readonly LinkEntry[];
  /** The government's budget against its final account, where a year has both. */
  accountYears?: FigureView | undefined;
  objects: readonly LinkEntry[];
  books: readonly FourBooks[];
  fields: readonly { field: string; title: string; statements: readonly StatementView[] }[];
  consequences: readonly StatementView[];
  documents: readonly DocumentLine[];
  assessments: readonly AssessmentLine[];
  rules: readonly RuleLine[];
  sources: { href: string; count: number };
  /** Other pages about the region. */
  related: readonly LinkEntry[];
};

/** The page of a region. */
export function regionPage(index: ArchiveIndex, code: string): RegionPage {
  const region = index.archive.regions.get(code);
  if (!region) throw new Error(`No region ${code}`);
  const regions = regionPath(index.archive, region.code);
  const name = fullRegionName(index.archive, region.code);
  const fields = statementsByField(index, code);
  const documents = index.documents.get(code) ?? [];
  const departments = departmentEntries(index, code);
  const count = fields.reduce((sum, { statements }) => sum + statements.length, 0);
  return {
    address: regionAddress(region.code),
    title: region.name,
    name,
    description: `${name}的预算绩效信息：数据 ${count} 条，部门 ${departments.length} 个，项目与政策 ${index.objects.get(code)?.length ?? 0} 个，文件 ${documents.length} 份。`,
    crumbs: [
      { label: '首页', href: '/' },
      { label: '地区', href: regionsAddress },
      ...regions.slice(0, -1).map((above) => ({ label: above.name, href: regionAddress(above.code) })),
      { label: region.name },
    ],
    demo: regions.some((above) => above.demo),
    introduction: region.introduction,
    years: regionYearEntries(index, code),
    children: (index.regionsByParent.get(code) ?? []).map((child) => regionEntry(index, child.code)),
    departments,
    accounts: accountEntries(index, code),
    accountYears: accountYearsFigure(index, code),
    objects: regionObjectEntries(index, code),
    books: fourBooks(index, code),
    fields: fields.filter(({ field }) => field !== 'consequence'),
    consequences: fields.find(({ field }) => field === 'consequence')?.statements ?? [],
    documents: documents.map(({ record }) => ({
      id: `d-${record.id}`,
      title: record.title,
      number: record.documentNumber,
      issuer: record.issuer,
      kind: documentKindTitle[record.kind],
      issuedText: record.issuedOn && formatDate(record.issuedOn),
      status: documentStatusTitle[record.status],
      summary: record.summary,
      url: record.url,
      source: briefSourceLine(index, record.citation),
    })),
    assessments: (index.assessments.get(code) ?? []).map(({ record }) => ({
      id: `a-${record.id}`,
      title: record.title,
      text: record.result,
      meta: [formatPeriod(record.period), record.assessor, record.note].filter(Boolean).join('，'),
      source: briefSourceLine(index, record.citation),
    })),
    rules: regionRules(index, region.code),
    sources: { href: sourcesAddress(region.code), count: index.sources.get(code)?.length ?? 0 },
    related: regionRelated(index, region.code),
  };
}

/** A line for lists: the region with what there is of it. */
export function regionEntry(index: ArchiveIndex, code: string): LinkEntry {
  const region = index.archive.regions.get(code);
  if (!region) throw new Error(`No region ${code}`);
  const counts: [number, string][] = [
    [index.statements.get(code)?.length ?? 0, '数据'],
    [departmentEntries(index, code).length, '部门'],
    [index.objects.get(code)?.length ?? 0, '项目与政策'],
    [index.documents.get(code)?.length ?? 0, '文件'],
  ];
  const below = index.regionsByParent.get(code)?.length ?? 0;
  return {
    title: region.name,
    href: regionAddress(region.code),
    meta: [
      ...counts.filter(([count]) => count > 0).map(([count, what]) => `${what} ${count}`),
      ...(below > 0 ? [`下辖 ${below}`] : []),
    ],
  };
}

/** A region with those below it. */
export type RegionNode = { entry: LinkEntry; children: readonly RegionNode[] };

/** All regions with records as trees, from the top down, by code. */
export function regionTree(index: ArchiveIndex): RegionNode[] {
  const below = (code: string): RegionNode[] =>
    (index.regionsByParent.get(code) ?? []).map((region) => ({
      entry: regionEntry(index, region.code),
      children: below(region.code),
    }));
  return below('');
}

/** The sections of a region's page that have something to show, for the table of contents. */
export function regionSections(page: RegionPage): { id: string; label: string }[] {
  const sections: [string, string, number][] = [
    ['years', '按年度看', page.years.length],
    ['books', '四本预算', page.books.length],
    ['accounts', '政府预算与决算', page.accounts.length],
    ['objects', '项目与政策', page.objects.length],
    ['departments', '部门', page.departments.length],
    ['consequences', '结果应用与问责', page.consequences.length],
    ...page.fields.map(({ field, title, statements }): [string, string, number] => [
      `f-${field}`,
      title,
      statements.length,
    ]),
    ['assessments', '考核与获评', page.assessments.length],
    ['rules', '当地规则', page.rules.length],
    ['documents', '制度文件', page.documents.length],
    ['children', '下辖地区', page.children.length],
    ['related', '这个地区的其他页面', page.related.length],
    ['sources', '数据来源', page.sources.count],
  ];
  return sections.filter(([, , count]) => count > 0).map(([id, label]) => ({ id, label }));
}
