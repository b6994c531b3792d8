import type { Draft, Form, FormReading } from './form.ts';
import { DOCUMENT_TEXT, type GridPart } from './grid.ts';
import { firstValues, labelledValues } from './labelled-values.ts';
import { defined } from './ledger/ledger-fields.ts';
import { partReader, type PartReader } from './part-reader.ts';
import { leaveOutPeople } from './people-label.ts';
import type { RecordPlaces } from './record-places.ts';
import { chapterFields } from './report/chapter-fields.ts';
import { reportChapters, type Chapter } from './report/report-chapters.ts';
import { printedTitle, REPORT_COVER, reportBelongs, reportDay, reportTitle, sayCover } from './report/report-cover.ts';
import { kindOfReport, mannerOfReport, scoreAndGrade } from './report/report-facts.ts';
import { reportParagraphs, type ReportParagraph } from './report/report-paragraph.ts';
import { scoreTable } from './report/score-table.ts';

type ReportValue = Extract<Draft['part'], { kind: 'report' }>['value'];

/** An evaluation report, split along the outline of 财预〔2020〕10号; its problems and advice become numbered rows. */
export const evaluationReportForm: Form = {
  id: 'evaluation-report',
  title: '绩效评价报告',
  basis: '财预〔2020〕10号《项目支出绩效评价管理办法》附3（绩效评价报告参考提纲）',
  recognise: (part) => {
    if (part.grid.sheet !== DOCUMENT_TEXT) return 0;
    const paragraphs = reportParagraphs(partReader(part));
    const isTitled = reportTitle(paragraphs) !== undefined;
    return isTitled && reportChapters(paragraphs).chapters.length >= 3 ? 0.9 : 0;
  },
  read: (part): FormReading => {
    const reader = partReader(part);
    leaveOutPeople(reader);
    const paragraphs = reportParagraphs(reader);
    const title = reportTitle(paragraphs);
    const { cover, chapters } = reportChapters(paragraphs);
    if (title === undefined || chapters.length === 0) return { drafts: [], problems: [] };
    const draft = draftOf(reader, part, { title, cover, chapters, paragraphs });
    return { drafts: draft ? [draft] : [], problems: reader.problems };
  },
};

type Report = { title: ReportParagraph; cover: ReportParagraph[]; chapters: Chapter[]; paragraphs: ReportParagraph[] };

function draftOf(reader: PartReader, part: GridPart, report: Report): Draft | undefined {
  const { title, cover, chapters, paragraphs } = report;
  const places: RecordPlaces = new Map([['/title', reader.place(title.row, 0)]]);
  const fields = firstValues(labelledValues(reader, REPORT_COVER, part.from, chapters[0]!.row));
  const firm = cover.find(({ text }) =>
    /^[^，。:：]{4,30}(有限公司|有限责任公司|事务所|研究院|研究中心)([(（][^()（）]*[)）])?$/.test(text),
  );
  const evaluator = fields.evaluator?.text || firm?.text;
  const kind = kindOfReport(
    printedTitle(cover, title),
    fields.commissioner?.text.includes('财政') ? [asked(title)] : paragraphs,
  );
  if (kind === undefined) {
    const message =
      '报告没有写明是单位自评、部门评价还是财政评价，这几种不能混在一起。请在标题或封面写明，如“财政评价报告”。';
    reader.say('form-is-filled', title.row, 0, message);
    return undefined;
  }
  if (kind.isFromText) {
    reader.say('layout-understood', kind.row, 0, `评价方式按“${kind.text}”判断。`, kind.text.slice(0, 40));
  }
  const value: ReportValue = {
    ...defined({
      title: printedTitle(cover, title),
      kind: kind.value,
      evaluator,
      manner: mannerOfReport(paragraphs, firm !== undefined || fields.commissioner !== undefined),
      evaluatedOn: reportDay(reader, cover, fields.evaluatedOn?.text),
    }),
    ...result(reader, report, places),
    ...chapterFields(reader, part, chapters, places),
    ...scoreTable(reader, part, places),
  };
  sayCover(reader, cover, [title.text, value.title, evaluator ?? '']);
  return {
    form: 'evaluation-report',
    place: reader.place(title.row, 0),
    belongs: reportBelongs(value.title, fields, cover),
    part: { kind: 'report', value },
    places,
  };
}

/** A cover that names a finance bureau as the one who asked. */
function asked(title: ReportParagraph): ReportParagraph {
  return { row: title.row, text: '受财政局委托' };
}

function result(
  reader: PartReader,
  { chapters, paragraphs }: Report,
  places: RecordPlaces,
): Pick<ReportValue, 'totalScore' | 'grade'> {
  const conclusion = chapters
    .filter(({ title }) => /结论|综合评价|评价结果/.test(title))
    .flatMap((chapter) => chapter.paragraphs);
  const { score, grade } = scoreAndGrade(conclusion, paragraphs);
  const fields: Pick<ReportValue, 'totalScore' | 'grade'> = {};
  for (const [key, name, said] of [
    ['totalScore', '总分', score],
    ['grade', '等级', grade],
  ] as const) {
    if (said === 'several') {
      const row = conclusion[0]?.row ?? chapters[0]!.row;
      reader.say('value-is-clear', row, 0, `文中有几个不同的${name}，没有导入。请核对“综合评价情况及结论”一章。`, name);
    } else if (said) {
      fields[key] = said.value;
      places.set(`/${key}`, reader.place(said.row, 0));
    }
  }
  return fields;
}
