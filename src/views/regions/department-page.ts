import type { RegionCode } from '../../model/codes.ts';
import { departmentAddress, departmentsAddress, regionAddress } from '../address.ts';
import { accountEntries } from '../accounts/account-page.ts';
import { departmentBriefingEntries } from '../briefings/briefings-page.ts';
import { fullRegionName, regionPath, type ArchiveIndex } from '../archive/archive-index.ts';
import { knownFacts, type Fact } from '../shapes/block.ts';
import { departmentYearEntries } from './department-year-entries.ts';
import type { Crumb, LinkEntry } from '../shapes/link-entry.ts';
import { objectEntry } from '../objects/object-page.ts';
import { sourceLine } from '../parts/source-line.ts';
import type { FigureView } from '../shapes/figure.ts';
import type { SourceLine } from '../shapes/table.ts';
import { accountYearsFigure } from '../figures/account-years-figure.ts';

/** All that the page of a department or unit says. */
export type DepartmentPage = {
  address: string;
  title: string;
  description: string;
  crumbs: readonly Crumb[];
  demo: boolean;
  isUnit: boolean;
  facts: readonly Fact[];
  figure?: FigureView | undefined;
  units: readonly LinkEntry[];
  accounts: readonly LinkEntry[];
  objects: readonly LinkEntry[];
  years: readonly LinkEntry[];
  /** 审议参考 by year, newest first. */
  briefings: readonly LinkEntry[];
  source?: SourceLine | undefined;
};

/** The page of the agency filed under `key`. */
export function departmentPage(index: ArchiveIndex, key: string): DepartmentPage {
  const agency = index.archive.agencies.get(key);
  if (!agency) throw new Error(`No agency ${key}`);
  const regions = regionPath(index.archive, agency.regionCode);
  const parentKey = agency.parent && `${agency.regionCode}/${agency.parent}`;
  const parent = parentKey ? index.archive.agencies.get(parentKey) : undefined;
  const units = index.units.get(key) ?? [];
  const objects = [
    ...(index.objectsByAgency.get(key) ?? []),
    ...units.flatMap((unit) => index.objectsByAgency.get(unit.key) ?? []),
  ];
  const accounts = accountEntries(index, key);
  return {
    address: departmentAddress(key),
    title: agency.name,
    description: `${fullRegionName(index.archive, agency.regionCode)}${agency.name}：预算决算 ${accounts.length} 份，项目与政策 ${objects.length} 个。`,
    crumbs: [
      { label: '首页', href: '/' },
      ...regions.map((region) => ({ label: region.name, href: regionAddress(region.code) })),
      { label: '部门', href: departmentsAddress },
      ...(parent && parentKey ? [{ label: parent.name, href: departmentAddress(parentKey) }] : []),
      { label: agency.name },
    ],
    demo: regions.some((region) => region.demo),
    isUnit: parent !== undefined,
    facts: knownFacts([
      {
        label: '地区',
        value: fullRegionName(index.archive, agency.regionCode),
        href: regionAddress(agency.regionCode),
      },
      { label: '单位编码', value: /^\d/.test(agency.code) ? agency.code : undefined },
      parent && parentKey ? { label: '主管部门', value: parent.name, href: departmentAddress(parentKey) } : undefined,
      { label: '办公电话', value: agency.officePhone },
      { label: '曾用名', value: agency.formerNames?.join('、') },
      { label: '主要职能', value: agency.duties, wide: true },
      { label: '说明', value: agency.note, wide: true },
    ]),
    figure: accountYearsFigure(index, key),
    units: units.map((unit) => agencyEntry(index, unit.key)),
    accounts,
    objects: objects.map((object) => objectEntry(index, object.key)),
    years: departmentYearEntries(index, key),
    briefings: departmentBriefingEntries(index, key),
    source: agency.citation && sourceLine(index, agency.citation),
  };
}

/** A line for lists: the agency with what there is of it. */
export function agencyEntry(index: ArchiveIndex, key: string): LinkEntry {
  const agency = index.archive.agencies.get(key);
  if (!agency) throw new Error(`No agency ${key}`);
  const accounts = (index.budgets.get(key)?.length ?? 0) + (index.finalAccounts.get(key)?.length ?? 0);
  const units = index.units.get(key) ?? [];
  const objects = [key, ...units.map((unit) => unit.key)].reduce(
    (sum, holder) => sum + (index.objectsByAgency.get(holder)?.length ?? 0),
    0,
  );
  return {
    title: agency.name,
    href: departmentAddress(key),
    meta: [
      accounts > 0 && `预算决算 ${accounts} 份`,
      objects > 0 && `项目与政策 ${objects} 个`,
      units.length > 0 && `所属单位 ${units.length} 家`,
    ].filter((text): text is string => Boolean(text)),
    summary: agency.note,
  };
}

/** Departments of a region, without their units. */
export function departmentEntries(index: ArchiveIndex, regionCode: string): LinkEntry[] {
  return (index.agencies.get(regionCode) ?? [])
    .filter(({ record }) => record.parent === undefined)
    .map(({ key }) => agencyEntry(index, key));
}

/** Departments of all regions, region by region. */
export function departmentGroups(index: ArchiveIndex): { code: string; name: string; entries: LinkEntry[] }[] {
  return [...index.agencies.keys()].map((code) => ({
    code,
    name: fullRegionName(index.archive, code as RegionCode),
    entries: departmentEntries(index, code),
  }));
}
