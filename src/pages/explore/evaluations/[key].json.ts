import type { APIRoute, GetStaticPaths } from 'astro';
import { archiveIndex } from '../../../queries/archive.ts';
import { resultExplorer } from '../../../views/explore/result-explorer.ts';
import { resultExplorerPaths } from '../../../views/paths.ts';

export const getStaticPaths = (async () => resultExplorerPaths(await archiveIndex())) satisfies GetStaticPaths;

type Params = Awaited<ReturnType<typeof getStaticPaths>>[number]['params'];

/** The evaluations that the results explorer of a region chooses among. */
export const GET: APIRoute<never, Params> = async ({ params }) =>
  Response.json(resultExplorer(await archiveIndex(), params.key));
