import type { Money, MoneyUnit } from '../../model/money.ts';
import { readAmountCell } from '../amount-cell.ts';
import { declaredUnit, unitInLabel } from '../declared-unit.ts';
import { words, type LabelTable } from '../label-table.ts';
import { labelledValues, type LabelledValue } from '../labelled-values.ts';
import { cellStarts, type PartReader, type PrintedText } from '../part-reader.ts';
import { goalLabels } from './goal-labels.ts';
import { identityLabels } from './identity-labels.ts';
import { isTenThousandfold } from './amount-magnitude.ts';

type AmountLabel = 'total' | 'longTotal' | 'part' | 'executionPoints';

/** Amounts of target forms, each beside its label. */
const amountLabels: LabelTable<AmountLabel> = {
  total: [
    ...words(`
      项目当年预算 项目年度预算 当年预算安排 年度资金总额 资金总额 项目资金总额 预算金额 年度金额 项目总额
      预算总额 年度预算金额 总额 年度预算 预算数 项目预算 年度预算总额 当年预算 年度总额 项目预算金额
      资金合计 预算资金 本年预算 项目预算总额 年度预算数 总金额 部门预算总额 整体支出总额 年度预算申请
      申报金额 申请金额 年度资金 年度预算资金 当年预算金额 部门总体资金 部门预算资金 资金来源合计
      年初预算数 项目预算资金 预算安排 申报数 年度预算申请总额 安排资金 资金规模 资金金额
    `),
  ],
  longTotal: [
    ...words(`
      中期资金总额 实施期资金总额 项目总投资 总投资 长期资金总额 项目总预算 计划总投资 中长期资金总额
    `),
  ],
  part: [
    /^(其中[:,]?|[一二三四五六七八九十]是|[①-⑩])?(本年|当年|年度|上级|本级)?(中央|省级|市级|县级|区级|州级|地方|乡镇|本级|上级|自治区|市县|省以下)?(级)?(一般公共预算|政府性基金|国有资本经营)?(预算)?(财政)?(补助|拨款|资金|配套|安排|投入)(资金|收入)?$/,
    /^(其中[:,]?)?(上年|以前年度)?(结转|结余)(结余)?(资金)?$/,
    /^(其中[:,]?)?(其他|自有|自筹|单位|社会|银行贷款|事业|财政专户管理|专户|经营|债券|专项债券|衔接)(资金|收入|投入)?$/,
    /^(其中[:,]?)?(基本支出|项目支出|人员经费|公用经费|其他支出|一般公共预算|政府性基金(预算)?|国有资本经营(预算)?)$/,
  ],
  executionPoints: ['执行率分值', '执行率', '预算执行率分值', '预算执行率权重'],
};

export type TargetAmounts = {
  total?: { money: Money; printed: PrintedText };
  parts: readonly { name: string; money: Money; printed: PrintedText }[];
  /** What stands behind an amount in its cell: 854万（高标准农田建设400万元，…）. */
  remarks: readonly string[];
};

/**
 * The amounts of a target form above `until`. A form that shows several years side by side gives those of the year. An
 * amount without a unit is an error.
 */
export function readTargetAmounts(reader: PartReader, until: number): TargetAmounts {
  const values = labelledValues(reader, amountLabels, reader.part.from, until, [identityLabels, goalLabels]).filter(
    ({ text, key, label }) => text !== '' || key !== 'part' || /其中/.test(label),
  );
  passOverKinds(reader, until);
  const hasLong = values.some(({ key }) => key === 'longTotal');
  const total =
    values.find(({ key, text }) => key === 'total' && text !== '') ?? values.find(({ key }) => key === 'total');
  const parts = values.filter(
    (value) => value.key === 'part' && (!hasLong || !total || sharesColumn(reader, value, total)),
  );
  const remarks: string[] = [];
  const amountOf = (value: LabelledValue<AmountLabel>): Money | undefined => {
    const unit = unitFor(reader, value);
    const read = readAmountCell(value.text, unit);
    if (read.kind === 'amount') {
      if (read.remark !== '') remarks.push(read.remark);
      return read.money;
    }
    if (read.kind === 'broken')
      reader.say('number-is-readable', value.row, value.column, `${read.why}。请对照原件改正后再导入。`);
    if (read.kind === 'unitless')
      reader.say(
        'unit-is-declared',
        value.row,
        value.column,
        `金额“${value.text}”没有注明单位。请在“${clean(value.label)}”后注明“（元）”或“（万元）”再导入。`,
      );
    if (read.kind === 'words')
      reader.say(
        'value-is-clear',
        value.row,
        value.column,
        `“${clean(value.label)}”一栏写的是“${value.text}”，不是金额，没有导入。`,
      );
    return undefined;
  };
  const money = total && amountOf(total);
  const read = parts.flatMap((value) => {
    const amount = amountOf(value);
    return amount ? [{ name: clean(value.label), money: amount, printed: value }] : [];
  });
  sayLongTerm(reader, values, total);
  sayTenThousandfold(reader, money, read);
  return { ...(money && total && { total: { money, printed: total } }), parts: read, remarks };
}

/** 按收入性质分 and 按支出性质分 head the parts of a department's budget. */
function passOverKinds(reader: PartReader, until: number): void {
  for (let row = reader.part.from; row < until; row++) {
    for (const column of cellStarts(reader, row)) {
      if (/^按(收入|支出)性质(分|分类|划分)?[:：]?$/.test(reader.text(row, column).replace(/\s/g, '')))
        reader.know(row, column);
    }
  }
}

/** `高标准农田建设400万元，示范建设295万元` as parts, where the whole remark is such a list. */
export function partsInRemark(remark: string): { name: string; money: Money }[] {
  const inside = /^[(（](?:其中[:：]?)?(.+?)[)）][。；;]?(?:[(（].*)?$/s.exec(remark)?.[1] ?? '';
  const parts = inside
    .split(/[,，、;；]/)
    .map((part) => /^([^\d]+?)[:：]?([\d.]+)(亿元|万元|千元|元)$/.exec(part.trim()));
  if (parts.length === 0 || parts.some((part) => part === null)) return [];
  return parts.flatMap((part) =>
    part ? [{ name: part[1] ?? '', money: { text: part[2] ?? '', unit: part[3] as MoneyUnit } }] : [],
  );
}

/** The unit of the label, of a label of the block beside or above it, of the part. */
function unitFor(reader: PartReader, { label, row, column }: LabelledValue<AmountLabel>): MoneyUnit | undefined {
  const own = unitInLabel(label);
  if (own) return own;
  for (let at = row; at >= Math.max(reader.part.from, row - 6); at--) {
    for (const start of cellStarts(reader, at, 0, Math.max(0, column - 1)).reverse()) {
      const unit = /(资金|预算|金额|经费|投资|收支|总额|支出)/.test(reader.text(at, start))
        ? unitInLabel(reader.text(at, start))
        : undefined;
      if (unit) return unit;
    }
  }
  return declaredUnit(reader, row)?.unit;
}

function sharesColumn(
  reader: PartReader,
  part: LabelledValue<AmountLabel>,
  total: LabelledValue<AmountLabel>,
): boolean {
  return reader.range(part.row, part.column).left === reader.range(total.row, total.column).left;
}

function sayLongTerm(
  reader: PartReader,
  values: readonly LabelledValue<AmountLabel>[],
  total: LabelledValue<AmountLabel> | undefined,
): void {
  for (const value of values) {
    if (value.key === 'longTotal' && value.text !== '') {
      reader.say(
        'column-not-read',
        value.row,
        value.column,
        `“${clean(value.label)}”是多年的金额，年度档案没有这一栏，没有导入。`,
        value.text,
      );
    }
    if (value.key === 'total' && total && value !== total && value.text !== '' && value.text !== total.text) {
      reader.say(
        'column-not-read',
        value.row,
        value.column,
        `“${clean(value.label)}${value.text}”没有导入：年度金额取自“${clean(total.label)}”。`,
        value.text,
      );
    }
    if (value.key === 'executionPoints' && value.text !== '') {
      reader.say(
        'column-not-read',
        value.row,
        value.column,
        `“${clean(value.label)}”目标表没有这一栏，没有导入。`,
        value.text,
      );
    }
  }
}

function sayTenThousandfold(reader: PartReader, total: Money | undefined, parts: TargetAmounts['parts']): void {
  if (!total) return;
  for (const { name, money, printed } of parts) {
    if (!isTenThousandfold(total, money)) continue;
    reader.problems.push({
      rule: 'unit-is-plausible',
      place: printed.place,
      value: printed.text,
      message: `“${name}”与总额相差一万倍，单位可能不对：是${money.text}${money.unit}，还是${money.text}${money.unit === '元' ? '万元' : '元'}？请对照原件。`,
    });
    return;
  }
}

function clean(label: string): string {
  return label.replace(/\s+/g, '').replace(/[:：]$/, '');
}
