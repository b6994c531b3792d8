import type { Belongs, Draft, Form, FormReading } from './form.ts';
import { DOCUMENT_TEXT, type GridPart } from './grid.ts';
import { readCodedName } from './coded-name.ts';
import type { LabelTable } from './label-table.ts';
import { firstValues, labelledValues } from './labelled-values.ts';
import { defined } from './ledger/ledger-fields.ts';
import { headerNearTop } from './ledger/header-near-top.ts';
import { partReader, type PartReader } from './part-reader.ts';
import { leaveOutPeople } from './people-label.ts';
import { evaluatedRows } from './performance/evaluation-draft.ts';
import { indicatorColumns } from './performance/indicator-columns.ts';
import { readIndicators } from './performance/read-indicators.ts';
import { readPrintedDay } from './printed-day.ts';
import { yearsIn } from './printed-year.ts';
import type { RecordPlaces } from './record-places.ts';
import { numberedItems } from './report/numbered-items.ts';
import { PROBLEM_KIND_METHOD, problemKindOf } from './report/problem-kind.ts';
import { reportChapters, type Chapter } from './report/report-chapters.ts';
import { kindOfReport, mannerOfReport, scoreAndGrade } from './report/report-facts.ts';
import { reportParagraphs, type ReportParagraph } from './report/report-paragraph.ts';
import { sectionText } from './report/section-text.ts';

type ReportValue = Extract<Draft['part'], { kind: 'report' }>['value'];

const TITLE = /绩效.{0,12}(评价|自评|评估).{0,12}报告|评价报告$/;

const COVER = {
  evaluator: [
    '评价机构',
    '第三方机构',
    '评价实施机构',
    '受托机构',
    '报告出具单位',
    '受委托机构',
    '第三方评价机构',
    '评价单位',
  ],
  commissioner: ['委托单位', '委托方', '委托机构', '评价委托方'],
  objectName: ['项目名称', '评价项目', '评价项目名称', '评价对象', '政策名称'],
  agency: [
    '被评价单位',
    '项目单位',
    '主管部门',
    '项目主管部门',
    '预算单位',
    '填报单位',
    '单位名称',
    '实施单位',
    '项目实施单位',
  ],
  evaluatedOn: ['评价日期', '报告日期', '评价时间', '完成日期', '报告时间', '编制日期', '日期'],
} as const satisfies LabelTable<string>;

/** An evaluation report, split along the outline of 财预〔2020〕10号; its problems and advice become numbered rows. */
export const evaluationReportForm: Form = {
  id: 'evaluation-report',
  title: '绩效评价报告',
  basis: '财预〔2020〕10号《项目支出绩效评价管理办法》附3（绩效评价报告参考提纲）',
  recognise: (part) => {
    if (part.grid.sheet !== DOCUMENT_TEXT) return 0;
    const paragraphs = reportParagraphs(partReader(part));
    const isTitled = titleOf(paragraphs) !== undefined;
    return isTitled && reportChapters(paragraphs).chapters.length >= 3 ? 0.9 : 0;
  },
  read: (part): FormReading => {
    const reader = partReader(part);
    leaveOutPeople(reader);
    const paragraphs = reportParagraphs(reader);
    const title = titleOf(paragraphs);
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
  const fields = firstValues(labelledValues(reader, COVER, part.from, chapters[0]!.row));
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
      evaluatedOn: dayOf(reader, cover, fields.evaluatedOn?.text),
    }),
    ...result(reader, report, places),
    ...chapterFields(reader, part, chapters, places),
    ...scoreTable(reader, part, places),
  };
  return {
    form: 'evaluation-report',
    place: reader.place(title.row, 0),
    belongs: belongsOf(value.title, fields, cover),
    part: { kind: 'report', value },
    places,
  };
}

/** The title, where it stands in one paragraph; 项目名 in one line and 绩效评价报告 in the next are both of it. */
function titleOf(paragraphs: readonly ReportParagraph[]): ReportParagraph | undefined {
  return paragraphs
    .slice(0, 20)
    .find(({ text, numbered }) => numbered === undefined && text.length <= 80 && TITLE.test(text.replace(/\s/g, '')));
}

function printedTitle(cover: readonly ReportParagraph[], title: ReportParagraph): string {
  const text = title.text.replace(/\s+/g, '');
  const at = cover.indexOf(title);
  const before = cover[at - 1]?.text.replace(/\s+/g, '') ?? '';
  const isRest = /^(部门|财政|重点|项目|项目支出|绩效|支出)*(自评|评价)报告$/.test(text.replace(/绩效/g, ''));
  return isRest && before.length > 4 && before.length <= 40 && !/[:：。，]|附件|公司$/.test(before)
    ? `${before}${text}`
    : text;
}

/** A cover that names a finance bureau as the one who asked. */
function asked(title: ReportParagraph): ReportParagraph {
  return { row: title.row, text: '受财政局委托' };
}

function dayOf(
  reader: PartReader,
  cover: readonly ReportParagraph[],
  labelled: string | undefined,
): string | undefined {
  const printed = labelled
    ? labelled
    : cover.findLast(({ text }) => /^[二2][〇○零0][\d〇○零一二三四五六七八九]{2}年.{1,10}$/.test(text))?.text;
  if (printed === undefined) return undefined;
  const day = readPrintedDay(printed);
  if (day === undefined) {
    reader.say('layout-understood', cover[0]?.row ?? 0, 0, `报告日期“${printed}”没有写到日，没有导入。`, printed);
  }
  return day;
}

function belongsOf(
  title: string,
  fields: Partial<Record<keyof typeof COVER, { text: string }>>,
  cover: readonly ReportParagraph[],
): Belongs {
  const agency = readCodedName(fields.agency?.text ?? '');
  const object = readCodedName(fields.objectName?.text ?? '');
  const [year] = [title, ...cover.map(({ text }) => text)].flatMap(yearsIn);
  const named = /^(?:.*?(?:19|20)\d{2}年度?)?(.{2,40}?)(?:项目支出|财政|部门|重点|预算)*(?:绩效|自评|评价)/.exec(
    title,
  )?.[1];
  const objectName = object.name || named;
  return {
    ...(agency.name && { agencyName: agency.name }),
    ...(agency.code !== undefined && { agencyCode: agency.code }),
    ...(objectName && { objectName }),
    ...(object.code !== undefined && { objectCode: object.code }),
    ...(year !== undefined && { fiscalYear: year }),
  };
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

function chapterFields(
  reader: PartReader,
  part: GridPart,
  chapters: readonly Chapter[],
  places: RecordPlaces,
): Pick<ReportValue, 'sections' | 'problems' | 'advice'> {
  const sections: ReportValue['sections'] = [];
  const problems: ReportValue['problems'] = [];
  const advice: ReportValue['advice'] = [];
  for (const chapter of chapters) {
    const { items, lead } =
      chapter.purpose === 'text' ? { items: [], lead: chapter.paragraphs } : numberedItems(chapter.paragraphs);
    const said = lead.filter(({ text }) => chapter.purpose === 'text' || !/[:：]$/.test(text));
    const text = sectionText(reader, part, said);
    if (text !== '') {
      places.set(`/sections/${sections.length}`, reader.place(chapter.row, 0));
      sections.push({ title: chapter.title, text });
    }
    for (const item of items) {
      const rows = chapter.purpose === 'problems' ? problems : advice;
      const name = chapter.purpose === 'problems' ? 'problems' : 'advice';
      places.set(`/${name}/${rows.length}`, reader.place(item.row, 0));
      const no = rows.length + 1;
      if (chapter.purpose === 'problems') problems.push({ no, kind: problemKindOf(item.text), text: item.text });
      else advice.push({ no, text: item.text });
    }
    sayNoItems(reader, chapter, items.length);
  }
  if (problems.length > 0) {
    reader.say(
      'layout-understood',
      rowOf(chapters, 'problems'),
      0,
      PROBLEM_KIND_METHOD,
      `存在问题 ${problems.length} 条`,
    );
  }
  return { sections, problems, advice };
}

function rowOf(chapters: readonly Chapter[], purpose: Chapter['purpose']): number {
  return chapters.find((chapter) => chapter.purpose === purpose)?.row ?? 0;
}

/** A chapter of problems and advice in one, without parts, stays text, and is said. */
function sayNoItems(reader: PartReader, { title, row, purpose }: Chapter, count: number): void {
  if (purpose === 'text' && /问题/.test(title) && /建议|措施/.test(title)) {
    reader.say('value-is-clear', row, 0, `“${title}”一章没有把问题和建议分开写，按正文导入，没有编成问题和建议。`);
  } else if (purpose !== 'text' && count === 0) {
    reader.say('layout-understood', row, 0, `“${title}”一章没有列出条目。`);
  }
}

/** The first table beside the text that scores indicators. */
function scoreTable(reader: PartReader, part: GridPart, places: RecordPlaces): Pick<ReportValue, 'rows'> {
  for (const grid of part.beside ?? []) {
    if (grid.sheet === DOCUMENT_TEXT) continue;
    const table = partReader({ grid, from: 0, until: grid.rows.length });
    const header = headerNearTop(table, indicatorColumns, (found) => found.has('score') && found.has('name'));
    const read = header && readIndicators(table);
    if (!read || read.lines.length === 0) continue;
    const rows = evaluatedRows({ reader: table }, read.lines, places);
    reader.problems.push(...table.problems);
    return { rows };
  }
  return {};
}
