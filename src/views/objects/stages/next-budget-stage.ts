import { objectAddress } from '../../address.ts';
import type { ArchiveIndex, Keyed } from '../../archive/archive-index.ts';
import { sourceLine } from '../../parts/source-line.ts';
import { budgetSummary } from './budget-stage.ts';
import type { StageContent } from './stage-content.ts';

/** The budget stage of the following year's dossier of the same object. */
export function nextBudgetStage(index: ArchiveIndex, { record }: Keyed<'dossiers'>): StageContent | undefined {
  const object = `${record.regionCode}/${record.object}`;
  const next = (index.dossiersByObject.get(object) ?? []).find(
    (candidate) => candidate.record.fiscalYear === record.fiscalYear + 1,
  );
  if (!next?.record.budget) return undefined;
  const year = next.record.fiscalYear;
  return {
    summary: `${year} 年${budgetSummary(next.record.budget)}`,
    blocks: [
      {
        kind: 'links',
        entries: [
          {
            title: `${year} 年预算`,
            href: `${objectAddress(object)}#y${year}-budget`,
            summary: budgetSummary(next.record.budget),
          },
        ],
      },
      { kind: 'source', source: sourceLine(index, next.record.budget.citation) },
    ],
  };
}
