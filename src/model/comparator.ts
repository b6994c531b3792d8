/** How a figure is to be compared with the actual one. */
export type Comparator = '≥' | '>' | '=' | '<' | '≤';

/**
 * Symbols and words before a figure. 以上, 以下, 以内 and 达到 include the figure itself; 超过, 不满 and 不足 do not
 * (民法典第一千二百五十九条). A longer word stands before a shorter one that it begins with.
 */
const BEFORE: [Comparator, RegExp][] = [
  ['≥', /^(≥=?|>=|=>|〉=|≧|⩾|≮|大于或?等于|高于或?等于|不得?[低少小]于|至少|最少|最低|达到|达)/],
  ['≤', /^(≤=?|<=|=<|〈=|≦|⩽|≯|小于或?等于|低于或?等于|不得?(超过|[高大多]于|超出?)|控制在|至多|最多|最高)/],
  ['>', /^(>|大于|高于|多于|超过|超出|超)/],
  ['<', /^(<|小于|低于|少于|不足|不满)/],
  ['=', /^(={1,2}|═|等于)/],
];

/** Words after a figure and its unit. 内 alone is a limit only behind a unit: 5天内. */
const AFTER: [Comparator, RegExp][] = [
  ['>', /以上\(不含[^()]*\)$/],
  ['<', /以[下内]\(不含[^()]*\)$/],
  ['≥', /(\(含\))?(及其?|或|含)?以上(\(含[^()]*\))?$/],
  ['≤', /(\(含\))?((及其?|或|含)?以下|以内|之内)(\(含[^()]*\))?$/],
  ['≤', /(?<=[天日时钟月年])内$/],
];

const OPPOSITE = [new Set(['≥', '>']), new Set(['≤', '<'])];

/** What stands around a figure: the comparator, and the text without it. */
export type ComparedText = { comparator: Comparator | undefined; rest: string };

/**
 * Takes the comparator off a text whose full-width signs are folded and which holds no white space: ≥95%, 不低于95%,
 * 95%以上, 控制在5%以内. `undefined` where two comparators contradict each other.
 */
export function splitComparator(text: string): ComparedText | undefined {
  const before = BEFORE.find(([, pattern]) => pattern.test(text));
  const tail = before ? text.replace(before[1], '') : text;
  const after = AFTER.find(([, pattern]) => pattern.test(tail));
  const rest = after ? tail.replace(after[1], '') : tail;
  if (before && after && !agree(before[0], after[0])) return undefined;
  return { comparator: before?.[0] ?? after?.[0], rest };
}

/** The comparator of a 指标性质 cell: ≥, ≤, =, 大于等于. `undefined` for 定性, 定量, 正向 and an empty cell. */
export function readComparator(cell: string): Comparator | undefined {
  const split = splitComparator(cell);
  return split?.rest === '' ? split.comparator : undefined;
}

/** Whether two comparators ask for the same side. */
export function agree(one: Comparator, other: Comparator): boolean {
  return one === other || OPPOSITE.some((side) => side.has(one) && side.has(other));
}
