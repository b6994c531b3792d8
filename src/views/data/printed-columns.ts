import { absence, absenceOfCell } from '../../model/absence.ts';
import { printedDecimals, readDecimal } from '../../model/decimal.ts';
import { fenOf, moneyProblem, moneyUnit, type MoneyUnit } from '../../model/money.ts';
import { precision, readPrecision, type Precision } from '../../model/precision.ts';
import { quantityDigits } from '../../model/quantity.ts';
import { readTargetValue } from '../../model/target-value.ts';
import { readMoneyCell } from '../../rules/printed-amount.ts';
import type { DataColumn } from './data-table.ts';

type Read<Row> = (row: Row) => { text: string; unit: string; precision?: Precision | undefined } | undefined;

/** Money as printed and in fen. */
export function moneyColumns<Row>(name: string, title: string, read: Read<Row>): DataColumn<Row>[] {
  return [
    { name: `${name}_text`, title: `${title}（印出）`, type: 'string', value: (row) => read(row)?.text },
    {
      name: `${name}_unit`,
      title: `${title}的单位`,
      type: 'string',
      enum: moneyUnit.options,
      value: (row) => read(row)?.unit,
    },
    {
      name: `${name}_fen`,
      title: `${title}（折合分）`,
      type: 'integer',
      unit: 'fen',
      value: (row) => {
        const amount = read(row);
        return amount && fenOf(amount as { text: string; unit: MoneyUnit });
      },
    },
    precisionColumn(name, title, read),
  ];
}

/** A count as printed and as a number. */
export function quantityColumns<Row>(name: string, title: string, read: Read<Row>): DataColumn<Row>[] {
  return [
    { name: `${name}_text`, title: `${title}（印出）`, type: 'string', value: (row) => read(row)?.text },
    { name: `${name}_unit`, title: `${title}的计量单位`, type: 'string', value: (row) => read(row)?.unit },
    {
      name: `${name}_value`,
      title: `${title}（数值）`,
      type: 'number',
      value: (row) => numberOf(quantityDigits(read(row)?.text ?? '')),
    },
    precisionColumn(name, title, read),
  ];
}

function precisionColumn<Row>(name: string, title: string, read: Read<Row>): DataColumn<Row> {
  return {
    name: `${name}_precision`,
    title: `${title}的精度`,
    type: 'string',
    enum: precision.options,
    description: 'exact 准确，about 约，over 余，at-least 以上',
    value: (row) => {
      const printed = read(row);
      return printed && (printed.precision ?? 'exact');
    },
  };
}

type Cell = { text: string | undefined; unit: MoneyUnit };

/** A cell of money under the unit of its table: as printed, in fen, or why there is no amount. */
export function moneyCellColumns<Row>(name: string, title: string, read: (row: Row) => Cell): DataColumn<Row>[] {
  return [
    { name: `${name}_text`, title: `${title}（印出）`, type: 'string', value: (row) => read(row).text },
    {
      name: `${name}_fen`,
      title: `${title}（折合分）`,
      type: 'integer',
      unit: 'fen',
      value: (row) => fenOfCell(read(row)),
    },
    absenceColumn(name, title, (row) => read(row).text),
  ];
}

/** The amount of a cell, 约 and 余 included, or `undefined` where it prints none. */
export function fenOfCell({ text, unit }: Cell): number | undefined {
  const read = readMoneyCell(text, unit);
  if (read.kind === 'amount') return fenOf(read.amount);
  const isInexact = text !== undefined && readPrecision(text) !== 'exact' && !moneyProblem(text, unit);
  return isInexact ? fenOf({ text, unit }) : undefined;
}

/** A printed figure, its number where it is one, and its absence. */
export function figureColumns<Row>(name: string, title: string, read: (row: Row) => string | undefined) {
  return [
    { name, title, type: 'string', value: read },
    { name: `${name}_value`, title: `${title}（数值）`, type: 'number', value: (row: Row) => numberOfText(read(row)) },
  ] satisfies DataColumn<Row>[];
}

export function absenceColumn<Row>(
  name: string,
  title: string,
  read: (row: Row) => string | undefined,
): DataColumn<Row> {
  return {
    name: `${name}_absence`,
    title: `${title}为何没有`,
    type: 'string',
    enum: absence.options,
    value: (row) => {
      const text = read(row);
      return text === undefined ? undefined : absenceOfCell(text);
    },
  };
}

type Target = {
  text: string | undefined;
  beside: { nature?: string | undefined; unit?: string | undefined };
};

/** A target or an actual as printed and as read: kind, comparator, number, unit, why it is absent. */
export function targetColumns<Row>(name: string, title: string, read: (row: Row) => Target): DataColumn<Row>[] {
  let last: { row: Row; value: ReturnType<typeof readTargetValue> | undefined } | undefined;
  const parsed = (row: Row) => {
    if (last?.row !== row) {
      const { text, beside } = read(row);
      last = { row, value: text === undefined ? undefined : readTargetValue(text, beside) };
    }
    return last.value;
  };
  return [
    { name, title, type: 'string', value: (row) => read(row).text },
    {
      name: `${name}_kind`,
      title: `${title}的读法`,
      type: 'string',
      enum: ['comparison', 'range', 'date', 'qualitative', 'undetermined', 'absent', 'unreadable'],
      description: '数值比较、区间、日期、定性、待定、没有、无法读出',
      value: (row) => parsed(row)?.kind,
    },
    {
      name: `${name}_comparator`,
      title: `${title}的比较符`,
      type: 'string',
      value: (row) => {
        const value = parsed(row);
        return value?.kind === 'comparison' || value?.kind === 'date' ? value.comparator : undefined;
      },
    },
    {
      name: `${name}_value`,
      title: `${title}（数值）`,
      type: 'number',
      description: '区间时为下限',
      value: (row) => {
        const value = parsed(row);
        if (value?.kind === 'range') return numberOf(value.from);
        return value?.kind === 'comparison' ? numberOf(value.value) : undefined;
      },
    },
    {
      name: `${name}_until`,
      title: `${title}的上限`,
      type: 'number',
      value: (row) => {
        const value = parsed(row);
        return value?.kind === 'range' ? numberOf(value.to) : undefined;
      },
    },
    {
      name: `${name}_by`,
      title: `${title}的期限`,
      type: 'string',
      value: (row) => {
        const value = parsed(row);
        return value?.kind === 'date' ? value.by : undefined;
      },
    },
    {
      name: `${name}_unit`,
      title: `${title}的计量单位`,
      type: 'string',
      value: (row) => {
        const value = parsed(row);
        return value?.kind === 'range' || value?.kind === 'comparison' ? value.unit : undefined;
      },
    },
    {
      name: `${name}_absence`,
      title: `${title}为何没有`,
      type: 'string',
      enum: absence.options,
      value: (row) => {
        const value = parsed(row);
        return value?.kind === 'absent' ? value.reason : undefined;
      },
    },
  ];
}

export function numberOfText(text: string | undefined): number | undefined {
  return text === undefined ? undefined : numberOf(readDecimal(text.replace(/(分|%)$/, '')));
}

/** Decimal text as a number where that loses no digit that a reader would miss: 15 significant ones. */
function numberOf(text: ReturnType<typeof readDecimal>): number | undefined {
  if (text === undefined) return undefined;
  const digits = text.replace(/[-.]/g, '').replace(/^0+/, '').length;
  return digits <= 15 && printedDecimals(text) <= 15 ? Number(text) + 0 : undefined;
}
