import { hostname } from 'node:os';
import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CouldNotRun } from '../../could-not-run.ts';

/** Hidden, so that no reader of the content takes it for a collection. */
const LOCK = '.import.lock';
/** No import takes so long; a lock that is older was left by a run that ended, on whatever computer. */
const LONGEST_RUN = 60 * 60 * 1000;

const lock = z.strictObject({ pid: z.int().positive(), host: z.string(), on: z.string() });

/**
 * Keeps a content folder for one import from its reading to its writing, so that two at once do not give out one serial
 * twice or clear away each other's files. A lock that an ended run left is taken over. Throws where another import is at
 * work.
 */
export function withLockedContent<Result>(contentDir: string, work: () => Result): Result {
  const path = join(contentDir, LOCK);
  if (!placeLock(path)) {
    if (!isLeftBehind(path)) throw new CouldNotRun(busy(path));
    rmSync(path, { force: true });
    if (!placeLock(path)) throw new CouldNotRun(busy(path));
  }
  try {
    return work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** Whether the lock is ours now; `false` where there is one. */
function placeLock(path: string): boolean {
  let handle: number;
  try {
    handle = openSync(path, 'wx');
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code === 'EEXIST') return false;
    throw new CouldNotRun(
      `内容文件夹不能写入（${message}）。请核对文件夹是否在、有没有写入权限、磁盘有没有满，再导入。`,
    );
  }
  try {
    writeSync(handle, JSON.stringify({ pid: process.pid, host: hostname(), on: new Date().toISOString() }));
  } finally {
    closeSync(handle);
  }
  return true;
}

function isLeftBehind(path: string): boolean {
  const held = readLock(path);
  if (held === 'gone') return true;
  const age = Date.now() - held.changed;
  if (age > LONGEST_RUN) return true;
  // A lock that is being written this moment has no text yet.
  if (held.lock === undefined) return age > 10_000;
  return held.lock.host === hostname() && !isRunning(held.lock.pid);
}

function readLock(path: string): 'gone' | { lock: z.output<typeof lock> | undefined; changed: number } {
  try {
    const changed = statSync(path).mtimeMs;
    const text = readFileSync(path, 'utf8');
    return { lock: lock.safeParse(text === '' ? undefined : JSON.parse(text)).data, changed };
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return 'gone';
    return { lock: undefined, changed: 0 };
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, but belongs to somebody else.
    return (error as { code?: string }).code === 'EPERM';
  }
}

function busy(path: string): string {
  const held = readLock(path);
  const who =
    held === 'gone' || held.lock === undefined
      ? ''
      : `（电脑 ${held.lock.host}，进程 ${held.lock.pid}，${localTime(held.lock.on)} 开始）`;
  return `另一次导入正在往这个内容文件夹里写${who}，这一次没有导入。请等它结束后再运行；确知没有别的导入在运行的，删去 ${path} 再运行。`;
}

function localTime(instant: string): string {
  const time = new Date(instant);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${time.getMonth() + 1} 月 ${time.getDate()} 日 ${two(time.getHours())}:${two(time.getMinutes())}`;
}
