import { readCodedName } from '../coded-name.ts';
import type { Belongs } from '../form.ts';
import type { LabelTable } from '../label-table.ts';
import type { PartReader } from '../part-reader.ts';
import { readPrintedDay } from '../printed-day.ts';
import { yearsIn } from '../printed-year.ts';
import type { ReportParagraph } from './report-paragraph.ts';

const TITLE = /绩效.{0,12}(评价|自评|评估).{0,12}报告|评价报告$/;

/** What the cover of a report prints behind a label. */
export const REPORT_COVER = {
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

/** The title, where it stands in one paragraph; 项目名 in one line and 绩效评价报告 in the next are both of it. */
export function reportTitle(paragraphs: readonly ReportParagraph[]): ReportParagraph | undefined {
  return paragraphs
    .slice(0, 20)
    .find(({ text, numbered }) => numbered === undefined && text.length <= 80 && TITLE.test(text.replace(/\s/g, '')));
}

export function printedTitle(cover: readonly ReportParagraph[], title: ReportParagraph): string {
  const text = title.text.replace(/\s+/g, '');
  const at = cover.indexOf(title);
  const before = cover[at - 1]?.text.replace(/\s+/g, '') ?? '';
  const isRest = /^(部门|财政|重点|项目|项目支出|绩效|支出)*(自评|评价)报告$/.test(text.replace(/绩效/g, ''));
  return isRest && before.length > 4 && before.length <= 40 && !/[:：。，]|附件|公司$/.test(before)
    ? `${before}${text}`
    : text;
}

/** The day of the report, by its label or as a line of its own. */
export function reportDay(
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

/** Whose report it is, by its cover and its title. */
export function reportBelongs(
  title: string,
  fields: Partial<Record<keyof typeof REPORT_COVER, { text: string }>>,
  cover: readonly ReportParagraph[],
): Belongs {
  const agency = readCodedName(fields.agency?.text ?? '');
  const object = readCodedName(fields.objectName?.text ?? '');
  const [year] = [title, ...cover.map(({ text }) => text)].flatMap(yearsIn);
  const named = /^(?:.*?(?:19|20)\d{2}年度?)?(.{2,40}?)(?:项目支出|财政|部门|重点|预算)*(?:绩效|自评|评价)/.exec(
    title,
  )?.[1];
  const isWhole = /整体支出|部门整体/.test(title);
  const objectName = isWhole ? undefined : object.name || named;
  return {
    ...(isWhole && { objectKind: 'department' as const }),
    ...(agency.name && { agencyName: agency.name }),
    ...(agency.code !== undefined && { agencyCode: agency.code }),
    ...(objectName && { objectName }),
    ...(object.code !== undefined && { objectCode: object.code }),
    ...(year !== undefined && { fiscalYear: year }),
  };
}

/** Paragraphs before the first chapter that nothing has taken, in one finding. */
export function sayCover(reader: PartReader, cover: readonly ReportParagraph[], taken: readonly string[]): void {
  const rest = cover.filter(
    ({ row, text }) =>
      !reader.isRead(row, 0) && !taken.some((one) => one.includes(text.replace(/\s+/g, ''))) && !isDate(text),
  );
  const [first] = rest;
  if (!first) return;
  const shown = rest.map(({ text }) => text).join(' | ');
  const message = `第一章之前有 ${rest.length} 段没有对应的栏目，没有导入。请核对是否需要。`;
  reader.say('cell-not-read', first.row, 0, message, shown.length > 40 ? `${shown.slice(0, 40)}…` : shown);
}

function isDate(text: string): boolean {
  return /^[\d〇○零一二三四五六七八九十年月日\s./-]+$/.test(text);
}
