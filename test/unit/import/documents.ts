import { strToU8, zipSync } from 'fflate';

/** A .docx with a body of our own, and further parts where a case needs them. */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipped({ '[Content_Types].xml': '<Types/>', 'word/document.xml': document, ...parts });
}

export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

export function paragraph(text: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A cell with how many columns it spans and whether it begins or goes on with a cell merged downwards. */
export type TableCell = string | { text: string; span?: number; down?: 'restart' | 'continue' };

export function table(rows: readonly (readonly TableCell[])[]): string {
  const cell = (given: TableCell): string => {
    const { text, span, down } = typeof given === 'string' ? { text: given, span: undefined, down: undefined } : given;
    const properties = `${span ? `<w:gridSpan w:val="${span}"/>` : ''}${down ? `<w:vMerge${down === 'restart' ? ' w:val="restart"' : ''}/>` : ''}`;
    return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
  };
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A paragraph whose number the office program counts: of which list, on which level from 0. */
export function numbered(text: string, list: number, level = 0): string {
  const properties = `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** `word/numbering.xml` with lists, each by its levels: how a number is written and the words around it. */
export function numbering(lists: readonly (readonly (readonly [format: string, text: string])[])[]): string {
  const kinds = lists.map(
    (levels, list) =>
      `<w:abstractNum w:abstractNumId="${list}">${levels
        .map(
          ([format, text], level) =>
            `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
        )
        .join('')}</w:abstractNum>`,
  );
  const used = lists.map((_, list) => `<w:num w:numId="${list + 1}"><w:abstractNumId w:val="${list}"/></w:num>`);
  return `<w:numbering xmlns:w="w">${kinds.join('')}${used.join('')}</w:numbering>`;
}
