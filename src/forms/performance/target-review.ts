import type { DraftPart, Form, FormReading } from '../form.ts';
import { placeOf, type GridPart } from '../grid.ts';
import { reportLeftovers } from '../leftovers.ts';
import { partReader } from '../part-reader.ts';
import { leaveOutPeople } from '../people-label.ts';
import { readPrintedDay } from '../printed-day.ts';
import { placed, type RecordPlaces } from '../record-places.ts';
import { readCriteria, tickedWord } from './criteria-table.ts';
import { formFeatures, subjectOf } from './form-features.ts';
import { formTitle, passOverTitles } from './form-title.ts';
import { readIdentity } from './read-identity.ts';

type ReviewValue = Extract<DraftPart, { kind: 'review' }>['value'];

/** 绩效目标审核表: criteria with the reviewer's judgement, grade and conclusion. */
export const targetReview: Form = {
  id: 'target-review',
  title: '绩效目标审核表',
  basis: '财预〔2015〕88号《中央部门预算绩效目标管理办法》',
  recognise: (part) => {
    const { title } = formFeatures(part);
    return /(目标|预算绩效).{0,6}(审核|评审|审查)|(审核|评审|审查).{0,4}目标/.test(title) &&
      readCriteria(partReader(part))
      ? 0.96
      : 0;
  },
  read: readReview,
};

function readReview(part: GridPart): FormReading {
  const reader = partReader(part);
  const title = formTitle(reader);
  leaveOutPeople(reader);
  passOverTitles(reader);
  const table = readCriteria(reader);
  const { belongs, values } = readIdentity(reader, subjectOf(formFeatures(part)));
  const places: RecordPlaces = new Map();
  const value: ReviewValue = { steps: [] };
  if (table && table.criteria.length > 0) {
    value.criteria = table.criteria.map(({ name, judgement }, index) => ({
      name: placed(places, `/criteria/${index}/name`, name),
      judgement: placed(places, `/criteria/${index}/judgement`, judgement),
    }));
  } else
    reader.say(
      'form-is-filled',
      part.from,
      reader.left,
      '审核表里没有读到填好的审核意见。请填写后再导入。',
      title?.text ?? '',
    );
  const points = table?.total?.text ? table.total : values.totalScore;
  if (points?.text) value.points = placed(places, '/points', points);
  if (values.grade?.text) {
    const grade = tickedWord(values.grade.text);
    if (grade) {
      value.grade = grade;
      places.set('/grade', values.grade.place);
    }
  }
  const { conclusion, passed, evaluator, filledOn } = values;
  const office = evaluator?.text ?? '';
  const opinion = conclusion?.text;
  const outcome = passed ? tickedWord(passed.text) : '';
  const said = conclusion?.text ? conclusion : passed;
  if (said && (opinion || outcome) && !office) {
    reader.say(
      'value-is-clear',
      said.row,
      said.column,
      '表上没有印审核单位，审核意见没有导入。请补上“审核单位”再导入。',
      '审核单位',
    );
  } else if (opinion || outcome) {
    const day = filledOn && readPrintedDay(filledOn.text);
    value.steps = [
      {
        step: '审核',
        office,
        ...(day && { on: day }),
        ...(outcome && { conclusion: outcome }),
        ...(opinion && { opinion }),
      },
    ];
    if (evaluator?.text) places.set('/steps/0/office', evaluator.place);
    if (conclusion) places.set('/steps/0/opinion', conclusion.place);
    if (passed) places.set('/steps/0/conclusion', passed.place);
  }
  reportLeftovers(reader);
  const isFilled = value.criteria !== undefined;
  return {
    drafts: isFilled
      ? [
          {
            form: 'target-review',
            place: title?.place ?? placeOf(part.grid, part.from, 0),
            belongs,
            part: { kind: 'review', value },
            places,
          },
        ]
      : [],
    problems: reader.problems,
  };
}
