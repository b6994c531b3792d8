import type { RegionCode } from '../../model/codes.ts';
import { draftsPublicRule } from '../../rules/public-drafts.ts';
import { isForSession } from '../../schemas/public-record.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import type { SourceLine } from '../shapes/table.ts';
import { briefSourceLine } from './source-line.ts';

/** Said above a page of the public site that shows a draft: by which rule of the region it is public. */
export type DraftNotice = { text: string; source: SourceLine };

/** The notice where one of the records, or a stage of one, is a draft before approval. `undefined` in an edition for a session. */
export function draftNotice(
  index: ArchiveIndex,
  records: readonly { regionCode: RegionCode; fiscalYear?: number; budgetYear?: number }[],
): DraftNotice | undefined {
  if (index.edition?.session !== undefined) return undefined;
  for (const record of records) {
    const year = record.fiscalYear ?? record.budgetYear;
    if (year === undefined || ![record, ...Object.values(record).flat()].some(isForSession)) continue;
    const rule = draftsPublicRule(index.archive, record.regionCode, year);
    if (rule) {
      const text = `本页有 ${year} 年预算草案的内容，以批准后公布的文本为准。草案公开的依据：`;
      return { text, source: briefSourceLine(index, rule.citation) };
    }
  }
  return undefined;
}
