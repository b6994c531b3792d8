import type { Draft, DraftPart, Form, FormReading } from '../form.ts';
import { placeOf, type GridPart } from '../grid.ts';
import type { HeaderColumn } from '../find-header.ts';
import { cellStarts, type PartReader, type PrintedText } from '../part-reader.ts';
import { placed, type RecordPlaces } from '../record-places.ts';
import { fundsWithPlaces } from './evaluation-draft.ts';
import { formFeatures } from './form-features.ts';
import { indicatorRowIds } from './indicator-row-id.ts';
import { periodEnd } from './monitoring-period.ts';
import { placedRow } from './placed-row.ts';
import type { IndicatorLine, IndicatorTable } from './read-indicators.ts';
import { finishReading, readPerformance } from './read-performance.ts';

type MonitoringValue = Extract<DraftPart, { kind: 'monitoring' }>['value'];
type MonitoredRow = NonNullable<MonitoringValue['rows']>[number];

/** 项目支出（部门整体）绩效运行监控表. */
export const monitoringForm: Form = {
  id: 'monitoring',
  title: '绩效运行监控表',
  basis: '财预〔2019〕136号《中央部门预算绩效运行监控管理暂行办法》',
  recognise: (part) => {
    const { title, columns } = formFeatures(part);
    if (columns.size === 0 || /自评|审核|事前/.test(title)) return 0;
    if (/监控|跟踪/.test(title)) return 0.95;
    return columns.has('likelihood') || columns.has('expected') ? 0.85 : 0;
  },
  read: readMonitoring,
};

function readMonitoring(part: GridPart): FormReading {
  const features = formFeatures(part);
  const subject = features.hasDepartmentLabels && !features.hasProject ? 'department' : 'project';
  const read = readPerformance(part, subject);
  const { reader, title, identity, funds, goals } = read;
  const places: RecordPlaces = new Map();
  const drafts: Draft[] = [];
  const end = periodEnd(reader, identity.belongs.fiscalYear);
  if (!end) {
    reader.say(
      'form-is-filled',
      part.from,
      reader.left,
      '看不出监控到几月。请在表名或表头注明，例如“1—7月执行数”“（截至2024年7月31日）”，再导入。',
      title?.text ?? '',
    );
  } else {
    const value: MonitoringValue = {
      periodEnd: end.day,
      level: /财政(重点)?监控/.test(features.title) ? 'finance' : 'department',
    };
    places.set('/periodEnd', reader.place(end.row, end.column));
    reader.know(end.row, end.column);
    if (funds) value.funds = fundsWithPlaces(funds, places);
    value.rows = monitoredRows(reader, read.tables, places);
    const { conclusion, advice, problems } = identity.values;
    if (conclusion?.text) value.conclusion = placed(places, '/conclusion', conclusion);
    if (advice?.text) {
      value.measures = [{ kind: advice.label.replace(/[\s:：]/g, ''), text: advice.text }];
      places.set('/measures/0/text', advice.place);
    }
    if (problems?.text)
      reader.say(
        'column-not-read',
        problems.row,
        problems.column,
        '监控表的“存在问题”没有对应的栏目，没有导入。',
        '存在问题',
      );
    for (const goal of [goals.goal, goals.achieved]) {
      if (goal?.text)
        reader.problems.push({
          rule: 'column-not-read',
          place: goal.place,
          value: '年度总体目标',
          message: '监控表里的年度总体目标没有导入：目标以绩效目标表为准。',
        });
    }
    drafts.push({
      form: 'monitoring',
      place: title?.place ?? placeOf(part.grid, part.from, 0),
      belongs: identity.belongs,
      part: { kind: 'monitoring', value },
      places,
    });
  }
  finishReading(read);
  return { drafts, problems: reader.problems };
}

function monitoredRows(reader: PartReader, tables: readonly IndicatorTable[], places: RecordPlaces): MonitoredRow[] {
  const lines = tables.flatMap((table) => table.lines.map((line) => ({ line, table })));
  const ids = indicatorRowIds(
    lines.map(({ line: { cells } }) => ({ level1: cells.level1.text, level2: cells.level2.text })),
  );
  return lines.map(({ line, table }, index) => {
    const { cells } = line;
    const { printed, put } = placedRow(places, index, ids[index], line);
    return {
      ...printed,
      ...put('actual', cells.actual),
      ...put('expected', cells.expected),
      ...put('deviation', ticked(reader, line, table.header.columns.get('deviation'), cells.deviation)),
      ...put('likelihood', ticked(reader, line, table.header.columns.get('likelihood'), cells.likelihood)),
    };
  });
}

const TICK = /^[√✓✔☑■●vV]$/;

/** Of columns that are ticked (经费保障 √, 确定能 √) the labels of those with a tick, and what else they hold. */
function ticked(
  reader: PartReader,
  { row }: IndicatorLine,
  columns: readonly HeaderColumn[] | undefined,
  whole: PrintedText | undefined,
): PrintedText | undefined {
  if (!whole || !columns || columns.length < 2) return whole;
  const filled = columns
    .flatMap(({ left, right }) => cellStarts(reader, row, left, right))
    .find((column) => reader.text(row, column) !== '');
  const said = columns.flatMap(({ left, right, label }) => {
    const text = cellStarts(reader, row, left, right)
      .map((column) => reader.text(row, column))
      .join('');
    const name = (label.split('/').at(-1) ?? label).replace(/\s+/g, '');
    return text === '' ? [] : [TICK.test(text) ? name : `${name}：${text}`];
  });
  return { text: said.join('；'), place: filled === undefined ? whole.place : reader.place(row, filled) };
}
