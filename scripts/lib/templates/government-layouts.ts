import { accountSheet, type AccountTable } from './account-sheet.ts';
import type { SheetPlan } from './sheet-plan.ts';

const EXPENDITURE = ['科目编码', '科目名称', '上年执行数', '本年预算数', '比上年增减%'];
const REVENUE = ['项目', '上年执行数', '本年预算数', '比上年增减%'];

/** The tables of 财预〔2016〕143号 for a government, by book. Titles say the level: 全县, 县级. */
const TABLES: readonly AccountTable[] = [
  {
    title: '全县一般公共预算收入预算表',
    header: [REVENUE],
    printed: [
      ...['一、税收收入', '增值税', '企业所得税', '个人所得税', '其他税收收入'].map((name) => [name, '', '', '']),
      ...['二、非税收入', '收入合计', '上级补助收入', '债务转贷收入', '上年结余收入', '收入总计'].map((name) => [
        ...[name, '', '', ''],
      ]),
    ],
    blanks: 0,
  },
  { title: '全县一般公共预算支出预算表', header: [EXPENDITURE], blanks: 30 },
  { title: '县级一般公共预算支出预算表', header: [EXPENDITURE], blanks: 40 },
  {
    title: '县级一般公共预算基本支出预算表',
    header: [['科目编码', '科目名称', '本年预算数']],
    blanks: 25,
  },
  {
    title: '一般公共预算税收返还和转移支付预算表',
    header: [['项目', '上年执行数', '本年预算数']],
    blanks: 15,
  },
  {
    title: '政府一般债务限额和余额情况表',
    header: [['项目', '预算数', '执行数']],
    printed: [
      '一、上年末政府一般债务余额',
      '二、本年末政府一般债务余额限额',
      '三、本年政府一般债务举借额',
      '四、本年政府一般债务还本额',
      '五、本年末政府一般债务余额',
    ].map((name) => [name, '', '']),
    blanks: 0,
  },
  { title: '全县政府性基金预算收入预算表', header: [REVENUE], blanks: 10 },
  { title: '全县政府性基金预算支出预算表', header: [EXPENDITURE], blanks: 15 },
  {
    title: '政府专项债务限额和余额情况表',
    header: [['项目', '预算数', '执行数']],
    printed: [
      '一、上年末政府专项债务余额',
      '二、本年末政府专项债务余额限额',
      '三、本年政府专项债务举借额',
      '四、本年政府专项债务还本额',
      '五、本年末政府专项债务余额',
    ].map((name) => [name, '', '']),
    blanks: 0,
  },
  { title: '县级国有资本经营预算收入预算表', header: [REVENUE], blanks: 8 },
  { title: '县级国有资本经营预算支出预算表', header: [EXPENDITURE], blanks: 8 },
  { title: '社会保险基金预算收入预算表', header: [REVENUE], blanks: 10 },
  { title: '社会保险基金预算支出预算表', header: [REVENUE], blanks: 10 },
];

/** 政府预算公开表, one sheet for each table. */
export function governmentSheets(): SheetPlan[] {
  return TABLES.map((table, index) => accountSheet(table, index + 1, '政府', ''));
}
