import {
  briefingsAddress,
  dataAddress,
  departmentsAddress,
  objectsAddress,
  regionAddress,
  regionsAddress,
  rulesAddress,
  sessionAddress,
  sessionsAddress,
  statementsAddress,
  accountsAddress,
  targetsAddress,
  topicsAddress,
  workbenchAddress,
} from '../address.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import { isDemoCode } from '../../model/demo.ts';
import { newestSession } from '../sessions/last-session.ts';
import type { LinkEntry } from '../shapes/link-entry.ts';
import { objectEntry } from '../objects/object-page.ts';
import { regionEntry } from '../regions/region-page.ts';
import { statementView } from '../statements/statement-view.ts';
import { topicEntries } from '../topics/topics-page.ts';
import type { SourceLine } from '../shapes/table.ts';

/** A door of the home page, one for each kind of reader. */
export type Door = {
  audience: string;
  question: string;
  href: string;
  summary: string;
  links: readonly { label: string; href: string }[];
};

/** One dated figure with its source. */
export type FeaturedFigure = { label: string; value: string; detail: string; href: string; source: SourceLine };

/** All that the home page says. */
export type HomePage = {
  title: string;
  description: string;
  doors: readonly Door[];
  /** Single statements of regions, each with its own source; never added up. */
  figures: readonly FeaturedFigure[];
  /** 民生领域: a citizen goes from here to a topic and on to the county. */
  topics: readonly LinkEntry[];
  regions: readonly LinkEntry[];
  objects: readonly LinkEntry[];
  counts: readonly { label: string; value: string; href: string }[];
};

const MAXIMUM_FIGURES = 6;
const MAXIMUM_LINKS = 6;

/** The home page: three doors, dated figures, where to go on. */
export function homePage(index: ArchiveIndex): HomePage {
  const { archive, site } = index;
  const featured = [...index.statements.values()].flat().filter(({ record }) => record.featured);
  const own = site.region;
  const regionCodes = [...new Set([...index.statements.keys(), ...index.agencies.keys()])].filter(
    (code) => code !== '000000' && archive.regions.has(code as never),
  );
  return {
    title: site.name,
    description: site.description,
    doors: doors(index),
    figures: featured
      .filter(({ record }) => own === undefined || record.regionCode === own)
      .slice(0, MAXIMUM_FIGURES)
      .map((keyed) => {
        const view = statementView(index, keyed);
        return {
          label: `${fullRegionName(archive, keyed.record.regionCode)}：${view.measure}`,
          value: view.valueText,
          detail: [view.periodText, ...view.qualifiers].join('，'),
          href: view.href,
          source: view.source,
        };
      }),
    topics: topicEntries(index),
    regions: regionCodes.map((code) => ({
      ...regionEntry(index, code),
      title: fullRegionName(archive, code as never),
    })),
    objects: [...archive.objects.keys()].slice(0, MAXIMUM_LINKS).map((key) => objectEntry(index, key)),
    counts: [
      { label: '地区', value: countOf(index, regionCodes), href: regionsAddress },
      {
        label: '预算与决算',
        value: countOf(index, [...archive.budgets.keys(), ...archive.finalAccounts.keys()]),
        href: accountsAddress,
      },
      { label: '项目与政策', value: countOf(index, archive.objects.keys()), href: objectsAddress },
      { label: '地区数据', value: countOf(index, archive.statements.keys()), href: statementsAddress },
    ],
  };
}

/** How many there are; the demonstration city is in no figure across regions, and an edition has one region alone. */
function countOf({ edition }: ArchiveIndex, keys: Iterable<string>): string {
  return String([...keys].filter((key) => edition !== undefined || !isDemoCode(key)).length);
}

function doors(index: ArchiveIndex): Door[] {
  const { site, archive, stageCounts, edition } = index;
  const region = site.region && archive.regions.get(site.region);
  const newest = region && newestSession(index, region.code);
  const here = region ? regionAddress(region.code) : regionsAddress;
  return [
    {
      audience: '公众',
      question: '身边的钱花得怎样？',
      href: here,
      summary: '按地区和民生领域看：花了多少，做成了什么，群众怎么说，后来改了什么。',
      links: [
        ...(archive.topics.size > 0 ? [{ label: '按民生领域找', href: topicsAddress }] : []),
        { label: '按地区找', href: here },
        { label: '按项目找', href: objectsAddress },
      ],
    },
    {
      audience: '代表',
      question: '预算草案该问什么？',
      href: newest ? sessionAddress(newest.key) : archive.sessions.size > 0 ? sessionsAddress : departmentsAddress,
      summary: '按部门看：今年要多少，去年目标完成得怎样，评价发现的问题改了没有。',
      links: [
        ...(archive.sessions.size > 0 ? [{ label: '人大审查', href: sessionsAddress }] : []),
        { label: '审议参考', href: briefingsAddress },
        { label: '代表工作台', href: workbenchAddress },
        { label: '按部门找', href: departmentsAddress },
        { label: '预算与决算', href: accountsAddress },
        ...(stageCounts.targets > 0 ? [{ label: '绩效目标与审核', href: targetsAddress }] : []),
      ],
    },
    {
      audience: '媒体与研究',
      question: '数从哪里来？',
      href: statementsAddress,
      summary: '每个数都有出处和位置，印出的与推算的并列，可以引用。',
      links: [
        { label: '地区数据', href: statementsAddress },
        { label: '校验规则', href: rulesAddress },
        ...(edition ? [] : [{ label: '数据下载', href: dataAddress }]),
      ],
    },
  ];
}
