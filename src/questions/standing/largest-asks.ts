import { askedFen, type AskedObject } from '../asked-object.ts';

/** How many objects a standing question names. */
const NAMED = 3;

/** The objects with the largest asks, largest first; whole departments only where there is nothing else. */
export function largestAsks(asked: readonly AskedObject[]): AskedObject[] {
  const single = asked.filter(({ record }) => record?.kind !== 'department');
  return (single.length > 0 ? single : asked).toSorted((a, b) => askedFen(b) - askedFen(a)).slice(0, NAMED);
}

/** 本项目 where one object is asked about alone, else the names. */
export function subjectOf(asked: readonly AskedObject[], named: readonly AskedObject[]): string {
  return asked.length === 1 ? '本项目' : named.map(({ name }) => `“${name}”`).join('');
}
