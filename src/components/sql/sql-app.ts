import { drawResult } from './draw-result.ts';
import { queryProblem } from './query-problem.ts';
import { QueryRefused, SqlDatabase } from './sql-database.ts';

let opening: Promise<SqlDatabase> | undefined;
/** Tells a query that was ended from the one that runs. */
let current = 0;

/** Asks the database what stands in the form of the page, and shows the answer. The first time, it is downloaded. */
export async function askDatabase(app: HTMLElement): Promise<void> {
  const { database: address = '', base = '/' } = app.dataset;
  const sql = app.querySelector('textarea')?.value ?? '';
  const stop = app.querySelector<HTMLButtonElement>('[data-sql-stop]');
  const answer = app.querySelector<HTMLElement>('[data-sql-answer]');
  const tell = (text: string) => app.querySelector('[data-sql-status]')?.replaceChildren(text);
  const asked = (current += 1);
  const isCurrent = () => asked === current;

  opening ??= SqlDatabase.from(address, (got, all) =>
    tell(`正在下载数据库：${megabytes(got)}${all ? ` / ${megabytes(all)}` : ''} MB`),
  );
  let database: SqlDatabase;
  try {
    database = await opening;
  } catch {
    opening = undefined;
    tell('没有读到数据库：可能是网络中断。请再按一次“查询”，或下载数据库文件用别的程序打开。');
    return;
  }
  if (!isCurrent()) return;
  // Only one query runs: what was asked before is of no use any more.
  if (stop?.hidden === false) database.stop();
  if (stop) {
    stop.hidden = false;
    stop.onclick = () => {
      current += 1;
      database.stop();
      stop.hidden = true;
      tell('已停止。');
    };
  }
  tell('正在查询……');
  const startedMs = performance.now();
  try {
    const result = await database.run(sql);
    if (!isCurrent()) return;
    // Of a sum nobody can tell afterwards what went into it.
    const mayHoldDemo = 'withDemo' in app.dataset && !/\bdemo\s*=\s*0\b/i.test(sql);
    answer?.replaceChildren(drawResult(result, base, mayHoldDemo));
    tell(`查完，${result.rows.length} 行，用时 ${((performance.now() - startedMs) / 1000).toFixed(2)} 秒。`);
    history.replaceState(null, '', `${location.pathname}?${new URLSearchParams({ sql })}`);
  } catch (error) {
    if (!isCurrent()) return;
    answer?.replaceChildren();
    if (error instanceof QueryRefused) tell(queryProblem(error.message));
    else {
      database.stop();
      tell(
        '查询程序没有启动：浏览器可能过旧，要能运行 WebAssembly（Chromium 87 以上）。可下载数据库文件用别的程序打开。',
      );
    }
  } finally {
    if (isCurrent() && stop) stop.hidden = true;
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
