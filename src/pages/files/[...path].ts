import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { archiveIndex } from '../../queries/archive.ts';
import { originalFile } from '../../queries/original-file.ts';
import { originalFilePaths } from '../../views/evaluations/original-files.ts';

export const getStaticPaths = (async () => originalFilePaths(await archiveIndex())) satisfies GetStaticPaths;

/** The originals of evaluation reports, as they were filed. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(new Uint8Array(originalFile(props.file)));
