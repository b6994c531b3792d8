import { readDecimal } from '../../model/decimal.ts';
import type { SurveyResult } from '../../rules/satisfaction/surveyed.ts';

/** Percent, 分 and votes are different scales: each has tables of its own. */
export const scaleTitle: Record<SurveyResult['scale'], string> = { percent: '百分比', points: '分', votes: '票' };

/** The printed result with the unit of its scale, where the print leaves it out. */
export function resultText({ text, scale }: SurveyResult): string {
  if (scale === 'percent') return /[%％]/.test(text) || readDecimal(text) === undefined ? text : `${text}%`;
  if (scale === 'points') return /分/.test(text) || readDecimal(text) === undefined ? text : `${text} 分`;
  return /票/.test(text) || readDecimal(text) === undefined ? text : `${text} 票`;
}
