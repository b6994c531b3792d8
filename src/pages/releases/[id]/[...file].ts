import type { APIRoute, GetStaticPaths } from 'astro';
import { archiveIndex } from '../../../queries/archive.ts';
import { releaseDownload, releaseDownloadPaths } from '../../../views/releases/release-downloads.ts';

export const getStaticPaths = (async () => releaseDownloadPaths(await archiveIndex())) satisfies GetStaticPaths;

/** The frozen files of a release, and its pages as JSON. */
export const GET: APIRoute = async ({ params }) => {
  const content = releaseDownload(await archiveIndex(), params['id'] ?? '', params['file'] ?? '');
  return new Response(typeof content === 'string' ? content : new Uint8Array(content));
};
