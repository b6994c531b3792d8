import type { GridPart } from '../grid.ts';
import type { PartReader } from '../part-reader.ts';
import { markdownTable } from './markdown-table.ts';
import { markdownParagraph } from './markdown-text.ts';
import type { ReportParagraph } from './report-paragraph.ts';

const LEFT_OUT = {
  people: '表中有姓名、电话等栏目，没有导入。',
  long: '表太长，没有放进正文；评分表另作评分表导入。',
  empty: '表里没有内容，没有导入。',
} as const;

/** Paragraphs as Markdown: headings of the third level, tables where they stand. */
export function sectionText(reader: PartReader, { beside }: GridPart, paragraphs: readonly ReportParagraph[]): string {
  return paragraphs
    .flatMap(({ text, heading, table, row }) => {
      if (table === undefined) {
        reader.know(row, 0);
        return [heading === undefined ? markdownParagraph(text) : `### ${markdownParagraph(text)}`];
      }
      const grid = beside?.find(({ sheet }) => sheet === table);
      if (!grid) return [];
      const shown = markdownTable(grid);
      if ('text' in shown) return [shown.text];
      const rule = shown.leftOut === 'people' ? 'label-of-person-left-out' : 'layout-understood';
      reader.problems.push({
        rule,
        place: { sheet: table, cell: 'A1' },
        value: table,
        message: LEFT_OUT[shown.leftOut],
      });
      return [];
    })
    .join('\n\n');
}
