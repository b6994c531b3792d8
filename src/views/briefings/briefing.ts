import type { Fact } from '../shapes/block.ts';
import type { FigureView } from '../shapes/figure.ts';
import type { Clause, LinkEntry } from '../shapes/link-entry.ts';
import type { PageHead } from '../shapes/page-head.ts';
import type { SourceLine, Table } from '../shapes/table.ts';
import type { QuestionView } from './question-view.ts';

/** 审议参考 of a department's year or of an object: what fits on two sheets of A4, the same on the screen. */
export type Briefing = PageHead & {
  heading: string;
  /** The budget that it is about is a draft: 申报 and no 批复. */
  isDraft: boolean;
  plain: readonly Clause[];
  facts: readonly Fact[];
  tables: readonly Table[];
  /** At most three. */
  figures: readonly FigureView[];
  /** Like with like: what could be compared, and why the rest was not. */
  comparison: readonly Clause[];
  questions: readonly QuestionView[];
  /** Every source that a figure above rests on, once. */
  sources: readonly SourceLine[];
  /** Where the rest stands. */
  links: readonly LinkEntry[];
};
