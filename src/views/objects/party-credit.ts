import { formatDate } from '../../model/period.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { sourceAddress } from '../address.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import type { Row, Table } from '../shapes/table.ts';

type Organization = RecordOf<'organizations'>;
type Listing = NonNullable<Organization['listings']>[number];

const KIND_TITLE: Partial<Record<Organization['kind'], string>> = {
  'procurement-agency': '采购代理机构',
  contractor: '供应商或承接主体',
};

/** Credit grades and red and black listings of the parties to procurement, with their expiry at 数据截至. */
export function partyCreditTable(index: ArchiveIndex): Table | undefined {
  const rows = [...index.organizations.values()]
    .flat()
    .filter(({ record }) => record.kind in KIND_TITLE)
    .flatMap(({ record }): Row[] => {
      const shared = [
        { text: fullRegionName(index.archive, record.regionCode), kind: 'text' as const },
        { text: KIND_TITLE[record.kind] ?? '', kind: 'text' as const },
      ];
      const row = (what: string, why: string, until: string, source: string): Row => ({
        header: record.name,
        cells: [
          ...shared,
          { text: what, kind: 'text' },
          { text: why, kind: 'text' },
          { text: until, kind: 'text' },
          { text: '来源', kind: 'text', href: sourceAddress(source) },
        ],
      });
      return [
        ...(record.ratings ?? []).map(({ year, kind, grade, points, validUntil, citation }) =>
          row(
            `${kind === 'credit' ? '信用等级' : '考核等级'} ${grade}`,
            `${year} 年${points ? `，${points} 分` : ''}`,
            validUntil
              ? `有效期至 ${formatDate(validUntil)}${validUntil < index.site.asOf ? '，已到期' : ''}`
              : '未印有效期',
            citation.source,
          ),
        ),
        ...(record.listings ?? []).map((listing) =>
          row(
            listing.list === 'red' ? '红名单' : '黑名单',
            `${listing.reason}，${formatDate(listing.from)}起`,
            listingState(listing, index.site.asOf),
            listing.citation.source,
          ),
        ),
      ];
    });
  if (rows.length === 0) return undefined;
  return {
    id: 'credit-rows',
    caption: '采购当事人的信用',
    isTitled: true,
    rowTitle: '机构',
    columns: [
      { key: 'region', title: '地区' },
      { key: 'kind', title: '种类' },
      { key: 'what', title: '等级或名单' },
      { key: 'why', title: '依据' },
      { key: 'until', title: '期限' },
      { key: 'source', title: '来源' },
    ],
    rows,
    footnote: `期限算到数据截至日 ${formatDate(index.site.asOf)}。`,
  };
}

/** Whether a listing has been removed, has run out, or holds. */
export function listingState({ until, removedOn }: Listing, asOf: string): string {
  if (removedOn) return `${formatDate(removedOn)}移出`;
  if (!until) return '未印期限';
  return until < asOf ? `${formatDate(until)}到期，已过期` : `至 ${formatDate(until)}`;
}
