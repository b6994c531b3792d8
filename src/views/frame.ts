import { formatDate } from '../model/period.ts';
import {
  aboutAddress,
  accountsAddress,
  departmentsAddress,
  dictionaryAddress,
  glossaryAddress,
  guidesAddress,
  homeAddress,
  methodsAddress,
  moreAddress,
  objectsAddress,
  regionsAddress,
  rulesAddress,
  statementsAddress,
} from './address.ts';
import type { ArchiveIndex } from './archive-index.ts';

type Link = { label: string; href: string };

/** What every page shows around its content. What is not set is not shown. */
export type Frame = {
  name: string;
  slogan?: string | undefined;
  /** The region that the site belongs to, after the name. */
  regionName?: string | undefined;
  nav: readonly Link[];
  /** Links beside the reading tools, such as the government's own portal. */
  headerLinks?: readonly Link[] | undefined;
  /** 数据截至, for readers. */
  asOf: string;
  demoNotice?: string | undefined;
  sessionNotice?: string | undefined;
  footer: Footer;
};

/** The furniture of a government site (国办发〔2017〕47号). */
export type Footer = {
  /** Methods, data, corrections and the like. */
  links: readonly Link[];
  /** 主办单位. */
  operator?: string | undefined;
  /** 联系方式. */
  contact?: string | undefined;
  /** 网站标识码, ten digits. */
  siteCode?: string | undefined;
  /** ICP备案号. */
  icp?: { text: string; href?: string | undefined } | undefined;
  /** 公安备案. */
  police?: { text: string; href?: string | undefined } | undefined;
  /** 党政机关标识. */
  agencyMarkHref?: string | undefined;
  /** 我为政府网站找错. */
  reportErrorHref?: string | undefined;
  sitemapHref?: string | undefined;
};

/** The frame of the site. A menu entry without content behind it is left out. */
export function siteFrame({
  site,
  archive,
  statements,
  objects,
  agencies,
  budgets,
  finalAccounts,
}: ArchiveIndex): Frame {
  const menu: (Link & { shown: boolean })[] = [
    { label: '地区', href: regionsAddress, shown: archive.regions.size > 0 },
    { label: '部门', href: departmentsAddress, shown: agencies.size > 0 },
    { label: '预算决算', href: accountsAddress, shown: budgets.size + finalAccounts.size > 0 },
    { label: '项目与政策', href: objectsAddress, shown: objects.size > 0 },
    { label: '地区数据', href: statementsAddress, shown: statements.size > 0 },
    { label: '资料库', href: moreAddress, shown: true },
    { label: '说明与方法', href: methodsAddress, shown: true },
  ];
  const { footer } = site;
  return {
    name: site.name,
    slogan: site.slogan,
    regionName: site.region && archive.regions.get(site.region)?.name,
    nav: [
      { label: '首页', href: homeAddress },
      ...menu.filter((entry) => entry.shown).map(({ label, href }) => ({ label, href })),
    ],
    headerLinks: site.header?.above?.map(({ label, url }) => ({ label, href: url })),
    asOf: formatDate(site.asOf),
    demoNotice: '示例数据：本页属于虚构的示例市，仅供演示，不代表任何真实地区。',
    sessionNotice: '会议材料，未经批准。',
    footer: {
      links: [
        { label: '说明与方法', href: methodsAddress },
        { label: '校验规则', href: rulesAddress },
        { label: '数据字典', href: dictionaryAddress },
        ...(archive.glossary.size > 0 ? [{ label: '名词解释', href: glossaryAddress }] : []),
        ...(archive.guides.size > 0 ? [{ label: '使用指南', href: guidesAddress }] : []),
        { label: '关于本站', href: aboutAddress },
        ...(footer.links ?? []).map(({ label, url }) => ({ label, href: url })),
        ...(footer.disclosureRequestUrl ? [{ label: '依申请公开', href: footer.disclosureRequestUrl }] : []),
      ],
      operator: footer.organizer,
      contact: footer.contact,
      siteCode: footer.siteCode,
      icp: footer.icp === undefined ? undefined : { text: footer.icp },
      police: footer.policeRecord === undefined ? undefined : { text: footer.policeRecord },
      agencyMarkHref: footer.agencyMarkUrl,
      reportErrorHref: footer.faultReportUrl,
    },
  };
}
