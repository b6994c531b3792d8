import { bookTitle, type Book } from '../../model/book.ts';
import type { RegionCode } from '../../model/codes.ts';
import { DEMO_WEIGHT, type Facets, type SearchField, type SearchRecord } from '../../search/search-record.ts';
import { regionPath, type ArchiveIndex } from '../archive/archive-index.ts';

/** What a search record says of itself; where it belongs is added by `recordOf`. */
export type Told = Omit<SearchRecord, 'facets' | 'weight' | 'fields'> & {
  kind: RecordKind;
  fields: readonly (SearchField | undefined | false)[];
  regionCode?: RegionCode | undefined;
  agencyCode?: string | undefined;
  year?: number | undefined;
  topics?: readonly string[] | undefined;
  books?: readonly Book[] | undefined;
  facets?: Facets | undefined;
};

/** Kinds of records, and which outrank where the match is as good. Up to 4 a record is what its name says. */
export const recordKinds = {
  地区: 0,
  部门与单位: 0,
  民生领域: 1,
  项目与政策: 1,
  机构: 2,
  评价报告: 3,
  满意度调查: 3,
  预算: 3,
  决算: 3,
  债务与资产: 3,
  人大审查: 3,
  项目各阶段: 4,
  处理结果: 4,
  指标库: 4,
  名词: 4,
  文件: 4,
  案例: 4,
  使用指南: 5,
  考核与获评: 5,
  地区数据: 5,
  评价问题: 5,
  评价建议: 6,
  问答: 6,
  公开台账: 6,
  更正: 6,
  发布版本: 6,
  预算决算文字: 6,
  预算决算科目: 7,
  来源: 8,
} as const;
export type RecordKind = keyof typeof recordKinds;

/** A record with its region, department, year and topics, as facets and as texts that a query may name. */
export function recordOf(index: ArchiveIndex, told: Told): SearchRecord {
  const { kind, regionCode, agencyCode, year, topics = [], books = [], facets, fields, ...rest } = told;
  const regions = regionCode === undefined ? [] : regionPath(index.archive, regionCode);
  const agency = agencyCode === undefined ? undefined : index.archive.agencies.get(`${regionCode ?? ''}/${agencyCode}`);
  const region = regions.map(({ name }) => name).join('');
  return {
    ...rest,
    on: rest.on ?? (year === undefined ? undefined : String(year)),
    weight: recordKinds[kind] + (regions.some(({ demo }) => demo) ? DEMO_WEIGHT : 0),
    fields: [
      ...fields.filter((field): field is SearchField => Boolean(field && field.text.trim())),
      ...(region && kind !== '地区' ? [field('地区', 'context', region)] : []),
      ...(agency && kind !== '部门与单位' ? [field('部门', 'context', agency.name)] : []),
    ],
    facets: {
      kind: [kind],
      region: regions.map((_, depth) =>
        regions
          .slice(0, depth + 1)
          .map(({ name }) => name)
          .join(''),
      ),
      year: year === undefined ? [] : [String(year)],
      department: agency ? [agency.name] : [],
      topic: topics.flatMap((topic) => index.archive.topics.get(topic)?.name ?? []),
      book: books.map((book) => bookTitle[book]),
      origin: regionCode === undefined ? [] : [regions.some(({ demo }) => demo) ? '示例' : '真实'],
      ...facets,
    },
  };
}

export const field = (label: string, place: SearchField['place'], text: string): SearchField => ({
  label,
  place,
  text,
});

/** A text that there may be. */
export const textField = (label: string, text: string | undefined): SearchField | undefined =>
  text === undefined ? undefined : field(label, 'text', text);

export const nameField = (text: string): SearchField => field('名称', 'name', text);

/** Names of topics by what belongs to them. */
export type TopicsOf = {
  object: ReadonlyMap<string, readonly string[]>;
  survey: ReadonlyMap<string, readonly string[]>;
  statement: ReadonlyMap<string, readonly string[]>;
  /** By function code of a line. */
  code: (code: string | undefined) => readonly string[];
};

/** The topics of records, turned round once. */
export function topicsOf(index: ArchiveIndex): TopicsOf {
  const turned = (part: 'objects' | 'surveys' | 'statements') => {
    const topics = new Map<string, string[]>();
    for (const [topic, members] of index.topicMembers) {
      for (const key of members[part]) topics.set(key, [...(topics.get(key) ?? []), topic]);
    }
    return topics;
  };
  const prefixes = [...index.archive.topics.values()];
  return {
    object: turned('objects'),
    survey: turned('surveys'),
    statement: turned('statements'),
    code: (code) =>
      code === undefined
        ? []
        : prefixes
            .filter(({ functionCodes }) => functionCodes.some((prefix) => code.startsWith(prefix)))
            .map(({ id }) => id),
  };
}
