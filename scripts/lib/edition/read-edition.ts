import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RegionCode } from '../../../src/model/codes.ts';
import type { Edition } from '../../../src/views/archive/edition.ts';
import { CouldNotRun } from '../could-not-run.ts';

type Asked = { region?: string | undefined; years?: string | undefined; session?: string | undefined };

/** The edition that a command line asks for, of what the content folder has. Anything else cannot be run. */
export function readEdition(contentDir: string, asked: Asked): Edition {
  const region = readRegion(contentDir, asked.region);
  const session = asked.session ? readSession(contentDir, region, asked.session) : undefined;
  const years = asked.years ? readYears(asked.years) : undefined;
  if (years) assertCollected(contentDir, region, years, session);
  return { region: region as RegionCode, ...(years && { years }), ...(session && { session }) };
}

function readRegion(contentDir: string, region: string | undefined): string {
  const known = namesIn(join(contentDir, 'regions'));
  if (region && known.includes(region)) return region;
  throw new CouldNotRun(
    `--region 应为内容文件夹里一个地区的代码${region ? `，没有 ${region}` : '，没有写'}。现有：${known.join('、') || '（没有）'}`,
  );
}

function readSession(contentDir: string, region: string, session: string): string {
  const folder = join(contentDir, 'sessions', region);
  if (namesIn(folder).includes(session)) return `${region}/${session}`;
  const known = namesIn(folder).map((id) => `${id}（${String(recordIn(join(folder, `${id}.json`)).title ?? '')}）`);
  throw new CouldNotRun(`没有会议 ${session}。${region} 的会议有：${known.join('、') || '（没有）'}`);
}

/** An edition of years of which nothing was collected would be empty; one without the year of its session, without drafts. */
function assertCollected(contentDir: string, region: string, years: readonly number[], session?: string): void {
  const collected = yearsIn(contentDir, region);
  if (!years.some((year) => collected.includes(year))) {
    throw new CouldNotRun(
      `--years：${region} 没有 ${years.join('、')} 年的记录。有记录的年度：${collected.join('、') || '（没有）'}`,
    );
  }
  const budgetYear = session && recordIn(join(contentDir, 'sessions', `${session}.json`)).budgetYear;
  if (typeof budgetYear === 'number' && !years.includes(budgetYear)) {
    throw new CouldNotRun(`--years 里没有 ${budgetYear} 年，而会议 ${session} 审查的是这一年的预算。`);
  }
}

/** The fiscal years of which a region has records: folders named by a year. */
function yearsIn(contentDir: string, region: string): number[] {
  const years = readdirSync(contentDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(contentDir, entry.name, region)))
    .flatMap(({ name }) => readdirSync(join(contentDir, name, region)))
    .filter((name) => /^(19|20)\d\d$/.test(name));
  return [...new Set(years)].map(Number).sort();
}

/** A record that is no JSON is named by the check. */
function recordIn(file: string): { title?: unknown; budgetYear?: unknown } {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { title?: unknown; budgetYear?: unknown };
  } catch {
    return { title: '读不出名称' };
  }
}

/** `2024,2025` or `2023-2026`, in order. */
export function readYears(text: string): number[] {
  const years = text.split(/[,，、]/).flatMap((part) => {
    const [, from = '', until = from] = /^\s*(\d{4})(?:\s*[-–—]\s*(\d{4}))?\s*$/.exec(part) ?? [];
    const [first, last] = [Number(from), Number(until)];
    if (from === '' || last < first || last - first > 30) {
      throw new CouldNotRun(`--years 应写成 2025、2023-2026 或 2024,2026，收到的是“${text}”。`);
    }
    return Array.from({ length: last - first + 1 }, (_, more) => first + more);
  });
  return [...new Set(years)].sort((a, b) => a - b);
}

function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}
