import type { Draft } from '../form.ts';

export type SurveyResult = NonNullable<Extract<Draft['part'], { kind: 'survey' }>['value']['overall']>;

/**
 * A result with its scale: by its own sign (95%, 92.3分, 182票), else by its column. 率 is a share, 得分 are points; a
 * bare number under 满意度 has no scale, and none is guessed.
 */
export function printedResult(text: string, label: string): SurveyResult | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (!/\d/.test(plain)) return undefined;
  const column = label.normalize('NFKC').replace(/\s/g, '');
  const scale = scaleOf(plain) ?? scaleOf(column.replace(/^[^(]*\(|\)$/g, '')) ?? scaleOfName(column);
  return scale === undefined ? undefined : { text: text.trim(), scale };
}

function scaleOf(text: string): SurveyResult['scale'] | undefined {
  if (/%|百分/.test(text)) return 'percent';
  if (/分(?!母|子|比)/.test(text)) return 'points';
  return /票/.test(text) ? 'votes' : undefined;
}

function scaleOfName(column: string): SurveyResult['scale'] | undefined {
  if (/率/.test(column)) return 'percent';
  return /得分|指数/.test(column) ? 'points' : undefined;
}
