import { evaluationKindTitle } from '../model/evaluation-kind.ts';
import { problemKindTitle, type Evaluation, type ProblemKind } from '../schemas/evaluation.ts';
import { evidenceOf, unstopped, type AskedObject } from './asked-object.ts';
import type { Evidence, QuestionRule } from './question.ts';

type Found = { year: number; kind: Evaluation['kind']; problem: NonNullable<Evaluation['problems']>[number] };

export const problemFoundAgain: QuestionRule = {
  id: 'problem-found-again',
  title: '同一类问题在不同年度的评价里都提出过',
  source: '财预〔2020〕10号（评价结果应用与整改）；只看由他人作出的评价，问题类型相同才算同一类',
  find(asked) {
    const kinds = Map.groupBy(problemsOf(asked), ({ problem }) => problem.kind);
    const again = [...kinds].filter(([kind, found]) => kind !== 'other' && yearsOf(found) > 1);
    if (again.length === 0) return undefined;
    const evidence = again.flatMap(([kind, found]) => newestOfTwoYears(asked, kind, found));
    return { asked, cause: 'problem-again', strength: 2, evidence };
  },
  question: (subject) => `${subject}不同年度的评价提出过同一类问题。上一次是怎样改的，为什么又出现？`,
};

/** A self-evaluation names its own problems and mends them in the same form. */
function problemsOf({ earlier }: AskedObject): Found[] {
  return earlier.flatMap(({ fiscalYear: year, evaluations = [] }) =>
    evaluations
      .filter(({ kind }) => kind !== 'self')
      .flatMap(({ kind, problems = [] }) => problems.map((problem) => ({ year, kind, problem }))),
  );
}

function yearsOf(found: readonly Found[]): number {
  return new Set(found.map(({ year }) => year)).size;
}

function newestOfTwoYears(asked: AskedObject, kind: ProblemKind, found: readonly Found[]): Evidence[] {
  const [newest] = found;
  const before = found.find(({ year }) => year !== newest?.year);
  return [newest, before]
    .filter((one) => one !== undefined)
    .map(({ year, kind: evaluation, problem }) => {
      const text = `${year} 年${evaluationKindTitle[evaluation]}提出的问题（${problemKindTitle[kind]}）：${unstopped(problem.text)}`;
      return evidenceOf(asked, year, 'evaluation', text);
    });
}
