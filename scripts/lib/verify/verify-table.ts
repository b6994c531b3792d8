import { readCsv } from '../../../src/model/csv.ts';
import type { VerifiedField, VerifiedResource } from './descriptor.ts';

/** What is wrong with a package, as a Chinese sentence. */
export type Say = (problem: string) => void;

/** A table that was read: its keys, and what its rows name in other tables, with the line that does first. */
export type ReadTable = {
  rows: number;
  keys: ReadonlySet<string>;
  named: readonly { field: string; table: string; values: ReadonlyMap<string, number> }[];
};

/** Reads the rows of a table against its schema, and says where they differ. A field says so three times at most. */
export function verifyTable({ path, schema, rowCount }: VerifiedResource, text: string, say: Say): ReadTable {
  const { fields = [], foreignKeys = [] } = schema ?? {};
  const keys = new Set<string>();
  const named = foreignKeys.map(({ fields: [name = ''], reference }) => ({
    field: name,
    at: fields.findIndex((field) => field.name === name),
    table: reference.resource,
    values: new Map<string, number>(),
  }));
  const limited = limit(say);
  let rows = 0;
  let hasHeading = false;
  const isWhole = readCsv(text, (row, line) => {
    if (line === 1) hasHeading = verifyHeading(path, row, fields, say);
    if (line === 1 || !hasHeading) return;
    rows += 1;
    if (row.length !== fields.length) {
      limited('', `${path} 第 ${line} 行有 ${row.length} 格，应为 ${fields.length} 格。`);
      return;
    }
    fields.forEach((field, at) => {
      const problem = problemOf(field, row[at] ?? '');
      if (problem) limited(field.name, `${path} 第 ${line} 行的 ${field.name}：${problem}`);
    });
    const [key = ''] = row;
    if (keys.has(key)) limited('key', `${path} 第 ${line} 行的主键 ${key} 与前面的行重复。`);
    keys.add(key);
    for (const { at, values } of named) {
      const value = row[at] ?? '';
      if (value !== '' && !values.has(value)) values.set(value, line);
    }
  });
  if (!isWhole) say(`${path} 有引号没有合上，最后读到第 ${rows + 1} 行，后面的内容连成了一格。`);
  if (rowCount !== undefined && rows !== rowCount)
    say(`${path} 有 ${rows} 行，datapackage.json 写的是 ${rowCount} 行。`);
  return { rows, keys, named };
}

function verifyHeading(path: string, row: readonly string[], fields: readonly VerifiedField[], say: Say): boolean {
  const expected = fields.map(({ name }) => name);
  if (row.join() === expected.join()) return true;
  const odd = row.find((name, at) => name !== expected[at]) ?? expected[row.length];
  say(`${path} 的表头与 datapackage.json 不同，从“${odd}”起。应为：${expected.join('、')}`);
  return false;
}

function problemOf({ type, constraints }: VerifiedField, text: string): string | undefined {
  if (text === '') return constraints?.required ? '必填，但是空的。' : undefined;
  if (!FORM[type](text)) return `“${text.slice(0, 40)}”不是${TYPE_TITLE[type]}。`;
  if (constraints?.enum && !constraints.enum.includes(text)) {
    return `“${text.slice(0, 40)}”不在可取的值之内：${constraints.enum.join('、')}。`;
  }
  return undefined;
}

const FORM: Record<VerifiedField['type'], (text: string) => boolean> = {
  string: () => true,
  integer: (text) => /^-?\d+$/.test(text) && Number.isSafeInteger(Number(text)),
  number: (text) => /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text),
  boolean: (text) => text === 'true' || text === 'false',
  date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)),
  array: isJson,
};

const TYPE_TITLE: Record<VerifiedField['type'], string> = {
  string: '文本',
  integer: '整数',
  number: '数',
  boolean: ' true 或 false',
  date: '日期',
  array: ' JSON',
};

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Passes on the first three sentences of each kind. */
function limit(say: Say): (kind: string, problem: string) => void {
  const counts = new Map<string, number>();
  return (kind, problem) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= 3) say(problem);
    if (count === 4) say(`${problem.split(' ')[0]} 的 ${kind || '行'} 还有更多同样的问题，不再逐条列出。`);
  };
}
