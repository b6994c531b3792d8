import { DOCUMENT_TEXT, type Cell, type Grid, type Merge } from '../../../../src/forms/grid.ts';
import { FileRefused } from '../import-issue.ts';
import { documentNumbering, type NumberOf } from './document-numbering.ts';
import { importLimits } from './import-limits.ts';
import type { Package } from './open-package.ts';
import { childOf, findNode, readXml, type XmlNode } from './read-xml.ts';

/**
 * Reads a .docx: its text, a paragraph in each row, and each of its tables. Tracked deletions are left out; numbers that
 * the office program counts stand before their paragraphs, as they are shown.
 */
export function readDocument(parts: Package): Grid[] {
  const document = readXml(parts.get('word/document.xml'));
  const body = document && findNode(document, 'body');
  if (body === undefined) {
    const message = '不能按 Word 文档读取，文件可能已损坏。请用 WPS 或 Word 打开核对，另存为 .docx 后再导入。';
    throw new FileRefused('import-file-is-whole', message);
  }
  const styles = readXml(parts.get('word/styles.xml')) ?? [];
  const levels = headingLevels(styles);
  const numberOf = documentNumbering(readXml(parts.get('word/numbering.xml')) ?? [], styles);
  const rows: Cell[][] = [];
  const tables: Grid[] = [];
  const walk = (nodes: readonly XmlNode[]): void => {
    for (const node of nodes) {
      if (node.name === 'p') {
        const text = paragraphText(node, numberOf);
        const heading = headingOf(node, levels);
        rows.push([heading === undefined ? { text } : { text, heading }]);
      } else if (node.name === 'tbl') {
        const table = tableGrid(`表${tables.length + 1}`, node, numberOf);
        tables.push(table);
        rows.push([{ text: '', table: table.sheet }]);
      } else if (WRAPPERS.has(node.name)) walk(node.children);
      if (rows.length > importLimits.paragraphs) {
        const message = `文档超过 ${importLimits.paragraphs} 段，没有读取。请分成几个文件再导入。`;
        throw new FileRefused('import-file-within-limits', message);
      }
    }
  };
  walk(body.children);
  const text: Grid = { sheet: DOCUMENT_TEXT, rows, merges: [], hiddenRows: [], hiddenColumns: [] };
  return [text, ...tables];
}

/** Elements that only hold others: content controls, insertions, custom XML. */
const WRAPPERS = new Set([
  'sdt',
  'sdtContent',
  'ins',
  'customXml',
  'smartTag',
  'hyperlink',
  'moveTo',
  'fldSimple',
  'AlternateContent',
  'Choice',
]);

/** A paragraph without text has no number that says anything, but for a cell that holds its number alone. */
function paragraphText(paragraph: XmlNode, numberOf: NumberOf, isCell = false): string {
  const text = runs(paragraph.children).trim();
  const number = numberOf(paragraph);
  return text === '' && !isCell ? '' : `${number}${text}`.trim();
}

function runs(nodes: readonly XmlNode[]): string {
  return nodes
    .map((node) => {
      switch (node.name) {
        case 't':
          return node.children.map(({ text }) => text).join('');
        case 'tab':
          return '\t';
        case 'br':
        case 'cr':
          return '\n';
        case 'noBreakHyphen':
          return '-';
        case 'r':
          return runs(node.children);
        case 'sym':
          return symbolText(node);
        default:
          return WRAPPERS.has(node.name) ? runs(node.children) : '';
      }
    })
    .join('');
}

/** Ticks and boxes of the Wingdings fonts, which forms are filled in with. */
function symbolText({ attributes }: XmlNode): string {
  if (!/^Wingdings/.test(attributes.get('font') ?? '')) return '';
  return (
    { F0FE: '☑', F052: '☑', F0FC: '✓', F050: '✓', F0A8: '□', F06F: '□', F0A3: '□' }[attributes.get('char') ?? ''] ?? ''
  );
}

/** A table as a grid: a cell that spans columns or rows is a merged range. */
function tableGrid(sheet: string, table: XmlNode, numberOf: NumberOf): Grid {
  const rows: Cell[][] = [];
  const merges: Merge[] = [];
  /** Merged downwards and not ended, by column. */
  const open = new Map<number, Merge>();
  for (const tableRow of tableRows(table.children)) {
    const row = rows.length;
    const cells: Cell[] = [];
    const before = numberAt(childOf(tableRow, 'trPr'), 'gridBefore') ?? 0;
    for (let skipped = 0; skipped < Math.min(before, importLimits.columns); skipped += 1) cells.push({ text: '' });
    for (const cell of tableRow.children.flatMap(tableCells)) {
      const properties = childOf(cell, 'tcPr');
      const span = Math.min(numberAt(properties, 'gridSpan') ?? 1, importLimits.columns);
      const column = cells.length;
      if (column + span > importLimits.columns || row >= importLimits.rows) refuse(sheet);
      const down = childOf(properties, 'vMerge');
      const continued = down && down.attributes.get('val') !== 'restart' ? open.get(column) : undefined;
      if (continued) continued.bottom = row;
      else {
        open.delete(column);
        const merge = { top: row, left: column, bottom: row, right: column + span - 1 };
        if (down) open.set(column, merge);
        if (down || span > 1) merges.push(merge);
      }
      cells.push({ text: continued ? '' : cellText(cell, numberOf) });
      for (let spanned = 1; spanned < span; spanned += 1) cells.push({ text: '' });
    }
    rows.push(cells);
  }
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  return {
    sheet,
    rows: rows.map((cells) => Array.from({ length: width }, (_, column) => cells[column] ?? { text: '' })),
    merges: merges.filter(({ top, left, bottom, right }) => top !== bottom || left !== right),
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function tableRows(nodes: readonly XmlNode[]): XmlNode[] {
  return nodes.flatMap((node) =>
    node.name === 'tr' ? [node] : WRAPPERS.has(node.name) ? tableRows(node.children) : [],
  );
}

function tableCells(node: XmlNode): XmlNode[] {
  if (node.name === 'tc') return [node];
  return WRAPPERS.has(node.name) ? node.children.flatMap(tableCells) : [];
}

/** Paragraphs of a cell, a line each; a table within a cell is read by its cells. */
function cellText(cell: XmlNode, numberOf: NumberOf): string {
  const lines = (nodes: readonly XmlNode[]): string[] =>
    nodes.flatMap((node) => {
      if (node.name === 'p') return [paragraphText(node, numberOf, true)];
      if (node.name === 'tcPr' || node.name === 'tblPr' || node.name === 'trPr') return [];
      return node.name === 'tbl' || node.name === 'tr' || node.name === 'tc' || WRAPPERS.has(node.name)
        ? lines(node.children)
        : [];
    });
  return lines(cell.children).join('\n').trim();
}

function numberAt(properties: XmlNode | undefined, name: string): number | undefined {
  const value = Number(childOf(properties, name)?.attributes.get('val'));
  return Number.isInteger(value) && value > 0 ? value : undefined;
}

/** The outline level of each style that has one, from 1, by the id of the style. */
function headingLevels(styles: readonly XmlNode[]): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const style of findNode(styles, 'styles')?.children ?? []) {
    const id = style.attributes.get('styleId');
    const name = childOf(style, 'name')?.attributes.get('val') ?? '';
    const level =
      outlineLevel(childOf(style, 'pPr')) ?? Number(/^(?:heading|标题)\s*(\d)$/i.exec(name)?.[1] ?? Number.NaN);
    if (id !== undefined && level >= 1) levels.set(id, level);
  }
  return levels;
}

function headingOf(paragraph: XmlNode, levels: ReadonlyMap<string, number>): number | undefined {
  const properties = childOf(paragraph, 'pPr');
  const style = childOf(properties, 'pStyle')?.attributes.get('val');
  return outlineLevel(properties) ?? (style === undefined ? undefined : levels.get(style));
}

/** Outline levels count from 0; 9 is the text between headings. */
function outlineLevel(properties: XmlNode | undefined): number | undefined {
  const value = Number(childOf(properties, 'outlineLvl')?.attributes.get('val') ?? Number.NaN);
  return value >= 0 && value <= 8 ? value + 1 : undefined;
}

function refuse(sheet: string): never {
  const message = `“${sheet}”超过 ${importLimits.rows} 行或 ${importLimits.columns} 列，没有读取。请只保留要公开的行列，再导入。`;
  throw new FileRefused('import-file-within-limits', message, { sheet, cell: '' });
}
