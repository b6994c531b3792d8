import type { APIRoute, GetStaticPaths } from 'astro';
import { csvText } from '../../../../../../model/csv.ts';
import { archiveIndex } from '../../../../../../queries/archive.ts';
import { tableCsvRows } from '../../../../../../views/figures/table-csv-rows.ts';
import { comparisonPaths } from '../../../../../../views/paths.ts';
import { comparisonPage } from '../../../../../../views/sessions/comparison-page.ts';

export const getStaticPaths = (async () => comparisonPaths(await archiveIndex())) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { region, id, agency } }) => {
  const { table } = comparisonPage(await archiveIndex(), `${region}/${id}`, `${region}/${agency}`);
  return new Response(csvText(tableCsvRows(table)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
