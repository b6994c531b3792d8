import { wanMoney } from './amount.ts';
import { cite } from './citation.ts';
import type { PlannedEvaluation } from './evaluation-stages.ts';
import type { PlannedObject, PlannedYear } from './object-plan.ts';

/** The last day that the portal's clock knows; what is due by then is done, what is due later is still going on. */
const AS_OF = '2026-08-31';

/** 整改 of the problems of all evaluations but the self-evaluation, with what came of them. */
export function rectificationsOf(
  { random }: PlannedObject,
  year: PlannedYear,
  evaluations: PlannedEvaluation[],
): object[] | undefined {
  const found = evaluations.filter(({ kind }) => kind !== 'self').slice(0, 2);
  const next = year.year + 1;
  const rectifications = found.flatMap((evaluation) =>
    (evaluation.problems ?? []).map(({ no, kind }) => {
      const dueOn = `${next}-${random.pick(['07-31', '09-30'])}`;
      const doneOn = `${dueOn.slice(0, 8)}${random.between(10, 28)}`;
      const isDone = dueOn <= AS_OF;
      return {
        release: 'public',
        citation: cite(`${year.year}-result-use`, '整改台账'),
        id: `${evaluation.id}-${no}`,
        origin: 'evaluation',
        problem: { evaluation: evaluation.id, no },
        severity: kind === 'funds' || kind === 'benefit' ? 'major' : 'ordinary',
        text: evaluation.advice?.[no - 1]?.text ?? '按评价建议整改。',
        requestedOn: `${next}-06-25`,
        dueOn,
        state: isDone ? 'done' : 'ongoing',
        doneOn: isDone ? doneOn : undefined,
        measure: isDone ? random.pick(MEASURES) : undefined,
      };
    }),
  );
  return rectifications.length === 0 ? undefined : rectifications;
}

const MEASURES = [
  '已修订管理办法，并对涉及的事项逐项复核。',
  '已补齐资料，建立月度台账。',
  '已与承接主体重新签订补充约定，按考核结果付款。',
  '已按要求调整指标和测算，写入下年申报材料。',
  '已组织培训并开展一次专项检查，问题已清零。',
];

/** 结果应用: what was taken back or taken off, and what was asked for without money. */
export function consequencesOf(
  object: PlannedObject,
  year: PlannedYear,
  evaluations: PlannedEvaluation[],
): object[] | undefined {
  const consequences = [
    recovery(object, year),
    cut(object, year),
    priority(object, year),
    ...evaluations.flatMap((one) => followed(object, year, one)),
  ];
  const kept = consequences.filter((one) => one !== undefined);
  return kept.length === 0 ? undefined : kept;
}

function recovery({ name }: PlannedObject, year: PlannedYear): object | undefined {
  if (year.recovered === 0) return undefined;
  return {
    ...stage(year),
    id: 'recover',
    kind: 'recover',
    on: `${year.year}-09-28`,
    office: '示例市财政局',
    basis: `“${name}”${year.year} 年 7 月运行监控`,
    amount: wanMoney(year.recovered),
    budgetYear: year.year,
    usedFor: '收回预算，统筹用于民生急需项目',
  };
}

function cut({ name }: PlannedObject, year: PlannedYear): object | undefined {
  if (year.cut === undefined) return undefined;
  return {
    ...stage(year),
    id: 'cut',
    kind: 'cut',
    on: `${year.year + 1}-01-26`,
    office: '示例市财政局',
    basis: `“${name}”${year.year} 年度单位自评和运行监控`,
    basisEvaluation: 'self',
    amount: wanMoney(year.cut.amount),
    budgetYear: year.cut.budgetYear,
  };
}

function priority({ isWhole }: PlannedObject, year: PlannedYear): object | undefined {
  if (isWhole || year.totalScore < 9700 || year.cut) return undefined;
  return {
    ...stage(year),
    id: 'prioritize',
    kind: 'prioritize',
    on: `${year.year + 1}-01-26`,
    office: '示例市财政局',
    basis: `${year.year} 年度单位自评`,
    basisEvaluation: 'self',
    budgetYear: year.year + 1,
    text: '绩效结果为优，下年预算优先保障。',
  };
}

/** What followed from an evaluation by others: by kind of object and grade. */
function followed({ archetype }: PlannedObject, year: PlannedYear, { id, kind, grade }: PlannedEvaluation): object[] {
  if (kind === 'self') return [];
  const isLow = grade === '中' || grade === '差';
  const decision = isLow
    ? archetype.kind === 'purchased-service'
      ? { kind: 'change-contractor', text: '合同到期后重新选择承接主体。' }
      : grade === '差'
        ? { kind: 'hold-accountable', text: '责任单位作出书面检查，扣减年度考核得分。' }
        : { kind: 'criticize', text: '通报评价结果并约谈责任单位。' }
    : archetype.form === 'policy'
      ? { kind: 'improve-policy', text: '按评价建议修订补助办法。' }
      : { kind: 'improve-management', text: '按评价建议改进管理，整改情况报市财政局。' };
  return [
    {
      ...stage(year),
      id,
      kind: decision.kind,
      on: `${year.year + 1}-07-08`,
      office: '示例市财政局',
      basis: `${year.year} 年度${kind === 'finance' ? '财政评价' : kind === 'department' ? '部门评价' : '财政抽评'}`,
      basisEvaluation: id,
      text: decision.text,
    },
  ];
}

function stage({ year }: PlannedYear) {
  return { release: 'public', citation: cite(`${year}-result-use`, '结果应用台账') };
}
