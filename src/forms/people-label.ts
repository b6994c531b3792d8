import { labelsOfPeople } from '../model/sensitive.ts';
import { foldLabel } from './fold-label.ts';
import { cellStarts, type PartReader } from './part-reader.ts';

const LABELS = new Set(labelsOfPeople);
/** Words at the end of a label, behind what they belong to: 项目单位负责人, 项目负责人及联系电话, 专家签名. */
const ENDING =
  /(负责人|责任人|联系人|经办人|填报人|填表人|填写人|制表人|审核人|复核人|审批人|评价人|自评人|主评人|审核人员|评价人员|评审专家|专家姓名|姓名|组长|副组长|组成员|签字|签名|签章人|调查员|访问员|录入员|联系电话|联系方式|电话|电话号码|手机|手机号|手机号码|身份证号码?|银行账号|账号|邮箱|电子邮件)$/;

/** Whether a printed label names or reaches a person. Long texts and 服务电话接通率 are none. */
export function isPeopleLabel(text: string): boolean {
  const folded = foldLabel(text);
  // 调查方式：电话 is a label with its value.
  if (/:./.test(folded)) return false;
  return folded.length <= 16 && (LABELS.has(folded) || ENDING.test(folded));
}

/** Labels whose value may be 电话 or 邮箱: a way of asking or telling, and no person. */
const MANNER = /(?<!联系)(方式|方法|形式|渠道|途径|手段|载体)[:：]?$/;

/**
 * Leaves out what stands beside the labels of persons, says so with the cell of the label, and counts it as read. The
 * value itself appears nowhere, also not in the finding. Comes before any other reading of a form. A cell that prints
 * other labels too (填报人：某某  填报日期：…) stays unread for `labelledValues`, which passes over the person.
 */
export function leaveOutPeople(reader: PartReader): void {
  const { from, until } = reader.part;
  for (let row = from; row < until; row++) {
    for (const column of cellStarts(reader, row)) {
      if (reader.isRead(row, column) || (reader.range(row, column).top < row && row > from)) continue;
      const text = reader.text(row, column);
      const labels = peopleLabelsIn(text);
      if (labels.length === 0 || standsBehindManner(reader, row, column)) continue;
      if (labels.length >= labelCount(text)) reader.know(row, column);
      if (!/[:：]\s*\S/.test(text)) passOverBeside(reader, row, column);
      reader.say(
        'label-of-person-left-out',
        row,
        column,
        `“${labels.join('、')}”栏目涉及个人，没有导入。网站不公开姓名和个人电话。`,
        labels.join('、'),
      );
    }
  }
}

/** Whether a cell is the value of 调查方式 and the like, where 电话 is a way of asking and no label. */
export function standsBehindManner(reader: PartReader, row: number, column: number): boolean {
  const { left } = reader.range(row, column);
  return left > 0 && MANNER.test(reader.text(row, left - 1).replace(/\s/g, ''));
}

/** The value to the right, with further telephone numbers; where the label heads a list, the rows below it. */
function passOverBeside(reader: PartReader, row: number, column: number): void {
  let next = reader.range(row, column).right + 1;
  if (next >= reader.width) return;
  if (/^(专家)?姓名$/.test(reader.text(row, column).replace(/\s/g, '')) && reader.text(row, next).length > 1) {
    return passOverList(reader, row);
  }
  if (isLabelLike(reader.text(row, next))) return;
  do {
    reader.know(row, next);
    next = reader.range(row, next).right + 1;
  } while (next < reader.width && /^[\d\s()（）、/+-]{7,}$/.test(reader.text(row, next)));
}

/** Rows of a list of persons, up to the first blank one. */
function passOverList(reader: PartReader, header: number): void {
  for (let row = header; row < reader.part.until; row++) {
    const starts = cellStarts(reader, row);
    if (starts.every((column) => reader.text(row, column) === '')) return;
    for (const column of starts) reader.know(row, column);
  }
}

/** The labels of persons that a cell prints: the whole cell, or those before a colon. */
export function peopleLabelsIn(text: string): string[] {
  // The folded label, because a name may stand in its brackets.
  if (isPeopleLabel(text)) return [foldLabel(text)];
  const labels = [...text.matchAll(/([^\s:：，,；;。]{2,16})\s*[:：]/g)].map(([, label = '']) => label);
  return labels.filter(isPeopleLabel);
}

function labelCount(text: string): number {
  return Math.max(1, [...text.matchAll(/[^\s:：，,；;。]{2,16}\s*[:：]/g)].length);
}

function isLabelLike(text: string): boolean {
  return isPeopleLabel(text) || /[:：]\s*$/.test(text);
}
