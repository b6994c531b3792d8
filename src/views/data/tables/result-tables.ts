import type { Consequence } from '../../../schemas/consequence.ts';
import type { Evaluation } from '../../../schemas/evaluation.ts';
import { fundsAmountKeys, fundsAmounts, type FundsAmount } from '../../../schemas/funds-row.ts';
import type { EvaluatedRow, MonitoredRow, TargetRow } from '../../../schemas/indicator-row.ts';
import type { Monitoring } from '../../../schemas/monitoring.ts';
import type { Rectification } from '../../../schemas/rectification.ts';
import type { TargetVersion } from '../../../schemas/target-stage.ts';
import type { ArchiveIndex } from '../../archive/archive-index.ts';
import { dataTable, type DataTable } from '../data-table.ts';
import { indicatorColumns } from '../indicator-columns.ts';
import { figureColumns, moneyCellColumns } from '../printed-columns.ts';
import { namedByKey, namedInRegion, namedParent } from '../record-table.ts';
import { schemaColumns } from '../schema-columns.ts';
import { dossierColumn, innerNoColumn, innerRows, stageRows, type PartRow, type StageRow } from './dossier-rows.ts';
import {
  evaluationColumn,
  evaluationsOf,
  fundsRows,
  monitoringColumn,
  monitoringsOf,
  reportColumn,
  reportsOf,
  resultRows,
  type FundsCell,
  type ReportRow,
  type ResultRow,
} from './evaluated-rows.ts';

const targetsOf = (index: ArchiveIndex) =>
  stageRows<TargetVersion>(index, 'targets', ({ version }) => (version === 'adjusted' ? 'adjustment' : 'target'));

type Problem = NonNullable<Evaluation['problems']>[number];
type Advice = NonNullable<Evaluation['advice']>[number];

const innerNo = { ...innerNoColumn, value: ({ innerNo: no }: ResultRow<unknown>) => no };

const fundsText = (name: FundsAmount) =>
  moneyCellColumns<ResultRow<FundsCell>>(name, fundsAmounts[name], ({ inner }) => ({
    text: inner.row[name],
    unit: inner.unit,
  }));

/** Targets, monitorings, evaluations, reports and what followed. */
export const resultTables: readonly DataTable[] = [
  dataTable<StageRow<TargetVersion>>({
    name: 'targets',
    title: '绩效目标的版本',
    description: '一个年度的绩效目标一个版本一行：草案、批复、调整。',
    columns: [
      dossierColumn,
      { name: 'version_no', title: '版本序号', type: 'integer', value: ({ no }) => no },
      ...schemaColumns<StageRow<TargetVersion>>('dossiers', ['targets'], ({ part }) => part, ['rows']),
    ],
    rows: targetsOf,
  }),
  dataTable<PartRow<TargetVersion, TargetRow>>({
    name: 'target_rows',
    title: '绩效目标的指标',
    description: '一个版本的一条指标一行：指标值照印，旁边是读出的比较符、数值和单位。',
    columns: [
      namedParent('target_version', '绩效目标的版本', 'targets', ({ parent }) => parent),
      innerNoColumn,
      ...indicatorColumns<PartRow<TargetVersion, TargetRow>>('target'),
    ],
    rows: (index) => innerRows(targetsOf(index), 'row', ({ rows }) => rows),
  }),
  dataTable<StageRow<Monitoring>>({
    name: 'monitorings',
    title: '运行监控',
    description: '预算执行进度和绩效目标实现程度的一次监控一行。',
    columns: [
      dossierColumn,
      ...schemaColumns<StageRow<Monitoring>>('dossiers', ['monitorings'], ({ part }) => part, ['funds', 'rows']),
    ],
    rows: monitoringsOf,
  }),
  dataTable<PartRow<Monitoring, MonitoredRow>>({
    name: 'monitored_rows',
    title: '运行监控的指标',
    description: '一次监控的一条指标一行。',
    columns: [
      namedParent('monitoring', '运行监控', 'monitorings', ({ parent }) => parent),
      innerNoColumn,
      ...indicatorColumns<PartRow<Monitoring, MonitoredRow>>('monitored'),
    ],
    rows: (index) =>
      innerRows(
        monitoringsOf(index),
        'row',
        ({ rows }) => rows,
        ({ id }) => `-${id}`,
      ),
  }),
  dataTable<StageRow<Evaluation>>({
    name: 'evaluations',
    title: '绩效评价',
    description: '单位自评、部门评价、财政评价、财政抽评是不同的事，不可混合排名或平均。',
    columns: [
      dossierColumn,
      namedByKey('evaluation_report', '评价报告', 'evaluation_reports', ({ part }) => part.report),
      namedByKey('third_party', '第三方机构', 'organizations', ({ part }) => part.organization),
      ...schemaColumns<StageRow<Evaluation>>('dossiers', ['evaluations'], ({ part }) => part, [
        ...['funds', 'rows', 'problems', 'advice', 'report', 'organization', 'fullMark', 'totalScore'],
      ]),
      ...figureColumns<StageRow<Evaluation>>('full_mark', '满分', ({ part }) => part.fullMark),
      ...figureColumns<StageRow<Evaluation>>('total_score', '总分', ({ part }) => part.totalScore),
    ],
    rows: evaluationsOf,
  }),
  dataTable<ReportRow>({
    name: 'evaluation_reports',
    title: '评价报告',
    description: '单独成篇的绩效评价报告。',
    columns: [
      namedInRegion('evaluated_object', '被评价对象', 'objects', ({ record }) => record.object),
      namedInRegion('agency', '被评价单位', 'agencies', ({ record }) => record.agencyCode),
      namedByKey('third_party', '第三方机构', 'organizations', ({ record }) => record.organization),
      ...schemaColumns<ReportRow>('evaluationReports', [], ({ record }) => record, [
        ...['object', 'agencyCode', 'organization', 'funds', 'rows', 'problems', 'advice', 'totalScore'],
      ]),
      ...figureColumns<ReportRow>('total_score', '总分', ({ record }) => record.totalScore),
    ],
    rows: reportsOf,
  }),
  dataTable<ResultRow<EvaluatedRow>>({
    name: 'evaluated_rows',
    title: '评价的指标',
    description: '评价表或评价报告的一条指标一行：指标值、实际完成值、分值、得分照印，旁边是读出的数。',
    columns: [evaluationColumn, reportColumn, innerNo, ...indicatorColumns<ResultRow<EvaluatedRow>>('evaluated')],
    rows: (index) => resultRows(index, 'rows', ({ id }) => id),
  }),
  dataTable<ResultRow<FundsCell>>({
    name: 'funds_rows',
    title: '评价和监控的资金',
    description: '评价表、监控表、评价报告的资金栏，一行一行照印。其中项（of-which）不要与合计相加。',
    columns: [
      ...[evaluationColumn, monitoringColumn, reportColumn, innerNo],
      { name: 'name', title: '资金', type: 'string', value: ({ inner }) => inner.row.name },
      {
        name: 'role',
        title: '作用',
        type: 'string',
        enum: ['total', 'addend', 'of-which'],
        value: ({ inner }) => inner.row.role,
      },
      { name: 'unit', title: '金额单位', type: 'string', value: ({ inner }) => inner.unit },
      ...fundsAmountKeys.flatMap(fundsText),
      ...figureColumns<ResultRow<FundsCell>>('weight', '分值', ({ inner }) => inner.row.weight),
      ...figureColumns<ResultRow<FundsCell>>('rate', '执行率', ({ inner }) => inner.row.rate),
      ...figureColumns<ResultRow<FundsCell>>('score', '得分', ({ inner }) => inner.row.score),
      { name: 'reason', title: '原因', type: 'string', value: ({ inner }) => inner.row.reason },
    ],
    rows: fundsRows,
  }),
  dataTable<ResultRow<Problem>>({
    name: 'problems',
    title: '评价发现的问题',
    description: '评价表和评价报告里的一个问题一行。',
    columns: [
      ...[evaluationColumn, reportColumn],
      ...schemaColumns<ResultRow<Problem>>('dossiers', ['evaluations', 'problems'], ({ inner }) => inner),
    ],
    rows: (index) => resultRows(index, 'problems', (_, no) => String(no)),
  }),
  dataTable<ResultRow<Advice>>({
    name: 'advice',
    title: '评价的建议',
    description: '评价表和评价报告里的一条建议一行。',
    columns: [
      ...[evaluationColumn, reportColumn],
      ...schemaColumns<ResultRow<Advice>>('dossiers', ['evaluations', 'advice'], ({ inner }) => inner),
    ],
    rows: (index) => resultRows(index, 'advice', (_, no) => String(no)),
  }),
  dataTable<StageRow<Rectification>>({
    name: 'rectifications',
    title: '整改',
    description: '一个问题的整改一行。',
    columns: [
      dossierColumn,
      ...schemaColumns<StageRow<Rectification>>('dossiers', ['rectifications'], ({ part }) => part),
    ],
    rows: (index) => stageRows<Rectification>(index, 'rectifications', 'rectification'),
  }),
  dataTable<StageRow<Consequence>>({
    name: 'consequences',
    title: '结果应用',
    description: '评价结果怎样用：压减、收回、调剂、优先保障、问责等，一个决定一行。',
    columns: [dossierColumn, ...schemaColumns<StageRow<Consequence>>('dossiers', ['consequences'], ({ part }) => part)],
    rows: (index) => stageRows<Consequence>(index, 'consequences', 'consequence'),
  }),
];
