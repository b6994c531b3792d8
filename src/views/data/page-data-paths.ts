import type { ArchiveIndex } from '../archive/archive-index.ts';
import { pageData, type PageData } from './page-data.ts';
import { pagesWithData } from './pages-with-data.ts';

/** Route parameters of the data of pages: the address of the page without its outer slashes. */
export function pageDataPaths(index: ArchiveIndex): { params: { page: string } }[] {
  return [...pagesWithData(index).keys()].map((address) => ({ params: { page: address.slice(1, -1) } }));
}

/** What the page at such a parameter shows. Throws where there is none. */
export function pageDataOf(index: ArchiveIndex, page: string): PageData {
  const make = pagesWithData(index).get(`/${page}/`);
  if (make === undefined) throw new Error(`No page /${page}/`);
  return pageData(index, make());
}
