import { evaluationKind } from '../../model/evaluation-kind.ts';
import { publicFinancePage } from '../accounts/public-finance-page.ts';
import { accountPage } from '../accounts/account-page.ts';
import {
  assetAddress,
  budgetAddress,
  categoryAddress,
  comparisonAddress,
  consequencesAddress,
  consequencesKindAddress,
  debtAddress,
  departmentAddress,
  departmentYearAddress,
  evaluationsKindAddress,
  evaluationsRegionAddress,
  finalAccountAddress,
  indicatorAddress,
  objectAddress,
  organizationAddress,
  regionAddress,
  regionDisclosuresAddress,
  regionYearAddress,
  reportAddress,
  satisfactionAddress,
  satisfactionRegionAddress,
  sessionAddress,
  surveyAddress,
  targetsAddress,
  targetsRegionAddress,
  topicAddress,
  topicRegionAddress,
} from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { consequenceKinds, consequencesKindPage, consequencesPage } from '../consequences/consequences-page.ts';
import { disclosureRegions } from '../disclosures/disclosures-page.ts';
import { regionDisclosuresPage } from '../disclosures/region-disclosures-page.ts';
import { evaluationRegions, evaluationsKindPage, evaluationsRegionPage } from '../evaluations/evaluations-page.ts';
import { reportPage } from '../evaluations/report-page.ts';
import { indicatorPage } from '../library/indicator-page.ts';
import { organizationPage } from '../library/organization-page.ts';
import { categories } from '../objects/category.ts';
import { categoryPage } from '../objects/category-page.ts';
import { objectPage } from '../objects/object-page.ts';
import { targetRegions, targetsPage, targetsRegionPage } from '../objects/targets-page.ts';
import { departmentPage } from '../regions/department-page.ts';
import { departmentYearPage } from '../regions/department-year-page.ts';
import { regionPage } from '../regions/region-page.ts';
import { regionYearPage } from '../regions/region-year-page.ts';
import { satisfactionPage, satisfactionRegionPage, satisfactionRegions } from '../satisfaction/satisfaction-page.ts';
import { surveyPage } from '../satisfaction/survey-page.ts';
import { comparisonKeys, comparisonPage } from '../sessions/comparison-page.ts';
import { sessionSections } from '../sessions/session-sections.ts';
import { topicPage, topicRegionPage, topicRegions } from '../topics/topic-page.ts';
import type { DataPage } from './page-data.ts';

/** How a page is made, by its address. */
export type PagesWithData = ReadonlyMap<string, () => DataPage>;

const listed = new WeakMap<ArchiveIndex, PagesWithData>();

/**
 * Every page that shows records, so that its tables and statements can be had as JSON. Listed once for an index. An
 * edition has none: what is for a session is read on pages that say so.
 */
export function pagesWithData(index: ArchiveIndex): PagesWithData {
  let pages = listed.get(index);
  if (pages === undefined) listed.set(index, (pages = new Map(index.edition ? [] : list(index))));
  return pages;
}

function* list(index: ArchiveIndex): Generator<[address: string, page: () => DataPage]> {
  const { archive } = index;
  for (const key of archive.objects.keys()) yield [objectAddress(key), () => objectPage(index, key)];
  for (const key of archive.budgets.keys()) yield [budgetAddress(key), () => accountPage(index, 'budgets', key)];
  for (const key of archive.finalAccounts.keys())
    yield [finalAccountAddress(key), () => accountPage(index, 'finalAccounts', key)];
  for (const key of archive.debts.keys()) yield [debtAddress(key), () => publicFinancePage(index, 'debts', key)];
  for (const key of archive.assets.keys()) yield [assetAddress(key), () => publicFinancePage(index, 'assets', key)];
  yield* sessionPages(index);
  yield* regionPages(index);
  for (const key of archive.agencies.keys()) yield [departmentAddress(key), () => departmentPage(index, key)];
  for (const key of index.departmentYears.keys())
    yield [departmentYearAddress(key), () => departmentYearPage(index, key)];
  for (const key of archive.evaluationReports.keys()) yield [reportAddress(key), () => reportPage(index, key)];
  for (const key of archive.surveys.keys()) yield [surveyAddress(key), () => surveyPage(index, key)];
  for (const key of archive.indicators.keys()) yield [indicatorAddress(key), () => indicatorPage(index, key)];
  for (const key of archive.organizations.keys()) yield [organizationAddress(key), () => organizationPage(index, key)];
  yield* listPages(index);
}

function* sessionPages(index: ArchiveIndex): ReturnType<typeof list> {
  for (const key of index.archive.sessions.keys()) yield [sessionAddress(key), () => sessionSections(index, key)];
  for (const { session, department } of comparisonKeys(index))
    yield [comparisonAddress(session, department), () => dataOfComparison(index, session, department)];
}

/** Its table is in its sections already. */
function dataOfComparison(index: ArchiveIndex, session: string, department: string): DataPage {
  const { address, title, demo, sections } = comparisonPage(index, session, department);
  const told = { address, title, demo, sections };
  return told;
}

function* regionPages(index: ArchiveIndex): ReturnType<typeof list> {
  for (const { code } of index.archive.regions.values()) yield [regionAddress(code), () => regionPage(index, code)];
  for (const { regionCode, year } of index.regionYears.values())
    yield [regionYearAddress(regionCode, year), () => regionYearPage(index, `${regionCode}/${year}`)];
  for (const code of disclosureRegions(index))
    yield [regionDisclosuresAddress(code as never), () => regionDisclosuresPage(index, code)];
}

/** Lists over regions, kinds and fields. A list that goes on at further addresses is whole here. */
function* listPages(index: ArchiveIndex): ReturnType<typeof list> {
  for (const topic of index.archive.topics.keys()) {
    yield [topicAddress(topic), () => topicPage(index, topic)];
    for (const code of topicRegions(index, topic))
      yield [topicRegionAddress(topic, code), () => topicRegionPage(index, topic, code)];
  }
  for (const category of categories) yield [categoryAddress(category), () => categoryPage(index, category)];
  yield [targetsAddress, () => targetsPage(index)];
  for (const code of targetRegions(index)) yield [targetsRegionAddress(code), () => targetsRegionPage(index, code)];
  for (const kind of evaluationKind.options)
    yield [evaluationsKindAddress(kind), () => evaluationsKindPage(index, kind)];
  for (const code of evaluationRegions(index))
    yield [evaluationsRegionAddress(code), () => evaluationsRegionPage(index, code)];
  yield [satisfactionAddress, () => satisfactionPage(index)];
  for (const code of satisfactionRegions(index))
    yield [satisfactionRegionAddress(code), () => satisfactionRegionPage(index, code)];
  yield [consequencesAddress, () => consequencesPage(index)];
  for (const kind of consequenceKinds(index))
    yield [consequencesKindAddress(kind), () => consequencesKindPage(index, kind)];
}
