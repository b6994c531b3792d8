import {
  aboutAddress,
  assessmentsAddress,
  assetsAddress,
  briefingsAddress,
  casesAddress,
  dataAddress,
  correctionsAddress,
  debtsAddress,
  disclosuresAddress,
  documentsAddress,
  glossaryAddress,
  guidesAddress,
  indicatorsAddress,
  methodsAddress,
  organizationsAddress,
  repliesAddress,
  sessionsAddress,
} from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { departmentBriefingKeys } from '../briefings/briefing-keys.ts';
import { disclosureRegions } from '../disclosures/disclosures-page.ts';
import type { LinkEntry } from '../shapes/link-entry.ts';

/** A group of the 资料库. */
export type MoreGroup = { id: string; title: string; entries: readonly LinkEntry[] };

type Shelf = { title: string; href: string; summary: string; count: number; measure: string };

/** 资料库: every kind that has no place of its own in the menu. A kind without records is left out. */
export function moreGroups(index: ArchiveIndex): MoreGroup[] {
  const groups: { id: string; title: string; shelves: Shelf[] }[] = [
    { id: 'rules', title: '办法与标准', shelves: ruleShelves(index) },
    { id: 'oversight', title: '公开与监督', shelves: oversightShelves(index) },
    { id: 'wealth', title: '债务、三保与资产', shelves: wealthShelves(index) },
    { id: 'help', title: '怎样读懂', shelves: helpShelves(index) },
  ];
  return groups
    .map(({ id, title, shelves }) => ({
      id,
      title,
      entries: shelves
        .filter(({ count }) => count > 0)
        .map(({ count, measure, ...entry }) => ({ ...entry, meta: measure ? [`${count} ${measure}`] : [] })),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function ruleShelves(index: ArchiveIndex): Shelf[] {
  const { archive } = index;
  return [
    {
      title: '文件库',
      href: documentsAddress,
      summary: '各地的制度办法、方案、通知和模板，制度沿革。',
      count: archive.documents.size,
      measure: '份文件',
    },
    {
      title: '指标库',
      href: indicatorsAddress,
      summary: '绩效指标的解释、公式、评分规则和依据，谁在用。',
      ...countOf(index, archive.indicators.size, '个指标', 'indicator-library'),
    },
    {
      title: '案例库',
      href: casesAddress,
      summary: '评价案例、业务互审和经验介绍。',
      count: archive.cases.size,
      measure: '个案例',
    },
    {
      title: '机构库',
      href: organizationsAddress,
      summary: '第三方评价机构、采购代理机构、协会和专家库。',
      ...countOf(index, archive.organizations.size, '家机构', 'organization'),
    },
  ];
}

function oversightShelves(index: ArchiveIndex): Shelf[] {
  const { archive } = index;
  return [
    {
      title: '公开台账',
      href: disclosuresAddress,
      summary: '应公开什么、公开了什么、什么时候、在哪里。',
      count: disclosureRegions(index).length,
      measure: '个地区',
    },
    {
      title: '人大审查',
      href: sessionsAddress,
      summary: '随草案的材料和目标、审查意见和答复。',
      ...countOf(index, archive.sessions.size, '次会议', 'congress'),
    },
    {
      title: '审议参考',
      href: briefingsAddress,
      summary: '供人大代表：每个部门两页纸，今年要多少钱、上年结果、审议十问；代表工作台。',
      count: departmentBriefingKeys(index).length,
      measure: '份',
    },
    {
      title: '考核、获评与位次',
      href: assessmentsAddress,
      summary: '逐条注明年份、考核单位和来源，不作排名。',
      ...countOf(index, archive.assessments.size, '条', 'assessment'),
    },
    {
      title: '问答',
      href: repliesAddress,
      summary: '公开提出的问题和答复。',
      count: archive.replies.size,
      measure: '条问答',
    },
    {
      title: '更正与版本',
      href: correctionsAddress,
      summary: '发布之后改了什么、为什么改。',
      count: archive.corrections.size + archive.releases.size,
      measure: '条记录',
    },
  ];
}

function wealthShelves(index: ArchiveIndex): Shelf[] {
  const { archive } = index;
  return [
    {
      title: '政府债务与三保',
      href: debtsAddress,
      summary: '限额与余额、发行与还本付息，保基本民生、保工资、保运转。',
      ...countOf(index, archive.debts.size, '份记录', 'debt', 'three-guarantees', 'special-bond'),
    },
    {
      title: '国有资产',
      href: assetsAddress,
      summary: '行政事业性、企业、金融和自然资源资产。',
      ...countOf(index, archive.assets.size, '份记录', 'assets'),
    },
  ];
}

function helpShelves(index: ArchiveIndex): Shelf[] {
  const { archive } = index;
  return [
    {
      title: '名词解释',
      href: glossaryAddress,
      summary: '预算和绩效的名词，用日常的话解释。',
      count: archive.glossary.size,
      measure: '个名词',
    },
    {
      title: '使用指南',
      href: guidesAddress,
      summary: '公众、代表、媒体、预算单位和维护人员各怎样用。',
      count: archive.guides.size,
      measure: '篇',
    },
    {
      ...{ title: '数据下载', href: dataAddress, summary: '全部数据的 CSV、JSON、XLSX 和 SQLite。' },
      count: index.edition ? 0 : 1,
      measure: '',
    },
    { title: '说明与方法', href: methodsAddress, summary: '怎样收录，怎样核对，怎样读这些数。', count: 1, measure: '' },
    { title: '关于本站', href: aboutAddress, summary: '这是什么网站，给谁看，不做什么。', count: 1, measure: '' },
  ];
}

/** Records, or where there are none the statements in words that the page shows instead. */
function countOf(
  index: ArchiveIndex,
  records: number,
  measure: string,
  ...fields: readonly string[]
): Pick<Shelf, 'count' | 'measure'> {
  if (records > 0) return { count: records, measure };
  const statements = fields.reduce((sum, field) => sum + (index.statementCounts.get(field) ?? 0), 0);
  return { count: statements, measure: '条地区数据' };
}
