import type { APIRoute, GetStaticPaths, InferGetStaticParamsType } from 'astro';
import { archiveIndex } from '../../../queries/archive.ts';
import { pageData } from '../../../views/data/page-data.ts';
import { accountPage } from '../../../views/accounts/account-page.ts';
import { finalAccountPaths } from '../../../views/paths.ts';

export const getStaticPaths = (async () => finalAccountPaths(await archiveIndex())) satisfies GetStaticPaths;

type Params = InferGetStaticParamsType<typeof getStaticPaths>;

/** The tables of the page. */
export const GET: APIRoute<object, Params> = async ({ params: { key } }) => {
  const index = await archiveIndex();
  return Response.json(pageData(index, accountPage(index, 'finalAccounts', key)));
};
