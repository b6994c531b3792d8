import { countText } from '../parts/count-text.ts';
import { liesWithin, regionsAbove, type RegionCode } from '../../model/codes.ts';
import {
  objectAddress,
  objectsAddress,
  regionAddress,
  topicAddress,
  topicRegionAddress,
  topicsAddress,
} from '../address.ts';
import { fullRegionName, regionPath, type ArchiveIndex, type Keyed } from '../archive/archive-index.ts';
import type { Block } from '../shapes/block.ts';
import { evaluationEntry, evaluationItemsOfObject } from '../evaluations/evaluation-item.ts';
import { kindSections } from '../evaluations/evaluations-page.ts';
import type { LinkEntry } from '../shapes/link-entry.ts';
import { LONGEST_LIST } from '../parts/longest-list.ts';
import { objectEntry } from '../objects/object-page.ts';
import { satisfactionRowsTable } from '../satisfaction/satisfaction-rows.ts';
import { isDemoRegion } from '../parts/region-group.ts';
import { section, subsection, type PageSection, type SectionedPage } from '../shapes/sectioned-page.ts';
import { statementSections } from '../statements/statement-sections.ts';
import { surveyEntry } from '../satisfaction/survey-page.ts';
import { topicLinesTable } from './topic-lines.ts';
import type { TopicMembers } from '../archive/topic-members.ts';

const NOTHING: TopicMembers = { objects: [], lines: [], surveys: [], statements: [] };

/** A topic over all regions. */
export function topicPage(index: ArchiveIndex, id: string): SectionedPage {
  const topic = topicOf(index, id);
  const members = index.topicMembers.get(id) ?? NOTHING;
  return {
    address: topicAddress(id),
    title: `民生领域：${topic.name}`,
    heading: topic.name,
    kicker: '民生领域',
    lead: topic.summary,
    description: `${topic.name}：${topic.summary}项目与政策 ${countText(members.objects, '个')}，预算决算科目 ${countText(linesOf(members), '行')}，按地区查看，不跨地区相加。`,
    crumbs: [{ label: '首页', href: '/' }, { label: '民生领域', href: topicsAddress }, { label: topic.name }],
    demo: false,
    sections: [
      ...section('regions', '选一个地区', [{ kind: 'index', entries: regionEntries(index, id) }]),
      ...topicSections(index, members),
    ],
  };
}

/** A topic in one region and those below it: a county with its 街道. */
export function topicRegionPage(index: ArchiveIndex, id: string, code: RegionCode): SectionedPage {
  const topic = topicOf(index, id);
  const name = fullRegionName(index.archive, code);
  const members = membersWithin(index.topicMembers.get(id) ?? NOTHING, code);
  const below = topicRegions(index, id).filter((region) => region !== code && liesWithin(region, code));
  return {
    address: topicRegionAddress(id, code),
    title: `${name}${topic.name}`,
    kicker: `民生领域：${topic.name}`,
    lead: topic.summary,
    description: `${name}的${topic.name}：项目与政策 ${members.objects.length} 个，预算决算科目 ${members.lines.length} 行，评价、满意度和公布的数据。`,
    crumbs: [
      { label: '首页', href: '/' },
      { label: '民生领域', href: topicsAddress },
      { label: topic.name, href: topicAddress(id) },
      ...regionPath(index.archive, code)
        .slice(0, -1)
        .map((region) => ({ label: region.name, href: topicRegionAddress(id, region.code) })),
      { label: name },
    ],
    demo: isDemoRegion(index, code),
    sections: [
      ...section('below', '下辖地区', [
        below.length > 0 && { kind: 'index', entries: below.map((region) => regionEntry(index, id, region)) },
      ]),
      ...topicSections(index, members),
      ...section('more', '这个地区的其他内容', [
        { kind: 'links', entries: [{ title: `${name}的全部内容`, href: regionAddress(code) }] },
      ]),
    ],
  };
}

const linesOf = ({ lines }: TopicMembers): string[] => lines.map(({ regionCode }) => regionCode);

function topicSections(index: ArchiveIndex, members: TopicMembers): PageSection[] {
  const isLong = members.objects.length + members.lines.length > LONGEST_LIST;
  if (isLong) {
    return section('long', '内容很多，请先选地区', [
      {
        kind: 'paragraph',
        text: `项目与政策 ${countText(members.objects, '个')}，科目 ${countText(linesOf(members), '行')}，按地区分页列出。`,
      },
    ]);
  }
  const dossiers = members.objects.flatMap((key) => index.dossiersByObject.get(key) ?? []);
  const rows = satisfactionRowsTable(index, dossiers, 'satisfaction-rows', '评价表里的满意度');
  const surveys = members.surveys.map((key) => surveyEntry(index, key));
  const statements = members.statements.flatMap((key): Keyed<'statements'>[] => {
    const record = index.archive.statements.get(key);
    return record ? [{ key, record }] : [];
  });
  return [
    ...section('objects', '项目与政策', [
      members.objects.length > 0
        ? { kind: 'links', entries: members.objects.map((key) => objectInRegion(index, key)) }
        : nothing('项目与政策'),
    ]),
    ...section('lines', '预算和决算里的科目', lineBlocks(index, members)),
    ...evaluationSections(index, members),
    ...section('satisfaction', '满意度', [
      surveys.length > 0 && { kind: 'links', entries: surveys.map((entry) => ({ ...entry, facets: undefined })) },
      rows && { kind: 'table', table: rows },
    ]),
    ...statementSections(index, statements, 'statements', '公布的数据'),
  ];
}

function lineBlocks(index: ArchiveIndex, { lines }: TopicMembers): Block[] {
  if (lines.length === 0) return [nothing('这个领域的预算和决算科目')];
  const regions = [...Map.groupBy(lines, ({ regionCode }) => regionCode)];
  return regions.map(([code, members]) => {
    const table = topicLinesTable(index, members, `lines-${code}`);
    return {
      kind: 'table',
      table: { ...table, caption: fullRegionName(index.archive, code), isTitled: regions.length === 1 },
    };
  });
}

function evaluationSections(index: ArchiveIndex, { objects }: TopicMembers): PageSection[] {
  const items = objects.flatMap((key) => evaluationItemsOfObject(index, key));
  if (items.length === 0) return [];
  const entries = items.map((item) => ({ ...evaluationEntry(index, item), facets: undefined }));
  return [
    ...section('evaluations', '评价结果', [{ kind: 'paragraph', text: '不同的评价分开列出，不放在一起比较。' }]),
    ...kindSections(items, entries).flatMap(({ id, title, blocks, intro }) =>
      subsection(`evaluations-${id}`, title, blocks, intro),
    ),
  ];
}

function nothing(what: string): Block {
  return {
    kind: 'empty',
    title: `本站还没有收录${what}`,
    text: '没有收录不等于没有，可换一个地区，或到当地政府网站查找。',
    links: [
      { label: '看其他领域', href: topicsAddress },
      { label: '看全部项目与政策', href: objectsAddress },
    ],
  };
}

function objectInRegion(index: ArchiveIndex, key: string): LinkEntry {
  const object = index.archive.objects.get(key);
  const entry = objectEntry(index, key);
  const region = object ? fullRegionName(index.archive, object.regionCode) : '';
  return { ...entry, href: objectAddress(key), meta: [region, ...(entry.meta ?? [])] };
}

/** Regions with members of the topic, and those above them, by code. Each has a page. */
export function topicRegions(index: ArchiveIndex, id: string): RegionCode[] {
  const all = new Set([...ownRegions(index, id)].flatMap((code) => [code, ...regionsAbove(code)]));
  return [...all].filter((code) => code !== '000000' && index.archive.regions.has(code)).toSorted();
}

function membersWithin(members: TopicMembers, code: RegionCode): TopicMembers {
  const within = (key: string) => liesWithin(regionOfKey(key), code);
  return {
    objects: members.objects.filter(within),
    lines: members.lines.filter(({ regionCode }) => liesWithin(regionCode, code)),
    surveys: members.surveys.filter(within),
    statements: members.statements.filter(within),
  };
}

/** Regions that have members of the topic themselves. */
function ownRegions(index: ArchiveIndex, id: string): Set<RegionCode> {
  const members = index.topicMembers.get(id) ?? NOTHING;
  return new Set<RegionCode>([
    ...members.lines.map(({ regionCode }) => regionCode),
    ...[...members.objects, ...members.surveys, ...members.statements].map(regionOfKey),
  ]);
}

const regionOfKey = (key: string) => (key.split('/')[0] ?? '') as RegionCode;

function regionEntries(index: ArchiveIndex, id: string): LinkEntry[] {
  return [...ownRegions(index, id)].toSorted().map((code) => regionEntry(index, id, code));
}

function regionEntry(index: ArchiveIndex, id: string, code: RegionCode): LinkEntry {
  const { objects, lines, surveys, statements } = membersWithin(index.topicMembers.get(id) ?? NOTHING, code);
  const counts: [number, string, string][] = [
    [objects.length, '项目与政策', '个'],
    [lines.length, '科目', '行'],
    [surveys.length, '满意度调查', '次'],
    [statements.length, '数据', '条'],
  ];
  return {
    title: fullRegionName(index.archive, code),
    href: topicRegionAddress(id, code),
    meta: counts.filter(([count]) => count > 0).map(([count, what, noun]) => `${what} ${count} ${noun}`),
  };
}

function topicOf({ archive }: ArchiveIndex, id: string) {
  const topic = archive.topics.get(id);
  if (!topic) throw new Error(`No topic ${id}`);
  return topic;
}
