import { words, type LabelTable } from '../label-table.ts';

/** What a column of the money block of a form holds. `planned` is a single amount of a target form. */
export type FundsColumn =
  'initial' | 'adjusted' | 'executed' | 'arrived' | 'forecast' | 'weight' | 'rate' | 'score' | 'reason';

/** How forms print the columns of the money block. */
export const fundsColumns: LabelTable<FundsColumn> = {
  initial: [
    ...words(`
      年初预算数 年初预算 年初预算金额 年初批复数 预算批复数 年初预算安排 年初批复预算数 年初预算安排数
      年初部门预算数
    `),
    /^年初(批复|下达|核定)?(部门|项目)?预算(数|额|金额|安排数?|指标)?$/,
  ],
  adjusted: [
    ...words(`
      全年预算数 调整后预算数 全年预算 调整预算数 全年调整预算数 预算数 预算安排情况 预算安排数 调整后预算
      预算安排 预算金额 年度预算数 全年预算金额 预算总额 计划数 调整后全年预算数 预算资金 预算安排金额
      全年预算安排数 计划投入 项目预算 年度预算 预算调整数 预算调整后数 本年预算数 计划安排资金
      全年可执行数
    `),
    /^(调整后|全年|年度|本年|当年)(的)?预算(数|额|金额|安排数?|指标)?$/,
  ],
  executed: [
    ...words(`
      全年执行数 执行数 预算执行数 实际执行数 支出数 实际支出 资金执行情况 实际支出数 全年支出数
      预算执行金额 执行金额 实际支出金额 决算数 累计支出 年度执行数 实际执行金额 支出金额 实际使用
      监控期执行数 当前执行数 资金使用情况 已执行数 实际使用金额 全年决算数 年度实际支出 已执行金额
      资金支出
    `),
    /^(全年|年度|本年|当年|实际|累计|资金)+(执行|支出|支付)(数|额|金额)?$/,
    /^(截至|截止)?(20\d\d年)?\d{0,2}[-—–至~～]?\d{1,2}月(份|底|末)?(预算)?(累计)?(执行|支出)(数|金额)$/,
    /^(上半年|半年|[前一二三四1-4]+季度)(预算)?(执行|支出)数$/,
  ],
  arrived: [
    ...words(`
      资金到位情况 到位数 资金到位数 实际到位 到位资金 实际到位数 到位金额 实际到位资金 资金到位金额
      下达数 实际下达
    `),
  ],
  forecast: ['全年预计执行数', '预计全年执行数', '全年预计支出', '预计执行数', '全年预计支出数', '全年预计执行'],
  weight: ['分值', '权重', '执行率权重', '满分', '标准分值', '分值权重', '执行率分值'],
  rate: [
    ...words(`
      执行率 预算执行率 预算执行进度 执行进度 支出率 资金执行率 执行率分析 支出进度 全年执行率 资金使用率
      预算完成率 支付率 使用率
    `),
    /^(截至|截止)?(20\d\d年)?\d{0,2}[-—–至~～]?\d{1,2}月(份|底|末)?(预算)?执行率$/,
  ],
  score: ['得分', '执行率得分', '自评得分', '自评分', '评分', '实际得分', '指标得分'],
  reason: [
    ...words(`
      原因 未完成原因 偏差原因 说明 备注 偏差原因分析 原因说明 未完成原因分析 偏差原因分析及改进措施
      执行偏差原因
    `),
  ],
};

/** Labels at the left edge of the money block. They name the block, not one of its rows. */
export const FUNDS_BLOCK =
  /^(年度)?(项目|专项|部门|单位|整体|预算|财政)?(支出)?(年度)?(资金|预算|支出|收支|金额)(来源|投入|总体|安排|支出|资金|使用|构成|及)?(执行|收支|预算数)?(情况|数|和支出|构成|来源)?$|^(年度|部门|项目)?预算执行(情况|率)?$|^资金情况$|^年度预算数$|^预算情况$|^项目资金$|^预算执行进度$/;

/** A row that holds all of the block. */
export const FUNDS_TOTAL =
  /(总额|合计|总计|资金总|总预算|总数|预算总|小计|年度资金|年度金额|全年资金|部门预算执行|部门整体支出|支出总)/;
/** Parts by level of government, which stand below 财政拨款 where that is split again. */
export const FUNDS_LEVEL =
  /(中央|国家|省级|省财政|自治区|市级|市财政|州级|县级|县财政|区级|区财政|本级|上级|下级|乡镇|地方|一般公共预算|政府性基金|国有资本|专户)/;
/** What a row of the money block is called, apart from totals and levels. */
export const FUNDS_SOURCE =
  /(资金|拨款|结转|结余|收入|基本支出|项目支出|其他|债券|贷款|自筹|经费|支出|补助|预算|专户|总额|合计|金额|总计)/;
