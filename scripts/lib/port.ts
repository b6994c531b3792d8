import { CouldNotRun } from './could-not-run.ts';

/** The port that a command line names, or 4321. */
export function portOf(text = '4321'): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) throw new CouldNotRun(`端口应为 1 至 65535 之间的整数；收到的是 ${text}`);
  return port;
}
