import initSqlJs, { type Database } from 'sql.js';
import wasm from 'sql.js/dist/sql-wasm-browser.wasm?url';
import { MOST_ROWS, type SqlAnswer, type SqlRequest, type SqlResult, type SqlValue } from './sql-result.ts';

/** SQLite beside the page, so that a long query holds nothing up and can be ended. */
let database: Database | undefined;

addEventListener('message', (event: MessageEvent<SqlRequest>) => {
  void answer(event.data).then((given) => postMessage(given));
});

async function answer(request: SqlRequest): Promise<SqlAnswer> {
  try {
    if (request.kind === 'run') return { kind: 'result', result: run(request.sql) };
    const engine = await initSqlJs({ locateFile: () => wasm });
    database = new engine.Database(new Uint8Array(request.bytes));
    // What is read here is what was published.
    database.run('PRAGMA query_only = ON');
    return { kind: 'opened' };
  } catch (error) {
    return { kind: 'refused', message: error instanceof Error ? error.message : String(error) };
  }
}

function run(sql: string): SqlResult {
  if (!database) throw new Error('not open');
  const statements = database.iterateStatements(sql);
  const first = statements.next();
  if (first.done) throw new Error('no statement');
  const statement = first.value;
  const columns = statement.getColumnNames();
  const rows: SqlValue[][] = [];
  let isCut = false;
  while (statement.step()) {
    isCut = rows.length === MOST_ROWS;
    if (isCut) break;
    rows.push(statement.get().map((value) => (value instanceof Uint8Array ? `（${value.length} 字节）` : value)));
  }
  if (!statements.next().done) throw new Error('several statements');
  return { columns, rows, isCut };
}
