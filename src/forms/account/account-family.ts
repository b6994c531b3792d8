import type { Budget } from '../../schemas/account.ts';
import type { TableForm } from '../../schemas/printed-table.ts';
import type { PartReader } from '../part-reader.ts';
import type { TableKind } from './table-kind.ts';
import type { TitleZone } from './title-zone.ts';

/** Whose account a table is of, and whether it is a budget or a final account. */
export type AccountFamily = {
  scope: Budget['scope'];
  isFinal: boolean;
  /** Whether only its columns made it so: 预算数 and 执行数 stand in both. */
  isUntold?: true;
};

const OF_GOVERNMENT: readonly TableForm[] = ['revenue', 'transfer', 'debt', 'social-insurance'];
const OF_DEPARTMENT: readonly TableForm[] = [
  ...(['income-expenditure', 'income', 'expenditure', 'fiscal-income-expenditure'] as const),
  ...(['project-list', 'procurement'] as const),
];

/** Told by the words of title and header; where they leave it open, by the columns that only departments print. */
export function accountFamily(
  kind: TableKind,
  zone: TitleZone,
  titles: readonly string[],
  reader: PartReader,
): AccountFamily {
  return { scope: scopeOf(kind, zone, titles, reader), ...finalOf(zone, titles) };
}

function scopeOf(
  { form, book }: TableKind,
  zone: TitleZone,
  titles: readonly string[],
  reader: PartReader,
): Budget['scope'] {
  const { words } = zone;
  const ofUnit = /(^|年|年度)(预算)?单位(财务)?(收支|收入|支出)|单位(预算|决算)(?!单位)/;
  if (ofUnit.test(words) && !/部门(预算|决算|收支|收入|支出|财务|公开)/.test(words)) return 'unit';
  if (/部门|财政拨款/.test(zone.title?.text ?? '')) return 'department';
  if (form === 'income-expenditure' && book !== undefined) return 'government';
  if (OF_DEPARTMENT.includes(form)) return 'department';
  if (OF_GOVERNMENT.includes(form)) return 'government';
  if (/全[省市县区州]|本级|[省市县区州]级/.test(zone.title?.text ?? '')) return 'government';
  if (titles.some((title) => /基本支出|人员经费|公用经费|公务接待|财政拨款/.test(title))) return 'department';
  if (form === 'general-basic') return hasGovernmentCodes(reader) ? 'government' : 'department';
  if (zone.holder && !/财政局|人民政府$/.test(zone.holder.text)) return 'department';
  return form === 'three-public' ? 'department' : 'government';
}

/** 501 to 599 are the government's economic codes. */
function hasGovernmentCodes({ part: { grid, from, until } }: PartReader): boolean {
  return grid.rows.slice(from, until).some((row) => row.some(({ text }) => /^50[1-9](\d{2})?$/.test(text.trim())));
}

const BOOKS = /(一般公共|公共财政|政府性?基金|国有资本经营|社会保险基金)预算/g;

/** By the words 决算 and 预算, by columns that say so, else by the mark of the national final accounts, 公开01表. */
function finalOf({ words, title }: TitleZone, titles: readonly string[]): Pick<AccountFamily, 'isFinal' | 'isUntold'> {
  const name = (title?.text ?? '').replace(BOOKS, '');
  if (/决算/.test(name)) return { isFinal: true };
  if (/预算/.test(name)) return { isFinal: false };
  const plain = words.replace(BOOKS, '');
  if (/决算/.test(plain) && !/预算/.test(plain)) return { isFinal: true };
  if (titles.some((text) => /^决算(统计)?数?$|^(\d{4}年|本年)决算数?$/.test(text))) return { isFinal: true };
  if (/预算/.test(plain)) return { isFinal: false };
  if (titles.some((text) => /预算数?$/.test(text.replace(BOOKS, '')))) return { isFinal: false, isUntold: true };
  return { isFinal: /公开\d{1,2}表/.test(words), isUntold: true };
}
