import type { Finding } from '../rule.ts';
import type { IndicatorYear } from './indicator-years.ts';
import { shownActual, shownName, shownTarget } from './read-row.ts';

/** 指标“X”今年目标 ≥90%；上年目标 ≥90%，实际 95%, with what follows from it, at the target of the year. */
export function yearFinding({ key, path, row, last }: IndicatorYear, conclusion: string): Finding {
  const before = shownTarget(last) === '' ? '' : `目标 ${shownTarget(last)}，`;
  const message = `指标${shownName(row)}本年目标 ${shownTarget(row)}；上年${before}实际 ${shownActual(last)}。${conclusion}`;
  return { collection: 'dossiers', key, path: [...path, 'target'], value: row.target ?? '', message };
}
