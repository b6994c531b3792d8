import type { Archive } from '../../schemas/collections.ts';
import { termAddress } from '../address.ts';

/** The address of each term of the glossary by every name it has, so that a page can link the words it uses. */
export function termAddresses(glossary: Archive['glossary']): Map<string, string> {
  return new Map(
    [...glossary].flatMap(([id, term]) =>
      [term.name, ...(term.also ?? [])].map((name) => [name, termAddress(id)] as const),
    ),
  );
}
