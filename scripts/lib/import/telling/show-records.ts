import { rules } from '../../../../src/rules/index.ts';
import { applyRules } from '../../../../src/rules/apply-rules.ts';
import type { Archive } from '../../../../src/schemas/collections.ts';
import { accountPage } from '../../../../src/views/accounts/account-page.ts';
import { indexArchive, type ArchiveIndex } from '../../../../src/views/archive/archive-index.ts';
import { ledgerTable } from '../../../../src/views/disclosures/disclosure-table.ts';
import { reportPage } from '../../../../src/views/evaluations/report-page.ts';
import { indicatorPage } from '../../../../src/views/library/indicator-page.ts';
import { objectPage } from '../../../../src/views/objects/object-page.ts';
import { surveyPage } from '../../../../src/views/satisfaction/survey-page.ts';
import type { Import } from '../import-files.ts';
import { blockLines, factLines, printedTableLines, tableLines } from './show-blocks.ts';

type Changed = Import['changed'][number];

/** At most so many pages are printed; the others are named. */
const SHOWN = 5;

/** The changed records as their pages would show them, in lines of text, from the same views as the pages. */
export function showRecords({ changed, archives }: Import): string {
  const pages: string[] = [];
  let omitted = 0;
  for (const [region, archive] of archives) {
    const own = changed.filter(({ collection, key }) => key.startsWith(`${region}/`) && isShown({ collection, key }));
    if (own.length === 0 || archive.site.get('site') === undefined) continue;
    const index = indexArchive(archive, rules, applyRules(rules, archive));
    for (const record of own) {
      if (pages.length >= SHOWN) omitted += 1;
      else pages.push(linesOf(index, archive, record).join('\n'));
    }
  }
  if (omitted > 0) pages.push(`……还有 ${omitted} 条记录没有印出。`);
  return pages.map((page) => `${page}\n`).join('\n');
}

const PAGES = ['dossiers', 'budgets', 'finalAccounts', 'evaluationReports', 'surveys', 'indicators', 'disclosures'];

function isShown({ collection }: Changed): boolean {
  return PAGES.includes(collection);
}

function linesOf(index: ArchiveIndex, archive: Archive, { collection, key }: Changed): string[] {
  switch (collection) {
    case 'dossiers':
      return objectLines(index, archive, key);
    case 'budgets':
    case 'finalAccounts': {
      const { title, address, facts, plain, tables } = accountPage(index, collection, key);
      return [
        ...headLines(title, address),
        ...factLines(facts),
        ...sentence(plain),
        ...tables.flatMap(printedTableLines),
      ];
    }
    case 'evaluationReports':
      return sectionedLines(reportPage(index, key));
    case 'surveys':
      return sectionedLines(surveyPage(index, key));
    case 'indicators':
      return indicatorLines(indicatorPage(index, key));
    default:
      return tableLines(ledgerTable(index, archive.disclosures.get(key)!.regionCode));
  }
}

/** The year that was changed, stage by stage. */
function objectLines(index: ArchiveIndex, archive: Archive, key: string): string[] {
  const dossier = archive.dossiers.get(key)!;
  const page = objectPage(index, `${dossier.regionCode}/${dossier.object}`);
  const year = page.years.find((one) => one.year === dossier.fiscalYear);
  const stages = (year?.runs ?? [])
    .flat()
    .flatMap(({ state, no, title, blocks }) =>
      state === 'present' ? [`■ ${no} ${title}`, ...blocks.flatMap(blockLines)] : [],
    );
  const absent = (year?.runs ?? []).flat().filter(({ state }) => state === 'absent');
  return [
    ...headLines(`${page.title} · ${dossier.fiscalYear} 年`, page.address),
    ...factLines(page.facts),
    ...sentence(page.plain),
    ...stages,
    ...(absent.length > 0 ? [`（没有的阶段：${absent.map(({ title }) => title).join('、')}）`] : []),
  ];
}

function sectionedLines(page: ReturnType<typeof surveyPage>): string[] {
  return [
    ...headLines(page.title, page.address),
    ...(page.lead ? [page.lead] : []),
    ...page.sections.flatMap(({ title, blocks }) => [`■ ${title}`, ...blocks.flatMap(blockLines)]),
  ];
}

function indicatorLines({ title, address, facts }: ReturnType<typeof indicatorPage>): string[] {
  return [...headLines(title, address), ...factLines(facts)];
}

function headLines(title: string, address: string): string[] {
  return ['='.repeat(60), title, `网页地址：${address}`];
}

function sentence(clauses: readonly { text: string }[]): string[] {
  return clauses.length > 0 ? [clauses.map(({ text }) => text).join('')] : [];
}
