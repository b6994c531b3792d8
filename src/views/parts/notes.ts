import type { CollectionName } from '../../schemas/collections.ts';
import { ruleAddress } from '../address.ts';
import type { ArchiveIndex, FindingOfRule } from '../archive/archive-index.ts';
import { isCommon, originOfKey } from '../archive/signal-shares.ts';
import type { Note } from '../shapes/table.ts';

/** The findings of one record, ready to stand beside its figures. Errors never get here: they stop the build. */
export type RecordNotes = {
  /** Notes at a path or below it. */
  under: (...path: (string | number)[]) => Note[];
  all: Note[];
};

/** What a finding is called where it stands beside a figure. */
export const noteKindTitle: Record<Note['severity'], string> = { warning: '数据提示', info: '质量信号' };

/** Gives the notes at a path, or below it, of what a view draws. */
export type NotesAt = (...path: (string | number)[]) => Note[];

/** Notes of the record `key` of a collection. Signals that are common among their like are told in summaries only. */
export function notesOf(index: ArchiveIndex, collection: CollectionName, key: string): RecordNotes {
  const noted = (index.findings.get(`${collection}/${key}`) ?? [])
    .filter((finding) => isBesideFigures(index, finding))
    .map((finding) => ({ path: finding.path, note: noteOf(index, finding) }));
  return {
    under: (...path) =>
      noted.filter((entry) => path.every((step, depth) => entry.path[depth] === step)).map(({ note }) => note),
    all: noted.map(({ note }) => note),
  };
}

/** Whether a finding stands beside its figure. A common signal does not. */
export function isBesideFigures(index: ArchiveIndex, { rule, key }: FindingOfRule): boolean {
  const share = index.signalShares[originOfKey(key)].get(rule);
  return share === undefined || !isCommon(share);
}

/**
 * The anchor of a finding on the page of its record, by its place among the findings of the record. Where a page holds
 * several records, such as the years of an object, it begins with that of the record.
 */
export function noteId(index: ArchiveIndex, finding: FindingOfRule): string {
  const { collection, key } = finding;
  const no = (index.findings.get(`${collection}/${key}`) ?? []).indexOf(finding) + 1;
  const [, second = '', third = ''] = key.split('/');
  if (collection === 'dossiers') return `y${second}-note-${no}`;
  if (collection === 'disclosures') return `d-${second}-${third}-note-${no}`;
  // Lists of a region show several of these beside one another.
  if (collection === 'budgets') return `b-${second}-${third}-note-${no}`;
  if (collection === 'finalAccounts') return `a-${second}-${third}-note-${no}`;
  if (collection === 'surveys') return `v-${second}-${third}-note-${no}`;
  if (collection === 'statements') return `s-${second}-note-${no}`;
  return `note-${no}`;
}

function noteOf(index: ArchiveIndex, finding: FindingOfRule): Note {
  const rule = index.rules.get(finding.rule);
  const severity = rule?.severity === 'info' ? 'info' : 'warning';
  return {
    id: noteId(index, finding),
    message: finding.message,
    severity,
    kindTitle: noteKindTitle[severity],
    ruleTitle: rule?.title ?? finding.rule,
    ruleHref: ruleAddress(finding.rule),
  };
}
