import { z } from 'zod';

/** How a figure was printed: exactly, or with 约, 余 or 以上. */
export const precision = z.enum(['exact', 'about', 'over', 'at-least']).meta({ title: '精度' });
export type Precision = z.infer<typeof precision>;

const WORDS: Record<Precision, RegExp> = {
  exact: /^$/,
  about: /约|左右|大概|近/,
  over: /余|多$/,
  'at-least': /以上|超过|不少于|至少/,
};

/** The word that goes with a figure of this precision, before or after the digits. */
export const precisionMark: Record<Precision, { before: string; after: string }> = {
  exact: { before: '', after: '' },
  about: { before: '约', after: '' },
  over: { before: '', after: '余' },
  'at-least': { before: '', after: '以上' },
};

/** The precision that the words around a printed figure say, `exact` where there are none. */
export function readPrecision(text: string): Precision {
  return (['about', 'over', 'at-least'] as const).find((name) => WORDS[name].test(text)) ?? 'exact';
}

/**
 * The precision of a figure computed from others. A sum of exact figures and of figures of one kind keeps that kind
 * (3700余 + 187 is 余); anything else, and every difference or ratio with an inexact part, is 约.
 */
export function combinePrecision(parts: readonly Precision[], by: 'sum' | 'difference' | 'ratio'): Precision {
  const inexact = new Set(parts.filter((part) => part !== 'exact'));
  if (inexact.size === 0) return 'exact';
  const [only] = inexact;
  return by === 'sum' && inexact.size === 1 && only !== undefined ? only : 'about';
}
