import { readLevel1, readLevel2 } from '../../model/indicator-frame.ts';
import { fenOf } from '../../model/money.ts';
import { formatDate } from '../../model/period.ts';
import { targetChange } from '../../model/target-change.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { ConsequenceKind } from '../../schemas/consequence.ts';
import type { TargetRow } from '../../schemas/indicator-row.ts';
import { exactAmount } from '../printed-amount.ts';
import type { Rule } from '../rule.ts';
import { approvedVersions, printedTarget, type ApprovedVersion } from './target-versions.ts';

type Dossier = RecordOf<'dossiers'>;
type Eased = { before: TargetRow; after: TargetRow };

/** A target that was made easier once monitoring had shown how far it is, while the money was not cut. */
export const targetKeptAfterMonitoring: Rule = {
  id: 'target-kept-after-monitoring',
  severity: 'info',
  subject: 'target',
  title: '监控之后调低目标的，预算也相应调减',
  source: '石家庄“三及时一挂钩”（及时收回预算资金、及时调整绩效目标）；财预〔2019〕136号（偏离目标的及时纠正）',
  falsePositives: '因自然灾害等客观原因调低而支出不减的，会提示；放宽成本上限不算调低，同时有别的目标提高的不提示。',
  *check({ dossiers }) {
    for (const [key, dossier] of dossiers) {
      const first = (dossier.monitorings ?? []).map(({ periodEnd }) => periodEnd).toSorted()[0];
      if (first === undefined || isBudgetCut(dossier)) continue;
      const versions = approvedVersions(dossier);
      for (const [place, current] of versions.entries()) {
        const { index, version } = current;
        const before = versions[place - 1];
        if (version.version !== 'adjusted' || !before || version.on === undefined || version.on <= first) continue;
        const eased = easedRows(before, current);
        const [example] = eased;
        if (!example) continue;
        const message =
          `${formatDate(first)}监控之后，${formatDate(version.on)}调低了 ${eased.length} 项目标（如“${example.after.name}”由“${printedTarget(example.before)}”调为“${printedTarget(example.after)}”），` +
          `${budgetText(dossier)}。`;
        yield { collection: 'dossiers', key, path: ['targets', index], value: version.on, message };
      }
    }
  },
};

/** Rows made easier; none where others were made harder, which is a shift of the task. A limit on cost follows the money. */
function easedRows(before: ApprovedVersion, after: ApprovedVersion): Eased[] {
  const moved = [...after.rows.values()].flatMap((row) => {
    const old = before.rows.get(row.id);
    const change = old && !isCost(row) ? targetChange(old, row) : undefined;
    return old && change && 'towards' in change ? [{ before: old, after: row, towards: change.towards }] : [];
  });
  return moved.some(({ towards }) => towards === 'harder') ? [] : moved.filter(({ towards }) => towards === 'easier');
}

function isCost(row: TargetRow): boolean {
  return [readLevel1(row.level1).key, readLevel2(row.level2).key].some((key) => key?.endsWith('cost'));
}

/** The budget of the year became less; where the adjusted budget is not printed, a decision took money of it away. */
function isBudgetCut({ fiscalYear, budget, consequences = [] }: Dossier): boolean {
  const [approved, adjusted] = [exactAmount(budget?.approved), exactAmount(budget?.adjusted)];
  if (approved !== undefined && adjusted !== undefined) return fenOf(adjusted) < fenOf(approved);
  return consequences.some(({ kind, budgetYear = fiscalYear }) => budgetYear === fiscalYear && TAKES_MONEY.has(kind));
}

const TAKES_MONEY: ReadonlySet<ConsequenceKind> = new Set(['cut', 'cancel', 'recover', 'reallocate']);

function budgetText({ budget }: Dossier): string {
  const [approved, adjusted] = [exactAmount(budget?.approved), exactAmount(budget?.adjusted)];
  if (!approved || !adjusted) return '预算是否相应调减，本站未收录';
  return `预算由 ${approved.text}${approved.unit} 变为 ${adjusted.text}${adjusted.unit}，没有调减`;
}
