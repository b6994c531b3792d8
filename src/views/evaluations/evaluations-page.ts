import { countText } from '../parts/count-text.ts';
import type { RegionCode } from '../../model/codes.ts';
import { evaluationKind, evaluationKindTitle, type EvaluationKind } from '../../model/evaluation-kind.ts';
import { evaluationsAddress, evaluationsKindAddress, evaluationsRegionAddress } from '../address.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import type { Block } from '../shapes/block.ts';
import { evaluationEntry, evaluationItems, type EvaluationItem } from './evaluation-item.ts';
import { departmentYearsOfRegion } from '../regions/department-year-entries.ts';
import { scoreFigures } from '../figures/score-figures.ts';
import { figureBlock, type FigureView } from '../shapes/figure.ts';
import { filterOf, type Facet } from '../shapes/facet.ts';
import type { LinkEntry } from '../shapes/link-entry.ts';
import { LONGEST_LIST } from '../parts/longest-list.ts';
import { isDemoRegion } from '../parts/region-group.ts';
import { section, type PageSection, type SectionedPage } from '../shapes/sectioned-page.ts';

/** What each kind of evaluation is, in a sentence for readers. */
export const evaluationKindMeaning: Record<EvaluationKind, string> = {
  self: '用钱的单位对照自己的绩效目标打分，反映单位自己的看法。',
  department: '主管部门对本部门的项目、政策组织的评价。',
  finance: '财政部门自行组织或委托第三方进行的评价。',
  'spot-check': '财政部门对单位自评结果的抽查复核。',
};

const FACETS: readonly Facet[] = [
  { key: 'region', title: '地区' },
  { key: 'year', title: '年度' },
  { key: 'problem', title: '问题类型' },
  { key: 'consequence', title: '处理结果' },
];
const GRADE: Facet = { key: 'grade', title: '等级' };

/** All evaluations, one section for each kind; kinds are never mixed. */
export function evaluationsPage(index: ArchiveIndex): SectionedPage {
  const items = allItems(index);
  const isShort = items.length <= LONGEST_LIST;
  const entries = isShort ? items.map((item) => evaluationEntry(index, item)) : [];
  return {
    address: evaluationsAddress,
    title: '绩效评价',
    lead: '单位自评、部门评价、财政评价和财政抽评是不同的评价，分开列出，不放在一起比较。',
    description: `本站收录的绩效评价 ${countText(codesOf(items), '项')}，按评价方式分开列出，每项有分数、等级、问题和后来的处理。`,
    crumbs: [{ label: '首页', href: '/' }, { label: '绩效评价' }],
    demo: false,
    sections: [
      ...section('kinds', '按评价方式', [{ kind: 'cards', entries: kindEntries(items) }]),
      ...section('regions', '按地区', [{ kind: 'index', entries: regionEntries(index) }]),
      ...(isShort ? kindSections(items, entries) : []),
    ],
    filter: isShort
      ? filterOf([{ key: 'kind', title: '评价方式' }, ...FACETS, { ...GRADE, after: 'kind' }], entries, '项')
      : undefined,
  };
}

/** The evaluations of one kind, which alone may be put in the order of their scores. */
export function evaluationsKindPage(index: ArchiveIndex, kind: EvaluationKind): SectionedPage {
  const items = allItems(index).filter((item) => item.kind === kind);
  const isShort = items.length <= LONGEST_LIST;
  const entries = isShort ? items.map((item) => evaluationEntry(index, item)) : [];
  const title = evaluationKindTitle[kind];
  return {
    address: evaluationsKindAddress(kind),
    title: `${title}清单`,
    heading: title,
    kicker: '绩效评价',
    lead: evaluationKindMeaning[kind],
    description: `本站收录的${title} ${countText(codesOf(items), '项')}。${evaluationKindMeaning[kind]}`,
    crumbs: [{ label: '首页', href: '/' }, { label: '绩效评价', href: evaluationsAddress }, { label: title }],
    demo: false,
    sections: isShort
      ? section('list', `${title} ${countText(codesOf(items), '项')}`, [
          entries.length > 0 ? links(entries) : nothing(title),
        ])
      : section('regions', '按地区', [{ kind: 'index', entries: regionEntries(index) }]),
    filter: isShort ? filterOf([GRADE, ...FACETS], entries, '项', '得分从高到低') : undefined,
  };
}

/** The evaluations of one region, kind by kind. */
export function evaluationsRegionPage(index: ArchiveIndex, code: RegionCode): SectionedPage {
  const name = fullRegionName(index.archive, code);
  const items = evaluationItems(index, code);
  const isShort = items.length <= LONGEST_LIST;
  const entries = isShort ? items.map((item) => evaluationEntry(index, item)) : [];
  const figuresOf = (kind: EvaluationKind) => scoreFigures(index, kind, items);
  return {
    address: evaluationsRegionAddress(code),
    title: `${name}绩效评价`,
    kicker: '绩效评价',
    description: `${name}的绩效评价，本站收录 ${items.length} 项，按评价方式分开列出。`,
    crumbs: [{ label: '首页', href: '/' }, { label: '绩效评价', href: evaluationsAddress }, { label: name }],
    demo: isDemoRegion(index, code),
    sections: isShort
      ? kindSections(items, entries, figuresOf)
      : [
          ...kindFigureSections(figuresOf),
          ...section(
            'departments',
            `绩效评价 ${items.length} 项`,
            [{ kind: 'index', entries: departmentYearsOfRegion(index, code) }],
            '按部门和年度分页列出。',
          ),
        ],
    filter: isShort
      ? filterOf([{ key: 'kind', title: '评价方式' }, ...FACETS, { ...GRADE, after: 'kind' }], entries, '项')
      : undefined,
  };
}

/** One section for each kind with its figures, in the order in which evaluations are made. */
export function kindSections(
  items: readonly EvaluationItem[],
  entries: readonly LinkEntry[],
  figuresOf: (kind: EvaluationKind) => readonly FigureView[] = () => [],
): PageSection[] {
  return evaluationKind.options.flatMap((kind) => {
    const members = entries.filter((_, position) => items[position]?.kind === kind);
    if (members.length === 0) return [];
    return section(
      kind,
      `${evaluationKindTitle[kind]} ${countText(codesOf(items.filter((item) => item.kind === kind)), '项')}`,
      [...figuresOf(kind).flatMap(figureBlock), links(members)],
      evaluationKindMeaning[kind],
    );
  });
}

/** The figures of each kind alone, where the evaluations themselves are listed on other pages. */
export function kindFigureSections(figuresOf: (kind: EvaluationKind) => readonly FigureView[]): PageSection[] {
  return evaluationKind.options.flatMap((kind) =>
    section(kind, evaluationKindTitle[kind], figuresOf(kind).flatMap(figureBlock), evaluationKindMeaning[kind]),
  );
}

function links(entries: readonly LinkEntry[]): Block {
  return { kind: 'links', entries };
}

function nothing(title: string): Block {
  return {
    kind: 'empty',
    title: `本站还没有收录${title}`,
    text: '没有收录不等于没有开展或没有公开，可到财政部门或主管部门的网站查找。',
    links: [{ label: '看其他评价', href: evaluationsAddress }],
  };
}

const codesOf = (items: readonly EvaluationItem[]): string[] => items.map(({ regionCode }) => regionCode);

function allItems(index: ArchiveIndex): EvaluationItem[] {
  return evaluationRegions(index).flatMap((code) => evaluationItems(index, code));
}

/** Regions that have evaluations, by code. */
export function evaluationRegions(index: ArchiveIndex): RegionCode[] {
  const codes = new Set([...index.dossiers.keys(), ...index.reports.keys()]);
  return [...codes].filter((code) => hasEvaluations(index, code)).toSorted() as RegionCode[];
}

function hasEvaluations(index: ArchiveIndex, code: string): boolean {
  return (
    index.reports.has(code) || (index.dossiers.get(code) ?? []).some(({ record }) => record.evaluations !== undefined)
  );
}

function kindEntries(items: readonly EvaluationItem[]): LinkEntry[] {
  return evaluationKind.options.map((kind) => ({
    title: evaluationKindTitle[kind],
    href: evaluationsKindAddress(kind),
    meta: [`收录 ${countText(codesOf(items.filter((item) => item.kind === kind)), '项')}`],
    summary: evaluationKindMeaning[kind],
  }));
}

function regionEntries(index: ArchiveIndex): LinkEntry[] {
  return evaluationRegions(index).map((code) => ({
    title: fullRegionName(index.archive, code),
    href: evaluationsRegionAddress(code),
    meta: [`收录 ${evaluationItems(index, code).length} 项`],
  }));
}
