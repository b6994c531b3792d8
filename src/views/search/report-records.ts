import { evaluationKindTitle } from '../../model/evaluation-kind.ts';
import { problemKindTitle } from '../../schemas/evaluation.ts';
import type { SearchRecord } from '../../search/search-record.ts';
import { reportAddress, surveyAddress } from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { reportPage } from '../evaluations/report-page.ts';
import type { PageSection } from '../shapes/sectioned-page.ts';
import { surveyPage } from '../satisfaction/survey-page.ts';
import { blockFields } from './block-fields.ts';
import { field, nameField, recordOf, textField, type Told, type TopicsOf } from './record-context.ts';
import { scoreNumber } from './score-number.ts';

/** Sections that repeat what has records of its own. */
const TOLD_ELSEWHERE = ['problems', 'advice', 'followed', 'findings', 'deductions'];

/** Evaluation reports: each as a whole, each of its parts, each problem and each piece of advice. */
export function reportRecords(index: ArchiveIndex, topics: TopicsOf): SearchRecord[] {
  return [...index.archive.evaluationReports].flatMap(([key, report]) => {
    const page = reportPage(index, key);
    const address = reportAddress(key);
    const kind = evaluationKindTitle[report.kind];
    const grade = report.grade?.trim();
    const shared = {
      pageTitle: report.title,
      regionCode: report.regionCode,
      agencyCode: report.agencyCode,
      year: report.fiscalYear,
      topics: report.object && topics.object.get(`${report.regionCode}/${report.object}`),
      on: report.evaluatedOn ?? report.publishedOn,
    };
    const facets = { evaluation: [kind] };
    const whole: Told = {
      ...shared,
      topics: shared.topics || undefined,
      kind: '评价报告',
      address,
      title: report.title,
      fields: [nameField(report.title), ...sectionTexts(page.sections, 'result')],
      score: scoreNumber(report.totalScore),
      facets: {
        ...facets,
        grade: grade ? [grade] : [],
        problem: [...new Set(report.problems.map((problem) => problemKindTitle[problem.kind]))],
      },
    };
    const parts = page.sections
      .filter(({ id }) => id !== 'result' && !TOLD_ELSEWHERE.includes(id))
      .map((section): Told => ({
        ...shared,
        topics: shared.topics || undefined,
        kind: '评价报告',
        address: `${address}#${section.id}`,
        title: `${report.title}：${section.title}`,
        fields: [field('章节', 'text', section.title), ...blockFields(section.blocks)],
        facets,
      }));
    const problems = report.problems.map(({ no, kind: problem, text }): Told => ({
      ...shared,
      topics: shared.topics || undefined,
      kind: '评价问题',
      address: `${address}#p${no}`,
      title: `问题 ${no}（${problemKindTitle[problem]}）`,
      fields: [field('问题', 'text', text), field('问题类型', 'context', problemKindTitle[problem])],
      facets: { ...facets, problem: [problemKindTitle[problem]] },
    }));
    const advice = report.advice.map(({ no, text }): Told => ({
      ...shared,
      topics: shared.topics || undefined,
      kind: '评价建议',
      address: `${address}#advice`,
      title: `建议 ${no}`,
      fields: [field('建议', 'text', text)],
      facets,
    }));
    return [whole, ...parts, ...problems, ...advice].map((told) => recordOf(index, told));
  });
}

/** Satisfaction surveys: each with its result, its method and its questions. */
export function surveyRecords(index: ArchiveIndex, topics: TopicsOf): SearchRecord[] {
  return [...index.archive.surveys].flatMap(([key, survey]) => {
    const page = surveyPage(index, key);
    const address = surveyAddress(key);
    const shared = {
      kind: '满意度调查' as const,
      pageTitle: survey.title,
      regionCode: survey.regionCode,
      year: survey.fiscalYear,
      topics: topics.survey.get(key),
      on: survey.publishedOn,
    };
    return [
      recordOf(index, {
        ...shared,
        address,
        title: survey.title,
        fields: [nameField(survey.title), textField('样本', page.lead), ...sectionTexts(page.sections, 'overall')],
      }),
      ...page.sections
        .filter(({ id }) => id !== 'overall' && id !== 'findings')
        .map((section) =>
          recordOf(index, {
            ...shared,
            address: `${address}#${section.id}`,
            title: `${survey.title}：${section.title}`,
            fields: [field('章节', 'text', section.title), ...blockFields(section.blocks)],
          }),
        ),
    ];
  });
}

const sectionTexts = (sections: readonly PageSection[], wanted: string) =>
  sections.filter(({ id }) => id === wanted).flatMap(({ blocks }) => blockFields(blocks));
