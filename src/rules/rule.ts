import type { SixCriterion } from '../model/six-criteria.ts';
import type { Archive, CollectionName } from '../schemas/collections.ts';
import type { SignalSubject } from './signal-subject.ts';

/**
 * error: cannot be published. warning: the print disagrees with itself; published with a note beside the figure.
 * info: a signal on quality, in neutral words.
 */
export type Severity = 'error' | 'warning' | 'info';

/** What a rule found in one record. */
export type Finding = {
  collection: CollectionName;
  key: string;
  /** Path within the record as stored. */
  path: readonly (string | number)[];
  /** What was found, as printed; sensitive content is masked. */
  value: string;
  /** Chinese sentences: what was found and what was expected; for an error, also what to do. */
  message: string;
  /** The record that was looked for in vain. Where its file is there but broken, the finding is no news. */
  missing?: { collection: CollectionName; key: string };
};

/** Which records are asked about: those that a slice of the archive owns, or all. Findings on others are dropped. */
export type Scope = (collection: CollectionName, key: string) => boolean;

export const everyRecord: Scope = () => true;

/** A rule over all records of a region (or of the whole portal). Ids are stable and never reused. */
export type Rule = {
  id: string;
  severity: Severity;
  /** What holds where the rule finds nothing. */
  title: string;
  /** Law, form or ground rule that it rests on. */
  source: string;
  /** When it may speak although nothing is wrong. */
  falsePositives?: string;
  /** For a signal: what it looks at one by one, so that its share can be told. */
  subject?: SignalSubject;
  /** Which of 六可 it serves, for a signal on indicators. */
  criteria?: readonly SixCriterion[];
  check(archive: Archive, asked: Scope): Iterable<Finding>;
};
