import type { MoneyUnit } from '../../model/money.ts';
import type { FormProblem } from '../form.ts';
import type { GridPart, Place } from '../grid.ts';
import { DOCUMENT_TEXT, placeOf } from '../grid.ts';
import { withoutLayoutSpace } from './layout-space.ts';
import { isPersonLabel } from './person-label.ts';
import { tableKindOf } from './table-kind.ts';
import { textsOf } from './table-header.ts';

/** A text with its place. */
export type PlacedText = { text: string; place: Place };

/** What is printed above the header of a table. */
export type TitleZone = {
  title?: PlacedText;
  /** 公开01表 → `01`. */
  no?: PlacedText;
  units: (PlacedText & { unit: MoneyUnit })[];
  holder?: PlacedText;
  year?: number;
  problems: FormProblem[];
};

const UNIT = /(?:金额|货币|计量)?单位[:：]?(?:人民币)?[(（]?(元|千元|万元|亿元)(?![\u4e00-\u9fff])/;
const BARE_UNIT = /^[(（](?:人民币)?(元|千元|万元|亿元)[)）]$/;
const NUMBER =
  /^(?:附件?\d*[:：]?)?(?:[\u4e00-\u9fff]{0,6}?(?:公开|财决|决|预|批复|预算|决算)[\u4e00-\u9fff]{0,3}?(\d{1,2}(?:-\d{1,2})?)表|(?:部门|单位|政府|预算|决算|公开|附)*表([一二三四五六七八九十]{1,3}|\d{1,2}(?:-\d{1,2})?)(?![\d\u4e00-\u9fff]*年))[:：、.\s]*/;
const HOLDER = /^(?:编制|公开|填报|预算|填表|决算|编报)?(?:单位|部门)(?:名称|全称)?(?:[(（][^()（）]*[)）])?[:：](.*)$/;
const BARE_HOLDER = /^(?!.*表)[^\d:：，。]{4,40}(局|委员会|委|办公室|办|院|校|学校|中心|处|部|政府|办事处|大队|支队|厅|馆|所|站|协会|联合会)(（本级）|\(本级\))?$/;
const HARMLESS = /^(?:续表.*|附件?\d*|第?\d+页.*|(?:编制|填报|打印|公开)?日期[:：]?.*|\d{4}年\d{1,2}月(?:\d{1,2}日)?|金额|单位[:：]?)$/;

/** Reads the rows of a part above `headerRow`; of a table in a document, also the paragraphs before it. */
export function readTitleZone(part: GridPart, headerRow: number): TitleZone {
  const zone: TitleZone = { units: [], problems: [] };
  const before = paragraphsBefore(part);
  const rest: PlacedText[] = [];
  const inGrid: PlacedText[][] = [];
  for (let row = part.from; row < headerRow; row += 1) {
    inGrid.push(
      textsOf(part.grid, row).map(({ column, text }) => ({ text: withoutLayoutSpace(text), place: placeOf(part.grid, row, column) })),
    );
  }
  for (const texts of inGrid) {
    for (let index = 0; index < texts.length; index += 1) {
      const next = readText(zone, texts[index]!, texts[index + 1]);
      if (next === 'next-too') index += 1;
      if (next === 'unread') rest.push(texts[index]!);
    }
  }
  for (const text of [...before].reverse()) readText(zone, text, undefined);
  readSheetName(zone, part);
  for (const { text, place } of rest) {
    zone.problems.push({
      rule: 'row-is-read',
      place,
      value: text,
      message: `“${shortened(text)}”在表头上方，不是表名、单位或编制单位，没有导入。请核对。`,
    });
  }
  return zone;
}

/** Takes what a text says into the zone. `next-too` where the text beside it is its value. */
function readText(zone: TitleZone, placed: PlacedText, beside: PlacedText | undefined): 'read' | 'next-too' | 'unread' {
  const folded = placed.text.normalize('NFKC').replace(/\s/g, '');
  zone.year ??= yearIn(folded);
  const unit = (UNIT.exec(folded) ?? BARE_UNIT.exec(folded))?.[1] as MoneyUnit | undefined;
  if (unit) zone.units.push({ ...placed, unit });
  const number = NUMBER.exec(folded);
  if (number) zone.no ??= { ...placed, text: tableNumber(number[1] ?? number[2] ?? '') };
  const title = titleIn(placed.text);
  if (title !== undefined && zone.title === undefined) {
    zone.title = { ...placed, text: title };
    return 'read';
  }
  if (isPersonLabel(folded)) {
    zone.problems.push(personLeftOut(placed));
    return /[:：]$/.test(folded) && beside ? 'next-too' : 'read';
  }
  const holder = HOLDER.exec(folded);
  if (holder && !unit) {
    const value = holder[1] || beside?.text;
    if (value && !UNIT.test(value)) zone.holder ??= { text: value, place: holder[1] ? placed.place : beside!.place };
    return holder[1] ? 'read' : 'next-too';
  }
  if (unit || number || title !== undefined || HARMLESS.test(folded) || /^\d{4}年度?$/.test(folded)) {
    // 编制单位：某局  单位：万元 in one cell.
    const both = /^(?:编制|公开|填报|预算|填表|决算)?(?:单位|部门)(?:名称)?[:：](.+?)(?:金额)?单位[:：]/.exec(folded);
    if (both?.[1]) zone.holder ??= { ...placed, text: both[1] };
    return 'read';
  }
  if (BARE_HOLDER.test(folded)) {
    zone.holder ??= placed;
    return 'read';
  }
  return 'unread';
}

/** The title in a text, without its number and unit; `undefined` where it names no table. */
function titleIn(text: string): string | undefined {
  const folded = text.normalize('NFKC').replace(/\s/g, '');
  if (text.length > 60 || !/表/.test(folded) || /[。；]|[:：].*[:：]/.test(folded) || HOLDER.test(folded)) return undefined;
  const number = /^(附件?\s*\d*[:：]?)?\s*(表|附表)\s*([一二三四五六七八九十]{1,3}|\d{1,2}(-\d{1,2})?)[:：、.\s]*/;
  const name = text
    .replace(number, '')
    .replace(/^公开\s*\d{1,2}\s*表[:：、.\s]*/, '')
    .replace(/[(（]?\s*(金额)?单位[:：]\s*(人民币)?(元|千元|万元|亿元)\s*[)）]?$/, '')
    .trim();
  return tableKindOf(name) === undefined ? undefined : name;
}

function readSheetName(zone: TitleZone, part: GridPart): void {
  const name = part.grid.sheet.trim();
  if (/^(表\d+|Sheet\d*)$/i.test(name)) return;
  const place = { sheet: part.grid.sheet, cell: '' };
  const title = name.replace(/^[\d一二三四五六七八九十]+[.、_\-\s]*/, '');
  if (!zone.title && /表|收支|支出|收入|三公/.test(title) && tableKindOf(title)) zone.title = { text: title, place };
  const number = NUMBER.exec(name) ?? /^[A-Z]{0,3}(\d{1,2})(?!\d|年)/.exec(name);
  if (number) zone.no ??= { text: tableNumber(number[1] ?? number[2] ?? ''), place };
}

/** The paragraphs of a document's text between its last table and this one, at most five. */
function paragraphsBefore({ grid, beside }: GridPart): PlacedText[] {
  const text = beside?.find(({ sheet }) => sheet === DOCUMENT_TEXT);
  const at = text?.rows.findIndex(([cell]) => cell?.table === grid.sheet) ?? -1;
  if (!text || at < 0) return [];
  const found: PlacedText[] = [];
  for (let row = at - 1; row >= 0 && found.length < 5; row -= 1) {
    const cell = text.rows[row]?.[0];
    if (cell?.table !== undefined) break;
    if (cell?.text) found.unshift({ text: withoutLayoutSpace(cell.text), place: placeOf(text, row, 0) });
  }
  return found;
}

const HAN_DIGITS = '一二三四五六七八九';

/** `1` and `一` are table `01`. */
function tableNumber(text: string): string {
  const han = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  const number = han
    ? String((han[2] ? (han[1] ? HAN_DIGITS.indexOf(han[1]) + 1 : 1) * 10 : HAN_DIGITS.indexOf(han[1] ?? '') + 1) + HAN_DIGITS.indexOf(han[3] ?? ' ') + 1)
    : text;
  return number.replace(/^\d(?!\d)/, '0$&');
}

function yearIn(text: string): number | undefined {
  const match = /((?:19|20)\d{2})年/.exec(text);
  return match ? Number(match[1]) : undefined;
}

/** 制表人：张某: the name is kept out, also of the message. */
export function personLeftOut({ text, place }: PlacedText): FormProblem {
  const label = /^[^:：]{0,12}/.exec(text)?.[0] ?? '';
  return {
    rule: 'label-of-person-left-out',
    place,
    value: label,
    message: `“${label}”一栏是个人信息，没有导入。公开前请从原件中删去。`,
  };
}

/** A text as a message quotes it. */
export function shortened(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
