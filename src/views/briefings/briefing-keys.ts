import { isAskedFor } from '../../questions/asked-object.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';

/** Years of departments that have something to deliberate, `370112/219/2020`. */
export function departmentBriefingKeys({ departmentYears }: ArchiveIndex): string[] {
  return [...departmentYears]
    .filter(([, { dossiers }]) => dossiers.some(({ record }) => isAskedFor(record)))
    .map(([key]) => key);
}

/** Objects for which money was asked in some year. */
export function objectBriefingKeys(index: ArchiveIndex): string[] {
  return [...index.archive.objects.keys()].filter((key) => newestAsked(index, key) !== undefined);
}

/** The newest dossier of an object for which money is asked. */
export function newestAsked({ dossiersByObject }: ArchiveIndex, object: string): Keyed<'dossiers'> | undefined {
  return (dossiersByObject.get(object) ?? [])
    .filter(({ record }) => isAskedFor(record))
    .toSorted((a, b) => b.record.fiscalYear - a.record.fiscalYear)[0];
}

/** Whether the budget of these dossiers is still asked for and nowhere approved. */
export function isDraft(dossiers: readonly Keyed<'dossiers'>[]): boolean {
  return dossiers.every(({ record }) => record.budget?.approved === undefined);
}
