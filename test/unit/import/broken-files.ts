import ExcelJs from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import type { ImportOptions } from '../../../scripts/lib/import/import-options.ts';
import { compound, encryptedPackage, encryptedXls } from './compounds.ts';
import { docx, paragraph, table, zipped } from './documents.ts';
import type { ImportBench } from './import-bench.ts';
import { formRows, workbook, type Value } from './workbooks.ts';

/** A file that is refused: its name and bytes, and where the error is said to be, with a part of what is said. */
export type BrokenFile = {
  why: string;
  name: string;
  bytes: Uint8Array | string | undefined;
  rule: string;
  sheet?: string;
  cell?: string;
  says: string;
  options?: Partial<ImportOptions>;
  /** What must lie in the content folder, or beside the file, before. */
  before?: (bench: ImportBench) => void;
};

const TABLE = '自评表';
const form = (changes: Parameters<typeof formRows>[0] = {}) => workbook({ [TABLE]: formRows(changes) });
const withCell = (text: Value): Uint8Array => form({ score: text });
const text = strToU8('项目名称,养老服务');
const refusedFormat = (ending: string, says: string): BrokenFile => ({
  why: `.${ending} is refused with the way to convert it`,
  name: `自评表.${ending}`,
  bytes: text,
  rule: 'import-format-is-supported',
  says,
});
const otherContent = (why: string, name: string, bytes: Uint8Array | string, says: string): BrokenFile => ({
  ...{ why, name, bytes, says },
  rule: 'import-content-fits-ending',
});
const broken = (why: string, name: string, bytes: Uint8Array, says: string): BrokenFile => ({
  ...{ why, name, bytes, says },
  rule: 'import-file-is-whole',
});
const cut = (bytes: Uint8Array) => bytes.slice(0, Math.floor(bytes.length / 2));
const MOBILE = '13812345678';
const IDENTITY = '11010519491231002X';

/** One byte of a stored part is another one: the part still reads, but is not what was packed. */
function withFlippedByte(): Uint8Array {
  const bytes = zipSync({ 'xl/workbook.xml': strToU8('<workbook>abcdef</workbook>') }, { level: 0 });
  const at = bytes.findIndex((byte, place) => byte === 0x61 && bytes[place + 1] === 0x62);
  bytes[at] = 0x7a;
  return bytes;
}

export const brokenFiles: readonly BrokenFile[] = [
  refusedFormat('doc', '旧版 Word'),
  refusedFormat('pdf', 'PDF 转 Excel'),
  refusedFormat('ofd', '.ofd 只有版面'),
  refusedFormat('wps', 'WPS 文字的旧格式'),
  refusedFormat('dps', '演示文稿'),
  refusedFormat('rtf', '.rtf 不能导入'),
  refusedFormat('ppt', '.ppt 是演示文稿'),
  refusedFormat('pptx', '.pptx 是演示文稿'),
  refusedFormat('xlsb', '.xlsb 不能导入'),
  refusedFormat('ett', 'WPS 表格的模板'),
  refusedFormat('html', '网页不能导入'),
  refusedFormat('txt', '改名为 .csv'),
  refusedFormat('zip', '压缩包不能导入'),
  refusedFormat('jpg', '图片不能导入'),
  refusedFormat('json', '内容记录请直接放进'),
  refusedFormat('et2', '不认识 .et2 格式'),
  {
    why: 'a name without an ending',
    name: '自评表',
    bytes: text,
    rule: 'import-format-is-supported',
    says: '文件名没有结尾',
  },
  {
    why: 'a file that is not there',
    name: '没有.xlsx',
    bytes: undefined,
    rule: 'import-file-is-there',
    says: '找不到文件',
  },
  {
    why: 'a file of no bytes',
    name: 'a.xlsx',
    bytes: new Uint8Array(),
    rule: 'import-file-has-content',
    says: '0 字节',
  },

  otherContent(
    'a web page saved as .xls',
    'a.xls',
    '<html><body><table><tr><td>1</td></tr></table></body></html>',
    '里面却是网页',
  ),
  otherContent('an XML table of 2003 saved as .xls', 'a.xls', '<?xml version="1.0"?><Workbook/>', '里面却是XML'),
  otherContent('a PDF called .xlsx', 'a.xlsx', '%PDF-1.7 …', '里面却是PDF'),
  otherContent('text called .xls', 'a.xls', '项目名称\t金额', '里面却是纯文本'),
  otherContent('an .xlsx called .xls', 'a.xls', form(), '改为 .xlsx 再导入'),
  otherContent('a .doc called .xls', 'a.xls', compound({ WordDocument: new Uint8Array(600) }), '.doc 文档'),
  otherContent('a .ppt called .et', 'a.et', compound({ 'PowerPoint Document': new Uint8Array(600) }), '.ppt 演示文稿'),
  otherContent('an .xlsx called .docx', 'a.docx', form(), '.xlsx 表格'),
  otherContent('an .xls called .docx', 'a.docx', workbook({ [TABLE]: formRows() }, 'biff8'), '.xls 表格'),
  otherContent('a .docx called .xlsx', 'a.xlsx', docx(paragraph('一')), '.docx 文档'),
  otherContent('a presentation called .xlsx', 'a.xlsx', zipped({ 'ppt/presentation.xml': '<p/>' }), '.pptx 演示文稿'),
  otherContent('an .ofd called .xlsx', 'a.xlsx', zipped({ 'OFD.xml': '<OFD/>' }), '.ofd 版式文件'),
  otherContent('a packed folder called .xlsx', 'a.xlsx', zipped({ '说明.txt': '表' }), '里面是压缩包'),
  otherContent('a picture called .xlsx', 'a.xlsx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]), '里面却是图片'),
  otherContent('an RTF text called .docx', 'a.docx', '{\\rtf1 表}', '里面却是RTF'),
  otherContent('bytes of nothing known', 'a.xlsx', new Uint8Array([1, 0, 2, 0, 3]), '无法识别'),
  otherContent('a table of text in UTF-16', 'a.csv', new Uint8Array([0xff, 0xfe, 0x79, 0x98]), 'UTF-16'),
  otherContent('a workbook called .csv', 'a.csv', form(), '里面却是新版办公文档'),

  broken('an .xlsx that was cut off', 'a.xlsx', cut(form()), '不能解压'),
  broken('an .xlsx with a byte that is another one', 'a.xlsx', withFlippedByte(), '校验码不符'),
  broken('an .xlsx with nothing in it', 'a.xlsx', zipSync({}), '空的压缩包'),
  broken(
    'an .xls that was cut off',
    'a.xls',
    cut(compound({ Workbook: new Uint8Array(20_000) })).slice(0, 700),
    '不能打开',
  ),
  broken('a .docx without a body', 'a.docx', zipped({ 'word/document.xml': '<w:document' }), '不能按 Word 文档读取'),
  broken('a table of text in no encoding', 'a.csv', new Uint8Array([0x61, 0xff, 0xff, 0x2c, 0x80]), '既不是 UTF-8'),

  {
    why: 'an .xlsx with a password',
    name: 'a.xlsx',
    bytes: encryptedPackage(),
    rule: 'import-file-is-not-encrypted',
    says: '去掉密码后另存',
  },
  {
    why: 'an .xls with a password',
    name: 'b.xls',
    bytes: encryptedXls(),
    rule: 'import-file-is-not-encrypted',
    says: '打开密码',
  },
  {
    why: 'a .docx with a password',
    name: 'c.docx',
    bytes: encryptedPackage(),
    rule: 'import-file-is-not-encrypted',
    says: '打开密码',
  },

  {
    why: 'a part that unpacks to more than a thousand times its size',
    name: 'a.xlsx',
    bytes: zipped({ 'xl/workbook.xml': new Uint8Array(30_000_000) }),
    rule: 'import-file-within-limits',
    says: '解压后是压缩时的',
  },
  {
    why: 'a file of more than 30 MB',
    name: 'a.xlsx',
    bytes: new Uint8Array(30_000_001),
    rule: 'import-file-within-limits',
    says: '超过 30 MB',
  },
  {
    why: 'more sheets than an office keeps',
    name: 'a.xlsx',
    bytes: workbook(Object.fromEntries(Array.from({ length: 101 }, (_, place) => [`表${place}`, [[1]]]))),
    rule: 'import-file-within-limits',
    says: '101 张工作表',
  },
  {
    why: 'more rows than a form has',
    name: 'a.xlsx',
    bytes: workbook({ 明细: Array.from({ length: 20_001 }, (_, row) => [row]) }),
    rule: 'import-file-within-limits',
    sheet: '明细',
    says: '超过 20000 行',
  },
  {
    why: 'a row far below all others, which must not be cut off',
    name: 'b.xlsx',
    bytes: workbook({ 明细: [['甲']] }, 'xlsx', (book) => {
      book.Sheets['明细'] = { ...book.Sheets['明细'], A30000: { t: 's', v: '乙' }, '!ref': 'A1:A30000' };
    }),
    rule: 'import-file-within-limits',
    sheet: '明细',
    says: '超过 20000 行',
  },
  {
    why: 'more columns than a form has',
    name: 'a.xlsx',
    bytes: workbook({ 明细: [Array.from({ length: 501 }, (_, column) => column)] }),
    rule: 'import-file-within-limits',
    sheet: '明细',
    says: '超过 500 列',
  },
  {
    why: 'a table of text with too many columns',
    name: 'a.csv',
    bytes: ','.repeat(501),
    rule: 'import-file-within-limits',
    says: '502 列',
  },
  {
    why: 'a workbook of blank sheets',
    name: 'a.xlsx',
    bytes: workbook({ Sheet1: [[]] }),
    rule: 'import-file-has-content',
    says: '没有表',
  },

  {
    why: 'a mobile number in a cell',
    name: 'a.xlsx',
    bytes: withCell(`找 ${MOBILE}`),
    rule: 'import-no-personal-data',
    sheet: TABLE,
    cell: 'G7',
    says: '单元格里有手机号码（找 138＊＊＊＊＊＊78）',
  },
  {
    why: 'an identity number in a cell',
    name: 'a.xlsx',
    bytes: withCell(IDENTITY),
    rule: 'import-no-personal-data',
    sheet: TABLE,
    cell: 'G7',
    says: '身份证号码',
  },
  {
    why: 'a secrecy mark in a cell',
    name: 'a.xlsx',
    bytes: withCell('机密★1年'),
    rule: 'import-no-secrecy-mark',
    sheet: TABLE,
    cell: 'G7',
    says: '【密级标志】',
  },
  {
    why: 'a mobile number on a hidden sheet',
    name: 'a.xlsx',
    bytes: workbook({ [TABLE]: formRows(), 名单: [['甲', MOBILE]] }, 'xlsx', (book) => {
      book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    }),
    rule: 'import-no-personal-data',
    sheet: '名单',
    cell: 'B1',
    says: '单元格里有手机号码（138＊＊＊＊＊＊78）',
  },
  {
    why: 'a mobile number in a comment',
    name: 'a.xlsx',
    bytes: workbook({ [TABLE]: formRows() }, 'xlsx', (book) => {
      book.Sheets[TABLE]!['B3'].c = [{ a: '', t: `问 ${MOBILE}` }];
    }),
    rule: 'import-no-personal-data',
    sheet: TABLE,
    cell: 'B3',
    says: '批注里有手机号码',
  },
  {
    why: 'a secrecy mark in the properties of the file',
    name: 'a.xlsx',
    bytes: workbook({ [TABLE]: formRows() }, 'xlsx', (book) => {
      book.Props = { Title: '秘密★长期' };
    }),
    rule: 'import-no-secrecy-mark',
    says: '文件属性里有密级',
  },
  {
    why: 'a mobile number in the name of the file',
    name: `自评表${MOBILE}.xlsx`,
    bytes: form(),
    rule: 'import-no-personal-data',
    says: '文件名里有手机号码',
  },
  {
    why: 'a mobile number in the name of a sheet',
    name: 'a.xlsx',
    bytes: workbook({ [MOBILE]: formRows() }),
    rule: 'import-no-personal-data',
    sheet: '138＊＊＊＊＊＊78',
    says: '工作表名里有手机号码',
  },
  {
    why: 'a secrecy mark in the header of a document',
    name: 'a.docx',
    bytes: docx(documentForm(), {
      'word/header1.xml': '<w:hdr xmlns:w="w"><w:p><w:r><w:t>内部资料 注意保存</w:t></w:r></w:p></w:hdr>',
    }),
    rule: 'import-no-secrecy-mark',
    says: '页眉页脚里有密级',
  },
  {
    why: 'a bank card in a paragraph',
    name: 'a.docx',
    bytes: docx(paragraph('一') + paragraph('账户 6228480402564890018') + documentForm()),
    rule: 'import-no-personal-data',
    sheet: '正文',
    cell: '第2段',
    says: '这一段里有银行卡号',
  },
  {
    why: 'an identity number in a table of a document',
    name: 'a.docx',
    bytes: docx(documentForm(`证件 ${IDENTITY}`)),
    rule: 'import-no-personal-data',
    sheet: '表1',
    cell: 'G5',
    says: '单元格里有身份证号码（证件 110',
  },

  {
    why: 'an error of a formula',
    name: 'a.xlsx',
    bytes: withCell({ t: 'e', v: 23 }),
    rule: 'cell-without-error-value',
    sheet: TABLE,
    cell: 'G7',
    says: '#REF!',
  },
  {
    why: 'a division by zero',
    name: 'a.xls',
    bytes: workbook({ [TABLE]: formRows({ total: { t: 'e', v: 7 } }) }, 'biff8'),
    rule: 'cell-without-error-value',
    sheet: TABLE,
    cell: 'G8',
    says: '#DIV/0!',
  },
  {
    why: 'a code with more digits than a number of a spreadsheet keeps',
    name: 'a.xlsx',
    bytes: workbook({
      [TABLE]: formRows({ code: '' }).map((row) => (row[0] === '项目编码' ? ['项目编码', 371103240000012345] : row)),
    }),
    rule: 'number-is-readable',
    sheet: TABLE,
    cell: 'B4',
    says: '超过 15 位的数字已经被表格软件改掉',
  },
  {
    why: 'a number that shows as a power of ten',
    name: 'b.xlsx',
    bytes: withCell({ t: 'n', v: 1234567, z: '0.00E+00' }),
    rule: 'number-is-readable',
    sheet: TABLE,
    cell: 'G7',
    says: '显示成了科学计数“1.23E+06”',
  },
  {
    why: 'a number that its column had no room for',
    name: 'a.csv',
    bytes: strToU8(
      formRows({ score: '####' })
        .map((row) => row.map((text) => text ?? '').join(','))
        .join('\n'),
    ),
    rule: 'number-is-readable',
    sheet: 'a',
    cell: 'G7',
    says: '只剩下“####”',
  },
  {
    why: 'a formula whose result was never stored',
    name: 'a.xlsx',
    bytes: await withFormula(),
    rule: 'import-formula-has-result',
    sheet: TABLE,
    cell: 'G8',
    says: '没有存下计算结果',
  },

  {
    why: 'a table that is no form',
    name: 'a.xlsx',
    bytes: workbook({
      通讯录: [
        ['单位', '地址'],
        ['某局', '某路'],
      ],
    }),
    rule: 'import-form-is-recognised',
    sheet: '通讯录',
    says: '看到的栏目：单位、地址',
  },
  {
    why: 'a form with its title alone',
    name: 'a.xlsx',
    bytes: workbook({ 空表: [['项目支出绩效自评表']] }),
    rule: 'import-form-is-recognised',
    sheet: '空表',
    says: '最接近的是“项目支出绩效自评表（样例）”',
  },
  {
    why: 'a document without a form',
    name: 'a.docx',
    bytes: docx(paragraph('关于开会的通知')),
    rule: 'import-form-is-recognised',
    sheet: '正文',
    says: '关于开会的通知',
  },

  {
    why: 'a region that nothing tells',
    name: 'a.xlsx',
    bytes: form({ agency: '某县某局' }),
    rule: 'import-region-is-known',
    sheet: TABLE,
    cell: 'A1',
    says: '--region',
    before: (bench) =>
      bench.record('site/site.json', {
        name: '站',
        description: '试验。',
        asOf: '2026-08-31',
        includeDemo: false,
        footer: {},
      }),
  },
  {
    why: 'a region without a record',
    name: 'a.xlsx',
    bytes: form(),
    rule: 'import-region-is-known',
    sheet: TABLE,
    cell: 'A1',
    says: '没有地区 110000 的记录',
    options: { region: '110000' },
  },
  {
    why: 'an agency that is not known',
    name: 'a.xlsx',
    bytes: form({ agency: '历城区水务局' }),
    rule: 'import-agency-is-known',
    sheet: TABLE,
    cell: 'A1',
    says: '没有叫“历城区水务局”的预算单位',
  },
  {
    why: 'no agency at all',
    name: 'a.xlsx',
    bytes: form({ agency: '' }),
    rule: 'import-agency-is-known',
    sheet: TABLE,
    cell: 'A1',
    says: '没有印部门或单位的名称',
  },
  {
    why: 'an agency asked for that nobody knows',
    name: 'a.xlsx',
    bytes: form({ agency: '' }),
    rule: 'import-agency-is-known',
    sheet: TABLE,
    cell: 'A1',
    says: '改正 --agency',
    options: { agency: '999' },
  },
  {
    why: 'two agencies of one name',
    name: 'a.xlsx',
    bytes: form({ agency: '历城区教育局' }),
    rule: 'import-agency-is-known',
    sheet: TABLE,
    cell: 'A1',
    says: '有几个预算单位都叫',
    before: (bench) =>
      bench.record('agencies/370112/221.json', {
        regionCode: '370112',
        code: '221',
        name: '历城区第二教育局',
        formerNames: ['历城区教育局'],
      }),
  },
  {
    why: 'no year',
    name: 'a.xlsx',
    bytes: form({ year: '年度' }),
    rule: 'import-year-is-known',
    sheet: TABLE,
    cell: 'A1',
    says: '--year',
  },
  {
    why: 'no name of a project',
    name: 'a.xlsx',
    bytes: form({ name: '' }),
    rule: 'import-object-is-named',
    sheet: TABLE,
    cell: 'A1',
    says: '没有印项目名称',
  },
  {
    why: 'a project of another year with the same name',
    name: 'a.xlsx',
    bytes: form({ year: '2026年度' }),
    rule: 'import-object-is-certain',
    sheet: TABLE,
    cell: 'A1',
    says: '--same 219-001',
    before: (bench) => void bench.import([bench.put('before/自评表.xlsx', form())]),
  },
  {
    why: 'the name of a person in a value',
    name: 'a.xlsx',
    bytes: form({ score: '项目负责人：王小明' }),
    rule: 'no-names-of-people',
    sheet: TABLE,
    cell: 'G7',
    says: '像是个人姓名（王＊＊）',
  },
];

/** A formula in the cell of the total, as programs write it that do not calculate. */
async function withFormula(): Promise<Uint8Array> {
  const book = new ExcelJs.Workbook();
  const sheet = book.addWorksheet(TABLE);
  sheet.addRows(formRows());
  sheet.getCell('G8').value = { formula: 'G6+G7' };
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The form as a table of a document, with its title and year above it. */
function documentForm(score?: string): string {
  const rows = formRows(score === undefined ? {} : { score }).slice(2);
  const cells = rows.map((row) => Array.from({ length: 7 }, (_, column) => String(row[column] ?? '')));
  return paragraph('项目支出绩效自评表') + paragraph('（2025年度）') + table(cells);
}
