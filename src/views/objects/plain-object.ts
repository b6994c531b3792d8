import { evaluationKindTitle } from '../../model/evaluation-kind.ts';
import { formatMoney } from '../../model/money.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { isForSession } from '../../schemas/public-record.ts';
import { consequenceKindTitle } from '../../schemas/consequence.ts';
import type { StageView } from './chain.ts';
import { comparedText, type ComparedScore } from './compared-years.ts';
import { attainmentOf } from '../parts/indicator-table.ts';
import type { Clause } from '../shapes/link-entry.ts';
import { scoreText } from './stages/evaluation-stage.ts';
import { satisfactionRows } from './stages/satisfaction-stage.ts';

/**
 * 一段话看懂: how much, for what, did it happen, what people said, what changed. Every clause is computed from the
 * dossier and links to the stage that it rests on; what is not known is said to be not collected. `seenWhole` is
 * whether the whole source of the evaluation was seen: of a part, nothing is said about what it lacks. `scores` are the
 * scores of all years with whether they compare.
 */
export function plainObject(
  name: string,
  dossier: RecordOf<'dossiers'>,
  stages: readonly StageView[],
  seenWhole: boolean,
  scores: readonly ComparedScore[] = [],
): Clause[] {
  const at = (key: StageView['key']) => {
    const stage = stages.find((candidate) => candidate.key === key);
    return stage?.state === 'present' ? `#${stage.id}` : undefined;
  };
  return [
    { text: `${dossier.fiscalYear} 年，${name}`, href: undefined },
    {
      text: moneyClause(dossier),
      href: dossier.budget?.adjusted || dossier.budget?.approved || dossier.budget?.executed ? at('budget') : undefined,
    },
    { text: resultClause(dossier, seenWhole), href: at('evaluation') },
    ...comparedClauses(dossier, scores),
    { text: peopleClause(dossier, stages), href: at('satisfaction') },
    { text: changeClause(dossier), href: at('consequence') ?? at('rectification') },
  ];
}

/** What the draft of a year asks for, before the paragraph on the last year that was approved. Nothing after approval. */
export function draftClauses({ budget, fiscalYear }: RecordOf<'dossiers'>): Clause[] {
  if (!isForSession(budget) || !budget?.asked) return [];
  return [
    { text: `${fiscalYear} 年预算草案申报 ${formatMoney(budget.asked)}，尚未批准。`, href: `#y${fiscalYear}-budget` },
  ];
}

function moneyClause({ budget }: RecordOf<'dossiers'>): string {
  const planned = budget?.adjusted ?? budget?.approved;
  if (!budget || (!planned && !budget.executed)) return '的预算金额，本站未收录。';
  const parts = [
    planned && `预算 ${formatMoney(planned)}`,
    budget.executed ? `实际用了 ${formatMoney(budget.executed)}` : '实际用了多少，本站未收录',
  ];
  return `${parts.filter(Boolean).join('，')}。`;
}

function resultClause({ evaluations = [] }: RecordOf<'dossiers'>, seenWhole: boolean): string {
  const [evaluation] = evaluations;
  if (!evaluation) return '做得怎样，本站未收录评价。';
  const judged = evaluation.rows.filter((row) => row.name !== '').map(attainmentOf);
  const met = judged.filter((result) => result === 'met').length;
  const missed = judged.filter((result) => result === 'missed').length;
  const unknown = judged.length - met - missed;
  const counts = [
    met > 0 && `${met} 项达到指标值`,
    missed > 0 && `${missed} 项未达到`,
    unknown > 0 && `${unknown} 项没有可比的数`,
  ].filter(Boolean);
  const score = [scoreText(evaluation), evaluation.grade && `等级“${evaluation.grade}”`].filter(Boolean).join('，');
  const result =
    judged.length > 0
      ? `${judged.length} 项指标中 ${counts.join('，')}`
      : seenWhole
        ? '没有印出指标'
        : '本站所见部分没有指标';
  return `按${evaluationKindTitle[evaluation.kind]}，${result}${score ? `，得 ${score}` : ''}。`;
}

/** The year's first evaluation beside the last one of its kind, where both compare or what stands against it. */
function comparedClauses(
  { evaluations: [first] = [] }: RecordOf<'dossiers'>,
  scores: readonly ComparedScore[],
): Clause[] {
  const text = first && scores.filter(({ evaluation }) => evaluation === first).map(comparedText)[0];
  return text ? [{ text: `${text}。`, href: '#compared-years' }] : [];
}

/** What the stage says of surveys and forms; forms print no number of people asked. */
function peopleClause(dossier: RecordOf<'dossiers'>, stages: readonly StageView[]): string {
  const stage = stages.find(({ key, state }) => key === 'satisfaction' && state === 'present');
  if (!stage) return '服务对象满不满意，本站未收录。';
  const unknown = satisfactionRows(dossier).length > 0 ? '（调查人数未公开）' : '';
  return `服务对象怎么说：${stage.summary}${unknown}。`;
}

function changeClause({ consequences = [], rectifications = [] }: RecordOf<'dossiers'>): string {
  if (consequences.length > 0) {
    const kinds = consequences.map(
      ({ kind, amount }) => `${consequenceKindTitle[kind]}${amount ? ` ${formatMoney(amount)}` : ''}`,
    );
    return `评价之后：${kinds.join('，')}。`;
  }
  if (rectifications.length > 0) return `评价之后提出整改 ${rectifications.length} 项。`;
  return '评价之后改了什么，本站未收录。';
}
