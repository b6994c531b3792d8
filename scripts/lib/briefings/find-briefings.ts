import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CouldNotRun } from '../could-not-run.ts';
import type { BriefingOptions } from './briefing-options.ts';

/** A page of the built site that is to be printed. */
export type FoundBriefing = { address: string; heading: string; fileName: string; depth: 0 | 1 };

/** The briefings of a region and year, in the order of the codes of departments; those of objects behind their own. */
export function findBriefings(options: Omit<BriefingOptions, 'outDir' | 'workbench'>): {
  year: string;
  briefings: FoundBriefing[];
} {
  const { siteDir, region, department, withObjects } = options;
  const folder = join(siteDir, 'briefings', region);
  if (!existsSync(folder))
    throw new CouldNotRun(`网站里没有地区 ${region} 的审议参考。${known('有审议参考的地区', regionsOf(siteDir))}`);
  const agencies = namesIn(folder);
  if (department !== undefined && !agencies.includes(department)) {
    throw new CouldNotRun(`地区 ${region} 没有部门 ${department} 的审议参考。${known('部门编码', agencies)}`);
  }
  const wanted = department === undefined ? agencies : [department];
  const years = [...new Set(wanted.flatMap((agency) => namesIn(join(folder, agency))))].sort();
  const year = options.year ?? years.at(-1) ?? '';
  const found = wanted.filter((agency) => existsSync(join(folder, agency, year, 'index.html')));
  if (found.length === 0) throw new CouldNotRun(`没有 ${year} 年的审议参考。${known('有的年度', years)}`);
  const objects = withObjects ? objectPages(siteDir, region) : [];
  const briefings = found.flatMap((agency): FoundBriefing[] => {
    const address = `/briefings/${region}/${agency}/${year}/`;
    const html = readPage(siteDir, address);
    const own: FoundBriefing = { address, heading: headingOf(html), fileName: fileName(year, agency, html), depth: 0 };
    return [own, ...objectBriefings(objects, { region, agency, year }, html)];
  });
  return { year, briefings };
}

/** The base path that the site was built for, as its workbench says it. */
export function basePathOf(siteDir: string): string {
  return /data-base="([^"]*)"/.exec(readPage(siteDir, '/workbench/'))?.[1] ?? '/';
}

/** Whether the page is material of a session, before approval. */
export function isOfSession(siteDir: string, { address }: FoundBriefing): boolean {
  return readPage(siteDir, address).includes('banner--session');
}

type Department = { region: string; agency: string; year: string };
type ObjectPage = { address: string; html: string };

/** Every object of a department whose newest year is the one printed: those of its table in their order, then the rest. */
function objectBriefings(
  objects: readonly ObjectPage[],
  { region, agency, year }: Department,
  html: string,
): FoundBriefing[] {
  const named = [...html.matchAll(/href="[^"]*?(\/briefings\/objects\/[^"#]+\/)"/g)].map(([, address = '']) => address);
  const own = objects.filter(({ html: page }) => page.includes(`/departments/${region}/${agency}/"`));
  const place = (address: string) => (named.includes(address) ? named.indexOf(address) : named.length);
  return own
    .toSorted((a, b) => place(a.address) - place(b.address))
    .flatMap(({ address, html: page }): FoundBriefing[] => {
      const heading = headingOf(page);
      const id = address.split('/').at(-2) ?? '';
      return heading.includes(` ${year} 年`)
        ? [{ address, heading, fileName: fileName(year, id, page), depth: 1 }]
        : [];
    });
}

/** Briefings of the objects of a region. Each names its department on the way from the home page. */
function objectPages(siteDir: string, region: string): ObjectPage[] {
  const folder = join(siteDir, 'briefings/objects', region);
  const ids = existsSync(folder) ? namesIn(folder) : [];
  return ids.map((id) => {
    const address = `/briefings/objects/${region}/${id}/`;
    return { address, html: readPage(siteDir, address) };
  });
}

function readPage(siteDir: string, address: string): string {
  return readFileSync(join(siteDir, address, 'index.html'), 'utf8');
}

function headingOf(html: string): string {
  return unescaped(/<h1[^>]*>([^<]*)</.exec(html)?.[1]?.trim() ?? '');
}

/** 审议参考-2026-901-示例市民政局.pdf, without what file systems refuse. */
function fileName(year: string, id: string, html: string): string {
  const name = headingOf(html).split(` ${year} 年`)[0] ?? '';
  return `审议参考-${year}-${id}-${name.replace(/[\\/:*?"<>|\s]/g, '')}.pdf`;
}

function unescaped(text: string): string {
  return text
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

function regionsOf(siteDir: string): string[] {
  return namesIn(join(siteDir, 'briefings')).filter((name) => /^\d/.test(name));
}

function namesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function known(title: string, names: readonly string[]): string {
  return names.length === 0 ? '' : `${title}：${names.join('、')}。`;
}
