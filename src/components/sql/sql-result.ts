export type SqlValue = string | number | null;

/** What a query gave. `isCut` where there are more rows than are kept. */
export type SqlResult = { columns: readonly string[]; rows: readonly (readonly SqlValue[])[]; isCut: boolean };

/** Rows that are kept at most: more would fill the memory of an office computer. */
export const MOST_ROWS = 100_000;

/** What is asked of the worker, and what it answers. */
export type SqlRequest = { kind: 'open'; bytes: ArrayBuffer } | { kind: 'run'; sql: string };
export type SqlAnswer =
  { kind: 'opened' } | { kind: 'result'; result: SqlResult } | { kind: 'refused'; message: string };
