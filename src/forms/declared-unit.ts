import type { MoneyUnit } from '../model/money.ts';
import { cellStarts, type PartReader } from './part-reader.ts';

const UNIT = /(亿元|百万元|万元|千元|元)/;
/** 单位：万元, 金额单位：元, 计量单位：人民币万元. */
const DECLARATION = /单\s*位\s*[:：]?\s*[（(]?(?:人民币)?\s*(亿元|百万元|万元|千元|元)/;
/** 项目资金（万元）, 预算数(单位：元). */
const IN_BRACKETS = /[（(【[]\s*(?:金额)?(?:单位)?[:：]?\s*(?:人民币)?(亿元|百万元|万元|千元|元)\s*[)）】\]]/;

/** The unit that a label prints for its amounts: 项目资金（万元）, 单位：元, 预算数/万元. */
export function unitInLabel(text: string): MoneyUnit | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const unit = IN_BRACKETS.exec(plain)?.[1] ?? DECLARATION.exec(plain)?.[1];
  if (unit !== undefined) return asUnit(unit);
  return /^[^\d]{0,20}[/、]?(亿元|万元|千元|元)$/.test(plain) && plain.length <= 14
    ? asUnit(UNIT.exec(plain)?.[1])
    : undefined;
}

/** The last 单位：… that the part prints above `row`, else the first below it. Its cell is not marked as read. */
export function declaredUnit(
  reader: PartReader,
  row = reader.part.until,
): { unit: MoneyUnit; row: number; column: number } | undefined {
  const declarations: { unit: MoneyUnit; row: number; column: number }[] = [];
  for (let at = reader.part.from; at < reader.part.until; at++) {
    for (const column of cellStarts(reader, at)) {
      const unit = asUnit(DECLARATION.exec(reader.text(at, column).normalize('NFKC'))?.[1]);
      if (unit !== undefined && reader.range(at, column).top === at) declarations.push({ unit, row: at, column });
    }
  }
  return declarations.findLast((declaration) => declaration.row <= row) ?? declarations[0];
}

function asUnit(text: string | undefined): MoneyUnit | undefined {
  return text === '元' || text === '千元' || text === '万元' || text === '亿元' ? text : undefined;
}
