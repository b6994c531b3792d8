import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { budget, type Budget } from '../../../../src/schemas/account.ts';
import { projectRoot } from '../../source-file.ts';
import { formOf, readParts, workbookParts } from '../workbook-fixture.ts';

const accounts = [
  ['department-final-account', 'caizheng-ju', 'final-accounts/310107/2024/caizheng-ju'],
  ['department-final-account', 'shehui-gongzuo-bu', 'final-accounts/310107/2024/shehui-gongzuo-bu'],
  ['department-budget', 'shangwu-wei', 'budgets/310107/2025/shangwu-wei'],
  ['department-budget', 'zhengfu-bangongshi-unit', 'budgets/310107/2025/zhengfu-bangongshi-unit'],
  ['department-budget', 'wanli-jiedao-2024', 'budgets/310107/2024/wanli-jiedao'],
] as const;

describe.each(accounts)('%s of %s', (form, name, record) => {
  const parts = workbookParts(`${form}/${name}`);
  const stored = JSON.parse(readFileSync(join(projectRoot, 'content', `${record}.json`), 'utf8')) as Budget;
  const { drafts, problems } = readParts(parts);
  const [draft] = drafts;
  const tables =
    draft?.part.kind === 'budgetTables' || draft?.part.kind === 'finalTables' ? draft.part.value.tables : [];

  test('every sheet is recognised', () => {
    expect(parts.map((part) => formOf(part)?.id)).toEqual(parts.map(() => form));
  });

  test('is one draft of its kind', () => {
    expect(drafts.map(({ part }) => part.kind)).toEqual([
      form === 'department-budget' ? 'budgetTables' : 'finalTables',
    ]);
  });

  test.each(stored.tables.map((table, index) => [table.name, index] as const))(
    '%s equals what was entered by hand',
    (_, index) => {
      expect(tables[index]).toEqual(stored.tables[index]);
    },
  );

  test('no cell is left unread', () => {
    expect(problems.filter(({ rule }) => rule !== 'column-not-read')).toEqual([]);
  });

  test('every figure has its place', () => {
    const missing = tables.flatMap((table, at) =>
      table.parts.flatMap((part, side) =>
        part.rows.flatMap((row, line) =>
          row.cells.flatMap((cell, column) => {
            const pointer = `/tables/${at}/parts/${side}/rows/${line}/cells/${column}`;
            return cell === '' || draft?.places.has(pointer) ? [] : [pointer];
          }),
        ),
      ),
    );
    expect(missing).toEqual([]);
  });

  test('is what the schema takes', () => {
    expect(budget.shape.tables.safeParse(tables).success).toBe(true);
  });
});
