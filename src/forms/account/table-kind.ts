import type { Book } from '../../model/book.ts';
import type { TableForm } from '../../schemas/printed-table.ts';

/** Which official table a title names, and of which of the four books. */
export type TableKind = { form: TableForm; book?: Book };

/** Forms that may belong to one book; the others are about all money of a holder. */
const OF_ONE_BOOK: readonly TableForm[] = [
  ...(['general-expenditure', 'general-basic', 'fund', 'state-capital', 'social-insurance'] as const),
  ...(['revenue', 'transfer', 'debt', 'income-expenditure', 'other'] as const),
];

const FORMS: readonly [title: RegExp, form: TableForm][] = [
  [/三公|因公出国.*公务|机关运行经费/, 'three-public'],
  [/政府采购|采购(预算|情况|计划)|购买服务/, 'procurement'],
  [/债务|债券|限额/, 'debt'],
  [/转移支付|税收返还/, 'transfer'],
  [/基本支出/, 'general-basic'],
  [/项目支出|项目经费|专项(资金|经费|支出)|项目(预算|明细|情况|安排)/, 'project-list'],
  [/(基金|国有资本|一般公共|公共财政|全[省市县区]|本级|[省市县区]级).*收入(?!.*支)/, 'revenue'],
  [/政府性?基金/, 'fund'],
  [/国有资本/, 'state-capital'],
  [/社会保险基金|社保基金/, 'social-insurance'],
  [/财政拨款.*(收支|收入.*支出)/, 'fiscal-income-expenditure'],
  [/(一般公共|公共财政)预算.*(收支|收入.*支出).*总/, 'income-expenditure'],
  [/(一般公共|公共财政)预算|财政拨款支出/, 'general-expenditure'],
  [/收支|收入.*支出/, 'income-expenditure'],
  [/收入/, 'income'],
  [/支出/, 'expenditure'],
];

const BOOKS: readonly [title: RegExp, book: Book][] = [
  [/一般公共预算|公共财政预算|一般债务/, 'general'],
  [/政府性?基金|专项债务/, 'fund'],
  [/国有资本/, 'state-capital'],
  [/社会保险基金|社保基金/, 'social-insurance'],
];

/** Reads the kind of a table from its title; `undefined` where the title names no table of money. */
export function tableKindOf(title: string): TableKind | undefined {
  const plain = foldTitle(title);
  if (/绩效|指标|自评|评价|整改|台账|满意/.test(plain)) return undefined;
  const form = FORMS.find(([words]) => words.test(plain))?.[1];
  if (form === undefined) return undefined;
  const books = BOOKS.filter(([words]) => words.test(plain));
  const [book] = books;
  return OF_ONE_BOOK.includes(form) && books.length === 1 && book ? { form, book: book[1] } : { form };
}

/** A title as its words are compared: without white space, quotation marks and the sign of its unit. */
export function foldTitle(title: string): string {
  return title.normalize('NFKC').replace(/[\s"'“”‘’「」《》]/g, '');
}
