import ExcelJs from 'exceljs';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readBook } from '../../../scripts/lib/import/reading/read-book.ts';
import { recogniseForms } from '../../../scripts/lib/import/reading/recognise-forms.ts';
import { titledTables } from '../../../scripts/lib/import/reading/titled-tables.ts';
import type { Book } from '../../../scripts/lib/import/reading/book.ts';
import { compound, excel95 } from './compounds.ts';
import { docx, numbered, numbering, paragraph, table, zipped } from './documents.ts';
import { sampleForm } from './sample-form.ts';
import { formRows, workbook, type Value } from './workbooks.ts';

function texts(book: Book, sheet = 0): string[][] {
  return (book.grids[sheet]?.rows ?? []).map((cells) => cells.map(({ text }) => text));
}

describe('a workbook', () => {
  const rows: Value[][] = [
    ['标题', null, '率'],
    ['一', 1234.5, { t: 'n', v: 0.95, z: '0%' }],
    [null, { t: 'n', v: 44391, z: 'm/d/yy' }, { t: 'n', v: 44391, z: 'yyyy"年"m"月"d"日"' }],
  ];

  test.each(['xlsx', 'biff8'] as const)('saved as %s shows what its cells show, and the numbers behind', (format) => {
    const book = readBook(`a.${format === 'biff8' ? 'xls' : format}`, workbook({ 表: rows }, format));
    expect(texts(book)).toEqual([
      ['标题', '', '率'],
      ['一', '1234.5', '95%'],
      ['', '2021/7/14', '2021年7月14日'],
    ]);
    expect(book.grids[0]?.rows[1]?.[2]).toEqual({ text: '95%', number: 0.95 });
  });

  test('of WPS or an open standard is read like the others', () => {
    expect(texts(readBook('a.et', workbook({ 表: rows }, 'biff8')))[1]).toEqual(['一', '1234.5', '95%']);
    expect(texts(readBook('a.ods', workbook({ 表: [['一', 2]] }, 'ods')))).toEqual([['一', '2']]);
  });

  test('shows a merged cell in its first row and column only', () => {
    const bytes = workbook(
      {
        表: [
          ['甲', '留下的值'],
          ['乙', '丙'],
        ],
      },
      'xlsx',
      (book) => {
        book.Sheets['表']!['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
      },
    );
    const book = readBook('a.xlsx', bytes);
    expect(texts(book)).toEqual([
      ['甲', ''],
      ['乙', '丙'],
    ]);
    expect(book.grids[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  test('tells of hidden sheets, rows and columns, and reads them', () => {
    const bytes = workbook(
      {
        表: [
          ['甲', '乙'],
          ['丙', '丁'],
        ],
        底稿: [['戊']],
      },
      'xlsx',
      (book) => {
        book.Sheets['表']!['!rows'] = [{}, { hidden: true }];
        book.Sheets['表']!['!cols'] = [{}, { hidden: true }];
        book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
      },
    );
    const book = readBook('a.xlsx', bytes);
    expect(book.issues.map(({ rule, sheet, cell, value }) => [rule, sheet, cell, value])).toEqual([
      ['import-hidden-content', '底稿', '', '底稿'],
      ['import-hidden-content', '表', 'A2', '2'],
      ['import-hidden-content', '表', 'B1', 'B'],
    ]);
    expect(texts(book)[1]).toEqual(['丙', '丁']);
    expect(texts(book, 1)).toEqual([['戊']]);
  });

  test('of Excel 95 with bytes of GBK shows its characters', () => {
    const book = readBook('a.xls', compound({ Book: excel95('项目名称', '养老服务补贴') }));
    expect(book.grids.map(({ sheet }) => sheet)).toEqual(['表']);
    expect(texts(book)).toEqual([['项目名称', '养老服务补贴']]);
  });

  test('of an open standard tells of hidden rows and columns, also of those that a filter hides', () => {
    const rows = [
      ['甲', '乙', '丙'],
      ['丁', '戊', '己'],
      ['庚', '辛', '壬'],
    ];
    const parts = unzipSync(workbook({ 表: rows }, 'ods'));
    const content = new TextDecoder()
      .decode(parts['content.xml'])
      .replace(/<table:table-column[^>]*\/>/, '')
      .replace(
        /(<table:table table:name="表"[^>]*>)/,
        '$1<table:table-column/><table:table-column table:number-columns-repeated="2" table:visibility="collapse"/>',
      );
    let row = 0;
    parts['content.xml'] = new TextEncoder().encode(
      content.replaceAll('<table:table-row', (tag) => (row++ === 1 ? `${tag} table:visibility="filter"` : tag)),
    );
    const book = readBook('a.ods', zipped(parts));
    expect(texts(book)).toEqual(rows);
    expect(book.issues.map(({ rule, sheet, cell, value }) => [rule, sheet, cell, value])).toEqual([
      ['import-hidden-content', '表', 'A2', '2'],
      ['import-hidden-content', '表', 'B1', 'B、C'],
    ]);
  });

  test('neither loses nor obeys a sheet called __proto__', () => {
    const sheets = Object.defineProperty({ 表: [['甲']] }, '__proto__', { value: [['乙']], enumerable: true });
    const bytes = workbook(sheets, 'xlsx', (book) => {
      const { value } = Object.getOwnPropertyDescriptor(book.Sheets, '__proto__') ?? {};
      if (value === undefined)
        Object.defineProperty(book.Sheets, '__proto__', { value: book.Sheets['__proto__'], enumerable: true });
    });
    const book = readBook('a.xlsx', bytes);
    expect(book.grids.map(({ sheet }) => sheet)).toEqual(['表', '__proto__']);
    expect(texts(book, 1)).toEqual([['乙']]);
    expect(({} as Record<string, unknown>)['!ref']).toBeUndefined();
  });

  test('holds cells that begin like a formula as text', () => {
    const cells = ['=1+1', '+86', '-', '@某'];
    expect(texts(readBook('a.xlsx', workbook({ 表: [cells] })))).toEqual([cells]);
    expect(texts(readBook('a.csv', new TextEncoder().encode(cells.join())))).toEqual([cells]);
  });

  test('says that it has macros, which are not run', () => {
    const bytes = workbook({ 表: [['甲']] }, 'xlsm', (book) => {
      book.vbaraw = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]);
    });
    expect(readBook('a.xlsm', bytes).issues.map(({ rule }) => rule)).toEqual(['import-macros-ignored']);
  });

  test('keeps what stands in headers of its pages for the search for marks', async () => {
    const written = new ExcelJs.Workbook();
    const sheet = written.addWorksheet('表');
    sheet.addRow(['甲']);
    sheet.headerFooter.oddHeader = '&C内部资料 注意保存';
    const book = readBook('a.xlsx', new Uint8Array(await written.xlsx.writeBuffer()));
    expect(book.besideCells.map(({ text }) => text).join()).toContain('内部资料 注意保存');
  });

  test('gives the name of the file without the folders that it lies in', () => {
    const bytes = workbook({ 表: [['甲']] });
    expect(readBook('../../etc/a.xlsx', bytes).fileName).toBe('a.xlsx');
    expect(readBook('C:\\表\\a.xlsx', bytes).fileName).toBe('a.xlsx');
  });

  test('leaves standard output and the console alone', () => {
    const said: unknown[] = [];
    const { log, error } = console;
    console.log = console.error = (...words: unknown[]) => void said.push(words);
    try {
      readBook('a.xls', workbook({ 表: rows }, 'biff8'));
    } finally {
      Object.assign(console, { log, error });
    }
    expect(said).toEqual([]);
  });
});

describe('a table of text', () => {
  const line = '项目名称,金额\n"养老, 服务",1\n';
  const gb18030 = new Uint8Array([...'CFEEC4BFC3FBB3C6'.matchAll(/../g)].map(([pair]) => parseInt(pair, 16)));

  test.each([
    ['UTF-8', new TextEncoder().encode(line), 'UTF-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${line}`), 'UTF-8（带 BOM）'],
    ['GB18030', gb18030, 'GB18030（GBK）'],
  ])('in %s is read, and the encoding told', (_, bytes, encoding) => {
    const book = readBook('a.csv', bytes);
    expect(texts(book)[0]?.[0]).toBe('项目名称');
    expect(book.issues.map(({ value }) => value)).toEqual([encoding]);
  });

  test('may have commas in quotes, and tabs instead of commas', () => {
    expect(texts(readBook('a.csv', new TextEncoder().encode(line)))[1]).toEqual(['养老, 服务', '1']);
    expect(texts(readBook('a.csv', new TextEncoder().encode('甲\t乙')))).toEqual([['甲', '乙']]);
  });
});

describe('a document', () => {
  test('gives its paragraphs, with the levels of headings, and its tables in their place', () => {
    const styles = '<w:styles xmlns:w="w"><w:style w:styleId="2"><w:name w:val="heading 1"/></w:style></w:styles>';
    const body =
      paragraph('一、概况', '2') + paragraph('正文 &amp; 数 &#x4E2D;') + table([['甲', '乙']]) + paragraph('末');
    const book = readBook('a.docx', docx(body, { 'word/styles.xml': styles }));
    expect(book.grids[0]?.rows.map(([cell]) => cell)).toEqual([
      { text: '一、概况', heading: 1 },
      { text: '正文 & 数 中' },
      { text: '', table: '表1' },
      { text: '末' },
    ]);
    expect(texts(book, 1)).toEqual([['甲', '乙']]);
  });

  test('shows the numbers that the office program counts, in its text and in the cells of its tables', () => {
    const lists = numbering([
      [
        ['chineseCountingThousand', '%1、'],
        ['chineseCountingThousand', '（%2）'],
        ['decimal', '%3.'],
      ],
      [['decimal', '%1']],
      [['bullet', '●']],
    ]);
    const rows = ['一', '二'].map(
      (name) => `<w:tr><w:tc>${numbered('', 2)}</w:tc><w:tc>${paragraph(name)}</w:tc></w:tr>`,
    );
    const body = [
      numbered('存在的问题', 1),
      numbered('预算编制不细', 1, 1),
      numbered('没有测算', 1, 2),
      numbered('没有分项', 1, 2),
      numbered('执行偏慢', 1, 1),
      numbered('超付', 1, 2),
      numbered('有关建议', 1),
      numbered('早编', 1, 1),
      numbered('一点', 3),
      numbered('不编号', 0),
      `<w:tbl>${rows.join('')}</w:tbl>`,
    ];
    const book = readBook('a.docx', docx(body.join(''), { 'word/numbering.xml': lists }));
    expect(texts(book).map(([text]) => text)).toEqual([
      '一、存在的问题',
      '（一）预算编制不细',
      '1.没有测算',
      '2.没有分项',
      '（二）执行偏慢',
      '1.超付',
      '二、有关建议',
      '（一）早编',
      '一点',
      '不编号',
      '',
    ]);
    expect(texts(book, 1)).toEqual([
      ['1', '一'],
      ['2', '二'],
    ]);
  });

  test('counts by the list of a style, and anew where a list begins anew', () => {
    const styles =
      '<w:styles xmlns:w="w"><w:style w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="a"><w:basedOn w:val="1"/></w:style></w:styles>';
    const lists = numbering([[['upperRoman', '第%1章']], [['decimal', '（%1）']]]).replace(
      '</w:numbering>',
      '<w:num w:numId="9"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>',
    );
    const body = [
      paragraph('概况', '1'),
      numbered('甲', 2),
      numbered('乙', 2),
      paragraph('结论', 'a'),
      numbered('丙', 2),
      numbered('丁', 9),
      numbered('戊', 9),
    ];
    const parts = { 'word/styles.xml': styles, 'word/numbering.xml': lists };
    expect(texts(readBook('a.docx', docx(body.join(''), parts))).map(([text]) => text)).toEqual([
      '第I章概况',
      '（1）甲',
      '（2）乙',
      '第II章结论',
      '（3）丙',
      '（1）丁',
      '（2）戊',
    ]);
  });

  test('has cells that span columns and rows as merged ranges', () => {
    const body = table([
      [{ text: '甲', span: 2 }, '乙'],
      [{ text: '丙', down: 'restart' }, '丁', '戊'],
      [{ text: '', down: 'continue' }, '己', '庚'],
    ]);
    const [, grid] = readBook('a.docx', docx(paragraph('表') + body)).grids;
    expect(grid?.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
      ['甲', '', '乙'],
      ['丙', '丁', '戊'],
      ['', '己', '庚'],
    ]);
    expect(grid?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 1, left: 0, bottom: 2, right: 0 },
    ]);
  });

  test('leaves out what was deleted with changes tracked, and reads what was put in', () => {
    const body =
      '<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p>';
    expect(texts(readBook('a.docx', docx(body)))).toEqual([['新']]);
  });

  test('puts what stands above a table on top of it, and knows where that stands', () => {
    const body = paragraph('2025年度') + table([['甲', '乙']]);
    const { grids, placeInFile } = titledTables(readBook('a.docx', docx(body)).grids);
    expect(grids[1]?.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
      ['2025年度', ''],
      ['甲', '乙'],
    ]);
    expect(placeInFile({ sheet: '表1', cell: 'A1' })).toEqual({ sheet: '正文', cell: '第1段' });
    expect(placeInFile({ sheet: '表1', cell: 'B2' })).toEqual({ sheet: '表1', cell: 'B1' });
  });
});

describe('forms on a sheet', () => {
  const parts = (sheets: Record<string, Value[][]>) => {
    const { grids } = readBook('a.xlsx', workbook(sheets));
    return recogniseForms(grids, grids, [sampleForm]);
  };

  test('under one another are parts of their own', () => {
    const found = parts({ 表: [...formRows(), [], ['附件2'], ...formRows({ name: '第二个项目' })] });
    expect(found.parts.map(({ part: { from, until } }) => [from, until])).toEqual([
      [0, 8],
      [8, 18],
    ]);
  });

  test('whose title is repeated at the top of a page are one', () => {
    const found = parts({ 表: [...formRows().slice(0, 6), ['项目支出绩效自评表'], ...formRows().slice(6)] });
    expect(found.parts.map(({ part: { from, until } }) => [from, until])).toEqual([[0, 9]]);
  });

  test('with the number of the table alone in a row are not cut there', () => {
    const found = parts({ 表: [['公开01表'], ...formRows()] });
    expect(found.parts.map(({ part: { from, until } }) => [from, until])).toEqual([[0, 9]]);
  });

  test('beside a sheet that is none are imported, and the sheet is named', () => {
    const found = parts({ 表: formRows(), 填表说明: [['请填写']] });
    expect(found.parts).toHaveLength(1);
    expect(found.issues.map(({ rule, sheet }) => [rule, sheet])).toEqual([['import-sheet-left-out', '填表说明']]);
  });
});
