import { organizationAddress, organizationsAddress, regionAddress } from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { knownFacts, type Fact } from '../shapes/block.ts';
import type { Crumb } from '../shapes/link-entry.ts';
import { contractTable, listingRow, listingTable, poolTable, ratingTable } from './organization-tables.ts';
import { organizationKindTitle } from './organizations-page.ts';
import { isDemoRegion, moreCrumbs, regionTitle } from '../parts/region-group.ts';
import { sourceLine } from '../parts/source-line.ts';
import type { SourceLine, Table } from '../shapes/table.ts';

/** A third party, procurement agency, association, contractor or expert pool. */
export type OrganizationPage = {
  address: string;
  /** With the region, since one organization may be filed in several. */
  title: string;
  name: string;
  kind: string;
  description: string;
  crumbs: readonly Crumb[];
  demo: boolean;
  facts: readonly Fact[];
  sections: readonly { id: string; title: string; intro?: string | undefined; tables: readonly Table[] }[];
  source: SourceLine;
};

export function organizationPage(index: ArchiveIndex, key: string): OrganizationPage {
  const organization = index.archive.organizations.get(key);
  if (!organization) throw new Error(`No organization ${key}`);
  const region = regionTitle(index, organization.regionCode);
  const listings = (organization.listings ?? []).map((listing) => listingRow(index, listing, listingTitle(listing)));
  const sections = [
    { id: 'ratings', title: '考核与信用等级', tables: [ratingTable(index, organization)] },
    {
      id: 'listings',
      title: '红黑名单',
      intro: `状态按数据截至日（${index.site.asOf}）判断，到期或移出的不再算在列。`,
      tables: [
        listingTable(
          'listings-current',
          '在列',
          listings.filter(({ isCurrent }) => isCurrent),
          '记录',
        ),
        listingTable(
          'listings-past',
          '已到期或已移出',
          listings.filter(({ isCurrent }) => !isCurrent),
          '记录',
        ),
      ],
    },
    { id: 'contracts', title: '中标与承担项目', tables: [contractTable(organization)] },
    { id: 'pool', title: '专家领域', tables: [poolTable(organization)] },
  ];
  return {
    address: organizationAddress(key),
    title: `${organization.name}（${region}）`,
    name: organization.name,
    kind: organizationKindTitle[organization.kind],
    description: `${organization.name}（${organizationKindTitle[organization.kind]}，${region}）：考核与信用等级、承担项目和名单记录，各有来源和有效期。`,
    crumbs: moreCrumbs({ label: '机构库', href: organizationsAddress }, { label: organization.name }),
    demo: isDemoRegion(index, organization.regionCode),
    facts: knownFacts([
      { label: '种类', value: organizationKindTitle[organization.kind] },
      { label: '所在登记地区', value: region, href: regionAddress(organization.regionCode) },
      { label: '所属协会', value: organization.member?.join('、') },
      { label: '说明', value: organization.note, wide: true },
    ]),
    sections: sections
      .map((section) => ({ ...section, tables: section.tables.filter((table) => table !== undefined) }))
      .filter(({ tables }) => tables.length > 0),
    source: sourceLine(index, organization.citation),
  };
}

function listingTitle({ list, from }: { list: 'red' | 'black'; from: string }): string {
  return `${from.slice(0, 4)} 年列入${list === 'red' ? '红' : '黑'}名单`;
}
