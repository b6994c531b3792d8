import type { z } from 'zod';
import type { IntakeRuleId } from '../rules/intake-rules.ts';
import type { FileProblem } from './file-problem.ts';

type Issue = z.core.$ZodIssue;
type Path = (string | number)[];

/** What a schema refuses, as findings that a clerk can act on: what was found, what was expected, what to do. */
export function describeSchemaIssues(
  schema: z.ZodType,
  record: unknown,
  issues: readonly Issue[],
): Omit<FileProblem, 'file'>[] {
  return issues.flatMap((issue) => describe(schema, record, issue, []));
}

/** Silences zod's own words, so that a message that is not empty was written in the schema. */
export const silent = { error: () => '' };

function describe(schema: z.ZodType, record: unknown, issue: Issue, above: Path): Omit<FileProblem, 'file'>[] {
  const path = [...above, ...(issue.path as Path)];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problem('no-unknown-fields', [...path, key], key, unknownField(schema, path, key)));
  }
  const value = at(record, path);
  const name = fieldName(schema, path);
  if (value === undefined) {
    return [problem('no-missing-fields', path, '', `缺少${name}。${expectation(issue, schema, path)}请补上。`)];
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const branch = fittingBranch(issue.errors);
    if (branch) return branch.flatMap((inner) => describe(schema, record, inner, path));
  }
  return [problem('values-have-form', path, shown(value), `${name}${refusal(issue, value, schema, path)}`)];
}

function problem(rule: IntakeRuleId, path: Path, value: string, message: string): Omit<FileProblem, 'file'> {
  return { rule, path, value, message };
}

/** Of a union, the one branch whose type fits and which complains about something within. */
function fittingBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const fitting = branches.filter((issues) => issues.every((issue) => issue.path.length > 0));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function refusal(issue: Issue, value: unknown, schema: z.ZodType, path: Path): string {
  if (issue.message && issue.code === 'custom') return `不合要求：${issue.message}。请改正。`;
  if (issue.code === 'too_small' && (value === '' || (Array.isArray(value) && value.length === 0))) {
    return isOptional(schema, path) ? '是空的。没有这一项就删去该字段。' : '是空的。请填写。';
  }
  const advice = value === null ? '没有这一项就删去该字段。' : '请改正。';
  return `的值${quoted(value)}不合要求。${expectation(issue, schema, path)}${advice}`;
}

/** What the schema asks for, as a sentence, or nothing where it cannot be said. */
function expectation(issue: Issue, schema: z.ZodType, path: Path): string {
  const wanted = issue.message || wantedBy(issue);
  return wanted
    ? `${/^[应只]/.test(wanted) ? '' : /^[a-z]/i.test(wanted) ? '应为 ' : '应为'}${wanted}。`
    : describeType(schema, path);
}

function wantedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_WORDS[issue.expected] ?? '';
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'invalid_format':
      return FORMAT_WORDS[issue.format] ?? `合乎格式 ${'pattern' in issue ? issue.pattern : issue.format} 的文字`;
    case 'too_small':
      return bound(issue.origin, issue.inclusive === false ? '大于' : '不少于', Number(issue.minimum));
    case 'too_big':
      return bound(issue.origin, issue.inclusive === false ? '小于' : '不多于', Number(issue.maximum));
    case 'invalid_union':
      if (issue.discriminator) return oneOf((issue as { options?: unknown[] }).options?.map(String) ?? []);
      return [...new Set(issue.errors.flat().map((inner) => inner.message || wantedBy(inner)))].join('，或者');
    default:
      return '';
  }
}

function bound(origin: string, how: string, limit: number): string {
  if (origin === 'string') return `${how} ${limit} 个字符的文字`;
  return origin === 'array' ? `${how} ${limit} 项的列表` : `${how} ${limit} 的数`;
}

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? `${values[0]}` : `以下之一：${values.join('、')}`;
}

const TYPE_WORDS: Record<string, string> = {
  string: '加引号的文字',
  number: '数字（不加引号）',
  int: '整数（不加引号）',
  boolean: 'true 或 false（不加引号）',
  array: '列表，写作 [ … ]',
  object: '一组字段，写作 { … }',
  record: '一组字段，写作 { … }',
};

const FORMAT_WORDS: Record<string, string> = {
  url: '完整的网址，如 https://www.example.gov.cn/',
  date: 'YYYY-MM-DD 的日期',
};

function describeType(schema: z.ZodType, path: Path): string {
  const definition = definitionAt(schema, path)?._zod.def as { type?: string; entries?: Record<string, string> };
  if (definition?.entries) return `应为${oneOf(Object.values(definition.entries))}。`;
  const word = TYPE_WORDS[definition?.type ?? ''];
  return word ? `应为${word}。` : '';
}

function unknownField(schema: z.ZodType, path: Path, key: string): string {
  const known = Object.keys(shapeOf(definitionAt(schema, path)) ?? {});
  const close = known
    .map((name) => ({ name, distance: editDistance(name.toLowerCase(), key.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.distance - b.distance)[0];
  const advice = close ? `是不是“${close.name}”？` : known.length > 0 ? `此处可用的字段：${known.join('、')}。` : '';
  return `不认识字段“${key}”。${advice}请改名或删去。`;
}

// Reading the schema

/** “公开范围”（release）, or the bare key where the schema has no title. */
function fieldName(schema: z.ZodType, path: Path): string {
  if (path.length === 0) return '整个文件';
  const keys = path.filter((step) => typeof step === 'string');
  const key = keys.at(-1) ?? '';
  const place = typeof path.at(-1) === 'number' ? `第 ${Number(path.at(-1)) + 1} 项` : '';
  const title = titleAt(schema, path);
  const named = title ? `“${title}”（字段 ${key}）` : `字段“${key}”`;
  return place ? `${named}的${place}` : named;
}

function titleAt(schema: z.ZodType, path: Path): string | undefined {
  const steps = typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
  let current: z.ZodType | undefined = definitionAt(schema, steps, false);
  while (current) {
    const title = current.meta?.()?.title;
    if (title) return title;
    current = (current._zod.def as { innerType?: z.ZodType }).innerType;
  }
  return undefined;
}

function isOptional(schema: z.ZodType, path: Path): boolean {
  return definitionAt(schema, path, false)?._zod.def.type === 'optional';
}

/** The schema at a path; where `bare`, without optional and the like around it. */
function definitionAt(schema: z.ZodType, path: Path, bare = true): z.ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return bare ? unwrapped(schema) : schema;
  const inner = unwrapped(schema);
  const definition = inner._zod.def as unknown as {
    element?: z.ZodType;
    valueType?: z.ZodType;
    options?: z.ZodType[];
  };
  if (definition.options) {
    return definition.options.map((option) => definitionAt(option, path, bare)).find((found) => found !== undefined);
  }
  const next = typeof step === 'number' ? definition.element : (shapeOf(inner)?.[step] ?? definition.valueType);
  return next && definitionAt(next, rest, bare);
}

function unwrapped(schema: z.ZodType): z.ZodType {
  const inner = (schema._zod.def as { innerType?: z.ZodType }).innerType;
  return inner ? unwrapped(inner) : schema;
}

function shapeOf(schema: z.ZodType | undefined): Record<string, z.ZodType> | undefined {
  return schema && (schema._zod.def as { shape?: Record<string, z.ZodType> }).shape;
}

// Values

function at(record: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined,
    record,
  );
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function quoted(value: unknown): string {
  return value === null ? ' null（空值）' : typeof value === 'string' ? `“${shown(value)}”` : ` ${shown(value)} `;
}

/** How many single-character changes lead from one word to the other. */
export function editDistance(one: string, other: string): number {
  let row = [...Array(other.length + 1).keys()];
  [...one].forEach((character, place) => {
    const next = [place + 1];
    [...other].forEach((wanted, column) => {
      const replaced = (row[column] ?? 0) + (character === wanted ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    });
    row = next;
  });
  return row.at(-1) ?? 0;
}
