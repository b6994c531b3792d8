import type { Grid, Place } from '../../../../src/forms/grid.ts';
import type { BookIssue } from '../import-issue.ts';

/** A file as the forms read it. */
export type Book = {
  /** The name alone, without folders. */
  fileName: string;
  bytes: Uint8Array;
  sha256: string;
  /** Sheets of a workbook, hidden ones too; of a document its text and its tables. */
  grids: readonly Grid[];
  /** Texts that no grid holds: comments, headers and footers, drawings, properties. */
  besideCells: readonly BesideText[];
  /** What is said of the reading: encoding, what is hidden, macros. */
  issues: readonly BookIssue[];
};

/** A text beside the cells, with the place where a clerk finds it. */
export type BesideText = { place: Place; where: string; text: string };
