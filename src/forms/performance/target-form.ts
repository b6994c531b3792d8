import type { Draft, DraftPart, FormReading } from '../form.ts';
import { placeOf, type GridPart } from '../grid.ts';
import { placed, type RecordPlaces } from '../record-places.ts';
import { formFeatures, subjectOf } from './form-features.ts';
import { finishReading, readPerformance, type Performance } from './read-performance.ts';
import { isTargetList, listedTargets } from './target-list.ts';
import { targetRows } from './target-rows.ts';
import { taskLines, taskTotal } from './read-tasks.ts';
import { partsInRemark, type TargetAmounts } from './target-amounts.ts';

type TargetValue = Extract<DraftPart, { kind: 'target' }>['value'];
type BudgetValue = Extract<DraftPart, { kind: 'budget' }>['value'];
type Subject = 'project' | 'department' | 'transfer';

/** A target form has targets and nothing yet that came of them. */
export function recogniseTarget(part: GridPart, subject: Subject): number {
  const features = formFeatures(part);
  const { title, columns } = features;
  if (
    columns.size === 0 ||
    columns.has('actual') ||
    columns.has('score') ||
    columns.has('expected') ||
    columns.has('likelihood')
  )
    return 0;
  if (!columns.has('target') && !columns.has('weight')) return 0;
  if (/自评|监控|审核|事前|评分/.test(title)) return 0;
  if (subjectOf(features) !== subject) return 0;
  if (/目标/.test(title)) return 0.95;
  return columns.has('target') ? 0.6 : 0;
}

/** Reads targets with the money they are set for: two stages of one record. */
export function readTarget(part: GridPart, form: string, subject: Subject): FormReading {
  const read = readPerformance(part, subject, true);
  const { reader, identity, title } = read;
  const place = title?.place ?? placeOf(part.grid, part.from, 0);
  const drafts: Draft[] = [];
  const asked = /申报|申请/.test(title?.text ?? part.grid.sheet);
  const adjusted = /调整/.test(title?.text ?? part.grid.sheet);
  const lines = read.tables.flatMap((table) => table.lines);
  const version = asked ? 'draft' : adjusted ? 'adjusted' : 'approved';
  if (isTargetList(read)) drafts.push(...listedTargets(form, read, version));
  else if (lines.length === 0) {
    reader.say(
      'form-is-filled',
      part.from,
      reader.left,
      '表里没有读到绩效指标。请核对表头是否有“三级指标、指标值”等栏目。',
    );
  } else {
    const places: RecordPlaces = new Map();
    const value: TargetValue = {
      version,
      rows: targetRows(lines, places),
    };
    const goal = read.goals.adjustedGoal?.text ? read.goals.adjustedGoal : (read.goals.goal ?? undefined);
    if (goal) value.goal = placed(places, '/goal', goal);
    drafts.push({ form, place, belongs: identity.belongs, part: { kind: 'target', value }, places });
  }
  const budget = isTargetList(read) ? undefined : budgetOf(read, asked);
  if (budget)
    drafts.push({
      form,
      place,
      belongs: identity.belongs,
      part: { kind: 'budget', value: budget.value },
      places: budget.places,
    });
  if (read.goals.longGoal?.text) {
    reader.problems.push({
      rule: 'column-not-read',
      place: read.goals.longGoal.place,
      value: '中长期目标',
      message: '中长期目标没有导入：年度档案只收年度目标。',
    });
  }
  finishReading(read);
  return { drafts, problems: reader.problems };
}

/** What was asked or approved, its sources of money, and the tasks of a whole-department form as the plan. */
function budgetOf(
  { amounts, tasks, funds }: Performance,
  asked: boolean,
): { value: BudgetValue; places: RecordPlaces } | undefined {
  const places: RecordPlaces = new Map();
  const value: BudgetValue = {};
  const total = amounts.total ?? taskTotal(tasks);
  if (total) {
    const key = asked ? 'asked' : 'approved';
    value[key] = total.money;
    places.set(`/${key}`, total.printed.place);
  }
  const parts = amounts.parts.length > 0 ? amounts.parts : remarkParts(amounts);
  if (parts.length > 0) {
    value.parts = parts.map(({ name, money }) => ({ name, amount: money }));
    parts.forEach(({ printed }, index) => printed && places.set(`/parts/${index}/amount`, printed.place));
  }
  const plan = taskLines(tasks);
  if (plan.length > 0) {
    value.plan = plan.join('\n');
    const [first] = tasks;
    if (first) places.set('/plan', first.name.place);
  }
  return Object.keys(value).length > 0 && funds === undefined ? { value, places } : undefined;
}

function remarkParts({ remarks, total }: TargetAmounts) {
  return remarks
    .slice(0, 1)
    .flatMap((remark) => partsInRemark(remark).map((part) => ({ ...part, printed: total?.printed })));
}
