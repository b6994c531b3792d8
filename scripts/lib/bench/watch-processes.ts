import { readdirSync, readFileSync } from 'node:fs';

/** What a process has used: the most memory that it held, and its time on all processors. */
export type Usage = { peakKilobytes: number; cpuSeconds: number };

const CLOCK_TICKS_PER_SECOND = 100;
const INTERVAL_MS = 500;

/**
 * Looks twice a second at a process and all that it started, also programs that are no Node.js, such as Pagefind.
 * Only Linux tells; elsewhere nothing is seen. Returns what stops the watch and gives what was seen, by process number.
 */
export function watchProcesses(root: number): () => Map<number, Usage> {
  const seen = new Map<number, Usage>();
  const look = () => {
    for (const pid of familyOf(root)) {
      const usage = usageOf(pid);
      if (usage) seen.set(pid, usage);
    }
  };
  const timer = process.platform === 'linux' ? setInterval(look, INTERVAL_MS) : undefined;
  return () => {
    clearInterval(timer);
    return seen;
  };
}

function familyOf(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? Number(fieldsOf(Number(name))?.[1]) : Number.NaN;
    if (!Number.isNaN(parent)) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const family = [root];
  for (const member of family) family.push(...(children.get(member) ?? []));
  return family;
}

function usageOf(pid: number): Usage | undefined {
  const fields = fieldsOf(pid);
  const peak = /VmHWM:\s*(\d+)/.exec(textOf(`/proc/${pid}/status`))?.[1];
  if (!fields || peak === undefined) return undefined;
  return {
    peakKilobytes: Number(peak),
    cpuSeconds: (Number(fields[11]) + Number(fields[12])) / CLOCK_TICKS_PER_SECOND,
  };
}

/** State, parent and so on: what stands behind the name, which may hold anything. */
function fieldsOf(pid: number): string[] | undefined {
  const stat = textOf(`/proc/${pid}/stat`);
  return stat === '' ? undefined : stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** Empty where the process has ended meanwhile. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
