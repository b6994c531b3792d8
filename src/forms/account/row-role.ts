import type { RowRole, TableForm } from '../../schemas/printed-table.ts';
import { foldLabel } from '../fold-label.ts';

const ROLES: readonly [label: RegExp, role: RowRole][] = [
  [/^人员(经费|支出)(支出)?(合计|小计|总计)$/, 'personnel-total'],
  [/^(日常)?公用(经费|支出)(支出)?(合计|小计|总计)$/, 'public-total'],
  [/^本年(度)?(财政拨款)?(收入|支出)(合计|小计|总计)?$/, 'year-total'],
  [/^(收入|支出|收支)总计$|^总计$|^(收入|支出)总(额|数)$/, 'grand-total'],
  [/^(使用|动用)(以前年度)?非财政拨款(专项)?(结余|结转)|^用?事业基金弥补收支差额|^使用专用结余/, 'non-fiscal-surplus'],
  [/^(事业单位)?结余分配/, 'surplus-distribution'],
  [/^(年初|上年|期初|上年度)(财政拨款)?(结转|结余|滚存)/, 'opening'],
  [/^(年末|年终|期末)(财政拨款)?(结转|结余|滚存)|^结转(下年|结余|下年度|下年支出)/, 'closing'],
];

/** Rows of one side as they are labelled. */
type Labelled = { code?: string | undefined; label: string };

const HAN_NUMBERED = /^[一二三四五六七八九十]+[、.．]/;
const SUB_NUMBERED = /^(?:[(（][一二三四五六七八九十\d]+[)）]|\d+[、.．](?!\d)|[①-⑳])/;
const TOTAL = /^(合计|总计|收入合计|支出合计|收支合计|金额合计)$/;

/** What each row of a side is, where it is more than a line. `sides` is how many sides the table has. */
export function rowRolesOf(rows: readonly Labelled[], form: TableForm, sides: number): (RowRole | undefined)[] {
  const folded = rows.map(({ label }) => foldLabel(label));
  const hasGrandTotal = folded.some((label) => /^(收入|支出)?总计$/.test(label));
  const roles: (RowRole | undefined)[] = [];
  for (const [index, { code, label }] of rows.entries()) {
    roles.push(roleOf(label, folded[index] ?? '', code, { form, sides, hasGrandTotal }));
  }
  if (sides > 1) roles.forEach((role, index) => void (roles[index] = role ?? partOfRowAbove(rows, roles, index)));
  return roles;
}

function roleOf(
  label: string,
  folded: string,
  code: string | undefined,
  { form, sides, hasGrandTotal }: { form: TableForm; sides: number; hasGrandTotal: boolean },
): RowRole | undefined {
  if (/^其中/.test(label.trim())) return 'of-which';
  if (code !== undefined) return undefined;
  if (form === 'three-public') {
    if (/决算|支出数|执行数/.test(folded)) return 'final';
    if (/预算/.test(folded)) return 'budget';
  }
  if (TOTAL.test(folded)) {
    if (sides > 1) return /总计/.test(folded) ? 'grand-total' : hasGrandTotal ? 'year-total' : 'total';
    return 'total';
  }
  const role = ROLES.find(([words]) => words.test(folded))?.[1];
  // Of one side, 总计 and 本年支出合计 are the sum of its lines and of nothing else.
  if (sides === 1 && role === 'grand-total') return 'total';
  return role;
}

/**
 * 其中, where it is said by the numbering alone: 1. below 一、, and whatever stands below 年初结转和结余 up to the total.
 * The lines below 一、本年收入 are what it is made of, and no 其中.
 */
function partOfRowAbove(
  rows: readonly Labelled[],
  roles: readonly (RowRole | undefined)[],
  index: number,
): RowRole | undefined {
  const { code, label } = rows[index]!;
  if (code !== undefined) return undefined;
  for (let above = index - 1; above >= 0; above -= 1) {
    const role = roles[above];
    if (role === 'opening' || role === 'closing') return isBelow(rows[above]!.label, label) ? 'of-which' : undefined;
    if (role === 'of-which') continue;
    if (role === 'year-total' || role === 'grand-total') return undefined;
    if (HAN_NUMBERED.test(rows[above]!.label)) return SUB_NUMBERED.test(label) ? 'of-which' : undefined;
  }
  return undefined;
}

/** Below an unnumbered balance stands any numbered line; below a numbered one (二、上年结转) only a lower numbering. */
function isBelow(balance: string, label: string): boolean {
  if (SUB_NUMBERED.test(label)) return true;
  return !HAN_NUMBERED.test(balance) && HAN_NUMBERED.test(label);
}
