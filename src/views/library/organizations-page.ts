import type { Organization } from '../../schemas/organization.ts';
import { organizationAddress } from '../address.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import { fieldStatements } from '../statements/field-statements.ts';
import type { LinkEntry } from '../shapes/link-entry.ts';
import { listingRow, listingTable } from './organization-tables.ts';
import { regionGroups, regionTitle, type RegionGroup } from '../parts/region-group.ts';
import type { StatementView } from '../statements/statement-view.ts';
import type { Table } from '../shapes/table.ts';

/** 机构库: organizations by kind, the red and black lists, and what regions state of third parties and experts. */
export type OrganizationsPage = {
  kinds: readonly { id: string; title: string; entries: readonly LinkEntry[] }[];
  /** Entries that hold at the end of the site's data, and those that do not. */
  current?: Table | undefined;
  past?: Table | undefined;
  statements: readonly RegionGroup<StatementView>[];
  asOf: string;
};

export const organizationKindTitle: Record<Organization['kind'], string> = {
  evaluator: '第三方评价机构',
  'procurement-agency': '政府采购代理机构',
  association: '行业协会',
  contractor: '承接主体',
  'expert-pool': '专家库',
};

export function organizationsPage(index: ArchiveIndex): OrganizationsPage {
  const all = regionGroups(index, index.organizations).flatMap(({ members }) => members);
  const listings = all.flatMap(({ key, record }) =>
    (record.listings ?? []).map((listing) => listingRow(index, listing, record.name, organizationAddress(key))),
  );
  return {
    kinds: (Object.keys(organizationKindTitle) as Organization['kind'][])
      .map((kind) => ({
        id: `k-${kind}`,
        title: organizationKindTitle[kind],
        entries: all.filter(({ record }) => record.kind === kind).map((member) => organizationEntry(index, member)),
      }))
      .filter(({ entries }) => entries.length > 0),
    current: listingTable(
      'listings-current',
      '在列',
      listings.filter(({ isCurrent }) => isCurrent),
    ),
    past: listingTable(
      'listings-past',
      '已到期或已移出',
      listings.filter(({ isCurrent }) => !isCurrent),
    ),
    statements: fieldStatements(index, 'organization'),
    asOf: index.site.asOf,
  };
}

function organizationEntry(index: ArchiveIndex, { key, record }: Keyed<'organizations'>): LinkEntry {
  const contracts = record.contracts?.length ?? 0;
  const newest = record.ratings?.toSorted((a, b) => b.year - a.year)[0];
  return {
    title: record.name,
    href: organizationAddress(key),
    meta: [
      regionTitle(index, record.regionCode),
      ...(newest ? [`${newest.year} 年${newest.kind === 'credit' ? '信用等级' : '考核'} ${newest.grade}`] : []),
      ...(contracts > 0 ? [`承担项目 ${contracts} 个`] : []),
      ...(record.pool ? [`${record.pool.length} 个领域`] : []),
    ],
    summary: record.note,
  };
}
