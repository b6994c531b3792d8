import { bodyRow, fill, over, titleRows, type PlanCell, type PlanRow, type SheetPlan } from './sheet-plan.ts';

/** An account table: header rows drawn with `<` and `^`, the labels that are printed already, and blank lines below. */
type AccountTable = {
  title: string;
  header: readonly (readonly string[])[];
  printed?: readonly (readonly string[])[];
  blanks: number;
};

const CODED = ['科目编码', '科目名称'];
const UNIT = '单位：万元';
const LABEL_WIDTH = 32;

const INCOME_SIDES: readonly (readonly string[])[] = [
  ['一、一般公共预算拨款收入', '一、一般公共服务支出'],
  ['二、政府性基金预算拨款收入', '二、公共安全支出'],
  ['三、国有资本经营预算拨款收入', '三、教育支出'],
  ['四、财政专户管理资金收入', '四、科学技术支出'],
  ['五、事业收入', '五、文化旅游体育与传媒支出'],
  ['六、上级补助收入', '六、社会保障和就业支出'],
  ['七、附属单位上缴收入', '七、卫生健康支出'],
  ['八、事业单位经营收入', '八、节能环保支出'],
  ['九、其他收入', '九、城乡社区支出'],
  ['', '十、农林水支出'],
  ['', '十一、交通运输支出'],
  ['', '十二、住房保障支出'],
  ['本年收入合计', '本年支出合计'],
  ['上年结转结余', '年终结转结余'],
  ['收入总计', '支出总计'],
];

const BUDGET: readonly AccountTable[] = [
  {
    title: '部门收支总表',
    header: [
      ['收入', '<', '支出', '<'],
      ['项目', '预算数', '项目', '预算数'],
    ],
    printed: INCOME_SIDES.map(([left = '', right = '']) => [left, '', right, '']),
    blanks: 0,
  },
  {
    title: '部门收入总表',
    header: [
      [
        ...[...CODED, '合计', '一般公共预算拨款收入', '政府性基金预算拨款收入', '国有资本经营预算拨款收入'],
        ...['财政专户管理资金收入', '事业收入', '上级补助收入', '附属单位上缴收入', '事业单位经营收入', '其他收入'],
      ],
    ],
    blanks: 15,
  },
  {
    title: '部门支出总表',
    header: [[...CODED, '合计', '基本支出', '项目支出', '上缴上级支出', '事业单位经营支出', '对附属单位补助支出']],
    blanks: 20,
  },
  {
    title: '财政拨款收支总表',
    header: [
      ['收入', '<', '支出', '<'],
      ['项目', '预算数', '项目', '预算数'],
    ],
    printed: [
      ['一、一般公共预算拨款', '', '一、一般公共服务支出', ''],
      ['二、政府性基金预算拨款', '', '二、教育支出', ''],
      ['三、国有资本经营预算拨款', '', '三、社会保障和就业支出', ''],
      ['', '', '四、卫生健康支出', ''],
      ['', '', '五、住房保障支出', ''],
      ['本年收入合计', '', '本年支出合计', ''],
      ['上年结转结余', '', '年终结转结余', ''],
      ['收入总计', '', '支出总计', ''],
    ],
    blanks: 0,
  },
  {
    title: '一般公共预算支出表',
    header: [
      [...CODED, '合计', '基本支出', '<', '<', '项目支出'],
      ['^', '^', '^', '小计', '人员经费', '公用经费', '^'],
    ],
    blanks: 20,
  },
  {
    title: '一般公共预算基本支出表',
    header: [[...CODED, '合计', '人员经费', '公用经费']],
    blanks: 25,
  },
  {
    title: '一般公共预算“三公”经费支出表',
    header: [
      ['合计', '因公出国（境）费', '公务用车购置及运行费', '<', '<', '公务接待费'],
      ['^', '^', '小计', '公务用车购置费', '公务用车运行费', '^'],
    ],
    blanks: 1,
  },
  {
    title: '政府性基金预算支出表',
    header: [[...CODED, '合计', '基本支出', '项目支出']],
    blanks: 8,
  },
  {
    title: '国有资本经营预算支出表',
    header: [[...CODED, '合计', '基本支出', '项目支出']],
    blanks: 8,
  },
];

const FINAL: readonly AccountTable[] = [
  {
    title: '收入支出决算总表',
    header: [
      ['收入', '<', '支出', '<'],
      ['项目', '决算数', '项目', '决算数'],
    ],
    printed: INCOME_SIDES.map(([left = '', right = '']) => [left.replace('预算拨款', '预算财政拨款'), '', right, '']),
    blanks: 0,
  },
  {
    title: '收入决算表',
    header: [
      [
        ...[...CODED, '本年收入合计', '财政拨款收入', '上级补助收入', '事业收入', '经营收入'],
        ...['附属单位上缴收入', '其他收入'],
      ],
    ],
    blanks: 20,
  },
  {
    title: '支出决算表',
    header: [[...CODED, '本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出']],
    blanks: 20,
  },
  {
    title: '财政拨款收入支出决算总表',
    header: [
      ['收入', '<', '支出', '<', '<', '<', '<'],
      [
        ...['项目', '决算数', '项目', '合计', '一般公共预算财政拨款'],
        ...['政府性基金预算财政拨款', '国有资本经营预算财政拨款'],
      ],
    ],
    printed: [
      ['一、一般公共预算财政拨款', '', '一、一般公共服务支出', '', '', '', ''],
      ['二、政府性基金预算财政拨款', '', '二、教育支出', '', '', '', ''],
      ['三、国有资本经营预算财政拨款', '', '三、社会保障和就业支出', '', '', '', ''],
      ['', '', '四、卫生健康支出', '', '', '', ''],
      ['', '', '五、住房保障支出', '', '', '', ''],
      ['本年收入合计', '', '本年支出合计', '', '', '', ''],
      ['年初财政拨款结转和结余', '', '年末财政拨款结转和结余', '', '', '', ''],
      ['总计', '', '总计', '', '', '', ''],
    ],
    blanks: 0,
  },
  {
    title: '一般公共预算财政拨款支出决算表',
    header: [[...CODED, '本年支出合计', '基本支出', '项目支出']],
    blanks: 20,
  },
  {
    title: '一般公共预算财政拨款基本支出决算明细表',
    header: [[...CODED, '合计', '人员经费', '公用经费']],
    blanks: 25,
  },
  {
    title: '政府性基金预算财政拨款收入支出决算表',
    header: [
      [...CODED, '年初结转和结余', '本年收入', '本年支出', '<', '<', '年末结转和结余'],
      ['^', '^', '^', '^', '小计', '基本支出', '项目支出', '^'],
    ],
    blanks: 8,
  },
  {
    title: '国有资本经营预算财政拨款支出决算表',
    header: [[...CODED, '本年支出合计', '基本支出', '项目支出']],
    blanks: 8,
  },
  {
    title: '财政拨款“三公”经费支出决算表',
    header: [
      ['预算数', '<', '<', '<', '<', '<', '决算数', '<', '<', '<', '<', '<'],
      [
        ...['合计', '因公出国（境）费', '公务用车购置及运行费', '<', '<', '公务接待费'],
        ...['合计', '因公出国（境）费', '公务用车购置及运行费', '<', '<', '公务接待费'],
      ],
      [
        '^',
        '^',
        '小计',
        '公务用车购置费',
        '公务用车运行费',
        '^',
        '^',
        '^',
        '小计',
        '公务用车购置费',
        '公务用车运行费',
        '^',
      ],
    ],
    blanks: 1,
  },
];

/** 部门预算公开表, one sheet for each table. */
export function departmentBudgetSheets(): SheetPlan[] {
  return BUDGET.map((table, index) => accountSheet(table, index + 1, '预算'));
}

/** 部门决算公开 01 to 09 表. */
export function departmentFinalSheets(): SheetPlan[] {
  return FINAL.map((table, index) => accountSheet(table, index + 1, '公开'));
}

function accountSheet({ title, header, printed = [], blanks }: AccountTable, no: number, mark: string): SheetPlan {
  const width = header[0]?.length ?? 1;
  const number = String(no).padStart(2, '0');
  const left = Math.ceil(width / 2);
  const beside: PlanCell[] = [...over(left, '部门：'), ...over(width - left, UNIT)];
  const rows: PlanRow[] = [
    { look: 'note', cells: over(width, `${mark}${number}表`) },
    ...titleRows(width, title, '    年度'),
    { look: 'note', cells: beside },
    ...header.map((cells): PlanRow => ({ look: 'header', cells })),
    ...printed.map((cells) => bodyRow(cells.map((text) => (text === '' ? fill() : text)))),
    ...Array.from({ length: blanks }, () => bodyRow(Array.from({ length: width }, () => fill()))),
  ];
  const last = header.at(-1) ?? [];
  const widths = last.map((text, column) => {
    const first = header[0]?.[column] ?? '';
    if (first === '科目编码') return 12;
    return first === '科目名称' || text === '项目' ? LABEL_WIDTH : 15;
  });
  return { name: `${mark}${number}表`, landscape: width > 5, widths, rows };
}
