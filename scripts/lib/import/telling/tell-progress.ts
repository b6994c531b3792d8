import type { WriteStream } from 'node:tty';
import type { Progress } from '../import-files.ts';

/** A line for so many files where nobody watches. */
const STEP = 50;

/** Tells of more than one file: a line that changes in a terminal, a line for every fifty files elsewhere. */
export function tellProgress(stream: Pick<WriteStream, 'write' | 'isTTY'>): Progress {
  return (done, all, name) => {
    if (all < 2) return;
    if (stream.isTTY) stream.write(`\r\u001b[K【导入】${done}/${all} ${name.slice(-40)}${done === all ? '\n' : ''}`);
    else if (done === all || (done > 0 && done % STEP === 0)) stream.write(`【导入】已读 ${done}/${all} 个文件\n`);
  };
}
