import type { BudgetStage } from '../../../schemas/budget-stage.ts';
import type { PreEvaluation } from '../../../schemas/pre-evaluation.ts';
import type { Review } from '../../../schemas/target-stage.ts';
import { objectAddress } from '../../address.ts';
import type { ArchiveIndex } from '../../archive/archive-index.ts';
import { dataTable, type DataTable } from '../data-table.ts';
import { namedInRegion, namedParent, recordTable, type RecordRow } from '../record-table.ts';
import { schemaColumns } from '../schema-columns.ts';
import {
  dossierColumn,
  dossierRows,
  innerNoColumn,
  innerRows,
  stageRows,
  type DossierRow,
  type PartRow,
  type StageRow,
} from './dossier-rows.ts';

const budgetsOf = (index: ArchiveIndex) => stageRows<BudgetStage>(index, 'budget', 'budget');
const reviewsOf = (index: ArchiveIndex) => stageRows<Review>(index, 'review', 'target');

type Part = NonNullable<BudgetStage['parts']>[number];
type Line = NonNullable<BudgetStage['lines']>[number];
type Step = Review['steps'][number];

/** Objects, their years, and the stages before the money is spent. */
export const objectTables: readonly DataTable[] = [
  recordTable({
    name: 'objects',
    title: '对象',
    description: '项目、政策、部门整体等：钱给谁、做什么。跨年度是同一个对象。',
    collection: 'objects',
    page: objectAddress,
    more: [
      namedInRegion<RecordRow<'objects'>>('agency', '预算单位', 'agencies', ({ record }) => record.agencyCode),
      namedInRegion<RecordRow<'objects'>>(
        'implementing_agency',
        '实施单位',
        'agencies',
        ({ record }) => record.implementer,
      ),
      namedInRegion<RecordRow<'objects'>>('continued_object', '延续自', 'objects', ({ record }) => record.continues),
    ],
    except: ['agencyCode', 'implementer', 'continues'],
  }),
  dataTable<DossierRow>({
    name: 'dossiers',
    title: '对象的年度',
    description: '一个对象的一个年度一行；各阶段的表都用 dossier 列指向这里。',
    columns: [
      namedInRegion('object', '对象', 'objects', ({ record }) => record.object),
      ...schemaColumns<DossierRow>('dossiers', [], ({ record }) => record, [
        ...['object', 'preEvaluation', 'budget', 'targets', 'review', 'monitorings', 'evaluations'],
        ...['rectifications', 'consequences'],
      ]),
    ],
    has: { citation: false },
    rows: dossierRows,
  }),
  dataTable<StageRow<PreEvaluation>>({
    name: 'pre_evaluations',
    title: '事前评估',
    description: '对象列入预算之前的绩效评估。',
    columns: [
      dossierColumn,
      ...schemaColumns<StageRow<PreEvaluation>>('dossiers', ['preEvaluation'], ({ part }) => part),
    ],
    rows: (index) => stageRows<PreEvaluation>(index, 'preEvaluation', 'pre-evaluation'),
  }),
  dataTable<StageRow<BudgetStage>>({
    name: 'object_budgets',
    title: '对象的预算',
    description: '对象一年的申报、批复、调整和执行数，照原件所印并折合为分。',
    columns: [
      dossierColumn,
      ...schemaColumns<StageRow<BudgetStage>>('dossiers', ['budget'], ({ part }) => part, ['parts', 'lines']),
    ],
    rows: budgetsOf,
  }),
  dataTable<PartRow<BudgetStage, Part>>({
    name: 'object_budget_parts',
    title: '对象预算的资金来源',
    description: '批复数中各资金来源的数。',
    columns: [
      namedParent('object_budget', '对象的预算', 'object_budgets', ({ parent }) => parent),
      innerNoColumn,
      ...schemaColumns<PartRow<BudgetStage, Part>>('dossiers', ['budget', 'parts'], ({ inner }) => inner),
    ],
    rows: (index) => innerRows(budgetsOf(index), 'part', ({ parts }) => parts),
  }),
  dataTable<PartRow<BudgetStage, Line>>({
    name: 'object_budget_lines',
    title: '对象预算的科目',
    description: '对象预算按功能分类或经济分类科目的数。',
    columns: [
      namedParent('object_budget', '对象的预算', 'object_budgets', ({ parent }) => parent),
      innerNoColumn,
      ...schemaColumns<PartRow<BudgetStage, Line>>('dossiers', ['budget', 'lines'], ({ inner }) => inner),
    ],
    rows: (index) => innerRows(budgetsOf(index), 'line', ({ lines }) => lines),
  }),
  dataTable<StageRow<Review>>({
    name: 'reviews',
    title: '目标审核',
    description: '绩效目标的审核要点、得分和等次。',
    columns: [dossierColumn, ...schemaColumns<StageRow<Review>>('dossiers', ['review'], ({ part }) => part, ['steps'])],
    rows: reviewsOf,
  }),
  dataTable<PartRow<Review, Step>>({
    name: 'review_steps',
    title: '目标审核的步骤',
    description: '初审、复审、会审等各一步一行。',
    columns: [
      namedParent('review', '目标审核', 'reviews', ({ parent }) => parent),
      innerNoColumn,
      ...schemaColumns<PartRow<Review, Step>>('dossiers', ['review', 'steps'], ({ inner }) => inner),
    ],
    rows: (index) => innerRows(reviewsOf(index), 'step', ({ steps }) => steps),
  }),
];
