import type { APIRoute, GetStaticPaths } from 'astro';
import { archiveIndex } from '../../../queries/archive.ts';
import { budgetExplorer } from '../../../views/explore/budget-explorer.ts';
import { budgetExplorerPaths } from '../../../views/paths.ts';

export const getStaticPaths = (async () => budgetExplorerPaths(await archiveIndex())) satisfies GetStaticPaths;

type Params = Awaited<ReturnType<typeof getStaticPaths>>[number]['params'];

/** The accounts that the budget explorer of a region chooses among. */
export const GET: APIRoute<never, Params> = async ({ params }) =>
  Response.json(budgetExplorer(await archiveIndex(), params.key));
