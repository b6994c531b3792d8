import type { Money, MoneyUnit } from '../../model/money.ts';
import { readAmountCell } from '../amount-cell.ts';
import { columnText } from '../column-text.ts';
import { declaredUnit, unitInLabel } from '../declared-unit.ts';
import { findHeader, repeatsHeader } from '../find-header.ts';
import { foldLabel } from '../fold-label.ts';
import type { LabelTable } from '../label-table.ts';
import { cellStarts, type PartReader, type PrintedText } from '../part-reader.ts';

type TaskColumn = 'block' | 'name' | 'content' | 'total' | 'fiscal' | 'other' | 'done' | 'budget' | 'spent';

/** How whole-department forms print the columns of 年度主要任务. */
const taskColumns: LabelTable<TaskColumn> = {
  block: ['年度主要任务', '年度主要任务完成情况', '主要任务', '年度履职目标'],
  name: [
    '任务名称',
    '任务',
    '工作任务',
    '主要任务名称',
    '年度任务',
    '重点任务',
    '活动名称',
    '履职目标',
    '工作任务名称',
  ],
  content: [
    '主要内容',
    '任务内容',
    '主要工作内容',
    '任务描述',
    '具体内容',
    '工作内容',
    '对应项目',
    '主要支出方向',
    '工作目标',
  ],
  total: ['总额', '预算金额', '预算总额', '合计', '资金总额', '金额', '预算资金总额', '金额合计'],
  fiscal: ['财政拨款', '其中财政拨款', '财政资金'],
  other: ['其他资金', '其他', '其他来源'],
  budget: ['预算数', '全年预算数', '年初预算数'],
  spent: ['执行数', '全年执行数', '实际支出数', '实际支出'],
  done: ['完成情况', '实际完成情况', '任务完成情况', '履职完成情况', '完成程度'],
};

/** 任务 of 年度主要任务, as printed, and its amounts by the labels of their columns. */
export type Task = {
  row: number;
  name: PrintedText;
  content?: PrintedText;
  done?: PrintedText;
  amounts: readonly { label: string; unit: MoneyUnit | undefined; cell: PrintedText }[];
  isTotal: boolean;
};

/** The tasks of a whole-department form, printed above its indicators. */
export function readTasks(reader: PartReader, until: number): Task[] {
  const header = findHeader(
    reader,
    taskColumns,
    (found) => found.has('name') && (found.has('content') || found.has('done') || found.has('total')),
    reader.part.from,
    until,
  );
  if (!header) return [];
  const column = (key: TaskColumn) => header.columns.get(key)?.[0];
  const name = column('name');
  if (!name) return [];
  const amountColumns = (['total', 'fiscal', 'other', 'budget', 'spent'] as const).flatMap((key) => column(key) ?? []);
  const tasks: Task[] = [];
  for (let row = header.bottom + 1; row < until; row++) {
    if (repeatsHeader(reader, header, row)) continue;
    const block = cellStarts(reader, row, 0, Math.max(0, name.left - 1)).find(
      (at) => reader.range(row, at).top === row && reader.text(row, at) !== '',
    );
    const isTotal = [name.left, block].some(
      (at) => at !== undefined && /^(金额)?(合计|总计)$/.test(foldLabel(reader.text(row, at))),
    );
    if (!isTotal && block !== undefined && block < name.left && row > header.bottom + 1) break;
    const printed = columnText(reader, row, name);
    const content = column('content');
    const done = column('done');
    const amounts = amountColumns.map((each) => ({
      label: lastLine(each.label),
      unit:
        unitInLabel(each.label.replaceAll('/', ' ')) ??
        unitInLabel(each.label) ??
        declaredUnit(reader, header.top)?.unit,
      cell: columnText(reader, row, each),
    }));
    const line = { content: content && columnText(reader, row, content), done: done && columnText(reader, row, done) };
    if (isTotal && block !== undefined) reader.know(row, block);
    if (printed.text === '' && !isTotal && !line.content?.text) continue;
    tasks.push({
      row,
      name: printed,
      amounts,
      isTotal,
      ...(line.content && { content: line.content }),
      ...(line.done && { done: line.done }),
    });
    if (isTotal) break;
  }
  return tasks;
}

/** One line of text for each task, with every printed piece; amounts with the unit that the header prints, if it does. */
export function taskLines(tasks: readonly Task[]): string[] {
  return tasks
    .filter(({ isTotal }) => !isTotal)
    .map(({ name, content, done, amounts }) => {
      const money = amounts
        .filter(({ cell }) => cell.text !== '')
        .map(({ label, unit, cell }) => `${label}${cell.text}${/元$/.test(cell.text) ? '' : (unit ?? '')}`);
      const parts = [content?.text, done?.text, money.join('，')].filter((part) => part !== undefined && part !== '');
      return `${name.text}${parts.length > 0 ? '：' : ''}${parts.join('；')}`;
    });
}

/** 金额合计 of the tasks, with its unit. */
export function taskTotal(tasks: readonly Task[]): { money: Money; printed: PrintedText } | undefined {
  const first = tasks.find(({ isTotal }) => isTotal)?.amounts.find(({ cell }) => cell.text !== '');
  const read = first && readAmountCell(first.cell.text, first.unit);
  return first && read?.kind === 'amount' ? { money: read.money, printed: first.cell } : undefined;
}

function lastLine(label: string): string {
  return (label.split('/').at(-1) ?? label).replace(/\s+/g, '');
}
