import type { APIRoute, GetStaticPaths, InferGetStaticParamsType } from 'astro';
import { archiveIndex } from '../../../queries/archive.ts';
import { pageData } from '../../../views/data/page-data.ts';
import { surveyPage } from '../../../views/satisfaction/survey-page.ts';
import { surveyPaths } from '../../../views/paths.ts';

export const getStaticPaths = (async () => surveyPaths(await archiveIndex())) satisfies GetStaticPaths;

type Params = InferGetStaticParamsType<typeof getStaticPaths>;

/** The tables of the page. */
export const GET: APIRoute<object, Params> = async ({ params: { key } }) => {
  const index = await archiveIndex();
  return Response.json(pageData(index, surveyPage(index, key)));
};
