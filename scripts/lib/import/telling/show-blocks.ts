import { absenceTitle } from '../../../../src/model/absence.ts';
import type { PrintedTableView } from '../../../../src/views/parts/printed-table.ts';
import type { Block, Fact } from '../../../../src/views/shapes/block.ts';
import type { Note, Table } from '../../../../src/views/shapes/table.ts';

/** A block of a page in lines of text. Figures have their table beside them, links lead nowhere in a terminal. */
export function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'facts':
      return factLines(block.facts);
    case 'table':
      return tableLines(block.table);
    case 'text':
      return [`${block.title}：${block.text}`];
    case 'paragraph':
      return [block.text];
    case 'list':
      return [`${block.title}：`, ...block.items.map((item) => `  · ${item}`)];
    case 'grade':
      return block.score || block.grade
        ? [`${block.label}：${[block.score, block.grade?.label].filter(Boolean).join('，')}`]
        : [];
    case 'notes':
      return noteLines(block.notes);
    case 'source':
      return [`来源：${[block.source.sourceTitle, block.source.place].filter(Boolean).join('，')}`];
    default:
      return [];
  }
}

/** Labelled values, one a line. */
export function factLines(facts: readonly Partial<Fact>[]): string[] {
  return facts.flatMap(({ label, value, absence, notes }) => [
    ...(value !== undefined ? [`${label}：${value}`] : absence ? [`${label}：（${absenceTitle[absence]}）`] : []),
    ...noteLines(notes ?? []),
  ]);
}

/** A table with its columns under one another. */
export function tableLines(table: Table): string[] {
  const heads = [
    ...(table.rows.some(({ code }) => code) ? [table.codeTitle ?? '编码'] : []),
    table.rowTitle ?? '',
    ...table.columns.map(({ group, title, unit }) => `${group ? `${group}/` : ''}${title}${unit ? `（${unit}）` : ''}`),
  ];
  const hasCode = table.rows.some(({ code }) => code);
  const rows = table.rows.map(({ code, header, cells }) => [
    ...(hasCode ? [code ?? ''] : []),
    header,
    ...cells.map(({ text }) => text.replaceAll('\n', ' ')),
  ]);
  const notes = [
    ...(table.notes ?? []),
    ...table.rows.flatMap((row) => [...(row.notes ?? []), ...row.cells.flatMap((cell) => cell.notes ?? [])]),
  ];
  return [
    `${table.caption}${table.unit ? `（单位：${table.unit}）` : ''}`,
    ...(rows.length > 0 ? aligned([heads, ...rows]) : [`  ${table.empty ?? '（空）'}`]),
    ...(table.footnote ? [table.footnote] : []),
    ...noteLines(notes),
  ];
}

/** A table of an account, part by part, as printed. */
export function printedTableLines({ no, name, unit, sides, emptyNote, note, findings }: PrintedTableView): string[] {
  return [
    `■ 表${no} ${name}（单位：${unit}）`,
    ...sides.flatMap(tableLines),
    ...[emptyNote, note].filter((text) => text !== undefined),
    ...noteLines(findings),
  ];
}

function noteLines(notes: readonly Note[]): string[] {
  return notes.map(({ kindTitle, message }) => `  ※ ${kindTitle}：${message}`);
}

/** Wide enough to tell columns apart; longer texts run over. */
const WIDEST = 28;

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.min(WIDEST, Math.max(...rows.map((row) => widthOf(row[column] ?? '')))),
  );
  return rows.map((row) =>
    `  ${row.map((text, column) => text + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(text)))).join('  ')}`.trimEnd(),
  );
}

/** How many columns of a terminal a text takes: Han characters and full-width signs take two. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, character) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character)
        ? 2
        : 1),
    0,
  );
}
