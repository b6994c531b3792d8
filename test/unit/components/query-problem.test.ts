import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { queryProblem } from '../../../src/components/sql/query-problem.ts';

const database = new DatabaseSync(':memory:');
database.exec('CREATE TABLE objects (key TEXT, name TEXT); CREATE TABLE dossiers (key TEXT); PRAGMA query_only = ON');

/** What a reader is told of a query that SQLite refuses. */
function toldOf(sql: string): string {
  try {
    database.prepare(sql).all();
  } catch (error) {
    return queryProblem((error as Error).message);
  }
  return '';
}

test.each([
  ['SELECT * FROM projects', '没有叫“projects”的表'],
  ['SELECT title FROM objects', '没有叫“title”的字段'],
  ['SELECT key FROM objects, dossiers', '几张表都有字段“key”'],
  ['SELECT key FORM objects', '“objects”附近的写法不对'],
  ['SELECT key FROM', '没有写完'],
  ['SELECT “key” FROM objects', '没有叫““key””的字段'],
  ["SELECT 'key FROM objects", "认不出“'key FROM objects”"],
  ['SELECT middle(key) FROM objects', '没有叫“middle”的函数'],
  ["UPDATE objects SET name = ''", '只供查询'],
  ['SELECT key FROM objects WHERE count(*) > 1', 'count、sum 一类的函数不能用在这里'],
  ['SELECT key, name FROM objects UNION SELECT key FROM dossiers', '请对照例句检查'],
])('%s', (sql, told) => {
  expect(toldOf(sql)).toContain(told);
  expect(toldOf(sql)).toContain('SQLite：');
});
