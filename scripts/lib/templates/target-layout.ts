import type { BudgetStage } from '../../../src/schemas/budget-stage.ts';
import type { TargetVersion } from '../../../src/schemas/target-stage.ts';
import { pairRow, projectRows, sentenceRow, yearLine, type Identity } from './identity-block.ts';
import { fieldsOf, indicatorRows, LEFT_WIDTHS, type IndicatorField } from './indicator-block.ts';
import { bodyRow, fill, over, titleRows, type PlanRow, type SheetPlan } from './sheet-plan.ts';

/** What a target form is filled with. */
export type TargetValues = { identity: Identity; target: TargetVersion; budget?: BudgetStage };

const FIELDS: readonly (IndicatorField & { optional?: boolean })[] = [
  { key: 'nature', title: '指标性质', width: 10, list: 'comparators' },
  { key: 'target', title: '指标值', width: 14 },
  { key: 'unit', title: '度量单位', width: 10, list: 'units' },
  { key: 'weight', title: '分值权重', width: 10 },
  { key: 'basis', title: '指标依据', width: 20, optional: true },
];
/** Room for the labels above the indicators. */
const LEAST_WIDTH = 8;

/** 项目支出绩效目标申报表; 绩效目标表 where the filled version is approved. */
export function projectTargetSheet(values?: TargetValues): SheetPlan {
  return targetSheet(`项目支出${versionTitle(values)}`, '项目', values, (width, identity) =>
    projectRows(width, identity),
  );
}

/** 部门整体支出绩效目标表, with 年度主要任务. */
export function departmentTargetSheet(values?: TargetValues): SheetPlan {
  return targetSheet(
    `部门（单位）整体支出${values === undefined ? '绩效目标表' : versionTitle(values)}`,
    '部门预算',
    values,
    (width, { agency }) => [pairRow(width, '部门（单位）名称', agency)],
    values === undefined ? taskRows : () => [],
  );
}

/** 转移支付区域绩效目标表. */
export function transferTargetSheet(values?: TargetValues): SheetPlan {
  return targetSheet(
    `转移支付区域${values === undefined ? '绩效目标表' : versionTitle(values)}`,
    '资金',
    values,
    (width, { objectName, objectCode, agency, regionName }) => [
      pairRow(width, '转移支付名称', objectName, '项目编码', objectCode),
      pairRow(width, '地方主管部门', agency, '地区', regionName),
    ],
  );
}

function versionTitle(values: TargetValues | undefined): string {
  const version = values?.target.version ?? 'draft';
  return { draft: '绩效目标申报表', approved: '绩效目标表', adjusted: '绩效目标调整表' }[version];
}

function targetSheet(
  title: string,
  block: string,
  values: TargetValues | undefined,
  identityRows: (width: number, identity: Identity) => readonly PlanRow[],
  between: (width: number) => readonly PlanRow[] = () => [],
): SheetPlan {
  const identity = values?.identity ?? {};
  const fields = fieldsOf(FIELDS, values?.target.rows);
  const width = Math.max(LEAST_WIDTH, LEFT_WIDTHS.length + fields.length);
  return {
    name: title,
    landscape: false,
    widths: widthsOf(fields, width),
    rows: [
      ...titleRows(width, title, yearLine(identity)),
      ...identityRows(width, identity),
      ...amountRows(width, block, values),
      ...between(width),
      ...(values === undefined || values.target.goal !== undefined
        ? [sentenceRow(width, '年度总体目标', values?.target.goal)]
        : []),
      ...indicatorRows(fields, width, values?.target.rows),
    ],
  };
}

/** Widths of the columns, with those that only the upper part needs. */
export function widthsOf(fields: readonly IndicatorField[], width: number): number[] {
  const own = [...LEFT_WIDTHS, ...fields.map((field) => field.width)];
  return [...own, ...Array.from({ length: width - own.length }, () => 10)];
}

const BLANK_PARTS = ['其中：财政拨款', '上年结转', '其他资金'];

/** 年度资金总额 and its parts. The unit stands in the label of the block. */
function amountRows(width: number, block: string, values: TargetValues | undefined): PlanRow[] {
  const budget = values?.budget;
  const total = budget?.asked ?? budget?.approved;
  const parts = budget?.parts ?? [];
  if (values !== undefined && total === undefined && parts.length === 0) return [];
  const unit = total?.unit ?? parts[0]?.amount.unit ?? '万元';
  const lines =
    values === undefined
      ? [{ name: '年度资金总额', text: '' }, ...BLANK_PARTS.map((name) => ({ name, text: '' }))]
      : [
          ...(total ? [{ name: '年度资金总额', text: total.text }] : []),
          ...parts.map(({ name, amount }) => ({
            name,
            text: amount.unit === unit ? amount.text : `${amount.text}${amount.unit}`,
          })),
        ];
  const label = `${block}${block === '资金' ? '情况' : '资金'}（${unit}）`;
  return lines.map(({ name, text }, index) =>
    bodyRow([index === 0 ? label : '^', index === 0 ? '<' : '^', ...over(2, name), ...over(width - 4, fill(text))]),
  );
}

const TASKS = 5;

/** 年度主要任务 with its amounts. */
function taskRows(width: number): PlanRow[] {
  const header: PlanRow = {
    look: 'body',
    cells: ['年度主要任务', '任务名称', ...over(2, '主要内容'), '总额', '财政拨款', ...over(width - 6, '其他资金')],
  };
  const blank = bodyRow(['^', fill(), ...over(2, fill()), fill(), fill(), ...over(width - 6, fill())]);
  return [header, ...Array.from({ length: TASKS }, () => blank)];
}
