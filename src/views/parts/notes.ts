import type { CollectionName } from '../../schemas/collections.ts';
import { ruleAddress } from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { isCommon, originOfKey } from '../archive/signal-shares.ts';
import type { Note } from '../shapes/table.ts';

/** The findings of one record, ready to stand beside its figures. Errors never get here: they stop the build. */
export type RecordNotes = {
  /** Notes at a path or below it. */
  under: (...path: (string | number)[]) => Note[];
  all: Note[];
};

/** Notes of the record `key` of a collection. Signals that are common among their like are told in summaries only. */
export function notesOf(index: ArchiveIndex, collection: CollectionName, key: string): RecordNotes {
  const shares = index.signalShares[originOfKey(key)];
  const findings = (index.findings.get(`${collection}/${key}`) ?? []).filter(({ rule }) => {
    const share = shares.get(rule);
    return share === undefined || !isCommon(share);
  });
  const noteOf = (finding: (typeof findings)[number]): Note => {
    const rule = index.rules.get(finding.rule);
    return {
      message: finding.message,
      severity: rule?.severity === 'info' ? 'info' : 'warning',
      ruleTitle: rule?.title,
      ruleHref: ruleAddress(finding.rule),
    };
  };
  return {
    under: (...path) =>
      findings.filter((finding) => path.every((step, depth) => finding.path[depth] === step)).map(noteOf),
    all: findings.map(noteOf),
  };
}
