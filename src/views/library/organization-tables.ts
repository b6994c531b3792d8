import { formatMoney } from '../../model/money.ts';
import { formatDate } from '../../model/period.ts';
import type { Organization } from '../../schemas/organization.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { listingStanding, ratingStanding } from './organization-standing.ts';
import { sourceOf } from '../parts/source-line.ts';
import type { Cell, Row, Table } from '../shapes/table.ts';

type Listing = NonNullable<Organization['listings']>[number];

const LIST_TITLE: Record<Listing['list'], string> = { red: '红名单', black: '黑名单' };

/** An entry of a red or black list as a row. */
export function listingRow(
  index: ArchiveIndex,
  listing: Listing,
  header: string,
  href?: string,
): { isCurrent: boolean; row: Row } {
  const { isCurrent, text } = listingStanding(listing, index.site.asOf);
  return {
    isCurrent,
    row: {
      header,
      href,
      cells: [
        textCell(LIST_TITLE[listing.list]),
        textCell(listing.reason),
        textCell(formatDate(listing.from)),
        textCell(text),
        textCell(sourceOf(index, listing.citation).title),
      ],
    },
  };
}

/** Entries of the lists, or nothing where there are none. */
export function listingTable(
  id: string,
  caption: string,
  entries: readonly { row: Row }[],
  rowTitle = '机构',
): Table | undefined {
  if (entries.length === 0) return undefined;
  return {
    id,
    caption,
    rowTitle,
    columns: [
      { key: 'list', title: '名单' },
      { key: 'reason', title: '事由' },
      { key: 'from', title: '列入日期' },
      { key: 'standing', title: '状态' },
      { key: 'source', title: '来源' },
    ],
    rows: entries.map(({ row }) => row),
  };
}

/** 考核 and 信用等级 by year, newest first, each with its validity. */
export function ratingTable(index: ArchiveIndex, { ratings = [] }: Organization): Table | undefined {
  if (ratings.length === 0) return undefined;
  return {
    id: 'ratings-table',
    caption: '考核与信用等级',
    isTitled: true,
    rowTitle: '年度',
    columns: [
      { key: 'kind', title: '种类' },
      { key: 'grade', title: '等级' },
      { key: 'points', title: '得分', numeric: true },
      { key: 'validity', title: '有效期' },
      { key: 'source', title: '来源' },
    ],
    rows: ratings
      .toSorted((a, b) => b.year - a.year)
      .map((rating) => ({
        header: `${rating.year} 年`,
        cells: [
          textCell(rating.kind === 'credit' ? '信用等级' : '考核'),
          textCell(rating.grade),
          rating.points === undefined
            ? { text: '', kind: 'absent' as const, title: '来源未注明' }
            : { text: rating.points, kind: 'number' as const },
          textCell(ratingStanding(rating, index.site.asOf).text),
          textCell(sourceOf(index, rating.citation).title),
        ],
      })),
  };
}

/** What the organization won or carried out. */
export function contractTable({ contracts = [] }: Organization): Table | undefined {
  if (contracts.length === 0) return undefined;
  return {
    id: 'contracts-table',
    caption: '中标与承担项目',
    isTitled: true,
    rowTitle: '项目',
    columns: [
      { key: 'on', title: '日期' },
      { key: 'amount', title: '金额', numeric: true },
    ],
    rows: contracts.map(({ title, on, amount }) => ({
      header: title,
      cells: [
        on ? textCell(formatDate(on)) : { text: '', kind: 'absent' as const, title: '来源未注明' },
        amount
          ? { text: formatMoney(amount), kind: 'number' as const }
          : { text: '', kind: 'absent' as const, title: '来源未注明' },
      ],
    })),
  };
}

/** Fields of an expert pool with their numbers; never persons. */
export function poolTable({ pool = [] }: Organization): Table | undefined {
  if (pool.length === 0) return undefined;
  return {
    id: 'pool-table',
    caption: '专家库的领域和人次',
    isTitled: true,
    rowTitle: '领域',
    columns: [{ key: 'count', title: '人数', numeric: true }],
    rows: pool.map(({ field, count }) => ({
      header: field,
      cells: [
        count === undefined
          ? { text: '', kind: 'absent' as const, title: '来源未注明' }
          : { text: String(count), kind: 'number' as const },
      ],
    })),
    footnote: '只列领域和人数，不列专家姓名。',
  };
}

function textCell(text: string): Cell {
  return { text, kind: 'text' };
}
