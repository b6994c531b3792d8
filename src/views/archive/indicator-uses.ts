import type { Archive, RecordOf } from '../../schemas/collections.ts';

/** An object that uses an indicator of the library in one year, with the target value as printed. */
export type IndicatorUse = {
  /** Key of the object. */
  object: string;
  fiscalYear: number;
  target: string;
  unit?: string | undefined;
};

/** The uses of each indicator, by its key in the library: the targets in force, or the evaluation where there are none. */
export function indicatorUses(dossiers: Archive['dossiers']): Map<string, IndicatorUse[]> {
  const uses = [...dossiers.values()].flatMap((dossier) =>
    rowsInForce(dossier).flatMap((row) =>
      row.library === undefined
        ? []
        : [
            {
              library: row.library,
              object: `${dossier.regionCode}/${dossier.object}`,
              fiscalYear: dossier.fiscalYear,
              target: row.target ?? '',
              unit: row.unit,
            },
          ],
    ),
  );
  return Map.groupBy(uses, ({ library }) => library);
}

function rowsInForce({ targets, evaluations }: RecordOf<'dossiers'>) {
  return (
    targets?.findLast(({ version }) => version !== 'draft')?.rows ??
    targets?.at(-1)?.rows ??
    evaluations?.[0]?.rows ??
    []
  );
}
