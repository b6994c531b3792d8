import { accountYearsFigure } from './account-years-figure.ts';
import { embedAddress, figureFileAddress } from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { reportPage } from '../evaluations/report-page.ts';
import { departmentPage } from '../regions/department-page.ts';
import { departmentYearPage } from '../regions/department-year-page.ts';
import { regionPage } from '../regions/region-page.ts';
import { regionYearPage } from '../regions/region-year-page.ts';
import { satisfactionPage, satisfactionRegionPage, satisfactionRegions } from '../satisfaction/satisfaction-page.ts';
import { surveyPage } from '../satisfaction/survey-page.ts';
import type { FigureView } from '../shapes/figure.ts';
import type { SectionedPage } from '../shapes/sectioned-page.ts';
import { pagePart } from '../shapes/split-page.ts';

/** A figure that can be had as files and put into other pages, with the page where it stands. */
export type OfferedFigure = { page: FigurePage; figure: FigureView };

export type FigurePage = Pick<SectionedPage, 'address' | 'title' | 'demo'>;

const offered = new WeakMap<ArchiveIndex, ReadonlyMap<string, OfferedFigure>>();

/**
 * The figures of regions, departments, evaluation reports and satisfaction by their key,
 * `regions/370112/2020/coverage-map`. Listed once for an index: their files and their pages say the same.
 */
export function offeredFigures(index: ArchiveIndex): ReadonlyMap<string, OfferedFigure> {
  const known = offered.get(index) ?? listOf(index);
  offered.set(index, known);
  return known;
}

/** The figure with the key of its files. */
export function offeredFigure(index: ArchiveIndex, key: string): OfferedFigure {
  const found = offeredFigures(index).get(key);
  if (!found) throw new Error(`No figure ${key}`);
  return found;
}

/** A page with the addresses of the files at each of its figures. */
export function offerFigures(index: ArchiveIndex, page: SectionedPage): SectionedPage {
  return {
    ...page,
    sections: page.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === 'figure' ? { ...block, figure: offerFigure(index, block.figure, page) } : block,
      ),
    })),
  };
}

/** A figure with the addresses of its files, which stand below that of its page. The public site alone offers embedding. */
export function offerFigure(index: ArchiveIndex, figure: FigureView, page: FigurePage): FigureView {
  const key = keyOf(page.address, figure.id);
  return {
    ...figure,
    files: {
      name: `${page.demo ? '示例数据-' : ''}${page.title}-${figure.chart.name}`.replace(/[\\/:*?"<>|\s]+/g, '-'),
      svg: figureFileAddress(key, 'svg'),
      csv: figureFileAddress(key, 'csv'),
      embed: index.edition ? undefined : embedAddress(key),
    },
  };
}

function keyOf(pageAddress: string, id: string): string {
  return `${pageAddress.slice(1)}${id}`;
}

function listOf(index: ArchiveIndex): ReadonlyMap<string, OfferedFigure> {
  const found = new Map<string, OfferedFigure>();
  for (const { page, figures } of figurePages(index)) {
    const { address, title, demo } = page;
    for (const figure of figures) found.set(keyOf(address, figure.id), { page: { address, title, demo }, figure });
  }
  return found;
}

/** One page after the other, so that only the figures are kept. */
function* figurePages(index: ArchiveIndex): Generator<{ page: FigurePage; figures: readonly FigureView[] }> {
  for (const key of index.archive.agencies.keys()) {
    const page = departmentPage(index, key);
    yield { page, figures: page.figure ? [page.figure] : [] };
  }
  for (const { code } of index.archive.regions.values()) {
    const figure = accountYearsFigure(index, code);
    if (figure) yield { page: regionPage(index, code), figures: [figure] };
  }
  for (const key of index.regionYears.keys()) yield figuresOf(regionYearPage(index, key));
  for (const key of index.departmentYears.keys()) yield figuresOf(pagePart(departmentYearPage(index, key)));
  for (const key of index.archive.evaluationReports.keys()) yield figuresOf(reportPage(index, key));
  yield figuresOf(satisfactionPage(index));
  for (const code of satisfactionRegions(index)) yield figuresOf(satisfactionRegionPage(index, code));
  for (const key of index.archive.surveys.keys()) yield figuresOf(surveyPage(index, key));
}

function figuresOf(page: SectionedPage) {
  const blocks = page.sections.flatMap((section) => section.blocks);
  return { page, figures: blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : [])) };
}
