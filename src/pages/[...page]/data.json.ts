import type { APIRoute, GetStaticPaths } from 'astro';
import { archiveIndex } from '../../queries/archive.ts';
import { pageDataOf, pageDataPaths } from '../../views/data/page-data-paths.ts';

export const getStaticPaths = (async () => pageDataPaths(await archiveIndex())) satisfies GetStaticPaths;

/** The tables and statements of a page that shows records. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(pageDataOf(await archiveIndex(), params['page'] ?? ''));
