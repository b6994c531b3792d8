import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IntakeRuleId } from '../rules/intake-rules.ts';
import { collections } from '../schemas/collections.ts';
import { describeSchemaIssues, silent } from './describe-schema-issue.ts';
import { unreadable, type LocalProblem } from './file-problem.ts';
import type { FoundFile } from './find-content.ts';
import { readMarkdown } from './read-markdown.ts';
import { scanJson } from './scan-json.ts';

type Outcome = { record?: unknown; problems: LocalProblem[] };

/** Reads one file against the schema of its collection. A record that breaks it is not given. */
export function readRecord(contentDir: string, { collection, file }: FoundFile): Outcome {
  const { schema, format } = collections[collection];
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(contentDir, file));
  } catch (error) {
    return { problems: [unreadable(file, error)] };
  }
  const { text, problems } = decode(bytes);
  if (text === undefined) return { problems };
  const parsed = format === 'json' ? parseJson(text) : readMarkdown(text);
  problems.push(...parsed.problems);
  if (!('value' in parsed)) return { problems };
  const checked = schema.safeParse(parsed.value, silent);
  if (!checked.success) {
    return { problems: [...problems, ...describeSchemaIssues(schema, parsed.value, checked.error.issues)] };
  }
  const record = parsed.body === undefined ? checked.data : { ...checked.data, body: parsed.body };
  return { record, problems };
}

function decode(bytes: Buffer): { text?: string; problems: LocalProblem[] } {
  const problems: LocalProblem[] = [];
  const add = (rule: IntakeRuleId, message: string) => problems.push({ rule, path: [], value: '', message });
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (marked) add('file-without-bom', '文件开头有 BOM 标记。请另存为“UTF-8”，不要选“UTF-8 带 BOM”。');
  const content = marked ? bytes.subarray(3) : bytes;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    if (text.trim() !== '') return { text, problems };
    add('file-is-not-empty', '文件是空的。请填写内容，或删去这个文件。');
  } catch {
    add('file-is-utf8', `文件不是 UTF-8 编码${likelyEncoding(content)}。请用文本编辑器另存为 UTF-8 编码。`);
  }
  return { problems };
}

function likelyEncoding(bytes: Buffer): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return '，像是 UTF-16';
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return '，像是 GBK（GB18030）';
  } catch {
    return '，文件可能已损坏';
  }
}

type Parsed = { value?: unknown; body?: string; problems: LocalProblem[] };

function parseJson(text: string): Parsed {
  const value = plainJson(text);
  if (value !== undefined) return { value, problems: [] };
  const problems = scanJson(text).map(({ kind, path, line, column, what }): LocalProblem => {
    const rule = kind === 'syntax' ? 'json-is-well-formed' : 'no-duplicate-keys';
    const key = String(path.at(-1) ?? '');
    return { rule, path, value: key, message: `第 ${line} 行第 ${column} 列：${what}。请改正。` };
  });
  if (problems.some(({ rule }) => rule === 'json-is-well-formed')) return { problems };
  return { value: JSON.parse(text), problems };
}

/**
 * The value of a JSON text with nothing wrong with it, which is nearly every one: it parses, and holds as many keys as
 * are written. For any other text, `scanJson` says what is wrong, in several times the time.
 */
function plainJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return writtenKeys(text) === keyCount(value) ? value : undefined;
}

/** How many texts of a JSON text that parses stand before a colon. */
function writtenKeys(text: string): number {
  let count = 0;
  for (let start = text.indexOf('"'); start >= 0;) {
    let end = text.indexOf('"', start + 1);
    while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
    let next = end + 1;
    while (text.charCodeAt(next) <= 0x20) next += 1;
    if (text[next] === ':') count += 1;
    start = text.indexOf('"', next);
  }
  return count;
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text[first - 1] === '\\') first -= 1;
  return (at - first) % 2 === 1;
}

function keyCount(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + keyCount(item), 0);
  let count = 0;
  for (const item of Object.values(value)) count += 1 + keyCount(item);
  return count;
}
