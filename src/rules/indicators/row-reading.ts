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
  return {
    index,
    row,
    name,
    plain,
    target: row.target === undefined ? undefined : readTargetValue(row.target, row),
    aspect: aspectOf(row),
    isUnused: absenceOfCell(name) !== undefined && absenceOfCell(plain) !== undefined,
  };
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
