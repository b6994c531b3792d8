import type { Grid } from '../../../../src/forms/grid.ts';
import type { Package } from './open-package.ts';
import { findNode, readXml, type XmlNode } from './read-xml.ts';

/** Rows and columns of a sheet that are hidden, counted from 0. */
type Hidden = Pick<Grid, 'hiddenRows' | 'hiddenColumns'>;

const ROWS = { element: 'table-row', repeated: 'number-rows-repeated' } as const;
const COLUMNS = { element: 'table-column', repeated: 'number-columns-repeated' } as const;
/** Elements that hold rows or columns: groups, headers that each page repeats. */
const GROUPS = /^table-(rows|row-group|header-rows|columns|column-group|header-columns)$/;

/** The grids of an .ods with what it hides, which the library that reads its cells does not tell. */
export function withHiddenOfOds(grids: readonly Grid[], parts: Package): Grid[] {
  const spreadsheet = findNode(readXml(parts.get('content.xml')) ?? [], 'spreadsheet');
  const hidden = new Map<string, Hidden>();
  for (const table of spreadsheet?.children ?? []) {
    if (table.name !== 'table') continue;
    hidden.set(table.attributes.get('name') ?? '', {
      hiddenRows: hiddenPlaces(table, ROWS),
      hiddenColumns: hiddenPlaces(table, COLUMNS),
    });
  }
  return grids.map((grid) => {
    const { hiddenRows = [], hiddenColumns = [] } = hidden.get(grid.sheet) ?? {};
    return {
      ...grid,
      hiddenRows: hiddenRows.filter((row) => row < grid.rows.length),
      hiddenColumns: hiddenColumns.filter((column) => column < (grid.rows[0]?.length ?? 0)),
    };
  });
}

const FURTHEST = 20_000;

function hiddenPlaces(table: XmlNode, { element, repeated }: typeof ROWS | typeof COLUMNS): number[] {
  const hidden: number[] = [];
  let place = 0;
  const walk = (nodes: readonly XmlNode[]): void => {
    for (const node of nodes) {
      if (GROUPS.test(node.name)) walk(node.children);
      if (node.name !== element) continue;
      const count = Math.max(1, Number(node.attributes.get(repeated) ?? 1));
      // `collapse` is hidden by hand, `filter` by a filter.
      const isHidden = /^(collapse|filter)$/.test(node.attributes.get('visibility') ?? '');
      for (let at = place; isHidden && at < Math.min(place + count, FURTHEST); at += 1) hidden.push(at);
      place += count;
    }
  };
  walk(table.children);
  return hidden;
}
