import { formatPeriod } from '../../model/period.ts';
import type { Assessment } from '../../schemas/assessment.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import { fieldStatements } from '../statements/field-statements.ts';
import { regionGroups, type RegionGroup } from '../parts/region-group.ts';
import { sourceLine } from '../parts/source-line.ts';
import type { StatementView } from '../statements/statement-view.ts';
import type { SourceLine } from '../shapes/table.ts';

/** One 考核, award or rank, always with its time and source. */
export type AssessmentItem = {
  id: string;
  title: string;
  text: string;
  meta: string;
  source: SourceLine;
};

/** 考核、获评与位次 by region, never ranked against each other. */
export type AssessmentsPage = {
  regions: readonly RegionGroup<AssessmentItem>[];
  statements: readonly RegionGroup<StatementView>[];
};

export const assessmentKindTitle: Record<Assessment['kind'], string> = {
  assessment: '考核',
  award: '获评',
  rank: '位次',
  bonus: '加分',
};

export function assessmentsPage(index: ArchiveIndex): AssessmentsPage {
  return {
    regions: regionGroups(index, index.assessments).map((group) => ({
      ...group,
      members: group.members.map((member) => assessmentItem(index, member)),
    })),
    statements: fieldStatements(index, 'assessment'),
  };
}

function assessmentItem(index: ArchiveIndex, { record }: Keyed<'assessments'>): AssessmentItem {
  const agency = record.agencyCode && index.archive.agencies.get(`${record.regionCode}/${record.agencyCode}`);
  return {
    id: `a-${record.regionCode}-${record.id}`,
    title: record.title,
    text: record.result,
    meta: [
      assessmentKindTitle[record.kind],
      formatPeriod(record.period),
      record.assessor,
      agency && `对象：${agency.name}`,
      record.weightPoints === undefined ? undefined : `权重 ${record.weightPoints} 分`,
      record.note,
    ]
      .filter(Boolean)
      .join('，'),
    source: sourceLine(index, record.citation),
  };
}
