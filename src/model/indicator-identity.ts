import { foldSigns } from './fold-signs.ts';
import { readLevel2 } from './indicator-frame.ts';
import { sharedPlaces } from './measure-unit.ts';
import { readRow, type PrintedTarget } from './target-change.ts';

/** Words that forms use for one measure without meaning another: 人 and 名, 个 and 家, 次 and 场. */
const LIKE_MEASURES = ['人名位员个', '家个所处座', '次场期批回', '份件本册篇', '台套辆部个', '天日', '条项个'].map(
  (words) => new Set(words),
);

/** Whether two prints of a name are one name but for signs, brackets and numbers of enumeration; one may hold the other. */
export function isSameName(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [bareName(one), bareName(other)];
  return first === '' || second === '' || first.includes(second) || second.includes(first);
}

/** Whether two names have no two neighbouring characters in common, as names of different things do. */
function isUnrelatedName(one: string, other: string): boolean {
  const [pairs, others] = [pairsOf(bareName(one)), new Set(pairsOf(bareName(other)))];
  return pairs.length > 0 && others.size > 0 && !pairs.some((pair) => others.has(pair));
}

type NamedRow = { name: string; level2: string };

/** Whether two rows with one id are two indicators: names without anything in common, under different 二级指标. */
export function isOtherIndicator(one: NamedRow, other: NamedRow): boolean {
  if (one.name === other.name || !isUnrelatedName(one.name, other.name)) return false;
  const [first, second] = [readLevel2(one.level2).key, readLevel2(other.level2).key];
  return first !== undefined && second !== undefined && first !== second;
}

/**
 * Whether two rows measure in one 计量单位. Scale words (万人, 人) and words used for one another (人, 名) do not count, and
 * a unit that one form leaves out is taken to be the other's.
 */
export function isSameUnit(one: PrintedTarget, other: PrintedTarget): boolean {
  if (one.unit === other.unit && one.target === other.target) return true;
  const [first, second] = [unitOf(one), unitOf(other)];
  if (first === '' || second === '' || sharedPlaces(first, second) !== undefined) return true;
  return LIKE_MEASURES.some((words) => words.has(first) && words.has(second));
}

/** The unit that the target prints, else the one in its column; empty for dates and phrases. */
function unitOf(row: PrintedTarget): string {
  const value = readRow(row);
  return value.kind === 'comparison' || value.kind === 'range' ? foldSigns(value.unit) : '';
}

function bareName(text: string): string {
  return foldSigns(text)
    .replace(/^([(]?[一二三四五六七八九十\d]+[)、.]|指标\d+[:.]?)/, '')
    .replace(/\([^()]*\)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[的]/g, '');
}

function pairsOf(name: string): string[] {
  const letters = [...name];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
