import type { RegionCode } from '../../model/codes.ts';
import { budgetExplorerAddress, resultExplorerAddress } from '../address.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import type { LinkEntry } from '../shapes/link-entry.ts';
import { budgetExplorerRegions } from './budget-explorer.ts';
import { resultExplorerRegions } from './result-explorer.ts';

/** Links to the budget explorers, by region. */
export function budgetExplorerEntries(index: ArchiveIndex): LinkEntry[] {
  return budgetExplorerRegions(index).map((code) => entry(index, code, budgetExplorerAddress(code)));
}

/** Links to the results explorers, by region; those of one region where it is given. */
export function resultExplorerEntries(index: ArchiveIndex, only?: RegionCode): LinkEntry[] {
  return resultExplorerRegions(index)
    .filter((code) => only === undefined || code === only)
    .map((code) => entry(index, code, resultExplorerAddress(code)));
}

function entry(index: ArchiveIndex, code: RegionCode, href: string): LinkEntry {
  return { title: fullRegionName(index.archive, code), href };
}
