import { readFileSync, statSync } from 'node:fs';
import { agencyCode } from '../../../src/model/codes.ts';
import { foldLabel } from '../../../src/forms/fold-label.ts';
import { readBook } from '../import/reading/read-book.ts';
import { FileRefused } from '../import/import-issue.ts';
import { AnswerRefused } from './answer-refused.ts';

/** A budget unit of the new site. A unit whose code begins with that of a department belongs to it. */
export type NewAgency = { code: string; name: string; parent?: string };

const CODE = /(编码|代码|编号)$/;
const NAME = /(名称|单位|部门)$/;

/** Units from a workbook or .csv with a column for the code and one for the name, or as typed: `219 民政局；220 教育局`. */
export function readAgencies(text: string): NewAgency[] {
  const isFile = statSync(text, { throwIfNoEntry: false })?.isFile() ?? false;
  if (!isFile && /\.(xlsx?|csv|et|ods)$/i.test(text)) throw new AnswerRefused(`找不到文件 ${text}。`);
  const pairs = isFile ? pairsInFile(text) : pairsTyped(text);
  if (pairs.length === 0)
    throw new AnswerRefused('没有读到单位。请写成“219 民政局；220 教育局”，或给一个有编码和名称两列的表。');
  const seen = new Map<string, string>();
  for (const { code, name, where } of pairs) {
    if (name === '') throw new AnswerRefused(`${where}：编码“${code}”后面没有单位名称。`);
    const { success } = agencyCode.safeParse(code);
    if (!success) {
      throw new AnswerRefused(`${where}：“${code}”不是单位编码。应为三位以上数字，如 219 或 219001，写在名称前面。`);
    }
    if (seen.has(code)) throw new AnswerRefused(`${where}：编码 ${code} 用了两次（${seen.get(code)}、${name}）。`);
    seen.set(code, name);
  }
  return pairs.map(({ code, name }) => {
    const parent = [...seen.keys()]
      .filter((other) => other !== code && code.startsWith(other))
      .sort((one, other) => other.length - one.length)[0];
    return { code, name, ...(parent !== undefined && { parent }) };
  });
}

type Pair = { code: string; name: string; where: string };

function pairsTyped(text: string): Pair[] {
  return text
    .split(/[;；,，\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, code = '', name = ''] = /^([0-9a-z-]+?)(?:\s+|-|(?=[^\x20-\x7e]))(.*)$/i.exec(part) ?? [undefined, part];
      return { code, name: name.trim(), where: `“${part}”` };
    });
}

function pairsInFile(path: string): Pair[] {
  const [grid] = bookOf(path).grids;
  const rows = grid?.rows ?? [];
  const header = rows.findIndex((cells) => {
    const labels = cells.map(({ text }) => foldLabel(text));
    return labels.some((label) => CODE.test(label)) && labels.some((label) => NAME.test(label) && !CODE.test(label));
  });
  if (header < 0) throw new AnswerRefused(`${path}：没有找到“单位编码”和“单位名称”两列的表头。`);
  const labels = rows[header]!.map(({ text }) => foldLabel(text));
  const [codes, names] = [
    labels.findIndex((label) => CODE.test(label)),
    labels.findIndex((label) => NAME.test(label) && !CODE.test(label)),
  ];
  return rows.slice(header + 1).flatMap((cells, index) => {
    const [code, name] = [cells[codes]?.text ?? '', cells[names]?.text ?? ''];
    return code === '' && name === '' ? [] : [{ code, name, where: `第 ${header + index + 2} 行` }];
  });
}

function bookOf(path: string) {
  try {
    return readBook(path, readFileSync(path));
  } catch (error) {
    if (error instanceof FileRefused) throw new AnswerRefused(`${path}：${error.issue.message}`);
    throw error;
  }
}
