import { formatDate } from '../../model/period.ts';
import {
  aboutAddress,
  accountsAddress,
  categoriesAddress,
  consequencesAddress,
  dataAddress,
  correctionsAddress,
  evaluationsAddress,
  satisfactionAddress,
  targetsAddress,
  topicsAddress,
  departmentsAddress,
  dictionaryAddress,
  glossaryAddress,
  guidesAddress,
  homeAddress,
  methodsAddress,
  moreAddress,
  objectsAddress,
  regionsAddress,
  repliesAddress,
  rulesAddress,
  searchAddress,
  sessionsAddress,
  statementsAddress,
} from '../address.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';

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
  /** What this edition is, where it is not the public site. */
  edition?: FrameEdition | undefined;
  footer: Footer;
};

/** What every page of an edition says and leaves out. */
export type FrameEdition = {
  /** The session whose drafts it holds: 会议材料，未经批准 stands on every page. */
  sessionNotice?: string | undefined;
  /** Which region and years it holds. */
  contentNotice: string;
  isOffline: boolean;
};

/** The furniture of a government site (国办发〔2017〕47号). */
export type Footer = {
  /** All parts of the site that have content, also those that the menu leaves out. */
  index: readonly Link[];
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
export function siteFrame(index: ArchiveIndex): Frame {
  const { site, archive } = index;
  const { footer } = site;
  return {
    name: site.name,
    slogan: site.slogan,
    regionName: site.region && archive.regions.get(site.region)?.name,
    nav: [
      { label: '首页', href: homeAddress },
      ...shownOf(mainEntries(index)),
      { label: '资料库', href: moreAddress },
      { label: '说明与方法', href: methodsAddress },
    ],
    headerLinks: site.header?.above?.map(({ label, url }) => ({ label, href: url })),
    asOf: formatDate(site.asOf),
    demoNotice: '本页属于虚构的示例市，仅供演示，不代表任何真实地区。',
    edition: frameEdition(index),
    footer: {
      index: [...shownOf(mainEntries(index)), ...shownOf(furtherEntries(index))],
      links: [
        { label: '搜索', href: searchAddress },
        { label: '说明与方法', href: methodsAddress },
        { label: '校验规则', href: rulesAddress },
        ...(index.edition ? [] : [{ label: '数据下载', href: dataAddress }]),
        { label: '数据字典', href: dictionaryAddress },
        ...(archive.glossary.size > 0 ? [{ label: '名词解释', href: glossaryAddress }] : []),
        ...(archive.guides.size > 0 ? [{ label: '使用指南', href: guidesAddress }] : []),
        { label: '问答', href: repliesAddress },
        { label: '更正', href: correctionsAddress },
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

function frameEdition({ archive, edition }: ArchiveIndex): FrameEdition | undefined {
  if (edition === undefined) return undefined;
  const { region, years, session, isOffline = false } = edition;
  const title = session === undefined ? undefined : archive.sessions.get(session)?.title;
  const name = fullRegionName(archive, region);
  return {
    isOffline,
    sessionNotice: title && `供${title}审议，以会议批准后公布的文本为准。`,
    contentNotice: `${isOffline ? '离线版' : '会议版'}：只收${name}${years ? ` ${yearsText(years)} 年` : ''}的记录。本版没有收的年度和地区，见公开网站。`,
  };
}

/** 2023、2025 or 2023 至 2026, as the years lie. */
function yearsText(years: readonly number[]): string {
  const [first = 0, last = 0] = [years.at(0), years.at(-1)];
  return years.length > 2 && last - first === years.length - 1 ? `${first} 至 ${last}` : years.join('、');
}

type Entry = Link & { shown: boolean };

const shownOf = (entries: readonly Entry[]): Link[] =>
  entries.filter(({ shown }) => shown).map(({ label, href }) => ({ label, href }));

/** The menu: what most readers come for. It stays short; the rest stands in the foot of every page. */
function mainEntries(index: ArchiveIndex): Entry[] {
  const { archive, agencies, objects, stageCounts, surveys, reports, statementsOfField, statementsOfConsequence } =
    index;
  return [
    { label: '民生领域', href: topicsAddress, shown: archive.topics.size > 0 },
    { label: '地区', href: regionsAddress, shown: archive.regions.size > 0 },
    { label: '部门', href: departmentsAddress, shown: agencies.size > 0 },
    { label: '项目与政策', href: objectsAddress, shown: objects.size > 0 },
    { label: '人大审查', href: sessionsAddress, shown: archive.sessions.size > 0 },
    { label: '绩效评价', href: evaluationsAddress, shown: stageCounts.evaluations + reports.size > 0 },
    {
      label: '满意度',
      href: satisfactionAddress,
      shown: surveys.size + stageCounts.evaluations > 0 || statementsOfField.has('satisfaction'),
    },
    {
      label: '结果应用',
      href: consequencesAddress,
      shown: statementsOfConsequence.size + stageCounts.consequences + stageCounts.rectifications > 0,
    },
  ];
}

/** Parts that are reached from the foot of the page and from the pages they belong to. */
function furtherEntries({ budgets, finalAccounts, statements, stageCounts, objects }: ArchiveIndex): Entry[] {
  return [
    { label: '预算与决算', href: accountsAddress, shown: budgets.size + finalAccounts.size > 0 },
    { label: '绩效目标与审核', href: targetsAddress, shown: stageCounts.targets > 0 },
    { label: '专题', href: categoriesAddress, shown: objects.size + statements.size > 0 },
    { label: '地区数据', href: statementsAddress, shown: statements.size > 0 },
  ];
}
