/** The keys for which each page family has a page, as route parameters. */
import type { RegionCode } from '../model/codes.ts';
import { evaluationKind, type EvaluationKind } from '../model/evaluation-kind.ts';
import type { ConsequenceKind } from '../schemas/consequence.ts';
import type { ArchiveIndex } from './archive/archive-index.ts';
import { departmentBriefingKeys, objectBriefingKeys } from './briefings/briefing-keys.ts';
import { rulePageKeys } from './quality/rule-page.ts';
import { disclosureRegions } from './disclosures/disclosures-page.ts';
import { categoryPage } from './objects/category-page.ts';
import { categories, type Category } from './objects/category.ts';
import { consequenceKinds, consequencesKindPage } from './consequences/consequences-page.ts';
import { budgetExplorerRegions } from './explore/budget-explorer.ts';
import { resultExplorerRegions } from './explore/result-explorer.ts';
import { evaluationRegions } from './evaluations/evaluations-page.ts';
import { satisfactionRegions } from './satisfaction/satisfaction-page.ts';
import { targetRegions } from './objects/targets-page.ts';
import { offeredFigures } from './figures/offered-figures.ts';
import { LONGEST_DETAIL } from './parts/longest-list.ts';
import { departmentYearPage } from './regions/department-year-page.ts';
import type { SectionedPage } from './shapes/sectioned-page.ts';
import { furtherParts } from './shapes/split-page.ts';
import { comparisonKeys, comparisonPage, furtherComparisonParts } from './sessions/comparison-page.ts';
import { topicRegions } from './topics/topic-page.ts';

type Paths<Key extends string = string> = { params: { key: Key } }[];

const pathsOf = <Key extends string>(keys: Iterable<Key>): Paths<Key> => [...keys].map((key) => ({ params: { key } }));

export const regionPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.regions.keys());
export const departmentPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.agencies.keys());
export const budgetPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.budgets.keys());
export const finalAccountPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.finalAccounts.keys());
export const budgetExplorerPaths = (index: ArchiveIndex): Paths<RegionCode> => pathsOf(budgetExplorerRegions(index));
export const resultExplorerPaths = (index: ArchiveIndex): Paths<RegionCode> => pathsOf(resultExplorerRegions(index));
export const objectPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.objects.keys());
export const sourcePaths = ({ sources }: ArchiveIndex): Paths => pathsOf(sources.keys());
export const regionDocumentPaths = ({ documents }: ArchiveIndex): Paths => pathsOf(documents.keys());
export const organizationPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.organizations.keys());
export const indicatorPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.indicators.keys());
export const debtPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.debts.keys());
export const assetPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.assets.keys());
export const regionDisclosurePaths = (index: ArchiveIndex): Paths => pathsOf(disclosureRegions(index));
export const sessionPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.sessions.keys());
export const comparisonPaths = (index: ArchiveIndex) =>
  comparisonKeys(index).map(({ session, department }) => {
    const [region = '', id = ''] = session.split('/');
    return { params: { region, id, agency: department.slice(region.length + 1) } };
  });
export const comparisonPartPaths = (index: ArchiveIndex) =>
  comparisonKeys(index)
    .filter(({ objectCount }) => objectCount > LONGEST_DETAIL)
    .flatMap(({ session, department }) => {
      const [region = '', id = ''] = session.split('/');
      const agency = department.slice(region.length + 1);
      const parts = furtherComparisonParts(comparisonPage(index, session, department));
      return parts.map((part) => ({ params: { region, id, agency, part } }));
    });
export const guidePaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.guides.keys());
export const evaluationKindPaths = (): Paths<EvaluationKind> => pathsOf(evaluationKind.options);
export const evaluationRegionPaths = (index: ArchiveIndex): Paths<RegionCode> => pathsOf(evaluationRegions(index));
export const reportPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.evaluationReports.keys());
export const satisfactionRegionPaths = (index: ArchiveIndex): Paths<RegionCode> => pathsOf(satisfactionRegions(index));
export const surveyPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.surveys.keys());
export const consequenceKindPaths = (index: ArchiveIndex): Paths<ConsequenceKind> => pathsOf(consequenceKinds(index));
export const targetRegionPaths = (index: ArchiveIndex): Paths<RegionCode> => pathsOf(targetRegions(index));
export const figurePaths = (index: ArchiveIndex): Paths => pathsOf(offeredFigures(index).keys());
export const embedPaths = (index: ArchiveIndex): Paths => (index.edition ? [] : figurePaths(index));
export const departmentYearPaths = ({ departmentYears }: ArchiveIndex) =>
  [...departmentYears.keys()].map((key) => {
    const [region = '', agency = '', year = ''] = key.split('/');
    return { params: { region, agency, year } };
  });
export const departmentYearPartPaths = (index: ArchiveIndex) =>
  [...index.departmentYears].flatMap(([key, { dossiers }]) => {
    const [region = '', agency = '', year = ''] = key.split('/');
    const parts = dossiers.length > LONGEST_DETAIL ? furtherParts(departmentYearPage(index, key)) : [];
    return parts.map((part) => ({ params: { region, agency, year, part } }));
  });
export const departmentBriefingPaths = (index: ArchiveIndex) =>
  departmentBriefingKeys(index).map((key) => {
    const [region = '', agency = '', year = ''] = key.split('/');
    return { params: { region, agency, year } };
  });
export const objectBriefingPaths = (index: ArchiveIndex): Paths => pathsOf(objectBriefingKeys(index));
export const regionYearPaths = ({ regionYears }: ArchiveIndex) =>
  [...regionYears.values()].map(({ regionCode, year }) => ({ params: { region: regionCode, year: String(year) } }));
export const topicPaths = ({ archive }: ArchiveIndex): Paths => pathsOf(archive.topics.keys());
export const topicRegionPaths = (index: ArchiveIndex) =>
  [...index.archive.topics.keys()].flatMap((topic) =>
    topicRegions(index, topic).map((region) => ({ params: { topic, region } })),
  );
export const rulePaths = (index: ArchiveIndex): Paths => pathsOf(rulePageKeys(index));
export const categoryPaths = (): Paths<Category> => pathsOf(categories);
export const categoryPartPaths = (index: ArchiveIndex) => partPathsOf(categories, (key) => categoryPage(index, key));
export const consequenceKindPartPaths = (index: ArchiveIndex) =>
  partPathsOf(consequenceKinds(index), (key) => consequencesKindPage(index, key));

function partPathsOf<Key extends string>(keys: readonly Key[], pageOf: (key: Key) => SectionedPage) {
  return keys.flatMap((key) => furtherParts(pageOf(key)).map((part) => ({ params: { key, part } })));
}
