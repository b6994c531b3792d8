import { createHash } from 'node:crypto';
import { CouldNotRun } from '../could-not-run.ts';
import { descriptor, type Descriptor } from './descriptor.ts';
import type { PackageSource } from './package-source.ts';
import { verifyTable, type ReadTable, type Say } from './verify-table.ts';

export type Verified = { files: number; tables: number; rows: number; problems: string[] };

const SUMS = 'SHA256SUMS';
const DESCRIPTOR = 'datapackage.json';

/**
 * Checks a data package: every file against `SHA256SUMS` and `datapackage.json`, every row against its schema, keys
 * unique, foreign keys resolved. One table is held at a time, and the keys of all.
 */
export async function verifyPackage(source: PackageSource): Promise<Verified> {
  const problems: string[] = [];
  const say: Say = (problem) => problems.push(problem);
  const sums = readSums(await needed(source, SUMS), say);
  const packaged = readDescriptor(await needed(source, DESCRIPTOR), say);
  const tables = new Map<string, ReadTable>();
  const described = new Map((packaged?.resources ?? []).map((resource) => [resource.path, resource]));
  for (const path of described.keys()) {
    if (!sums.has(path)) say(`${path} 写在 ${DESCRIPTOR} 里，但 ${SUMS} 里没有。`);
  }
  for (const [path, sum] of sums) {
    const content = await source(path);
    if (content === undefined) {
      say(`缺少文件 ${path}：${SUMS} 里有它的校验和。`);
      continue;
    }
    const actual = createHash('sha256').update(content).digest('hex');
    if (actual !== sum) say(`${path} 被改动过：SHA-256 应为 ${sum}，实为 ${actual}。`);
    const resource = described.get(path);
    if (resource && resource.hash !== `sha256:${sum}`) say(`${path} 的校验和在 ${DESCRIPTOR} 和 ${SUMS} 里不同。`);
    if (resource && resource.bytes !== content.length) {
      say(`${path} 有 ${content.length} 字节，${DESCRIPTOR} 写的是 ${resource.bytes} 字节。`);
    }
    if (resource?.schema) tables.set(resource.name, verifyTable(resource, content.toString('utf8'), say));
  }
  verifyNames(tables, say);
  const rows = [...tables.values()].reduce((sum, table) => sum + table.rows, 0);
  return { files: sums.size, tables: tables.size, rows, problems };
}

async function needed(source: PackageSource, path: string): Promise<string> {
  const content = await source(path);
  if (content === undefined) {
    throw new CouldNotRun(`这里没有 ${path}，不是本站的数据包。请给出数据包的文件夹或网址，如 dist/data。`);
  }
  return content.toString('utf8');
}

function readSums(text: string, say: Say): Map<string, string> {
  const sums = new Map<string, string>();
  for (const [at, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const [, sum = '', path = ''] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (path === '') say(`${SUMS} 第 ${at + 1} 行不是“校验和  文件名”：${line.slice(0, 80)}`);
    else sums.set(path, sum);
  }
  if (!sums.has(DESCRIPTOR)) say(`${SUMS} 里没有 ${DESCRIPTOR}。`);
  return sums;
}

function readDescriptor(text: string, say: Say): Descriptor | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    say(`${DESCRIPTOR} 不是完整的 JSON。`);
    return undefined;
  }
  const read = descriptor.safeParse(value);
  if (read.success) return read.data;
  for (const { path } of read.error.issues.slice(0, 5)) {
    say(`${DESCRIPTOR} 的 ${path.join('.') || '顶层'} 不合数据包的格式。`);
  }
  return undefined;
}

/** Every name of a row in another table is the key of one. */
function verifyNames(tables: ReadonlyMap<string, ReadTable>, say: Say): void {
  for (const [name, { named }] of tables) {
    for (const { field, table, values } of named) {
      const keys = tables.get(table)?.keys;
      if (!keys) {
        say(`${name} 的 ${field} 指向表 ${table}，但数据包里没有这张表。`);
        continue;
      }
      const lost = [...values].filter(([value]) => !keys.has(value));
      for (const [value, line] of lost.slice(0, 3)) {
        say(`${name} 第 ${line} 行的 ${field} 是 ${value}，但 ${table} 里没有这个主键。`);
      }
      if (lost.length > 3) say(`${name} 的 ${field} 还有 ${lost.length - 3} 个值在 ${table} 里找不到。`);
    }
  }
}
