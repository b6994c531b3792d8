import type { LooseRecord } from './working-records.ts';

type Row = LooseRecord & { id: string; level2?: string; name?: string };

/**
 * The rows of a form with the identities that the same indicators have elsewhere in the object's record, so that an
 * indicator stays itself from the target to the evaluation and from year to year. `known` lists of rows come in the
 * order in which they count.
 */
export function alignIndicators(rows: readonly Row[], known: readonly (readonly Row[])[]): Row[] {
  const ids = new Map<string, string>();
  for (const list of known) {
    for (const row of list) if (!ids.has(nameOf(row))) ids.set(nameOf(row), row.id);
  }
  const taken = new Set<string>();
  const aligned = rows.map((row) => {
    const id = ids.get(nameOf(row));
    if (id === undefined || taken.has(id)) return undefined;
    taken.add(id);
    return { ...row, id };
  });
  const others = new Set([...ids.values()]);
  return aligned.map((found, place) => {
    if (found) return found;
    const row = rows[place]!;
    const id = freeId(row.id, taken, others);
    taken.add(id);
    return { ...row, id };
  });
}

/** An id that neither a row of this form nor another indicator of the object has. */
function freeId(wanted: string, taken: ReadonlySet<string>, others: ReadonlySet<string>): string {
  const isFree = (id: string) => !taken.has(id) && !others.has(id);
  if (isFree(wanted)) return wanted;
  const [, stem = wanted] = /^(.*?)-?\d*$/.exec(wanted) ?? [];
  for (let serial = 1; ; serial += 1) if (isFree(`${stem}-${serial}`)) return `${stem}-${serial}`;
}

function nameOf({ level2 = '', name = '' }: Row): string {
  return `${level2}/${name}`.normalize('NFKC').replace(/\s+/g, '');
}
