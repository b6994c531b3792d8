import { formatPeriod } from '../../model/period.ts';
import type { CaseStudy } from '../../schemas/case-study.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import { proseOf, type ProseNode } from '../parts/markdown.ts';
import { regionGroups, type RegionGroup } from '../parts/region-group.ts';
import { briefSourceLine } from '../parts/source-line.ts';
import type { SourceLine } from '../shapes/table.ts';

/** One case with its points, and its text in Markdown. */
export type CaseItem = {
  id: string;
  title: string;
  meta: readonly string[];
  points: readonly string[];
  text?: readonly ProseNode[] | undefined;
  /** Title of the evaluation report that the case was made from. */
  report?: string | undefined;
  source: SourceLine;
};

const KIND_TITLE: Record<CaseStudy['kind'], string> = {
  evaluation: '评价案例',
  experience: '经验介绍',
  'mutual-review': '业务互审',
  practice: '做法',
};

/** 案例库: all cases by region. */
export function casesPage(index: ArchiveIndex): RegionGroup<CaseItem>[] {
  return regionGroups(index, index.cases).map((group) => ({
    ...group,
    members: group.members.map((member) => caseItem(index, member)),
  }));
}

function caseItem(index: ArchiveIndex, { record }: Keyed<'cases'>): CaseItem {
  const report = record.report && index.archive.evaluationReports.get(record.report);
  return {
    id: `c-${record.regionCode}-${record.id}`,
    title: record.title,
    meta: [KIND_TITLE[record.kind], formatPeriod(record.period)],
    points: record.points,
    text: record.text === undefined ? undefined : proseOf(record.text),
    report: report ? report.title : undefined,
    source: briefSourceLine(index, record.citation),
  };
}
