import type { Money } from '../../model/money.ts';
import type { DraftPart, Form, FormReading } from '../form.ts';
import { placeOf, type GridPart } from '../grid.ts';
import { reportLeftovers } from '../leftovers.ts';
import type { LabelTable } from '../label-table.ts';
import { firstValues, labelledValues, type LabelledValue } from '../labelled-values.ts';
import { partReader, type PartReader } from '../part-reader.ts';
import { leaveOutPeople } from '../people-label.ts';
import { readAmountCell } from '../amount-cell.ts';
import { declaredUnit, unitInLabel } from '../declared-unit.ts';
import { readPrintedDay } from '../printed-day.ts';
import { placed, type RecordPlaces } from '../record-places.ts';
import { readCriteria, tickedWord } from './criteria-table.ts';
import { formFeatures, subjectOf } from './form-features.ts';
import { formTitle, passOverTitles } from './form-title.ts';
import { readIdentity } from './read-identity.ts';

type PreEvaluationValue = Extract<DraftPart, { kind: 'preEvaluation' }>['value'];

const amountLabels: LabelTable<'asked' | 'advised' | 'reason'> = {
  asked: [
    '申报金额',
    '申请金额',
    '申请资金',
    '申报资金',
    '项目申报金额',
    '申请资金总额',
    '预算申报金额',
    '拟申请资金',
    '项目预算',
    '申请财政资金',
    '申请预算金额',
    '申报预算',
    '项目总预算',
    '资金总额',
  ],
  advised: [
    '建议金额',
    '建议安排金额',
    '评估建议金额',
    '审定金额',
    '建议安排资金',
    '建议预算金额',
    '评估金额',
    '建议资金',
    '核定金额',
  ],
  reason: ['理由', '评估理由', '不予支持理由', '主要理由', '评估依据及理由'],
};

/** 事前绩效评估表: criteria, what was asked and advised, and the conclusion. */
export const preEvaluationForm: Form = {
  id: 'pre-evaluation',
  title: '事前绩效评估表',
  basis: '中发〔2018〕34号《中共中央 国务院关于全面实施预算绩效管理的意见》',
  recognise: (part) => {
    const { title } = formFeatures(part);
    return /事前(绩效)?评[估价审]/.test(title) && readCriteria(partReader(part)) ? 0.96 : 0;
  },
  read: readPreEvaluation,
};

function readPreEvaluation(part: GridPart): FormReading {
  const reader = partReader(part);
  const title = formTitle(reader);
  leaveOutPeople(reader);
  passOverTitles(reader);
  const table = readCriteria(reader);
  const amounts = firstValues(labelledValues(reader, amountLabels));
  const { belongs, values } = readIdentity(reader, subjectOf(formFeatures(part)));
  const { conclusion, evaluator, filledOn, passed } = values;
  const places: RecordPlaces = new Map();
  const said = conclusion?.text ? conclusion : passed;
  const word = said ? tickedWord(said.text) : '';
  if (!word)
    reader.say(
      'form-is-filled',
      part.from,
      reader.left,
      '没有读到评估结论。请在“评估结论”一栏写明，例如“予以支持”，再导入。',
      title?.text ?? '',
    );
  if (!evaluator?.text)
    reader.say(
      'form-is-filled',
      part.from,
      reader.left,
      '没有读到评估单位。请在“评估单位”或“评估机构”一栏写明，再导入。',
      title?.text ?? '',
    );
  const value: PreEvaluationValue = { evaluator: evaluator?.text ?? '', conclusion: word };
  if (evaluator) places.set('/evaluator', evaluator.place);
  if (said) places.set('/conclusion', said.place);
  const day = filledOn && readPrintedDay(filledOn.text);
  if (day && filledOn) {
    value.evaluatedOn = day;
    places.set('/evaluatedOn', filledOn.place);
  }
  for (const key of ['asked', 'advised'] as const) {
    const cell = amounts[key];
    const money = cell && amountOf(reader, cell);
    if (!cell || !money) continue;
    value[key] = money;
    places.set(`/${key}`, cell.place);
  }
  if (amounts.reason?.text) value.reason = placed(places, '/reason', amounts.reason);
  if (table && table.criteria.length > 0) {
    value.criteria = table.criteria.map(({ name, judgement }, index) => ({
      name: placed(places, `/criteria/${index}/name`, name),
      judgement: placed(places, `/criteria/${index}/judgement`, judgement),
    }));
  }
  const total = table?.total?.text ? table.total : values.totalScore;
  if (total?.text)
    reader.problems.push({
      rule: 'column-not-read',
      place: total.place,
      value: total.text,
      message: `评估总分“${total.text}”网站没有对应的栏目，没有导入。`,
    });
  reportLeftovers(reader);
  const isFilled = word !== '' && evaluator?.text;
  return {
    drafts: isFilled
      ? [
          {
            form: 'pre-evaluation',
            place: title?.place ?? placeOf(part.grid, part.from, 0),
            belongs,
            part: { kind: 'preEvaluation', value },
            places,
          },
        ]
      : [],
    problems: reader.problems,
  };
}

function amountOf(reader: PartReader, cell: LabelledValue<'asked' | 'advised' | 'reason'>): Money | undefined {
  const read = readAmountCell(cell.text, unitInLabel(cell.label) ?? declaredUnit(reader, cell.row)?.unit);
  if (read.kind === 'amount') return read.money;
  if (read.kind === 'broken')
    reader.say('number-is-readable', cell.row, cell.column, `${read.why}。请对照原件改正后再导入。`);
  if (read.kind === 'unitless')
    reader.say(
      'unit-is-declared',
      cell.row,
      cell.column,
      `金额“${cell.text}”没有注明单位。请注明“（元）”或“（万元）”再导入。`,
    );
  return undefined;
}
