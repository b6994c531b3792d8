import type { RegionCode } from '../../model/codes.ts';
import {
  budgetExplorerAddress,
  evaluationsRegionAddress,
  regionDisclosuresAddress,
  regionDocumentsAddress,
  resultExplorerAddress,
  satisfactionRegionAddress,
  targetsRegionAddress,
} from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { disclosureRegions } from '../disclosures/disclosures-page.ts';
import { budgetExplorerRegions } from '../explore/budget-explorer.ts';
import { resultExplorerRegions } from '../explore/result-explorer.ts';
import { evaluationRegions } from '../evaluations/evaluations-page.ts';
import type { LinkEntry } from '../shapes/link-entry.ts';
import { satisfactionRegions } from '../satisfaction/satisfaction-page.ts';
import { targetRegions } from '../objects/targets-page.ts';

/** The other pages that are about this region, those that exist. */
export function regionRelated(index: ArchiveIndex, code: RegionCode): LinkEntry[] {
  const pages: [boolean, LinkEntry][] = [
    [targetRegions(index).includes(code), { title: '绩效目标与审核', href: targetsRegionAddress(code) }],
    [
      budgetExplorerRegions(index).includes(code),
      { title: '预算与决算选看', href: budgetExplorerAddress(code), meta: ['按年度和科目逐级看、比较两年'] },
    ],
    [
      resultExplorerRegions(index).includes(code),
      { title: '绩效评价选看', href: resultExplorerAddress(code), meta: ['一种评价内对照执行率与总分'] },
    ],
    [evaluationRegions(index).includes(code), { title: '绩效评价', href: evaluationsRegionAddress(code) }],
    [satisfactionRegions(index).includes(code), { title: '满意度', href: satisfactionRegionAddress(code) }],
    [index.documents.has(code), { title: '制度沿革与模板', href: regionDocumentsAddress(code) }],
    [disclosureRegions(index).includes(code), { title: '公开台账', href: regionDisclosuresAddress(code) }],
  ];
  return pages.filter(([exists]) => exists).map(([, entry]) => entry);
}
