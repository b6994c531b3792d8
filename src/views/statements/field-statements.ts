import type { StatementField } from '../../schemas/statement.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { regionGroups, type RegionGroup } from '../parts/region-group.ts';
import { statementsByField, type StatementView } from './statement-view.ts';

/** What the regions state in these fields, region by region; nothing is added across them. */
export function fieldStatements(
  index: ArchiveIndex,
  ...fields: readonly StatementField[]
): RegionGroup<StatementView>[] {
  return regionGroups(index, index.statements)
    .map((group) => ({
      ...group,
      members: statementsByField(index, group.code)
        .filter(({ field }) => fields.includes(field))
        .flatMap(({ statements }) => statements),
    }))
    .filter(({ members }) => members.length > 0);
}
