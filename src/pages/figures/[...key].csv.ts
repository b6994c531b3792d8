import type { APIRoute, GetStaticPaths } from 'astro';
import { csvText } from '../../model/csv.ts';
import { archiveIndex } from '../../queries/archive.ts';
import { offeredFigure } from '../../views/figures/offered-figures.ts';
import { tableCsvRows } from '../../views/figures/table-csv-rows.ts';
import { figurePaths } from '../../views/paths.ts';

export const getStaticPaths = (async () => figurePaths(await archiveIndex())) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { figure } = offeredFigure(await archiveIndex(), params['key'] ?? '');
  return new Response(csvText(tableCsvRows(figure.table)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
