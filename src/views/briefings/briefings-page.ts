import type { RegionCode } from '../../model/codes.ts';
import { isAskedFor } from '../../questions/asked-object.ts';
import { questionRules, standingRules } from '../../questions/question-rules.ts';
import { briefingAddress, briefingsAddress, workbenchAddress } from '../address.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import type { LinkEntry } from '../shapes/link-entry.ts';
import type { SectionedPage } from '../shapes/sectioned-page.ts';
import type { Table } from '../shapes/table.ts';
import { departmentBriefingKeys } from './briefing-keys.ts';

/** 审议参考: the newest briefing of every department, region by region, with those of the years before. */
export function briefingsPage(index: ArchiveIndex): SectionedPage {
  const regions = briefingEntries(index);
  return {
    address: briefingsAddress,
    title: '审议参考',
    kicker: '人大代表',
    lead: '每个部门两页纸：今年要多少钱、上年结果怎样、问题改了没有，最多十个可以问的问题，每一问都有依据。',
    description: '供人大代表审议预算用的部门审议参考：本年安排、上年结果、整改和审议十问，可打印。',
    crumbs: [{ label: '首页', href: '/' }, { label: '审议参考' }],
    demo: false,
    sections: [
      {
        id: 'workbench',
        title: '工作台',
        blocks: [
          {
            kind: 'links',
            entries: [
              {
                title: '代表工作台',
                href: workbenchAddress,
                summary: '从各份审议参考里选出要问的问题，排序、做标记、写备注，打印或存成文件。',
              },
            ],
          },
        ],
      },
      ...regions.map(({ code, entries }) => ({
        id: `r-${code}`,
        title: fullRegionName(index.archive, code),
        blocks: [{ kind: 'links' as const, entries }],
      })),
      {
        id: 'rules',
        title: '十问从哪里来',
        blocks: [
          {
            kind: 'paragraph',
            text: '问题由下面的规则从记录中提出，只问不判。每个部门（或项目）最多十问：有缘由的按“涉及金额 × 依据强弱”排列，依据分三档：原件印明的、比较或计数得出的、没有收录而请补充的；同一件事不问两次；最后三问每次都问，列出所问的记录。不同种类的评价分别列出，不混用。',
          },
          { kind: 'table', table: ruleTable() },
        ],
      },
    ],
  };
}

/** Every rule of 审议十问 from the code, so that none can be without its line here. */
function ruleTable(): Table {
  return {
    id: 'question-rules',
    caption: '提出问题的规则',
    isTitled: true,
    rowTitle: '什么情况下问',
    columns: [{ key: 'source', title: '依据' }],
    rows: [...questionRules, ...standingRules].map(({ id, title, source }) => ({
      id: `rule-${id}`,
      header: title,
      cells: [{ text: source, kind: 'text' }],
    })),
  };
}

/** Departments with a briefing by region; each leads to its newest, with the other years named. */
export function briefingEntries(index: ArchiveIndex): { code: RegionCode; entries: LinkEntry[] }[] {
  const byDepartment = Map.groupBy(departmentBriefingKeys(index), (key) => key.split('/').slice(0, 2).join('/'));
  const entries = [...byDepartment].map(([department, keys]) => {
    const [newest = '', ...older] = keys.toReversed();
    const agency = index.archive.agencies.get(department);
    return {
      code: department.split('/')[0] as RegionCode,
      entry: {
        title: `${agency?.name ?? department} ${newest.split('/').at(-1)} 年`,
        href: briefingAddress(newest),
        meta: older.length > 0 ? [`另有 ${older.map((key) => key.split('/').at(-1)).join('、')} 年`] : [],
      },
    };
  });
  return [...Map.groupBy(entries, ({ code }) => code)].map(([code, members]) => ({
    code,
    entries: members.map(({ entry }) => entry),
  }));
}

/** Briefings of a department, newest first, for its page. */
export function departmentBriefingEntries(index: ArchiveIndex, department: string): LinkEntry[] {
  return (index.yearsOfDepartment.get(department) ?? [])
    .filter(({ dossiers }) => dossiers.some(({ record }) => isAskedFor(record)))
    .toSorted((a, b) => b.year - a.year)
    .map(({ year }) => ({ title: `${year} 年审议参考`, href: briefingAddress(`${department}/${year}`) }));
}

/** Briefings of the departments of a region for one budget year, as the page of its session lists them. */
export function sessionBriefingEntries(index: ArchiveIndex, regionCode: RegionCode, year: number): LinkEntry[] {
  return departmentBriefingKeys(index)
    .filter((key) => key.startsWith(`${regionCode}/`) && key.endsWith(`/${year}`))
    .map((key) => ({
      title: index.archive.agencies.get(key.split('/').slice(0, 2).join('/'))?.name ?? key,
      href: briefingAddress(key),
    }));
}
