import { normaliseGrade } from '../../model/grade.ts';
import type { EvaluationKind } from '../../model/evaluation-kind.ts';
import type { Draft, DraftPart } from '../form.ts';
import { placeOf } from '../grid.ts';
import { readPrintedDay } from '../printed-day.ts';
import { placed, type RecordPlaces } from '../record-places.ts';
import { PROBLEM_KIND_METHOD, problemKindOf } from '../report/problem-kind.ts';
import { budgetOfFunds } from './budget-of-funds.ts';
import { FUNDS_FIELDS } from './funds-line.ts';
import { indicatorRowIds } from './indicator-row-id.ts';
import { numberedTexts } from './numbered-texts.ts';
import { placedRow } from './placed-row.ts';
import type { IndicatorLine } from './read-indicators.ts';
import type { Performance } from './read-performance.ts';

type EvaluationValue = Extract<DraftPart, { kind: 'evaluation' }>['value'];
type EvaluatedRow = EvaluationValue['rows'][number];

/**
 * The record of an evaluation form, or nothing where it has no indicator (said as an error). The money of a 自评 is also
 * the 预算 of its object.
 */
export function evaluationDraft(form: string, read: Performance, kind: EvaluationKind): Draft[] {
  const { reader, title, funds, goals, identity } = read;
  const lines = read.tables.flatMap((table) => table.lines);
  if (lines.length === 0) {
    reader.say(
      'form-is-filled',
      reader.part.from,
      reader.left,
      '表里没有读到绩效指标。请核对表头是否有“三级指标、指标值、得分”等栏目。',
    );
    return [];
  }
  const places: RecordPlaces = new Map();
  const value: EvaluationValue = { kind, rows: evaluatedRows(read, lines, places) };
  if (title) value.title = placed(places, '/title', title);
  const { evaluator, filledOn, conclusion } = identity.values;
  if (evaluator?.text) value.evaluator = placed(places, '/evaluator', evaluator);
  if (filledOn?.text) {
    const day = readPrintedDay(filledOn.text);
    if (day) {
      value.evaluatedOn = day;
      places.set('/evaluatedOn', filledOn.place);
    } else
      reader.say(
        'value-is-clear',
        filledOn.row,
        filledOn.column,
        `日期印作“${filledOn.text}”，读不出年月日，没有导入。`,
      );
  }
  if (funds) value.funds = fundsWithPlaces(funds, places);
  const goal = goals.adjustedGoal?.text ? goals.adjustedGoal : goals.goal;
  if (goal) value.goal = placed(places, '/goal', goal);
  if (goals.achieved) value.achieved = placed(places, '/achieved', goals.achieved);
  addResult(read, value, places);
  // 评价结论：优 is a grade, and was read as one.
  if (conclusion?.text && !(isGrade(conclusion.text) && value.grade === conclusion.text)) {
    value.conclusion = placed(places, '/conclusion', conclusion);
  }
  addProblems(read, value, places);
  sayTasks(read);
  const where = {
    form,
    place: title?.place ?? placeOf(reader.part.grid, reader.part.from, 0),
    belongs: identity.belongs,
  };
  const budget = kind === 'self' && funds ? budgetOfFunds(funds) : undefined;
  return [
    { ...where, part: { kind: 'evaluation', value }, places },
    ...(budget ? [{ ...where, part: { kind: 'budget' as const, value: budget.value }, places: budget.places }] : []),
  ];
}

/** The money block as stored, its cells placed. */
export function fundsWithPlaces(funds: NonNullable<Performance['funds']>, places: RecordPlaces) {
  funds.rows.forEach(({ name, cells }, index) => {
    places.set(`/funds/rows/${index}`, name.place);
    for (const key of FUNDS_FIELDS) {
      const cell = cells[key];
      if (cell) places.set(`/funds/rows/${index}/${key}`, cell.place);
    }
  });
  return funds.funds;
}

/** Indicator lines as rows of a record, with their places. */
export function evaluatedRows(
  { reader }: Pick<Performance, 'reader'>,
  lines: readonly IndicatorLine[],
  places: RecordPlaces,
): EvaluatedRow[] {
  const ids = indicatorRowIds(lines.map(({ cells }) => ({ level1: cells.level1.text, level2: cells.level2.text })));
  return lines.map((line, index) => {
    const { row, cells } = line;
    const { adjustedTarget, weightedScore, deviation, evidence } = cells;
    const target = adjustedTarget?.text ? adjustedTarget : cells.target;
    if (adjustedTarget?.text && cells.target?.text && cells.target.text !== adjustedTarget.text) {
      reader.say(
        'layout-understood',
        row,
        reader.left,
        `“${cells.name.text}”有年初和调整后两个指标值，按调整后的“${adjustedTarget.text}”导入。`,
        cells.target.text,
      );
    }
    const score = weightedScore ?? cells.score;
    if (weightedScore && cells.score?.text && cells.score.text !== weightedScore.text && index === 0) {
      reader.say('column-not-read', row, reader.left, '表中有得分和折算得分两列，导入的是折算得分。', cells.score.text);
    }
    const { printed, put } = placedRow(places, index, ids[index], line, target);
    return {
      ...printed,
      ...put('basis', cells.basis),
      ...put('actual', cells.actual),
      ...put('score', score),
      ...put('deviation', deviation),
      ...put('evidence', evidence),
    };
  });
}

/** 总分, 满分 and 等级: from the row below the indicators, else from labelled cells. */
function addResult({ tables, identity, reader }: Performance, value: EvaluationValue, places: RecordPlaces): void {
  const total = tables.findLast((table) => table.total)?.total;
  if (total?.fullMark) value.fullMark = placed(places, '/fullMark', total.fullMark);
  const score = total?.totalScore?.text ? total.totalScore : (identity.values.totalScore ?? total?.totalScore);
  if (score) value.totalScore = placed(places, '/totalScore', score);
  const printed = identity.values.grade;
  const inTotal = (total?.rest ?? []).flatMap((cell) => {
    const word = cell.text.replace(/^.*(等级|等次|评级)\s*[)）]?\s*[:：]?\s*/s, '');
    return normaliseGrade(word) === undefined ? [] : [{ ...cell, text: word }];
  })[0];
  const { conclusion } = identity.values;
  const grade = printed?.text
    ? printed
    : (inTotal ?? (conclusion && isGrade(conclusion.text) ? conclusion : undefined));
  if (grade) value.grade = placed(places, '/grade', grade);
  for (const cell of total?.rest ?? []) {
    if (
      cell.text === '' ||
      cell.text === total?.fullMark?.text ||
      cell.place === inTotal?.place ||
      /^[\s—/-]*$/.test(cell.text)
    )
      continue;
    reader.problems.push({
      rule: 'cell-not-read',
      place: cell.place,
      value: cell.text,
      message: `总分行的“${cell.text}”没有对应的栏目，没有导入。请核对是否需要。`,
    });
  }
}

/** Whether a text says a grade and nothing else. */
function isGrade(text: string): boolean {
  return text.trim().length <= LONGEST_GRADE && normaliseGrade(text) !== undefined;
}

const LONGEST_GRADE = 4;

function addProblems({ identity, reader }: Performance, value: EvaluationValue, places: RecordPlaces): void {
  const { problems, advice } = identity.values;
  const points = problems ? numberedTexts(problems.text) : [];
  if (problems && points.length > 0) {
    value.problems = points.map((text, index) => ({ no: index + 1, kind: problemKindOf(text), text }));
    places.set('/problems', problems.place);
    reader.say('layout-understood', problems.row, problems.column, PROBLEM_KIND_METHOD, '存在问题');
  }
  const steps = advice ? numberedTexts(advice.text) : [];
  if (advice && steps.length > 0) {
    value.advice = steps.map((text, index) => ({ no: index + 1, text }));
    places.set('/advice', advice.place);
  }
}

/** 年度主要任务 stand in the target; in an evaluation they have no place of their own. */
function sayTasks({ reader, tasks }: Performance): void {
  const [first] = tasks;
  if (!first) return;
  const place = first.name.place;
  reader.problems.push({
    rule: 'column-not-read',
    place,
    value: '年度主要任务',
    message: `年度主要任务 ${tasks.filter(({ isTotal }) => !isTotal).length} 行没有导入：自评记录没有这一栏，任务以绩效目标表为准。`,
  });
}
