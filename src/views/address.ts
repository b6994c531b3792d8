/**
 * The plain addresses of the portal, from the root of the site. They are listed in the README and never change:
 * a page that moves leaves its old address behind in somebody's footnote.
 */
import type { RegionCode } from '../model/codes.ts';
import type { EvaluationKind } from '../model/evaluation-kind.ts';
import type { ConsequenceKind } from '../schemas/consequence.ts';

export const homeAddress = '/';
export const regionsAddress = '/regions/';
export const regionAddress = (code: RegionCode) => `/regions/${code}/`;
export const statementsAddress = '/statements/';
/** A statement stands on the page of its region. */
export const statementAddress = (code: RegionCode, id: string) => `/regions/${code}/#s-${id}`;
export const departmentsAddress = '/departments/';
/** `agency` is a key of `agencies`, `370112/219`. */
export const departmentAddress = (agency: string) => `/departments/${agency}/`;
/** `key` is an agency's key and a year, `370112/219/2020`. */
export const departmentYearAddress = (key: string) => `/departments/${key}/`;
export const accountsAddress = '/budgets/';
export const budgetAddress = (key: string) => `/budgets/${key}/`;
export const finalAccountAddress = (key: string) => `/final-accounts/${key}/`;
/** 选看: a region's accounts by year, book and code; and the data of that page. */
export const budgetExplorerAddress = (code: RegionCode) => `/budgets/explore/${code}/`;
export const budgetExplorerDataAddress = (code: RegionCode) => `/explore/budgets/${code}.json`;
export const objectsAddress = '/objects/';
/** `object` is a key of `objects`, `530923/yingyang-gaishan`. */
export const objectAddress = (object: string) => `/objects/${object}/`;
export const sourcesAddress = (code: RegionCode) => `/sources/${code}/`;
/** `source` is a key of `sources`, `370112/2019-report`. */
export const sourceAddress = (source: string) => {
  const [region = '', id = ''] = source.split('/');
  return `/sources/${region}/#${id}`;
};
export const topicsAddress = '/topics/';
/** `topic` is a key of `topics`, `elderly`. */
export const topicAddress = (topic: string) => `/topics/${topic}/`;
export const topicRegionAddress = (topic: string, code: RegionCode) => `/topics/${topic}/${code}/`;
export const categoriesAddress = '/categories/';
export const categoryAddress = (category: string) => `/categories/${category}/`;
export const targetsAddress = '/targets/';
export const targetsRegionAddress = (code: RegionCode) => `/targets/region/${code}/`;
export const evaluationsAddress = '/evaluations/';
export const evaluationsKindAddress = (kind: EvaluationKind) => `/evaluations/kind/${kind}/`;
export const evaluationsRegionAddress = (code: RegionCode) => `/evaluations/region/${code}/`;
/** 选看: a region's evaluations inside one kind; and the data of that page. */
export const resultExplorerAddress = (code: RegionCode) => `/evaluations/explore/${code}/`;
export const resultExplorerDataAddress = (code: RegionCode) => `/explore/evaluations/${code}.json`;
/** `report` is a key of `evaluationReports`, `370112/2020/road`; `#p3` is its third problem. */
export const reportAddress = (report: string) => `/evaluations/${report}/`;
export const satisfactionAddress = '/satisfaction/';
export const satisfactionRegionAddress = (code: RegionCode) => `/satisfaction/region/${code}/`;
/** `survey` is a key of `surveys`, `320400/2020/public-services`. */
export const surveyAddress = (survey: string) => `/satisfaction/${survey}/`;
export const consequencesAddress = '/consequences/';
export const consequencesKindAddress = (kind: ConsequenceKind) => `/consequences/kind/${kind}/`;
export const regionYearAddress = (code: RegionCode, year: number) => `/regions/${code}/${year}/`;
/** `figure` is the address of a figure's page and its id, `regions/370112/2020/coverage-map`. */
export const figureFileAddress = (figure: string, kind: 'svg' | 'csv') => `/figures/${figure}.${kind}`;
/** The figure as a page of its own, to be put into other pages. */
export const embedAddress = (figure: string) => `/embed/${figure}/`;
export const methodsAddress = '/methods/';
/** 满意度怎么读. */
export const satisfactionMethodAddress = '/methods/#satisfaction';
/** What 可核查 is. */
export const verifiableAddress = '/methods/#verifiable';
export const rulesAddress = '/methods/rules/';
export const ruleAddress = (id: string) => `/methods/rules/#${id}`;
/** All the places where a rule spoke; where they are many, `part` is a scope such as `370112/219/2020`. */
export const rulePlacesAddress = (id: string, part?: string) => `/methods/rules/${id}/${part ? `${part}/` : ''}`;
export const dictionaryAddress = '/methods/dictionary/';
export const dataAddress = '/data/';
export const dataFieldsAddress = '/data/fields/';
export const sqlAddress = '/data/sql/';
/** A file of the data package by its path in it. */
export const dataFileAddress = (path: string) => `/data/${path}`;
export const moreAddress = '/more/';
export const documentsAddress = '/documents/';
export const regionDocumentsAddress = (code: RegionCode) => `/documents/${code}/`;
export const documentAddress = (code: RegionCode, id: string) => `/documents/${code}/#d-${id}`;
export const casesAddress = '/cases/';
export const caseAddress = (code: RegionCode, id: string) => `/cases/#c-${code}-${id}`;
export const organizationsAddress = '/organizations/';
/** `organization` is a key of `organizations`, `410100/zhongyuan-pinggu`. */
export const organizationAddress = (organization: string) => `/organizations/${organization}/`;
export const indicatorsAddress = '/indicators/';
/** `indicator` is a key of `indicators`, as target rows name it in `library`. */
export const indicatorAddress = (indicator: string) => `/indicators/${indicator}/`;
export const assessmentsAddress = '/assessments/';
export const assessmentAddress = (code: RegionCode, id: string) => `/assessments/#a-${code}-${id}`;
export const debtsAddress = '/debts/';
export const debtAddress = (key: string) => `/debts/${key}/`;
export const assetsAddress = '/assets/';
export const assetAddress = (key: string) => `/assets/${key}/`;
export const disclosuresAddress = '/disclosures/';
export const regionDisclosuresAddress = (code: RegionCode) => `/disclosures/${code}/`;
export const sessionsAddress = '/sessions/';
export const sessionAddress = (key: string) => `/sessions/${key}/`;
/** 对照表 of a department, `990100/901`, at a session, `990100/2026-congress`. */
export const comparisonAddress = (session: string, department: string) =>
  `/sessions/${session}/compare/${department.slice(department.indexOf('/') + 1)}/`;
export const comparisonFileAddress = (session: string, department: string) =>
  `${comparisonAddress(session, department)}table.csv`;
export const repliesAddress = '/replies/';
export const replyAddress = (code: RegionCode, id: string) => `/replies/#q-${code}-${id}`;
export const correctionsAddress = '/corrections/';
export const correctionAddress = (code: RegionCode, id: string) => `/corrections/#x-${code}-${id}`;
export const releaseAddress = (id: string) => `/releases/${id}/`;
/** A frozen file, such as `hashes.txt`. */
export const releaseFileAddress = (id: string, name: string) => `/releases/${id}/${name}`;
/** What a release changed against the one before, for people and as JSON. */
export const releaseChangesAddress = (id: string) => `/releases/${id}/changes/`;
/** `record` is a file of the content without its ending, `dossiers/370112/2020/x`: the record as it was published. */
export const frozenAddress = (id: string, record: string) => `/releases/${id}/${record}/`;
export const glossaryAddress = '/glossary/';
export const termAddress = (id: string) => `/glossary/#${id}`;
export const guidesAddress = '/guides/';
export const guideAddress = (id: string) => `/guides/${id}/`;
/** Guides that the code writes itself; no guide of the content can have their names. */
export const formGuideAddress = '/guides/forms/';
export const messageGuideAddress = '/guides/messages/';
export const searchAddress = '/search/';
/** The index of an edition that opens without a server. */
export const offlineIndexAddress = '/search-index/offline.js';
export const aboutAddress = '/about/';
/** 审议参考 of a department's year, `370112/219/2020`. */
export const briefingsAddress = '/briefings/';
export const briefingAddress = (key: string) => `/briefings/${key}/`;
/** The rules of 审议十问. */
export const questionRulesAddress = '/briefings/#rules';
/** 审议参考 of an object, always of the newest year for which money is asked. */
export const objectBriefingAddress = (object: string) => `/briefings/objects/${object}/`;
export const workbenchAddress = '/workbench/';
