import type { ObjectKind } from '../../schemas/object.ts';
import { foldLabel } from '../fold-label.ts';
import type { GridPart } from '../grid.ts';
import { reportLeftovers } from '../leftovers.ts';
import { cellStarts, partReader, type PartReader, type PrintedText } from '../part-reader.ts';
import { leaveOutPeople } from '../people-label.ts';
import { formTitle, passOverTitles } from './form-title.ts';
import { reportRatios } from './printed-ratio.ts';
import { readFunds, type ReadFunds } from './read-funds.ts';
import { readGoals, type Goals } from './read-goals.ts';
import { readIdentity, type Identity } from './read-identity.ts';
import { readIndicators, type IndicatorTable } from './read-indicators.ts';
import { readPlainFunds } from './read-plain-funds.ts';
import { readTasks, type Task } from './read-tasks.ts';
import { readTargetAmounts, type TargetAmounts } from './target-amounts.ts';
import { reportTemplateText } from './template-text.ts';

/** Everything that a target, monitoring or evaluation form prints, before it becomes a record. */
export type Performance = {
  reader: PartReader;
  title: PrintedText | undefined;
  tables: readonly IndicatorTable[];
  funds: ReadFunds | undefined;
  /** The amounts of a target form, which has nothing that was spent. */
  amounts: TargetAmounts;
  goals: Goals;
  tasks: readonly Task[];
  identity: Identity;
};

const MANAGEMENT =
  /^(分配科学性|下达及时性|拨付合规性|使用规范性|执行准确性|预算绩效管理情况|支出责任履行情况|资金拨付合规性|资金使用规范性)$/;
const LONG_TERM = /(中期|长期|实施期|中长期|三年)/;

/** Reads a form of the family: persons first left out, then its tables, its goals, its labelled cells, and what is left. */
export function readPerformance(part: GridPart, kind: ObjectKind, withoutExecution = false): Performance {
  const reader = partReader(part);
  leaveOutPeople(reader);
  const title = formTitle(reader);
  passOverTitles(reader);
  passOverUnits(reader);
  const tables = annualTables(reader);
  const top = tables[0]?.header.top ?? part.until;
  const tasks = readTasks(reader, top);
  const funds = withoutExecution ? undefined : (readFunds(reader, top) ?? readPlainFunds(reader, top));
  passOverManagement(reader, top);
  const goals = readGoals(reader, part.from, top);
  const amounts = withoutExecution ? readTargetAmounts(reader, top) : { parts: [], remarks: [] };
  const identity = readIdentity(reader, kind);
  passOverBlockLabels(reader);
  return { reader, title, tables, funds, amounts, goals, tasks, identity };
}

/** Closes the reading: template words that were left, and cells that nothing has read. */
export function finishReading({ reader, goals, identity, funds, tables }: Performance): void {
  const { conclusion, problems, advice } = identity.values;
  const names = tables.flatMap(({ lines }) => lines.flatMap(({ cells }) => [cells.name, cells.target]));
  const reasons = (funds?.rows ?? []).map(({ cells }) => cells.reason);
  reportRatios(
    reader,
    tables.flatMap(({ lines }) => lines),
    funds?.rows ?? [],
  );
  reportTemplateText(reader, [...Object.values(goals), conclusion, problems, advice, ...names, ...reasons]);
  reportLeftovers(reader);
}

/** The indicator tables of the year. Long-term ones above them have no place in a year's record, and are said. */
function annualTables(reader: PartReader): IndicatorTable[] {
  const tables: IndicatorTable[] = [];
  for (let from = reader.part.from; from < reader.part.until;) {
    const table = readIndicators(reader, from);
    if (!table) break;
    tables.push(table);
    from = Math.max(table.until, table.header.bottom + 1);
  }
  if (tables.length < 2) return tables;
  const annual = tables.filter((table) => !isLongTerm(reader, table));
  for (const table of tables) {
    if (annual.length === 0 || annual.includes(table)) continue;
    reader.say(
      'column-not-read',
      table.header.top,
      reader.left,
      `中长期绩效指标 ${table.lines.length} 行没有导入：年度档案只收年度指标。`,
      '中长期绩效指标',
    );
  }
  return annual.length > 0 ? annual : tables;
}

function isLongTerm(reader: PartReader, { header }: IndicatorTable): boolean {
  return [header.top - 1, header.top].some(
    (row) =>
      row >= reader.part.from &&
      cellStarts(reader, row).some(
        (column) => column === reader.left && LONG_TERM.test(foldLabel(reader.text(row, column))),
      ),
  );
}

/** 资金管理情况 of transfers (分配科学性, 下达及时性 …), which a record has no place for: said once. */
function passOverManagement(reader: PartReader, until: number): void {
  const unread = reader.unread().filter(({ row, text }) => row < until && MANAGEMENT.test(foldLabel(text)));
  const [first] = unread;
  if (!first) return;
  const head = first.row - 1;
  const rows = new Set([...unread.map(({ row }) => row), head]);
  for (const row of rows) {
    if (row === head && !cellStarts(reader, row).some((column) => foldLabel(reader.text(row, column)) === '情况说明'))
      continue;
    for (const column of cellStarts(reader, row)) reader.know(row, column);
  }
  reader.say(
    'column-not-read',
    first.row,
    first.column,
    `资金管理情况 ${unread.length} 项网站没有对应的栏目，没有导入。`,
    '资金管理情况',
  );
}

/** 单位：万元 is read with the amounts; alone in its cell it is no value. */
function passOverUnits(reader: PartReader): void {
  for (const { row, column, text } of reader.unread()) {
    if (/^[(（]?\s*(金额|资金|计量|货币)?\s*单\s*位\s*[:：]\s*(人民币)?\s*[百千万亿]*元\s*[)）]?$/.test(text))
      reader.know(row, column);
  }
}

/** Labels of blocks, in tall cells on the left or alone in their row: 绩效指标, 项目基本情况, 一、基本信息. */
function passOverBlockLabels(reader: PartReader): void {
  for (const { row, column, text } of reader.unread()) {
    const { bottom, left, right } = reader.range(row, column);
    const isTall = bottom > row && left === reader.left;
    const folded = foldLabel(text);
    const isAlone =
      reader.unread().filter((cell) => cell.row === row).length === 1 &&
      (left === reader.left || right >= reader.right);
    if (
      folded.length <= 14 &&
      (isTall || (isAlone && BLOCK.test(folded)) || /^[一二三四五六七八九十]+[、.．]/.test(text))
    )
      reader.know(row, column);
  }
}

const BLOCK =
  /^(项目|部门|单位|资金|绩效|年度|基本|预算|自评|评价|整体|支出|总体|目标|指标|完成|执行|情况|信息|概况|主要|任务|履职|投入|来源|安排|指标表|表)+$/;
