import { absenceOfCell } from '../../model/absence.ts';
import { foldSigns } from '../../model/fold-signs.ts';
import { readLevel1, readLevel2, type Level2 } from '../../model/indicator-frame.ts';
import { readTargetValue, type TargetValue } from '../../model/target-value.ts';
import type { TargetRow } from '../../schemas/indicator-row.ts';
import { oncePerRecord } from '../walk-records.ts';

/** What an indicator measures, in whichever frame. `management` is 决策, 过程 and 投入, which are no targets. */
export type Aspect = 'quantity' | 'quality' | 'timeliness' | 'cost' | 'benefit' | 'satisfaction' | 'management';

/** A row of a form, read once for all rules. */
export type RowReading = {
  index: number;
  row: TargetRow;
  /** The name without enumeration, stars, left-over blanks of the form and white space. */
  name: string;
  /** 指标值 with half-width signs and no white space; empty where there is none. */
  plain: string;
  /** `undefined` where the form has no such column. */
  target: TargetValue | undefined;
  aspect: Aspect | undefined;
  /** A row that the form offers and nobody used: no name, no value. */
  isUnused: boolean;
};

const ASPECT: Partial<Record<Level2, Aspect>> = {
  quantity: 'quantity',
  quality: 'quality',
  timeliness: 'timeliness',
  cost: 'cost',
  'economic-cost': 'cost',
  'social-cost': 'cost',
  'ecological-cost': 'cost',
  'economic-benefit': 'benefit',
  'social-benefit': 'benefit',
  'ecological-benefit': 'benefit',
  sustainability: 'benefit',
  'project-benefit': 'benefit',
  satisfaction: 'satisfaction',
};

/** The rows of one list. Keyed by the list itself, so every rule meets the same readings. */
export const readRows: (rows: readonly TargetRow[]) => readonly RowReading[] = oncePerRecord((rows) =>
  (rows as unknown as readonly TargetRow[]).map(readRow),
);

function readRow(row: TargetRow, index: number): RowReading {
  const plain = foldSigns(row.target ?? '');
  const name = indicatorName(row.name);
  const aspect = aspectOf(row);
  return {
    index,
    row,
    name,
    plain,
    target: row.target === undefined ? undefined : (dottedDate(row, plain, aspect) ?? readTargetValue(row.target, row)),
    aspect,
    isUnused: absenceOfCell(name) !== undefined && absenceOfCell(plain) !== undefined,
  };
}

/** 2024, 2024.12 and 12.31 among deadlines are days, where elsewhere they are figures. */
function dottedDate({ target = '', unit }: TargetRow, plain: string, aspect: Aspect | undefined) {
  if (aspect !== 'timeliness' || absenceOfCell(unit ?? '') === undefined) return undefined;
  const [, year, month, day] = /^((?:19|20)\d{2})(?:[.-](\d{1,2}))?(?:[.-](\d{1,2}))?$/.exec(plain) ?? [];
  const parts = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
  if (year === undefined && !/^(1[0-2]|0?[1-9])\.(3[01]|[12]\d|0?[1-9])$/.test(plain)) return undefined;
  return { kind: 'date' as const, text: target, comparator: 'at' as const, by: parts.join('-') || undefined };
}

/** 指标1:★受益户数(≥**户) → 受益户数. */
export function indicatorName(text: string): string {
  return foldSigns(text)
    .replace(/^[★*]+/, '')
    .replace(/^指标\d{1,2}[:.、]?(?!\d)|^(指标)?\(\d{1,2}\)|^\d{1,2}[:.、](?!\d)/, '')
    .replace(/^[★*]+/, '')
    .replace(/\([≥≤=<>]*(\*{2,}|[X×x]{2,})[^()]*\)/g, '');
}

function aspectOf({ level1, level2 }: TargetRow): Aspect | undefined {
  const upper = readLevel1(level1).key;
  if (upper === 'decision' || upper === 'process' || upper === 'input' || upper === 'execution') return 'management';
  const lower = readLevel2(level2).key;
  if (lower !== undefined && ASPECT[lower]) return ASPECT[lower];
  return upper === 'cost' || upper === 'benefit' || upper === 'satisfaction' ? upper : undefined;
}

/** Whether the row asks people how content they are, wherever it stands. */
export function asksSatisfaction({ aspect, name }: RowReading): boolean {
  return aspect === 'satisfaction' || /满意[度率]/.test(name);
}
