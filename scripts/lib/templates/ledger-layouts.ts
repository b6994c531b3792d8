import { consequenceKindTitle, type Consequence } from '../../../src/schemas/consequence.ts';
import type { Rectification } from '../../../src/schemas/rectification.ts';
import type { ListName } from './choice-lists.ts';
import { yearLine, type Identity } from './identity-block.ts';
import { bodyRow, fill, titleRows, type SheetPlan } from './sheet-plan.ts';

/** A ledger: one entry a row. */
type LedgerColumn = { key: string; title: string; width: number; list?: ListName };
type LedgerRow = Readonly<Record<string, string | undefined>>;

const BLANK_ROWS = 20;
const WHOSE: readonly LedgerColumn[] = [
  { key: 'no', title: '序号', width: 6 },
  { key: 'agencyCode', title: '单位编码', width: 10 },
  { key: 'agency', title: '单位名称', width: 18 },
];
const OBJECT: readonly LedgerColumn[] = [
  { key: 'object', title: '项目名称', width: 24 },
  { key: 'objectCode', title: '项目编码', width: 14 },
];

export type ConsequenceValues = { identity: Identity; rows: readonly Consequence[] };
export type RectificationValues = { identity: Identity; rows: readonly Rectification[] };

/** 绩效结果应用台账. */
export function consequenceSheet(values?: ConsequenceValues): SheetPlan {
  const unit = values?.rows.find(({ amount }) => amount)?.amount?.unit ?? '万元';
  const columns: readonly LedgerColumn[] = [
    ...[...WHOSE, ...OBJECT],
    { key: 'basis', title: '依据', width: 20 },
    { key: 'kind', title: '处理结果', width: 14, list: 'consequences' },
    { key: 'amount', title: `涉及金额（${unit}）`, width: 12 },
    { key: 'budgetYear', title: '影响预算年度', width: 10 },
    { key: 'on', title: '决定日期', width: 12 },
    { key: 'office', title: '决定机关', width: 14 },
    { key: 'usedFor', title: '资金去向', width: 16 },
    { key: 'text', title: '说明', width: 20 },
  ];
  const rows = values?.rows.map(({ kind, amount, budgetYear, basis, on, office, usedFor, text }): LedgerRow => ({
    ...{ basis, on, office, usedFor, text, kind: consequenceKindTitle[kind] },
    amount: amount && (amount.unit === unit ? amount.text : `${amount.text}${amount.unit}`),
    budgetYear: budgetYear?.toString(),
  }));
  return ledgerSheet('绩效结果应用台账', columns, values?.identity, rows);
}

const ORIGIN_TITLE: Record<Rectification['origin'], string> = {
  evaluation: '绩效评价',
  monitoring: '运行监控',
  audit: '审计',
  inspection: '监督检查',
  congress: '人大意见',
};
const STATE_TITLE: Record<Rectification['state'], string> = { open: '未整改', ongoing: '整改中', done: '已完成' };

/** 问题整改台账. */
export function rectificationSheet(values?: RectificationValues): SheetPlan {
  const columns: readonly LedgerColumn[] = [
    ...[...WHOSE, ...OBJECT],
    { key: 'origin', title: '问题来源', width: 12, list: 'origins' },
    { key: 'severity', title: '问题等级', width: 9, list: 'severities' },
    { key: 'text', title: '存在问题', width: 30 },
    { key: 'demand', title: '整改要求', width: 22 },
    { key: 'requestedOn', title: '提出日期', width: 12 },
    { key: 'dueOn', title: '整改期限', width: 12 },
    { key: 'state', title: '整改状态', width: 10, list: 'states' },
    { key: 'doneOn', title: '完成日期', width: 12 },
    { key: 'measure', title: '整改情况', width: 30 },
  ];
  const rows = values?.rows.map(({ origin, severity, text, requestedOn, dueOn, state, doneOn, measure }): LedgerRow => {
    const [problem = '', demand] = text.split('\n\n要求：');
    return {
      ...{ text: problem, demand, requestedOn, dueOn, doneOn, measure },
      origin: ORIGIN_TITLE[origin],
      severity: severity && { ordinary: '一般', major: '重大' }[severity],
      state: STATE_TITLE[state],
    };
  });
  return ledgerSheet('问题整改台账', columns, values?.identity, rows);
}

/** 预决算及绩效信息公开台账. */
export function disclosureSheet(): SheetPlan {
  return ledgerSheet('信息公开台账', [
    ...WHOSE,
    { key: 'object', title: '项目名称', width: 18 },
    { key: 'document', title: '公开内容', width: 12, list: 'documents' },
    { key: 'reviewedOn', title: '编审日期', width: 12 },
    { key: 'submittedOn', title: '上会日期', width: 12 },
    { key: 'approvedOn', title: '批复日期', width: 12 },
    { key: 'dueOn', title: '应公开日期', width: 12 },
    { key: 'publishedOn', title: '公开日期', width: 12 },
    { key: 'channel', title: '公开渠道', width: 16 },
    { key: 'url', title: '公开地址', width: 30 },
    { key: 'exempt', title: '不公开依据', width: 16 },
  ]);
}

/** 绩效指标库. */
export function indicatorLibrarySheet(): SheetPlan {
  // A library is of no year.
  const { rows, ...sheet } = ledgerSheet('绩效指标库', [
    { key: 'no', title: '序号', width: 6 },
    { key: 'frame', title: '指标框架', width: 10, list: 'frames' },
    { key: 'sector', title: '行业类别', width: 12 },
    { key: 'category', title: '项目大类', width: 12 },
    { key: 'level1', title: '一级指标', width: 12, list: 'level1' },
    { key: 'level2', title: '二级指标', width: 14, list: 'level2' },
    { key: 'name', title: '三级指标', width: 20 },
    { key: 'definition', title: '指标解释', width: 26 },
    { key: 'formula', title: '计算公式', width: 22 },
    { key: 'unit', title: '计量单位', width: 9, list: 'units' },
    { key: 'direction', title: '指标方向', width: 9, list: 'directions' },
    { key: 'standard', title: '参考值', width: 12 },
    { key: 'scoring', title: '评分规则', width: 22 },
    { key: 'basis', title: '指标依据', width: 20 },
    { key: 'enteredOn', title: '入库日期', width: 11 },
  ]);
  return { ...sheet, rows: rows.filter(({ look }) => look !== 'note') };
}

function ledgerSheet(
  title: string,
  columns: readonly LedgerColumn[],
  identity: Identity = {},
  rows?: readonly LedgerRow[],
): SheetPlan {
  const whose: LedgerRow = {
    agencyCode: identity.agency?.split('-')[0],
    agency: identity.agency?.split('-').slice(1).join('-'),
    object: identity.objectName,
    objectCode: identity.objectCode,
  };
  const lines = rows ?? Array.from({ length: BLANK_ROWS }, (): LedgerRow => ({}));
  return {
    name: title,
    landscape: true,
    widths: columns.map(({ width }) => width),
    rows: [
      ...titleRows(columns.length, title, yearLine(identity)),
      { look: 'header', cells: columns.map((column) => column.title), height: 30 },
      ...lines.map((line, index) => {
        const filled = rows === undefined ? line : { ...whose, no: String(index + 1), ...line };
        return bodyRow(columns.map(({ key, list }) => fill(filled[key], list)));
      }),
    ],
  };
}
