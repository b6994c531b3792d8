import type { Absence } from '../../model/absence.ts';
import type { GradeMark, LinkEntry } from './link-entry.ts';
import type { NoteSummary } from '../parts/note-summary.ts';
import type { ProseNode } from '../parts/markdown.ts';
import type { StatementView } from '../statements/statement-view.ts';
import type { FigureView } from './figure.ts';
import type { Note, SourceLine, Table } from './table.ts';

/** A labelled value of one thing. */
export type Fact = {
  label: string;
  value?: string | undefined;
  href?: string | undefined;
  /** 推算 and the like. */
  mark?: string | undefined;
  absence?: Absence | undefined;
  wide?: boolean | undefined;
  /** The label is what readers look for: it stands as a heading and bears the link. */
  titled?: boolean | undefined;
  id?: string | undefined;
  notes?: readonly Note[] | undefined;
};

/** A piece of a section, drawn by one component each. */
export type Block =
  | { kind: 'facts'; facts: readonly Fact[] }
  | { kind: 'table'; table: Table }
  | { kind: 'figure'; figure: FigureView }
  | { kind: 'text'; title: string; text: string }
  | { kind: 'list'; title: string; items: readonly string[] }
  | { kind: 'links'; entries: readonly LinkEntry[] }
  | {
      kind: 'grade';
      score?: string | undefined;
      fullMark?: string | undefined;
      grade?: GradeMark | undefined;
      label: string;
    }
  | { kind: 'source'; source: SourceLine }
  | { kind: 'paragraph'; text: string }
  | { kind: 'prose'; nodes: readonly ProseNode[] }
  | { kind: 'index'; entries: readonly LinkEntry[] }
  | { kind: 'cards'; entries: readonly LinkEntry[] }
  | { kind: 'statements'; statements: readonly StatementView[]; prefix: string }
  | { kind: 'empty'; title: string; text: string; links?: readonly { label: string; href: string }[] }
  | { kind: 'notes'; id: string; notes: readonly Note[] }
  | { kind: 'note-summary'; summary: NoteSummary };

/** Facts that have a value, an absence to explain, or nothing worth a line. */
export function knownFacts(facts: readonly (Fact | undefined | false)[]): Fact[] {
  return facts.filter((fact): fact is Fact =>
    Boolean(fact && (fact.value !== undefined || fact.absence !== undefined)),
  );
}
