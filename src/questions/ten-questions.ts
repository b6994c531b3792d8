import { askedFen, type AskedObject } from './asked-object.ts';
import { questionRules, standingRules } from './question-rules.ts';
import type { Cause, Evidence, Question, QuestionRule } from './question.ts';

/** 审议十问. */
const MOST_QUESTIONS = 10;
/** Lines of evidence under one question. */
const MOST_LINES = 4;

/**
 * At most ten questions about what a budget asks for: those with a cause, by money and strength of evidence, then the
 * deputies' own three. Two rules that rest on one fact of an object put one question; a fact behind a standing question
 * takes its place.
 */
export function tenQuestions(asked: readonly AskedObject[]): Question[] {
  const caused = causedQuestions(asked);
  const taken = new Set(caused.map(({ cause }) => cause));
  const standing = standingRules.flatMap(({ id: rule, ask }): Question[] => {
    const put = taken.has(rule) ? undefined : ask(asked);
    if (!put) return [];
    return [{ rule, ...put, isStanding: true, weight: 0, furtherObjects: 0 }];
  });
  return [...caused.slice(0, MOST_QUESTIONS - standing.length).map(({ question }) => question), ...standing];
}

/** Every question with a cause, heaviest first, also beyond the ten. */
export function causedQuestions(asked: readonly AskedObject[]): { cause: string; question: Question }[] {
  return questionRules
    .flatMap((rule) => {
      const causes = asked.flatMap((one) => causesOf(one).get(rule.id) ?? []);
      return causes.length === 0 ? [] : [{ cause: causes[0]!.cause, question: questionOf(rule, causes, asked) }];
    })
    .toSorted((a, b) => b.question.weight - a.question.weight);
}

/** The causes found in one object by rule; of two that are one fact, the stronger, else the one whose rule comes first. */
function causesOf(asked: AskedObject): Map<string, Cause> {
  const known = remembered.get(asked);
  if (known) return known;
  const found = questionRules.flatMap((rule) => {
    const cause = rule.find(asked);
    return cause ? [{ rule: rule.id, cause }] : [];
  });
  const kept = new Map<string, { rule: string; cause: Cause }>();
  for (const one of found) {
    const before = kept.get(one.cause.cause);
    if (!before || before.cause.strength < one.cause.strength) kept.set(one.cause.cause, one);
  }
  const causes = new Map([...kept.values()].map(({ rule, cause }) => [rule, cause]));
  remembered.set(asked, causes);
  return causes;
}

const remembered = new WeakMap<AskedObject, Map<string, Cause>>();

function questionOf(rule: QuestionRule, found: readonly Cause[], asked: readonly AskedObject[]): Question {
  const causes = found.toSorted((a, b) => weightOf(b) - weightOf(a));
  const [first] = causes;
  const subject =
    asked.length === 1
      ? '本项目'
      : `“${first?.asked.name ?? ''}”${causes.length > 1 ? `等 ${causes.length} 个项目或政策` : ''}`;
  const shown = shownCauses(causes);
  return {
    rule: rule.id,
    text: rule.question(subject),
    isStanding: false,
    weight: causes.reduce((sum, cause) => sum + weightOf(cause), 0),
    evidence: shown.flatMap(({ evidence }) => evidence).slice(0, MOST_LINES),
    furtherObjects: causes.length - shown.length,
  };
}

/** As many objects as have room for all their lines; the heaviest always. */
function shownCauses(causes: readonly Cause[]): Cause[] {
  const lines: Evidence[] = [];
  return causes.filter(({ evidence }, place) => {
    const fits = place === 0 || lines.length + evidence.length <= MOST_LINES;
    if (fits) lines.push(...evidence);
    return fits;
  });
}

function weightOf({ asked, strength }: Cause): number {
  return askedFen(asked) * strength;
}
