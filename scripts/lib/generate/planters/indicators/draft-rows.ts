import type { RecordOf } from '../../../../../src/schemas/collections.ts';
import type { TargetRow } from '../../../../../src/schemas/indicator-row.ts';
import type { TargetVersion } from '../../../../../src/schemas/target-stage.ts';
import { allArchetypes } from '../../archetypes/all-archetypes.ts';
import type { Random } from '../../random.ts';
import type { Archetype, Level } from '../../read-archetypes.ts';
import { levels } from '../../read-archetypes.ts';
import type { Path, Planter } from '../planter.ts';

type Dossier = RecordOf<'dossiers'>;

/** The draft of the coming year. No later form tells of it yet, so that a fault in it contradicts nothing else. */
export function draftOf({ targets }: Dossier): TargetVersion | undefined {
  const [version, ...others] = targets ?? [];
  return version?.version === 'draft' && others.length === 0 ? version : undefined;
}

/** Puts a fault into one row of a draft that fits; the finding is at `field` of that row. */
export function draftRowPlanter(
  rule: string,
  field: keyof TargetRow,
  fits: (row: TargetRow) => boolean,
  plant: (row: TargetRow, around: { random: Random; rows: TargetRow[]; year: number }) => void,
): Planter<'dossiers'> {
  return {
    rule,
    collections: ['dossiers'],
    plant(record, { random }): Path[] | undefined {
      const rows = draftOf(record)?.rows ?? [];
      const fitting = rows.filter(fits);
      if (fitting.length === 0) return undefined;
      const row = random.pick(fitting);
      plant(row, { random, rows, year: record.fiscalYear });
      return [['targets', 0, 'rows', rows.indexOf(row), field]];
    },
  };
}

/** Whether a row stands on a level, by the first character that the archetypes give it: 质, 量, 时. */
export function isOn(row: TargetRow, ...wanted: readonly Level[]): boolean {
  return wanted.some((level) => row.level2 === levels[level].level2);
}

/** The figure of a target such as ≥95 in percent. */
export function percentOf({ target, unit }: TargetRow): number | undefined {
  const figure = /^[≥≤=](\d+(?:\.\d+)?)$/.exec(target ?? '')?.[1];
  return unit === '%' && figure !== undefined ? Number(figure) : undefined;
}

/** Takes the numbers of the library off a list, as in a form that has no such column. */
export function withoutLibrary(rows: readonly TargetRow[]): void {
  for (const row of rows) delete row.library;
}

/** The kind of object that a dossier is about: its id is that of the archetype, with a number from the second on. */
export function archetypeOf({ object }: Dossier): Archetype | undefined {
  if (object.endsWith('-whole')) return allArchetypes.find(({ kind }) => kind === 'department');
  return allArchetypes.find(({ id }) => object.replace(/-\d+$/, '') === id);
}
