import type { Place } from './words.ts';

/** One text of a record. A query is found in a field, never across two. */
export type SearchField = { label: string; place: Place; text: string };

/** What hits can be narrowed by, in the order of the page. */
export const facetTitle = {
  kind: '内容',
  region: '地区',
  year: '年度',
  department: '部门',
  topic: '民生领域',
  stage: '阶段',
  evaluation: '评价方式',
  grade: '等级',
  problem: '问题类型',
  result: '处理结果',
  book: '预算本',
  origin: '真实或示例',
} as const;
export type FacetKey = keyof typeof facetTitle;
export const facetKeys = Object.keys(facetTitle) as FacetKey[];

export type Facets = { readonly [Key in FacetKey]?: readonly string[] | undefined };

/** Something that a search finds: a place on a page with its texts. */
export type SearchRecord = {
  /** From the root of the site, with the anchor. */
  address: string;
  pageTitle: string;
  title: string;
  fields: readonly SearchField[];
  facets: Facets;
  /** Pages of agencies, regions and objects outrank rows of tables. Smaller comes first. */
  weight: number;
  amountFen?: number | undefined;
  /** `2022` or `2022-03-01`. */
  on?: string | undefined;
  /** Comparable inside one kind of evaluation only. */
  score?: number | undefined;
};

/** The page of an address. */
export const pageOf = (address: string): string => address.split('#')[0] ?? address;
