import { regionAddress } from '../address.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import { statementsByField, type StatementView } from './statement-view.ts';

/** The statements of one region, figures only, on the page that lists all of them. */
export type RegionStatements = {
  code: string;
  name: string;
  href: string;
  demo: boolean;
  fields: readonly { field: string; title: string; statements: readonly StatementView[] }[];
  count: number;
};

/** All statements that are figures, region by region; nothing is added across them. */
export function statementsPage(index: ArchiveIndex): RegionStatements[] {
  return [...index.statements.keys()].map((code) => {
    const region = index.archive.regions.get(code as never);
    if (!region) throw new Error(`No region ${code}`);
    const fields = statementsByField(index, code)
      .map(({ field, title, statements }) => ({
        field,
        title,
        statements: statements.filter((statement) => statement.isFigure),
      }))
      .filter(({ statements }) => statements.length > 0);
    return {
      code,
      name: code === '000000' ? region.name : fullRegionName(index.archive, region.code),
      href: regionAddress(region.code),
      demo: region.demo ?? false,
      fields,
      count: fields.reduce((sum, { statements }) => sum + statements.length, 0),
    };
  });
}
