import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { csvParseRows } from 'd3-dsv';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collectionNames, collections } from '../../../src/schemas/collections.ts';
import { formulaSafe, withoutQuote } from '../../../src/model/csv.ts';
import { sqlExamples } from '../../../src/views/data/sql-examples.ts';
import { programs, projectRoot } from '../../../scripts/lib/run-node.ts';
import { serveFolder } from '../../../scripts/lib/serve-folder.ts';
import { packageSource } from '../../../scripts/lib/verify/package-source.ts';
import { verifyPackage } from '../../../scripts/lib/verify/verify-package.ts';

const root = mkdtempSync(join(tmpdir(), 'wenxiao-data-'));
const folder = join(root, 'package');

function write(out: string, environment: NodeJS.ProcessEnv = {}) {
  const args = [programs.writeData, '--content', 'content', '--out', out];
  return spawnSync(process.execPath, args, { cwd: projectRoot, env: { ...process.env, ...environment } });
}

function verify(...args: string[]) {
  const run = spawnSync(process.execPath, [resolve(projectRoot, 'scripts/verify.ts'), ...args], { encoding: 'utf8' });
  return { code: run.status, said: `${run.stderr}${run.stdout}` };
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const rowsOf = (path: string) => csvParseRows(read(path).replace(/^\uFEFF/, ''));
const filesIn = (place: string) =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(place.length + 1))
    .sort();

type Descriptor = {
  resources: {
    name: string;
    path: string;
    schema?: {
      fields: { name: string; title: string; type: string }[];
      foreignKeys?: { fields: [string]; reference: { resource: string; fields: [string] } }[];
    };
  }[];
};

beforeAll(() => {
  const { status, stderr } = write(folder);
  expect(
    String(stderr)
      .replace(/^.*(ExperimentalWarning|trace-warnings).*$/gm, '')
      .trim(),
  ).toBe('');
  expect(status).toBe(0);
}, 300_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the data package', () => {
  test('is valid by the official schema of Data Package 2.0', () => {
    const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
    addFormats.default(ajv);
    const official = readFileSync(resolve(projectRoot, 'test/fixtures/data/datapackage-2.0.schema.json'), 'utf8');
    const validate = ajv.compile(JSON.parse(official) as object);
    validate(JSON.parse(read('datapackage.json')));
    expect(validate.errors).toBe(null);
  });

  test('names every field in Chinese', () => {
    const fields = (JSON.parse(read('datapackage.json')) as Descriptor).resources.flatMap(
      ({ schema }) => schema?.fields ?? [],
    );
    expect(fields.filter(({ title }) => !/[\u4e00-\u9fff]|^SHA-256$/.test(title))).toEqual([]);
  });

  test('is whole by its own check, with keys unique and foreign keys resolved', () => {
    expect(verify(folder)).toEqual({ code: 0, said: expect.stringContaining('核对无误') as string });
  }, 60_000);

  test('has JSON Schemas by which every record of the content is valid', async () => {
    const { Ajv2020 } = await import('ajv/dist/2020.js');
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const invalid = collectionNames.flatMap((name) => {
      const { folder: place, format } = collections[name];
      if (format !== 'json') return [];
      const validate = ajv.compile(JSON.parse(read(`schemas/${name}.json`)) as object);
      const content = resolve(projectRoot, 'content', place);
      const files = name === 'releases' ? [] : filesIn(content).filter((file) => file.endsWith('.json'));
      return files.filter((file) => !validate(JSON.parse(readFileSync(join(content, file), 'utf8'))));
    });
    expect(invalid).toEqual([]);
  }, 60_000);

  test('is the same to the byte at another place, in another time zone and language', () => {
    const other = join(root, '另一处 包');
    expect(write(other, { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'C' }).status).toBe(0);
    const files = filesIn(folder);
    expect(filesIn(other)).toEqual(files);
    const different = files.filter((file) => !readFileSync(join(folder, file)).equals(readFileSync(join(other, file))));
    expect(different).toEqual([]);
  }, 300_000);

  test('has CSV and JSON of the same cells', () => {
    for (const { name, schema } of (JSON.parse(read('datapackage.json')) as Descriptor).resources) {
      if (!schema) continue;
      const rows = JSON.parse(read(`${name}.json`)) as Record<string, unknown>[];
      const [, ...lines] = rowsOf(`${name}.csv`);
      const shown = rows.map((row) => Object.values(row).map((value) => String(value ?? '')));
      expect(lines.map((line) => line.map(withoutQuote))).toEqual(shown);
    }
  }, 60_000);
});

describe('ten published figures come back from the CSV files', () => {
  type Line = Record<string, string>;
  let tables: Map<string, Line[]>;
  let keys: Map<string, Map<string, Line>>;

  beforeAll(() => {
    const { resources } = JSON.parse(read('datapackage.json')) as Descriptor;
    tables = new Map(
      resources.flatMap(({ name, path, schema }): [string, Line[]][] => {
        if (!schema) return [];
        const [names = [], ...lines] = rowsOf(path);
        return [[name, lines.map((line) => Object.fromEntries(names.map((field, at) => [field, line[at] ?? ''])))]];
      }),
    );
    keys = new Map([...tables].map(([name, lines]) => [name, new Map(lines.map((line) => [line['key'] ?? '', line]))]));
  });

  /** The rows of a table whose declared foreign key leads to the row with this key. */
  const joined = (table: string, to: string, key: string): Line[] => {
    expect(keys.get(to)?.has(key)).toBe(true);
    const { resources } = JSON.parse(read('datapackage.json')) as Descriptor;
    const foreign = resources
      .find(({ name }) => name === table)
      ?.schema?.foreignKeys?.find(({ reference }) => reference.resource === to);
    const field = foreign?.fields[0] ?? '';
    return (tables.get(table) ?? []).filter((line) => line[field] === key);
  };
  const sum = (lines: readonly Line[], field: string) => lines.reduce((total, line) => total + Number(line[field]), 0);

  test.each([['530923/2022/yingyang-gaishan/evaluations/self', 96]])('a total score: %s', (key, total) => {
    const funds = joined('funds_rows', 'evaluations', key).filter(({ role }) => role === 'total');
    const rows = joined('evaluated_rows', 'evaluations', key);
    expect(sum(rows, 'score_value') + sum(funds, 'score_value')).toBe(total);
  });

  test.each([
    ['530102/2023/laojiu/evaluations/finance', '51.63'],
    ['511425/2023/fagai-gongzi/evaluations/self', '100.00'],
  ])('an execution rate: %s', (key, rate) => {
    const [total] = joined('funds_rows', 'evaluations', key).filter(({ role }) => role === 'total');
    expect(((Number(total?.['executed_fen']) / Number(total?.['adjusted_fen'])) * 100).toFixed(2)).toBe(rate);
  });

  test.each([
    ['budget/310107/2024/wanli-jiedao', 156_211_123],
    ['budget/310107/2025/shangwu-wei', 371_514_655],
    ['budget/310107/2025/wanli-jiedao', 189_767_551],
  ])('a total of expenditure from its 类: %s', (account, yuan) => {
    const [table] = joined('account_tables', 'accounts', account).filter(({ form }) => form === 'general-expenditure');
    const cells = joined('account_cells', 'account_tables', table?.['key'] ?? '');
    const lines = cells.filter(({ code = '', column_key }) => code.length === 3 && column_key === 'total');
    expect(sum(lines, 'amount_fen')).toBe(yuan * 100);
  });

  test.each([
    ['330603/2021-general-income-total', 196.3],
    ['330603/2021-fund-income-total', 164],
  ])('a total of a region from its addends: %s', (key, total) => {
    const addends = joined('statements', 'statements', key).filter(({ part_role }) => part_role === 'addend');
    expect(sum(addends, 'value_money_fen') / 1e10).toBe(total);
  });

  test('an approved budget from its sources of money', () => {
    expect(
      sum(joined('object_budget_parts', 'object_budgets', '310107/2025/maoyi-gaozhiliang/budget'), 'amount_fen'),
    ).toBe(29_210_000_00);
  });

  test('the number of objects of a department', () => {
    expect(joined('objects', 'agencies', '310107/shangwu-wei')).toHaveLength(4);
  });
});

test.each(sqlExamples)('an example of the SQL page finds rows: $title', ({ sql }) => {
  const database = new DatabaseSync(join(folder, 'wenxiao.sqlite'), { readOnly: true });
  expect(database.prepare(sql).all().length).toBeGreaterThan(0);
  database.close();
});

describe('verify', () => {
  const spoiled = (spoil: (place: string) => void) => {
    const place = mkdtempSync(join(root, 'spoiled-'));
    cpSync(folder, place, { recursive: true });
    spoil(place);
    return verify(place);
  };

  test('names a file that was changed', () => {
    const { code, said } = spoiled((place) => appendFileSync(join(place, 'topics.csv'), ' '));
    expect(code).toBe(1);
    expect(said).toContain('topics.csv 被改动过');
  }, 60_000);

  test('names a file that is missing', () => {
    const { code, said } = spoiled((place) => rmSync(join(place, 'glossary.json')));
    expect(code).toBe(1);
    expect(said).toContain('缺少文件 glossary.json');
  }, 60_000);

  test('names a row whose key leads nowhere, and one whose value is of another type', () => {
    const { code, said } = spoiled((place) => {
      const file = join(place, 'evaluations.csv');
      const text = readFileSync(file, 'utf8').replace(/^([^,]+),530923,2022,[^,]+/m, '$1,530923,二〇二二,nowhere');
      writeFileSync(file, text);
    });
    expect(code).toBe(1);
    expect(said).toMatch(/evaluations\.csv 第 \d+ 行的 fiscal_year：“二〇二二”不是整数/);
    expect(said).toMatch(/evaluations 第 \d+ 行的 dossier 是 nowhere，但 dossiers 里没有这个主键/);
  }, 60_000);

  test('reads a package that a server hands out, and says that there is none at another address', async () => {
    const { port, close } = await serveFolder(root, { basePath: '/', port: 0 });
    const at = (path: string) => verifyPackage(packageSource(`http://localhost:${port}/${path}`));
    await expect(at('package')).resolves.toMatchObject({ tables: 45, problems: [] });
    await expect(at('nowhere')).rejects.toThrow('不是本站的数据包');
    await close();
  }, 60_000);

  test('cannot run without a package', () => {
    expect(verify(root)).toEqual({ code: 2, said: expect.stringContaining('不是本站的数据包') as string });
    expect(verify()).toEqual({ code: 2, said: expect.stringContaining('用法') as string });
  }, 60_000);
});

test('a text that a sheet would calculate is quoted, a number is not', () => {
  expect(['=1+1', '+A1', '@x', '-B2', '-12.5', '+3', '—', '-', '≥95%'].map(formulaSafe)).toEqual([
    "'=1+1",
    "'+A1",
    "'@x",
    "'-B2",
    '-12.5',
    '+3',
    '—',
    '-',
    '≥95%',
  ]);
});
