import { readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { regionCode } from '../../../src/model/codes.ts';
import { fiscalYear, isoDate } from '../../../src/model/period.ts';
import { webUrl } from '../../../src/schemas/web-url.ts';
import { findSensitive } from '../../../src/model/sensitive.ts';
import { readAgencies } from './agency-list.ts';
import { AnswerRefused } from './answer-refused.ts';
import { readCoverage, readGrades, readSatisfaction } from './rule-answers.ts';
import { officialRegionName } from './official-regions.ts';
import type { SiteAnswers } from './site-answers.ts';

type Answers = Partial<SiteAnswers>;

/** One question of the walk. Its flag answers it on the command line. */
export type SiteQuestion = {
  flag: string;
  title: string;
  help: readonly string[];
  /** What an empty answer means. Without it an answer is needed. */
  standard?: (soFar: Answers) => string;
  /** Whether it is asked at all. */
  when?: (soFar: Answers) => boolean;
  read: (text: string, soFar: Answers) => Answers;
};

/** All questions, in their order. */
export const siteQuestions: readonly SiteQuestion[] = [
  {
    flag: 'out',
    title: '内容放在哪个文件夹',
    help: ['要一个还没有的、或空的文件夹，最好在项目文件夹之外，例如 ../our-content。'],
    read: (text) => ({ folder: emptyFolder(text) }),
  },
  {
    flag: 'region',
    title: '行政区划代码',
    help: ['六位，如 370112；乡镇、街道九位。代码和名称按国家标准核对。'],
    read: (text) => {
      const read = regionCode.safeParse(text);
      if (!read.success || text.startsWith('99')) {
        throw new AnswerRefused(`“${text}”不是行政区划代码。应为六位数字，如 370112。`);
      }
      return { region: read.data };
    },
  },
  {
    flag: 'region-name',
    title: '地区名称',
    help: ['与国家标准一致；开发区等标准里没有的，写全称。'],
    standard: ({ region = '' }) => officialRegionName(region) ?? '',
    read: (text, { region = '' }) => {
      const official = officialRegionName(region);
      if (text === '') throw new AnswerRefused(`标准里没有代码 ${region}。请核对代码；确实没有的，写出全称。`);
      if (official !== undefined && official !== text) {
        throw new AnswerRefused(
          `代码 ${region} 是“${official}”，不是“${text}”。代码对的，直接回车；代码写错了的，按 Ctrl+C 停下重来。`,
        );
      }
      return { regionName: text };
    },
  },
  {
    flag: 'agencies',
    title: '预算单位',
    help: [
      '写“219 民政局；220 教育局”，或给一个表（.xlsx .xls .csv），里面有“单位编码”和“单位名称”两列。',
      '编码以某个部门的编码开头的，自动算作它的所属单位。以后还可以再加。',
    ],
    read: (text) => ({ agencies: readAgencies(text) }),
  },
  {
    flag: 'name',
    title: '网站名称',
    help: [],
    standard: ({ regionName = '' }) => `${regionName}预算绩效公开`,
    read: (text) => ({ name: plainText(text) }),
  },
  {
    flag: 'organizer',
    title: '主办单位',
    help: ['印在每页的页脚。'],
    standard: ({ regionName = '' }) => `${regionName}财政局`,
    read: (text) => ({ organizer: plainText(text) }),
  },
  {
    flag: 'contact',
    title: '联系方式',
    help: ['只写办公电话或单位邮箱，不写个人姓名和手机。没有就回车，页脚不显示。'],
    standard: () => '',
    read: (text) => (text === '' ? {} : { contact: plainText(text) }),
  },
  {
    flag: 'as-of',
    title: '数据截至哪一天',
    help: ['写成 2026-08-31。网站不看今天是几号，逾期、未到期都按这一天算，以后更新内容时一起改。'],
    read: (text) => {
      if (!isoDate.safeParse(text).success) throw new AnswerRefused(`“${text}”不是日期。请写成 2026-08-31。`);
      return { asOf: text };
    },
  },
  {
    flag: 'demo',
    title: '带上示例市的数据（是/否）',
    help: ['示例市是虚构的，每页都标明，可以拿来试用；正式公开的网站选否。'],
    standard: () => '否',
    read: (text) => ({ includeDemo: yesOrNo(text) }),
  },
  {
    flag: 'grades',
    title: '评价等级的分数线',
    help: [
      '全国办法（财预〔2020〕10号）：优 90 分（含）起，良 80，中 60，60 分以下为差。回车就用它。',
      '当地另有规定的，写成“优=90,良=80,合格=60,不合格=0”，由高到低，含本数。',
    ],
    standard: () => '全国',
    read: readGrades,
  },
  {
    flag: 'satisfaction',
    title: '满意度指标的最低要求',
    help: [
      '全国没有统一的要求，回车就不核对这一项。',
      '当地有规定的，写有的几样：“目标=90,权重=10,不得分线=60”，分别是目标值至少多少（%）、至少多少分、低于多少（%）不得分。',
    ],
    standard: () => '不设',
    read: readSatisfaction,
  },
  {
    flag: 'rules-title',
    title: '当地规定的文件名称',
    help: ['等级、满意度的规定写在哪份文件里。网站上每条规则都要注明出处。'],
    when: ({ grades, satisfaction }) => grades !== undefined || satisfaction !== undefined,
    read: (text) => ({ rulesTitle: plainText(text) }),
  },
  {
    flag: 'rules-url',
    title: '这份文件的网址',
    help: ['没有公开的回车，网站上写“原文地址未收录”。'],
    when: ({ rulesTitle }) => rulesTitle !== undefined,
    standard: () => '',
    read: (text) => {
      if (text === '') return {};
      if (!webUrl.safeParse(text).success) throw new AnswerRefused('网址应以 http:// 或 https:// 开头。');
      return { rulesUrl: text };
    },
  },
  {
    flag: 'coverage',
    title: '声明哪些材料在本站收录完整',
    help: [
      '请慎重。声明以后，范围里没有收到的材料，网站会写成“应公开未公开”；不声明的只写“本站未收录”。',
      '刚建站请回车（不声明），等一类材料真的收齐了再补。',
      '要声明的写：预算、决算、绩效目标、运行监控、绩效评价、满意度、结果应用、公开台账，用顿号隔开。',
    ],
    standard: () => '不声明',
    read: (text) => readCoverage(text),
  },
  {
    flag: 'coverage-from',
    title: '从哪一年起是完整的',
    help: ['写四位年度。'],
    when: ({ coverage }) => coverage !== undefined,
    read: (text, { coverage }) => {
      if (!/^\d{4}$/.test(text) || !fiscalYear.safeParse(Number(text)).success || coverage === undefined) {
        throw new AnswerRefused(`“${text}”不是年度。请写四位数字，如 2025。`);
      }
      return { coverage: { ...coverage, fromYear: Number(text) } };
    },
  },
];

/** The absolute path of a folder that is not there yet, or is empty. */
function emptyFolder(text: string): string {
  const folder = resolve(text.replace(/^~(?=[\\/])/, homedir()));
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) throw new AnswerRefused(`${folder} 是一个文件，不是文件夹。`);
  if (found && readdirSync(folder).length > 0) {
    throw new AnswerRefused(`${folder} 里已经有东西。为了不盖掉它们，请换一个空文件夹。`);
  }
  return folder;
}

function plainText(text: string): string {
  if (text.trim() === '') throw new AnswerRefused('这一项不能空着。');
  if (findSensitive(text).length > 0) {
    throw new AnswerRefused('这里有像手机号、身份证号或银行账号的数字。网站上不写这些，请改成办公电话。');
  }
  return text.trim();
}

function yesOrNo(text: string): boolean {
  if (/^(是|y|yes|true)$/i.test(text)) return true;
  if (/^(否|不|n|no|false)$/i.test(text)) return false;
  throw new AnswerRefused(`请回答“是”或“否”，收到的是“${text}”。`);
}
