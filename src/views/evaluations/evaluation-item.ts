import type { RegionCode } from '../../model/codes.ts';
import { comparable } from '../../model/comparable.ts';
import { readDecimal, subtractDecimal } from '../../model/decimal.ts';
import { evaluationKindTitle, type EvaluationKind } from '../../model/evaluation-kind.ts';
import { consequenceKindTitle, type ConsequenceKind } from '../../schemas/consequence.ts';
import { problemKindTitle, type Evaluation, type ProblemKind } from '../../schemas/evaluation.ts';
import type { Funds } from '../../schemas/funds-row.ts';
import { objectAddress, reportAddress } from '../address.ts';
import { fullRegionName, type ArchiveIndex, type Keyed } from '../archive/archive-index.ts';
import { isOfHundred } from '../../rules/points.ts';
import { gradeMark, gradeSchemeOf } from '../parts/grade-mark.ts';
import type { GradeMark, LinkEntry } from '../shapes/link-entry.ts';
import { scoreComparand } from './score-comparand.ts';
import { scoreText } from '../objects/stages/evaluation-stage.ts';

/** One evaluation as a list shows it: a form of a dossier, a report, or both in one. */
export type EvaluationItem = {
  kind: EvaluationKind;
  regionCode: RegionCode;
  year: number;
  title: string;
  href: string;
  agency?: string | undefined;
  evaluator?: string | undefined;
  score?: string | undefined;
  /** The printed score as a number, for an order inside one kind. */
  points?: number | undefined;
  /** Whether those points are out of 100, as where the form prints no other full mark. */
  isOfHundred: boolean;
  gradeText?: string | undefined;
  grade?: GradeMark | undefined;
  problems: readonly ProblemKind[];
  consequences: readonly ConsequenceKind[];
  hasReport: boolean;
  /** Key of the object, where it has a record. */
  object?: string | undefined;
  /** How many points the form gives in all, where it prints that. */
  fullMark?: string | undefined;
  /** The money block of its own form or report. */
  funds?: Funds | undefined;
  /** For a 财政抽评: the same year's 单位自评 beside it, and its points where the two compare. */
  beside?: string | undefined;
  besidePoints?: number | undefined;
};

/** The evaluations of a region, forms and reports, by object and year. */
export function evaluationItems(index: ArchiveIndex, regionCode: string): EvaluationItem[] {
  const forms = (index.dossiers.get(regionCode) ?? []).flatMap((dossier) =>
    (dossier.record.evaluations ?? []).map((evaluation) => formItem(index, dossier, evaluation)),
  );
  const reports = (index.reports.get(regionCode) ?? [])
    .filter(({ key }) => !index.dossiersByReport.has(key))
    .map((report) => reportItem(index, report));
  return [...forms, ...reports];
}

/** Those of one object, for the pages that gather objects. */
export function evaluationItemsOfObject(index: ArchiveIndex, object: string): EvaluationItem[] {
  const forms = (index.dossiersByObject.get(object) ?? []).flatMap((dossier) =>
    (dossier.record.evaluations ?? []).map((evaluation) => formItem(index, dossier, evaluation)),
  );
  const reports = (index.reportsByObject.get(object) ?? [])
    .filter(({ key }) => !index.dossiersByReport.has(key))
    .map((report) => reportItem(index, report));
  return [...forms, ...reports];
}

function formItem(index: ArchiveIndex, { record }: Keyed<'dossiers'>, evaluation: Evaluation): EvaluationItem {
  const objectKey = `${record.regionCode}/${record.object}`;
  const object = index.archive.objects.get(objectKey);
  const report = evaluation.report ? index.archive.evaluationReports.get(evaluation.report) : undefined;
  const gradeText = evaluation.grade ?? report?.grade;
  const score = scoreText(evaluation) ?? (report && scoreText(report));
  return {
    kind: evaluation.kind,
    regionCode: record.regionCode,
    year: record.fiscalYear,
    title: record.printedName ?? object?.name ?? record.object,
    href:
      report && evaluation.report
        ? reportAddress(evaluation.report)
        : `${objectAddress(objectKey)}#y${record.fiscalYear}-evaluation`,
    agency: object && index.archive.agencies.get(`${record.regionCode}/${object.agencyCode}`)?.name,
    evaluator: evaluation.evaluator ?? report?.evaluator,
    score,
    points: pointsOf(score),
    isOfHundred: isOfHundred(evaluation.fullMark),
    gradeText,
    grade: gradeMark(gradeText, gradeSchemeOf(index.archive, record.regionCode, evaluation.kind, record.fiscalYear)),
    problems: [...new Set([...(evaluation.problems ?? []), ...(report?.problems ?? [])].map(({ kind }) => kind))],
    consequences: (record.consequences ?? [])
      .filter(({ basisEvaluation }) => basisEvaluation === undefined || basisEvaluation === evaluation.id)
      .map(({ kind }) => kind),
    hasReport: report !== undefined,
    object: objectKey,
    fullMark: evaluation.fullMark,
    funds: evaluation.funds ?? report?.funds,
    ...(evaluation.kind === 'spot-check' ? selfBeside(record.regionCode, record.evaluations ?? [], evaluation) : {}),
  };
}

function reportItem(index: ArchiveIndex, { key, record }: Keyed<'evaluationReports'>): EvaluationItem {
  const score = scoreText(record);
  return {
    kind: record.kind,
    regionCode: record.regionCode,
    year: record.fiscalYear,
    title: record.title,
    href: reportAddress(key),
    agency: record.agencyCode && index.archive.agencies.get(`${record.regionCode}/${record.agencyCode}`)?.name,
    evaluator: record.evaluator,
    score,
    points: pointsOf(score),
    isOfHundred: true,
    gradeText: record.grade,
    grade: gradeMark(record.grade, gradeSchemeOf(index.archive, record.regionCode, record.kind, record.fiscalYear)),
    problems: [...new Set(record.problems.map(({ kind }) => kind))],
    consequences: [],
    hasReport: true,
    object: record.object && `${record.regionCode}/${record.object}`,
    funds: record.funds,
  };
}

/** The self-evaluation that a spot check looked at, with the difference, 推算. */
function selfBeside(
  regionCode: string,
  evaluations: readonly Evaluation[],
  check: Evaluation,
): Pick<EvaluationItem, 'beside' | 'besidePoints'> {
  const self = evaluations.find(({ kind }) => kind === 'self');
  const own = self && scoreText(self);
  if (!self || !own) return {};
  const [a, b] = [readDecimal(self.totalScore ?? ''), readDecimal(check.totalScore ?? '')];
  const verdict = comparable(scoreComparand(regionCode, self), scoreComparand(regionCode, check), ['evaluation']);
  if (!verdict.like) return { beside: `同年单位自评 ${own}，${verdict.why}` };
  if (a === undefined || b === undefined) return { beside: `同年单位自评 ${own}` };
  return {
    beside: `同年单位自评 ${own}，抽评减自评 ${subtractDecimal(b, a)} 分（推算）`,
    besidePoints: Number(a),
  };
}

function pointsOf(score: string | undefined): number | undefined {
  const digits = readDecimal(score?.replace(/分$/, '') ?? '');
  return digits === undefined ? undefined : Number(digits);
}

/** The evaluation as an entry of a list of its kind. Its rank is for lists of one kind only. */
export function evaluationEntry(index: ArchiveIndex, item: EvaluationItem): LinkEntry {
  const region = fullRegionName(index.archive, item.regionCode);
  return {
    title: item.title,
    href: item.href,
    grade: item.grade,
    meta: [
      region,
      `${item.year} 年`,
      item.agency,
      item.score ?? '没有收录总分',
      item.grade ? undefined : item.gradeText,
      item.hasReport ? '有报告' : undefined,
    ].filter((text) => text !== undefined),
    summary: item.beside,
    rank: item.points,
    facets: {
      kind: [evaluationKindTitle[item.kind]],
      region: [region],
      year: [String(item.year)],
      grade: [item.gradeText?.trim() || '没有收录等级'],
      problem: item.problems.map((kind) => problemKindTitle[kind]),
      consequence: item.consequences.map((kind) => consequenceKindTitle[kind]),
    },
  };
}
