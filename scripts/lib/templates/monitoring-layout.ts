import type { Monitoring } from '../../../src/schemas/monitoring.ts';
import type { Fields } from './evaluation-layout.ts';
import { fundsTable, type FundsField } from './funds-block.ts';
import { projectRows, sentenceRow, yearLine, type Identity } from './identity-block.ts';
import { fieldsOf, indicatorRows, LEFT_WIDTHS } from './indicator-block.ts';
import { titleRows, type SheetPlan } from './sheet-plan.ts';
import { widthsOf } from './target-layout.ts';

export type MonitoringValues = { identity: Identity; monitoring: Monitoring };

/** The month that an empty monitoring form is for. Others change the three labels. */
const MONTH = 7;

/** 项目支出绩效运行监控表, layout of 财预〔2019〕136号. */
export function monitoringSheet(values?: MonitoringValues): SheetPlan {
  const identity = values?.identity ?? {};
  const monitoring = values?.monitoring;
  const month = monitoring ? Number(monitoring.periodEnd.slice(5, 7)) : MONTH;
  const rows = monitoring?.rows ?? (monitoring ? [] : undefined);
  const fields = fieldsOf(monitoredFields(month), rows);
  const columns: readonly FundsField[] = [
    { key: 'initial', title: '年初预算数' },
    { key: 'adjusted', title: '全年预算数', optional: true },
    { key: 'executed', title: `1—${month}月执行数` },
    { key: 'rate', title: `1—${month}月执行率` },
    { key: 'forecast', title: '全年预计执行数' },
  ];
  const funds = fundsTable('项目资金', columns, monitoring === undefined ? 'blank' : monitoring.funds);
  const width = Math.max(LEFT_WIDTHS.length + fields.length, funds.width, 8);
  const level = monitoring?.level === 'finance' ? '财政重点监控表' : '绩效运行监控表';
  const measures = monitoring?.measures?.[0]?.text;
  return {
    name: '绩效运行监控表',
    landscape: true,
    widths: widthsOf(fields, width),
    rows: [
      ...titleRows(width, `项目支出${level}`, yearLine(identity)),
      ...projectRows(width, identity),
      ...funds.rows(width),
      ...indicatorRows(fields, width, rows),
      ...(monitoring?.conclusion === undefined ? [] : [sentenceRow(width, '监控结论', monitoring.conclusion)]),
      ...(measures === undefined ? [] : [sentenceRow(width, '整改措施', measures)]),
    ],
  };
}

function monitoredFields(month: number): Fields {
  return [
    { key: 'nature', title: '指标性质', width: 10, list: 'comparators', optional: true },
    { key: 'target', title: '年度指标值', width: 14 },
    { key: 'unit', title: '度量单位', width: 10, list: 'units', optional: true },
    { key: 'weight', title: '分值', width: 9, optional: true },
    { key: 'actual', title: `1—${month}月执行情况`, width: 16 },
    { key: 'expected', title: '全年预计完成情况', width: 16 },
    { key: 'deviation', title: '偏差原因分析', width: 22, list: 'deviation' },
    { key: 'likelihood', title: '完成目标可能性', width: 14, list: 'likelihood' },
  ];
}
