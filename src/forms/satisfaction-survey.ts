import type { Draft, Form, FormReading } from './form.ts';
import { firstValues, labelledValues, type LabelledValue } from './labelled-values.ts';
import { reportLeftovers } from './leftovers.ts';
import { defined } from './ledger/ledger-fields.ts';
import { ledgerTitle } from './ledger/ledger-title.ts';
import { chosenWord, type WordChoice } from './ledger/word-choice.ts';
import { headerNearTop } from './ledger/header-near-top.ts';
import { cellStarts, partReader, type PartReader } from './part-reader.ts';
import { leaveOutPeople } from './people-label.ts';
import { readPrintedDay } from './printed-day.ts';
import { readPrintedDate } from '../model/printed-date.ts';
import { readPrecision } from '../model/precision.ts';
import { foldSigns } from '../model/fold-signs.ts';
import { isSurveyHeader, SURVEY_COLUMNS, SURVEY_FIELDS, type SurveyField } from './survey/survey-labels.ts';
import { readSurveyItems } from './survey/survey-items.ts';
import { printedResult, type SurveyResult } from './survey/survey-result.ts';
import { printedCount } from './survey/printed-count.ts';

type SurveyValue = Extract<Draft['part'], { kind: 'survey' }>['value'];
type Fields = Partial<Record<SurveyField, LabelledValue<SurveyField>>>;

const TITLE = /满意(度|率)|民意|民调|测评|问卷/;

const SAMPLING: WordChoice<SurveyValue['sampling']> = [
  [/投票|票决|表决/, 'vote'],
  [/配额/, 'quota'],
  [/方便|偶遇|拦截|自愿|滚雪球|非随机/, 'convenience'],
  [/随机|分层|等距|系统抽样|整群|概率/, 'random'],
  [/普查|全面|全员|全部|逐户|全覆盖/, 'census'],
];

/** 满意度调查: questions or fields with their options, counts and shares, and how people were asked. */
export const satisfactionSurveyForm: Form = {
  id: 'satisfaction-survey',
  title: '满意度调查结果表',
  basis: '财预〔2020〕10号《项目支出绩效评价管理办法》；各地满意度调查办法',
  recognise: (part) => {
    const reader = partReader(part);
    const header = headerNearTop(reader, SURVEY_COLUMNS, isSurveyHeader);
    if (!header || header.columns.has('indicatorLevel')) return 0;
    const isTitled = ledgerTitle(reader, header.top, TITLE).title !== undefined;
    const options = header.columns.get('option')?.length ?? 0;
    return isTitled ? 0.9 : options >= 3 ? 0.7 : 0;
  },
  read: (part): FormReading => {
    const reader = partReader(part);
    leaveOutPeople(reader);
    const header = headerNearTop(reader, SURVEY_COLUMNS, isSurveyHeader);
    if (!header) return { drafts: [], problems: [] };
    const title = ledgerTitle(reader, header.top, TITLE);
    const { items, overall, end, places } = readSurveyItems(reader, header);
    const fields = firstValues([
      ...labelledValues(reader, SURVEY_FIELDS, part.from, header.top),
      ...labelledValues(reader, SURVEY_FIELDS, end, part.until),
    ]);
    const inNote = fields.formula === undefined ? formulaInNote(reader, end) : undefined;
    if (inNote) fields.formula = inNote;
    const value = surveyValue(reader, fields, title.title?.text ?? '满意度调查', items, overall);
    if (title.title) places.set('/title', title.title.place);
    for (const [field, printed] of Object.entries(fields))
      places.set(`/${POINTERS[field as SurveyField]}`, printed.place);
    if (items.length === 0) reader.say('form-is-filled', header.top, 0, '表里没有题目或领域的结果。');
    reportLeftovers(reader);
    const draft: Draft = {
      form: 'satisfaction-survey',
      place: title.title?.place ?? reader.place(header.top, 0),
      belongs: title.year === undefined ? {} : { fiscalYear: title.year },
      part: { kind: 'survey', value },
      places,
    };
    return { drafts: items.length === 0 ? [] : [draft], problems: reader.problems };
  },
};

/** 注：满意率=（非常满意+满意）÷有效问卷, below the table. */
function formulaInNote(reader: PartReader, from: number): LabelledValue<SurveyField> | undefined {
  for (let row = from; row < reader.part.until; row += 1) {
    for (const column of cellStarts(reader, row)) {
      const text = reader.text(row, column);
      const formula = /(?:^|[:：。；\s])((?:综合|总体)?满意[度率]\s*[=＝].{4,80}?)[。；]?$/.exec(text)?.[1];
      if (formula === undefined || reader.isRead(row, column)) continue;
      const { place } = reader.take(row, column);
      return { key: 'formula', label: '注', text: formula, place, row, column };
    }
  }
  return undefined;
}

const POINTERS: Record<SurveyField, string> = {
  conductedBy: 'conductedBy',
  who: 'population/who',
  population: 'population/count',
  sampling: 'sampling',
  mode: 'mode',
  time: 'from',
  from: 'from',
  until: 'until',
  issued: 'issuedCount',
  returned: 'returnedCount',
  valid: 'validCount',
  target: 'target',
  formula: 'overall/formula',
  interval: 'overall/printedInterval',
  overall: 'overall',
  publishedOn: 'publishedOn',
};

function surveyValue(
  reader: PartReader,
  fields: Fields,
  title: string,
  items: SurveyValue['items'],
  totalRow: SurveyResult | undefined,
): SurveyValue {
  const text = (field: SurveyField) => fields[field]?.text.trim() || undefined;
  const count = (field: SurveyField) => countOf(reader, fields[field]);
  const printed = fields.overall && printedResult(fields.overall.text, fields.overall.label);
  const result = printed ?? totalRow;
  const span = spanOf(reader, fields);
  const more = { formula: text('formula'), printedInterval: text('interval') };
  return defined({
    title,
    conductedBy: text('conductedBy'),
    population: populationOf(reader, fields),
    sampling: fields.sampling?.text ? samplingOf(reader, fields.sampling) : samplingInMode(reader, fields.mode),
    mode: text('mode'),
    from: span.from,
    until: span.until,
    issuedCount: count('issued'),
    returnedCount: count('returned'),
    validCount: count('valid'),
    items:
      result === undefined && more.formula !== undefined ? items.map((item) => withFormula(item, more.formula)) : items,
    overall: result && defined({ ...result, ...more }),
    target: text('target'),
    publishedOn: dayField(reader, fields.publishedOn),
  });
}

function withFormula(item: SurveyValue['items'][number], formula: string | undefined): SurveyValue['items'][number] {
  return item.result && formula !== undefined ? { ...item, result: { ...item.result, formula } } : item;
}

/** 调查方式：电话随机抽样 says how people were chosen, though no label asks for it. */
function samplingInMode(reader: PartReader, mode: LabelledValue<SurveyField> | undefined): SurveyValue['sampling'] {
  const sampling = mode && /抽样|投票|普查|自愿|拦截/.test(mode.text) ? chosenWord(SAMPLING, mode.text) : undefined;
  if (!mode || !sampling) return 'not-stated';
  reader.say('layout-understood', mode.row, mode.column, `抽样方法取自调查方式“${mode.text}”。请核对。`);
  return sampling;
}

function samplingOf(reader: PartReader, field: LabelledValue<SurveyField>): SurveyValue['sampling'] {
  const sampling = chosenWord(SAMPLING, field.text);
  if (sampling === undefined) {
    const message = `抽样方法“${field.text}”无法辨认，按未说明导入。可写随机抽样、配额抽样、方便抽样、投票或普查。`;
    reader.say('value-is-clear', field.row, field.column, message);
  }
  return sampling ?? 'not-stated';
}

function populationOf(reader: PartReader, fields: Fields): SurveyValue['population'] {
  const who = fields.who?.text.trim();
  const total = fields.population;
  if (!who) {
    if (total?.text) {
      reader.say(
        'value-is-clear',
        total.row,
        total.column,
        '写了总体人数，没有写调查对象是谁，没有导入。请补上“调查对象”。',
      );
    }
    return undefined;
  }
  const count = countOf(reader, total);
  const precision = total ? readPrecision(total.text) : 'exact';
  return defined({
    who,
    count: count === undefined || count === 0 ? undefined : count,
    precision: count !== undefined && precision !== 'exact' ? precision : undefined,
  });
}

function countOf(reader: PartReader, field: LabelledValue<SurveyField> | undefined): number | undefined {
  if (!field?.text) return undefined;
  const count = printedCount(field.text);
  if (count === undefined) {
    const message = `“${field.label}”写着“${field.text}”，不是份数，没有导入。请只填数字。`;
    reader.say('value-is-clear', field.row, field.column, message);
  }
  return count;
}

/** 调查时间 as one day or a span; days only, a month is not rounded to a day. */
function spanOf(reader: PartReader, fields: Fields): { from?: string | undefined; until?: string | undefined } {
  const time = fields.time;
  if (!time?.text) return { from: dayField(reader, fields.from), until: dayField(reader, fields.until) };
  const span = readPrintedDate(foldSigns(time.text));
  const [from, until] = [span?.from ?? span?.by, span?.by];
  if (from?.length === 10 && until?.length === 10) return { from, until };
  const message = `调查时间“${time.text}”没有写到日，没有导入。请写成“2024年3月1日至2024年3月20日”。`;
  reader.say('value-is-clear', time.row, time.column, message);
  return {};
}

function dayField(reader: PartReader, field: LabelledValue<SurveyField> | undefined): string | undefined {
  if (!field?.text) return undefined;
  const day = readPrintedDay(field.text);
  if (day === undefined) {
    reader.say('value-is-clear', field.row, field.column, `“${field.text}”不是完整的日期，没有导入。请写到日。`);
  }
  return day;
}
