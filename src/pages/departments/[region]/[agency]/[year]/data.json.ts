import type { APIRoute, GetStaticPaths, InferGetStaticParamsType } from 'astro';
import { archiveIndex } from '../../../../../queries/archive.ts';
import { pageData } from '../../../../../views/data/page-data.ts';
import { departmentYearPage } from '../../../../../views/regions/department-year-page.ts';
import { departmentYearPaths } from '../../../../../views/paths.ts';

export const getStaticPaths = (async () => departmentYearPaths(await archiveIndex())) satisfies GetStaticPaths;

type Params = InferGetStaticParamsType<typeof getStaticPaths>;

/** The tables of the page. */
export const GET: APIRoute<object, Params> = async ({ params: { region, agency, year } }) => {
  const index = await archiveIndex();
  return Response.json(pageData(index, departmentYearPage(index, `${region}/${agency}/${year}`)));
};
