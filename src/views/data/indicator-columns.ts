import type { EvaluatedRow, MonitoredRow, TargetRow } from '../../schemas/indicator-row.ts';
import type { DataColumn, DataRow } from './data-table.ts';
import { figureColumns, targetColumns } from './printed-columns.ts';
import { namedByKey } from './record-table.ts';

type AnyRow = TargetRow & Partial<EvaluatedRow> & Partial<MonitoredRow>;
type Held = DataRow & { inner: object };

const rowOf = ({ inner }: Held) => inner as AnyRow;

/** What a row of a target, monitoring or evaluation form prints, with its figures read beside. */
export function indicatorColumns<Row extends Held>(form: 'target' | 'monitored' | 'evaluated'): DataColumn<Row>[] {
  const text = (name: keyof AnyRow & string, column: string, title: string): DataColumn<Row> => ({
    ...{ name: column, title, type: 'string' },
    value: (row) => rowOf(row)[name] as string | undefined,
  });
  return [
    { ...text('id', 'indicator_id', '指标编号'), description: '同一对象各版本、各年度的同一指标编号相同' },
    text('level1', 'level1', '一级指标'),
    text('level2', 'level2', '二级指标'),
    text('name', 'name', '三级指标'),
    namedByKey('library', '指标库指标', 'indicators', (row) => rowOf(row).library),
    text('nature', 'nature', '指标性质'),
    ...targetColumns<Row>('target', '指标值', (row) => {
      const { target, nature, unit } = rowOf(row);
      return { text: target, beside: { nature, unit } };
    }),
    text('unit', 'printed_unit', '计量单位列'),
    ...figureColumns<Row>('weight', '分值', (row) => rowOf(row).weight),
    text('basis', 'basis', '指标依据'),
    ...(form === 'target' ? [] : resultColumns<Row>(form, text)),
  ];
}

function resultColumns<Row extends Held>(
  form: 'monitored' | 'evaluated',
  text: (name: keyof AnyRow & string, column: string, title: string) => DataColumn<Row>,
): DataColumn<Row>[] {
  const actual = targetColumns<Row>('actual', form === 'monitored' ? '监控期执行情况' : '实际完成值', (row) => {
    const { actual: printed, unit } = rowOf(row);
    return { text: printed, beside: { unit } };
  });
  if (form === 'monitored') {
    return [
      ...actual,
      text('expected', 'expected', '全年预计完成情况'),
      text('deviation', 'deviation', '偏差原因分析'),
      text('likelihood', 'likelihood', '完成目标可能性'),
    ];
  }
  return [
    ...actual,
    ...figureColumns<Row>('score', '得分', (row) => rowOf(row).score),
    text('deviation', 'deviation', '偏差原因分析及改进措施'),
    text('evidence', 'evidence', '佐证或数据来源'),
  ];
}
