import { FileRefused } from '../import-issue.ts';

/** How a file is read. */
export type FileKind = 'packed-workbook' | 'binary-workbook' | 'text' | 'document';

/** Endings that are read, each with what the bytes must be. */
const KINDS: Readonly<Record<string, readonly FileKind[]>> = {
  xlsx: ['packed-workbook'],
  xlsm: ['packed-workbook'],
  xls: ['binary-workbook'],
  // WPS writes both kinds under its own ending.
  et: ['binary-workbook', 'packed-workbook'],
  ods: ['packed-workbook'],
  csv: ['text'],
  docx: ['document'],
};

const TO_XLSX = '请用 WPS 或 Excel 打开，另存为 .xlsx 后再导入。';
const TO_DOCX = '请用 WPS 或 Word 打开，另存为 .docx 后再导入。';

/** Formats that bureaus have and that are not read, with the way to convert them. */
const REFUSED: Readonly<Record<string, string>> = {
  doc: `.doc 是旧版 Word 格式，不能导入。${TO_DOCX}`,
  wps: `.wps 是 WPS 文字的旧格式，不能导入。${TO_DOCX}`,
  wpt: `.wpt 是 WPS 文字的模板，不能导入。${TO_DOCX}`,
  rtf: `.rtf 不能导入。${TO_DOCX}`,
  dps: '.dps 是 WPS 演示文稿，不是表，不能导入。请把其中的表粘贴到表格软件，另存为 .xlsx。',
  ppt: '.ppt 是演示文稿，不是表，不能导入。请把其中的表粘贴到表格软件，另存为 .xlsx。',
  pptx: '.pptx 是演示文稿，不是表，不能导入。请把其中的表粘贴到表格软件，另存为 .xlsx。',
  pdf: '.pdf 只有版面，没有单元格，不能导入。请用生成它的原表（.xlsx、.xls、.et、.docx）；没有原表时用 WPS 的“PDF 转 Excel”转换，逐格核对后再导入。',
  ofd: '.ofd 只有版面，没有单元格，不能导入。请用生成它的原表（.xlsx、.xls、.et、.docx）；没有原表时先转换成 .xlsx，逐格核对后再导入。',
  xlsb: `.xlsb 不能导入。${TO_XLSX}`,
  ett: `.ett 是 WPS 表格的模板，不能导入。${TO_XLSX}`,
  xlt: `.xlt 是 Excel 的模板，不能导入。${TO_XLSX}`,
  xltx: `.xltx 是 Excel 的模板，不能导入。${TO_XLSX}`,
  html: `网页不能导入。${TO_XLSX}`,
  htm: `网页不能导入。${TO_XLSX}`,
  mht: `网页不能导入。${TO_XLSX}`,
  txt: '.txt 不能导入。若内容用逗号分列，请改名为 .csv；否则请粘贴到表格软件，另存为 .xlsx。',
  zip: '压缩包不能导入。请解压后导入其中的文件，或导入解压出来的文件夹。',
  rar: '压缩包不能导入。请解压后导入其中的文件，或导入解压出来的文件夹。',
  '7z': '压缩包不能导入。请解压后导入其中的文件，或导入解压出来的文件夹。',
  jpg: '图片不能导入。请用生成它的原表（.xlsx、.xls、.et、.docx）。',
  jpeg: '图片不能导入。请用生成它的原表（.xlsx、.xls、.et、.docx）。',
  png: '图片不能导入。请用生成它的原表（.xlsx、.xls、.et、.docx）。',
  json: '.json 不是表。内容记录请直接放进内容文件夹，再运行 npm run check。',
};

export const READABLE_ENDINGS = Object.keys(KINDS);

/** The ending of a file name in lower case, without the dot; empty where there is none. */
export function endingOf(fileName: string): string {
  return /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

/** How to read a file, by its ending and its first bytes. Throws where the two do not fit or the format is not read. */
export function fileKindOf(fileName: string, bytes: Uint8Array): FileKind {
  const ending = endingOf(fileName);
  const known = KINDS[ending];
  if (known === undefined) {
    const advice =
      REFUSED[ending] ??
      `${ending === '' ? '文件名没有结尾' : `不认识 .${ending} 格式`}。能导入的是 ${READABLE_ENDINGS.map((name) => `.${name}`).join(' ')}。${TO_XLSX}`;
    throw new FileRefused('import-format-is-supported', advice, undefined, ending);
  }
  if (bytes.length === 0) throw new FileRefused('import-file-has-content', '文件是空的（0 字节）。请重新导出或另存。');
  const found = contentOf(bytes);
  const kind = known.find((candidate) => fits(candidate, found, ending));
  if (kind === undefined) {
    throw new FileRefused('import-content-fits-ending', mismatch(ending, found), undefined, WORDS[found]);
  }
  return kind;
}

type Content = 'zip' | 'compound' | 'web-page' | 'xml' | 'pdf' | 'rtf' | 'image' | 'text' | 'other';

const WORDS: Readonly<Record<Content, string>> = {
  zip: '新版办公文档或压缩包',
  compound: '旧版办公文档（.doc、.xls 一类），或加了打开密码的文档',
  'web-page': '网页',
  xml: 'XML 文本',
  pdf: 'PDF',
  rtf: 'RTF 文档',
  image: '图片',
  text: '纯文本',
  other: '无法识别的内容',
};

function contentOf(bytes: Uint8Array): Content {
  const begins = (...signature: number[]) => signature.every((byte, place) => bytes[place] === byte);
  if (begins(0x50, 0x4b)) return 'zip';
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return 'compound';
  if (begins(0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (begins(0x7b, 0x5c, 0x72, 0x74, 0x66)) return 'rtf';
  if (begins(0xff, 0xd8, 0xff) || begins(0x89, 0x50, 0x4e, 0x47) || begins(0x47, 0x49, 0x46)) return 'image';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2_000)).replace(/^(ï»¿)?\s*/, '');
  if (/^(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body|table|meta|style)\b/i.test(head)) return 'web-page';
  if (/^<\?xml/i.test(head)) return /<html\b/i.test(head) ? 'web-page' : 'xml';
  return bytes.subarray(0, 2_000).includes(0) && !(begins(0xff, 0xfe) || begins(0xfe, 0xff)) ? 'other' : 'text';
}

function fits(kind: FileKind, found: Content, ending: string): boolean {
  if (kind === 'text') return found === 'text';
  if (kind === 'binary-workbook') return found === 'compound';
  // A document with a password is a compound file whatever its ending; what it is shows when it is opened.
  return found === 'zip' || (found === 'compound' && ending !== 'et');
}

function mismatch(ending: string, found: Content): string {
  const what = `文件名的结尾是 .${ending}，里面却是${WORDS[found]}`;
  if (found === 'web-page' || found === 'xml') return `${what}（有的系统导出的“Excel”其实是这样）。${TO_XLSX}`;
  if (found === 'zip') {
    return ending === 'xls'
      ? `${what}。请把文件名的结尾改为 .xlsx 再导入；打不开时${TO_XLSX}`
      : `${what}。请核对文件，改正文件名的结尾。`;
  }
  if (found === 'pdf') return `${what}。改文件名不能转换格式。${REFUSED['pdf']}`;
  if (found === 'text') return `${what}。若内容用逗号分列，请把文件名的结尾改为 .csv；否则${TO_XLSX}`;
  if (found === 'other') return `${what}，可能已损坏。请重新导出或另存。`;
  return `${what}。改文件名不能转换格式。${ending === 'docx' ? TO_DOCX : TO_XLSX}`;
}
