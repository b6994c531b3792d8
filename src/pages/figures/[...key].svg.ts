import type { APIRoute, GetStaticPaths } from 'astro';
import { figureSvg } from '../../components/figure-svg.ts';
import { archiveIndex } from '../../queries/archive.ts';
import chartStyles from '../../styles/charts.css?raw';
import tokens from '../../styles/tokens.css?raw';
import { offeredFigure } from '../../views/figures/offered-figures.ts';
import { figurePaths } from '../../views/paths.ts';
import { siteFrame } from '../../views/site/frame.ts';

export const getStaticPaths = (async () => figurePaths(await archiveIndex())) satisfies GetStaticPaths;

const styles = `${tokens}${chartStyles}`;

export const GET: APIRoute = async ({ params, site }) => {
  const index = await archiveIndex();
  const offered = offeredFigure(index, params['key'] ?? '');
  const text = figureSvg(offered, { frame: siteFrame(index), styles, siteUrl: site });
  return new Response(text, { headers: { 'Content-Type': 'image/svg+xml' } });
};
