import { absenceTitle } from '../../model/absence.ts';
import { evaluationKindTitle } from '../../model/evaluation-kind.ts';
import { fenOf, formatFen, formatMoney, precisionOf, type Fen, type Money } from '../../model/money.ts';
import { executionRate, percentText } from '../../model/rate.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { objectAddress } from '../address.ts';
import { scoreText } from '../objects/stages/evaluation-stage.ts';
import { targetText } from '../parts/indicator-table.ts';
import type { Cell, Column, Row, Table } from '../shapes/table.ts';
import { askChange, askOf, draftStateTitle, isAttached, lastSpent, type DraftObject } from './draft-objects.ts';
import { leadingTarget, targetsBesideResults } from './target-beside-result.ts';

type Session = RecordOf<'sessions'>;
/** What a column says of an object. */
type CellOf = (object: DraftObject, session: Session) => Cell;

const COLUMNS: readonly (Column & { cell: CellOf })[] = [
  { key: 'state', title: '新增或延续', cell: ({ state }) => ({ text: draftStateTitle[state], kind: 'text' }) },
  {
    ...{ key: 'before', title: '上年批复', group: '钱', numeric: true },
    cell: ({ before }) => money(before?.budget?.approved),
  },
  { key: 'spent', title: '最近决算', group: '钱', numeric: true, cell: spentCell },
  { key: 'rate', title: '执行率（推算）', group: '钱', numeric: true, cell: rateCell },
  { key: 'ask', title: '本年申报', group: '钱', numeric: true, cell: (object) => money(askOf(object)) },
  { key: 'change', title: '比上年批复（推算）', group: '钱', numeric: true, cell: changeCell },
  {
    ...{ key: 'approved', title: '本年批复', group: '钱', numeric: true },
    cell: ({ draft }) => money(draft?.budget?.approved),
  },
  { key: 'target', title: '本年目标', group: '目标与结果', cell: targetCell },
  { key: 'actual', title: '上次实际', group: '目标与结果', cell: actualCell },
  { key: 'evaluation', title: '最近评价', group: '目标与结果', cell: evaluationCell },
  { key: 'review', title: '目标审核', group: '审核', cell: ({ draft }) => text(draft?.review?.grade) },
  { key: 'pre', title: '事前评估', group: '审核', cell: preEvaluationCell },
  { key: 'attached', title: '目标随草案报送', group: '审核', cell: attachedCell },
];

const FOOTNOTE =
  '数照原件所印。最近决算是上一次有全年执行数的年度，执行率按它和当年调整预算数推算，没有调整预算数的用批复数；比上年批复是本年申报减上年批复。本年目标列一项：有上次结果的数量指标中分值最大的，没有数量指标的取分值最大的；括号里是总项数，全部指标见项目页。上次实际取最近一次单位自评。各种评价各列各的，不相比较。各项目口径不同，不在这里相加。“未收录”是本站没有收录到。';

/** 预算草案与绩效目标对照表: a row for each object of a department. Columns that no row fills are left out. */
export function comparisonTable(objects: readonly DraftObject[], session: Session): Table {
  const drawn = objects.map((object) => COLUMNS.map(({ cell }) => cell(object, session)));
  const shown = COLUMNS.map(({ key }, at) => key !== 'approved' || drawn.some((cells) => cells[at]?.kind !== 'absent'));
  return {
    id: 'comparison',
    caption: '预算草案与绩效目标对照表',
    isTitled: true,
    isStacked: true,
    rowTitle: '项目或政策',
    columns: COLUMNS.filter((_, at) => shown[at]).map(({ key, title, group, numeric }) => ({
      ...{ key, title, group, numeric },
    })),
    rows: objects.map((object, no): Row => ({
      id: `o-${object.key.slice(object.key.indexOf('/') + 1)}`,
      header: object.name,
      href: `${objectAddress(object.key)}#y${(object.draft ?? object.before)?.fiscalYear ?? session.budgetYear}`,
      cells: drawn[no]!.filter((_, at) => shown[at]),
    })),
    footnote: FOOTNOTE,
    empty: '本站没有收录这个部门这一年或上一年的项目。',
  };
}

const NOT_COLLECTED: Cell = { text: '未收录', kind: 'absent', title: absenceTitle['not-collected'] };

const text = (told: string | undefined): Cell => (told ? { text: told, kind: 'text' } : NOT_COLLECTED);

const money = (amount: Money | undefined): Cell =>
  amount ? { text: formatMoney(amount), kind: 'number' } : NOT_COLLECTED;

function spentCell(object: DraftObject): Cell {
  const spent = lastSpent(object);
  return spent ? { text: `${spent.year} 年 ${formatMoney(spent.executed)}`, kind: 'number' } : NOT_COLLECTED;
}

function rateCell(object: DraftObject): Cell {
  const spent = lastSpent(object);
  const rate = spent?.budget && executionRate(fenOf(spent.executed), fenOf(spent.budget));
  if (!spent?.budget || !rate) return NOT_COLLECTED;
  const isExact = [spent.executed, spent.budget].every((amount) => precisionOf(amount) === 'exact');
  return { text: `${isExact ? '' : '约'}${percentText(rate, 1)}%`, kind: 'number' };
}

function changeCell(object: DraftObject): Cell {
  const change = askChange(object);
  if (!change) return { text: '不能算', kind: 'absent', title: '没有两年都确切的数' };
  return { text: changeText(change, askOf(object)?.unit ?? '万元'), kind: 'number' };
}

/** +52.50万元（+9.8%）. */
export function changeText({ fen, from }: { fen: number; from: number }, unit: Money['unit']): string {
  const sign = fen > 0 ? '+' : fen < 0 ? '−' : '';
  const share = executionRate(Math.abs(fen) as Fen, from as Fen);
  return `${sign}${formatFen(Math.abs(fen) as Fen, unit)}${share ? `（${sign}${percentText(share, 1)}%）` : ''}`;
}

function targetCell({ draft, earlier }: DraftObject): Cell {
  const all = draft ? targetsBesideResults(draft, earlier) : [];
  const leading = leadingTarget(all);
  const goal = draft?.targets?.findLast(({ goal: of }) => of)?.goal;
  if (!leading) return text(goal);
  const below = all.filter(({ isBelow }) => isBelow).length;
  const counts = [`共 ${all.length} 项`, ...(below > 0 ? [`${below} 项低于上次实际`] : [])].join('，');
  return { text: `${leading.row.name} ${targetText(leading.row)}（${counts}）`, kind: 'text' };
}

function actualCell({ draft, earlier }: DraftObject): Cell {
  const leading = draft && leadingTarget(targetsBesideResults(draft, earlier));
  if (!leading?.last) return NOT_COLLECTED;
  const { year, row } = leading.last;
  const unit = /^[\d.,]+$/.test((row.actual ?? '').trim()) ? (row.unit ?? '') : '';
  return text(`${year} 年 ${row.actual ?? ''}${unit}`);
}

/** The evaluations of the newest year that has any, each with its kind. */
function evaluationCell({ earlier }: DraftObject): Cell {
  const newest = earlier.find(({ evaluations = [] }) => evaluations.length > 0);
  const told = (newest?.evaluations ?? []).map((evaluation) =>
    [evaluationKindTitle[evaluation.kind], scoreText(evaluation), evaluation.grade].filter(Boolean).join(' '),
  );
  return text(newest && `${newest.fiscalYear} 年${told.join('；')}`);
}

function preEvaluationCell({ draft, earlier }: DraftObject): Cell {
  const declared = draft?.absences?.find(({ stage }) => stage === 'pre-evaluation');
  const own = draft?.preEvaluation?.conclusion;
  const before = earlier.find(({ preEvaluation }) => preEvaluation !== undefined);
  if (own || !declared) return text(own ?? (before && `${before.fiscalYear} 年 ${before.preEvaluation?.conclusion}`));
  return { text: absenceTitle[declared.reason], kind: 'absent', title: declared.note };
}

function attachedCell(object: DraftObject, session: Session): Cell {
  if (!object.draft) return { text: '', kind: 'absent', title: '草案中没有这个项目' };
  const attached = isAttached(session, object);
  return text(attached === undefined ? undefined : attached ? '已附' : '未附');
}
