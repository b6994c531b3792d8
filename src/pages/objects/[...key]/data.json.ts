import type { APIRoute, GetStaticPaths, InferGetStaticParamsType } from 'astro';
import { archiveIndex } from '../../../queries/archive.ts';
import { pageData } from '../../../views/data/page-data.ts';
import { objectPage } from '../../../views/objects/object-page.ts';
import { objectPaths } from '../../../views/paths.ts';

export const getStaticPaths = (async () => objectPaths(await archiveIndex())) satisfies GetStaticPaths;

type Params = InferGetStaticParamsType<typeof getStaticPaths>;

/** The tables of the page. */
export const GET: APIRoute<object, Params> = async ({ params: { key } }) => {
  const index = await archiveIndex();
  return Response.json(pageData(index, objectPage(index, key)));
};
