import { readCodedName } from '../coded-name.ts';
import { unitInLabel } from '../declared-unit.ts';
import type { MoneyUnit } from '../../model/money.ts';
import { DOCUMENT_TEXT } from '../grid.ts';
import type { PartReader, PrintedText } from '../part-reader.ts';
import { yearsIn } from '../printed-year.ts';
import { withoutLayoutSpace } from './layout-space.ts';
import { tableKindOf } from './table-kind.ts';
import { textsOf } from './table-header.ts';

/** What is printed above the header of a table. */
export type TitleZone = {
  title?: PrintedText;
  /** 公开01表 → `01`. */
  no?: PrintedText;
  units: (PrintedText & { unit: MoneyUnit })[];
  /** Code and name of the unit that the table is of. */
  holder?: PrintedText & { code?: string };
  year?: number;
  /** All that was read, for words such as 决算 and 单位预算. */
  words: string;
};

const UNIT = /(?:金额|货币|计量)?单位[:：]?(?:人民币)?[(（]?(亿元|千元|万元|元)(?![\u4e00-\u9fff])/;
const IN_NUMBER = '(\\d{1,2}(?:-\\d{1,2})?|[一二三四五六七八九十]{1,3})';
const NUMBER = new RegExp(
  `^(?:附件?\\d*[:：]?)?(?:[\\u4e00-\\u9fff]{0,6}?(?:公开|财决|批复|预算|决算|政府|附)[\\u4e00-\\u9fff]{0,3}?(\\d{1,2}(?:-\\d{1,2})?)表|(?:部门|单位|政府|预算|决算|公开|附)*表${IN_NUMBER}(?![\\d年]))`,
);
const HOLDER =
  /^(?:编制|公开|填报|预算|填表|决算|编报)?(?:单位|部门)(?:[/／、]?(?:单位|部门)|[(（](?:单位|部门)[)）])?(?:名称|全称)?(?:[(（][^()（）]*[)）])?[:：](.*?)(?:(?:金额|货币)?单位[:：].*)?$/;
const BARE_HOLDER =
  /^(?!.*表)[^\d:：，。]{3,40}(局|委员会|委|办公室|办|院|校|学校|中心|处|部|政府|办事处|大队|支队|厅|馆|所|站|协会|联合会)([(（]本级[)）])?$/;
const HARMLESS =
  /^(续表.*|.*(预算|决算)(信息)?公开(报?表)?|附件?\d*[:：]?|第?\d+页.*|(编制|填报|打印|公开)?日期[:：]?.*|(19|20)\d{2}年(度|\d{1,2}月(\d{1,2}日)?)?|金额|单位[:：]?)$/;

/** Reads the rows of a part above `headerRow`. Above a table of a document these are the paragraphs before it. */
export function readTitleZone(reader: PartReader, headerRow: number): TitleZone {
  const zone: TitleZone = { units: [], words: '' };
  for (let row = reader.part.from; row < headerRow; row += 1) {
    const texts = textsOf(reader, row).filter(({ column }) => !reader.isRead(row, column));
    for (const [index, { column, text }] of texts.entries()) {
      if (reader.isRead(row, column)) continue;
      const beside = texts[index + 1];
      const said = readText(zone, { text, place: reader.place(row, column) }, beside?.text);
      if (said !== 'unread' || isOfDocumentText(reader, text)) reader.know(row, column);
      if (said === 'next-too' && beside) {
        zone.holder ??= holderOf({ text: beside.text, place: reader.place(row, beside.column) });
        reader.know(row, beside.column);
      }
    }
  }
  readSheetName(zone, reader.part.grid.sheet);
  return zone;
}

/** Takes what a text says into the zone. `next-too` where the text beside it is the name of the unit. */
function readText(zone: TitleZone, placed: PrintedText, beside: string | undefined): 'read' | 'next-too' | 'unread' {
  const folded = placed.text.normalize('NFKC').replace(/\s/g, '');
  const [year] = yearsIn(folded);
  const unit =
    (UNIT.exec(folded)?.[1] as MoneyUnit | undefined) ?? (/[(（]/.test(folded) ? unitInLabel(folded) : undefined);
  const number = NUMBER.exec(folded) ?? /公开(\d{1,2}(?:-\d{1,2})?)表/.exec(folded);
  const title = tableTitleIn(placed.text);
  zone.words += folded;
  if (year !== undefined && zone.year === undefined) zone.year = year;
  if (unit) zone.units.push({ ...placed, unit });
  if (number) zone.no ??= { ...placed, text: tableNumber(number[1] ?? number[2] ?? '') };
  if (title !== undefined) {
    zone.title ??= { ...placed, text: title };
    return 'read';
  }
  const holder = /^单位[:：]?(?:人民币)?(亿元|千元|万元|元)$/.test(folded) ? null : HOLDER.exec(folded);
  if (holder?.[1]) zone.holder ??= holderOf({ ...placed, text: holder[1] });
  if (holder && !unit && !holder[1]) return beside !== undefined && !UNIT.test(beside) ? 'next-too' : 'read';
  if (holder || unit || number || HARMLESS.test(folded)) return 'read';
  if (!BARE_HOLDER.test(folded)) return 'unread';
  zone.holder ??= holderOf(placed);
  return 'read';
}

/** `219001-某局` and [219001]某局 give code and name. */
function holderOf({ text, place }: PrintedText): PrintedText & { code?: string } {
  const { code, name } = readCodedName(text);
  return { text: name, place, ...(code !== undefined && { code }) };
}

/** The title in a text, without its number and unit; `undefined` where it names no table. */
export function tableTitleIn(text: string): string | undefined {
  const folded = text.normalize('NFKC').replace(/\s/g, '');
  if (text.length > 60 || !/表/.test(folded) || /[。；]|本表|[:：].*[:：]/.test(folded) || HOLDER.test(folded)) {
    return undefined;
  }
  const name = text
    .replace(/^附件?\s*\d*\s*[:：]\s*/, '')
    .replace(new RegExp(`^附?表\\s*${IN_NUMBER}[:：、.．\\s]*`), '')
    .replace(/^公开\s*\d{1,2}\s*表[:：、.\s]*/, '')
    .replace(/^[一二三四五六七八九十]+、\s*/, '')
    .replace(/[(（]?\s*公开\s*\d{1,2}\s*表\s*[)）]?$/, '')
    .replace(/[(（]?\s*(金额)?单位[:：]\s*(人民币)?(亿元|千元|万元|元)\s*[)）]?$/, '')
    .trim();
  return /表/.test(name) && tableKindOf(name) !== undefined ? name : undefined;
}

function readSheetName(zone: TitleZone, sheet: string): void {
  const name = sheet.trim();
  if (/^(表\d+|Sheet\d*)$/i.test(name)) return;
  const place = { sheet, cell: '' };
  const title = name.replace(/^[A-Z]{0,3}[\d一二三四五六七八九十-]+[.、_\s]*/i, '');
  if (!zone.title && /表|收支|支出|收入|三公/.test(title) && tableKindOf(title)) zone.title = { text: title, place };
  const number = NUMBER.exec(name) ?? /^[A-Z]{0,3}(\d{1,2}(?:-\d{1,2})?)(?!\d|年)/i.exec(name);
  if (number) zone.no ??= { text: tableNumber(number[1] ?? number[2] ?? ''), place };
  zone.words += name;
}

/** Whether a text is a paragraph of the document that the table stands in, which is read with its text. */
function isOfDocumentText({ part: { beside } }: PartReader, text: string): boolean {
  const paragraphs = beside?.find(({ sheet }) => sheet === DOCUMENT_TEXT)?.rows ?? [];
  return paragraphs.some(([cell]) => cell !== undefined && withoutLayoutSpace(cell.text) === text);
}

const HAN_DIGITS = '一二三四五六七八九';

/** `1` and `一` are table `01`, 十二 is `12`. */
function tableNumber(text: string): string {
  const han = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  const digit = (sign: string | undefined) => (sign === undefined ? 0 : HAN_DIGITS.indexOf(sign) + 1);
  const number = han ? String(han[2] ? (digit(han[1]) || 1) * 10 + digit(han[3]) : digit(han[1])) : text;
  return number.replace(/^\d(?!\d)/, '0$&');
}
