import type { APIRoute, GetStaticPaths, InferGetStaticParamsType } from 'astro';
import { archiveIndex } from '../../../../queries/archive.ts';
import { pageData } from '../../../../views/data/page-data.ts';
import { regionYearPage } from '../../../../views/regions/region-year-page.ts';
import { regionYearPaths } from '../../../../views/paths.ts';

export const getStaticPaths = (async () => regionYearPaths(await archiveIndex())) satisfies GetStaticPaths;

type Params = InferGetStaticParamsType<typeof getStaticPaths>;

/** The tables of the page. */
export const GET: APIRoute<object, Params> = async ({ params: { region, year } }) => {
  const index = await archiveIndex();
  return Response.json(pageData(index, regionYearPage(index, `${region}/${year}`)));
};
