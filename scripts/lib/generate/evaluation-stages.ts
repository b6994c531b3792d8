import { pointsText } from './amount.ts';
import { cite } from './citation.ts';
import { CITY } from './city.ts';
import { fundsOf } from './dossier-record.ts';
import { gradeOf, type PlannedObject, type PlannedYear } from './object-plan.ts';
import { evaluatorOf } from './organization-records.ts';
import { rowFoot, rowHead } from './target-stages.ts';
import { achievedText, conclusionOf, deviationOf, goalOf, problemsOf, type FoundProblem } from './wording.ts';

/** An evaluation as it is written, with what the later stages need of it. */
export type PlannedEvaluation = {
  id: string;
  kind: 'self' | 'department' | 'finance' | 'spot-check';
  problems?: { no: number; kind: string; text: string }[];
  advice?: { no: number; text: string }[];
  totalScore: string;
  grade: string;
};

/**
 * Every object evaluates itself; key objects are evaluated by the department or the bureau, others checked by sample.
 * Where the targets were moved in the course of the year, others wait for the next.
 */
export function evaluationsOf(object: PlannedObject, year: PlannedYear): PlannedEvaluation[] {
  const { isKey, index } = object;
  const evaluations = [selfEvaluation(object, year)];
  if (year.isJudgedLow) return [...evaluations, departmentEvaluation(object, year)];
  if (year.adjustedSize !== year.size) return evaluations;
  if (hasReport(object, year)) evaluations.push(financeEvaluation(object, year));
  else if (isKey && (index + year.year) % 2 === 0) evaluations.push(departmentEvaluation(object, year));
  if (!isKey && (index + year.year) % 8 === 0) evaluations.push(spotCheck(object, year));
  return evaluations;
}

/** Whether the bureau has the object evaluated by a third party this year. */
export function hasReport(
  { isKey, index }: PlannedObject,
  { year, isDraft, isJudgedLow, size, adjustedSize }: PlannedYear,
): boolean {
  return isKey && !isDraft && !isJudgedLow && adjustedSize === size && (index + year) % 3 === 0;
}

/** The record of an evaluation in the report of the bureau: the year's score with its own deductions. */
export function reportedScore({ totalScore }: PlannedYear): number {
  return Math.max(0, totalScore - 350);
}

function selfEvaluation(object: PlannedObject, year: PlannedYear): PlannedEvaluation {
  const total = pointsText(year.totalScore);
  const problems = year.totalScore < 9600 && !object.isNew ? problemsOf(object, year, 1) : [];
  return {
    release: 'public',
    publishedOn: `${year.year + 1}-08-20`,
    citation: cite(`${year.year}-self-evaluation`),
    id: 'self',
    kind: 'self',
    title: object.isWhole ? '部门整体支出绩效自评表' : undefined,
    evaluator: object.agency.name,
    evaluatedOn: `${year.year + 1}-01-${10 + object.random.between(0, 12)}`,
    funds: fundsOf(object, year),
    goal: goalOf(object, year.adjustedSize),
    achieved: achievedText(object, year),
    rows: evaluatedRows(object, year),
    fullMark: '100',
    totalScore: total,
    grade: year.grade,
    ...found(problems),
  } as PlannedEvaluation;
}

/** The rows of an evaluation, scored by the national method. */
export function evaluatedRows(object: PlannedObject, year: PlannedYear): object[] {
  return year.indicators.map((indicator) => ({
    ...rowHead(indicator),
    target: indicator.target,
    ...rowFoot(indicator),
    actual: indicator.actual,
    score: pointsText(indicator.score),
    deviation: indicator.isMet ? undefined : deviationOf(object),
  }));
}

/** 中 for whatever is added, in hundredths of a point. */
const LOW_SCORE = 7100;

function departmentEvaluation(object: PlannedObject, year: PlannedYear): PlannedEvaluation {
  const deducted = object.random.between(0, 40) * 10;
  const score = year.isJudgedLow ? LOW_SCORE + deducted : Math.max(0, year.totalScore - deducted);
  return {
    ...head(object, year, 'department'),
    evaluator: object.agency.name,
    evaluatedOn: `${year.year + 1}-04-16`,
    ...closing('部门评价', score, problemsOf(object, year, 1)),
  } as PlannedEvaluation;
}

function financeEvaluation(object: PlannedObject, year: PlannedYear): PlannedEvaluation {
  const score = reportedScore(year);
  const { id, name } = evaluatorOf(object.index);
  return {
    ...head(object, year, 'finance'),
    evaluator: name,
    organization: id,
    evaluatedOn: `${year.year + 1}-06-10`,
    ...closing('财政评价', score, reportProblems(object, year)),
    report: `${CITY}/${year.year}/${object.id}`,
  } as PlannedEvaluation;
}

function spotCheck(object: PlannedObject, year: PlannedYear): PlannedEvaluation {
  const score = Math.max(0, year.totalScore - object.random.between(10, 60) * 10);
  return {
    ...head(object, year, 'spot-check'),
    evaluator: '示例市财政局',
    evaluatedOn: `${year.year + 1}-05-22`,
    ...closing('财政抽评', score, problemsOf(object, year, 1)),
  } as PlannedEvaluation;
}

/** What the bureau's report finds; the dossier and the report say the same. */
export function reportProblems(object: PlannedObject, year: PlannedYear): FoundProblem[] {
  return problemsOf({ ...object, random: object.reportRandom(year.year) }, year, 2);
}

function head({ random }: PlannedObject, { year }: PlannedYear, kind: string) {
  return {
    release: 'public',
    publishedOn: `${year + 1}-08-${20 + random.between(0, 8)}`,
    citation: cite(`${year}-evaluation`),
    id: kind,
    kind,
  };
}

function closing(kind: string, score: number, problems: FoundProblem[]) {
  const [totalScore, grade] = [pointsText(score), gradeOf(score)];
  return { rows: [], totalScore, grade, conclusion: conclusionOf(kind, totalScore, grade), ...found(problems) };
}

function found(problems: FoundProblem[]): object {
  if (problems.length === 0) return {};
  return {
    problems: problems.map(({ no, kind, text }) => ({ no, kind, text })),
    advice: problems.map(({ no, advice }) => ({ no, text: advice })),
  };
}
