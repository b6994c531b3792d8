/** Widths in em of the system fonts' Latin letters; a little generous, so that a label that fits here fits on screen. */
const NARROW = /[iljtfI.,:;'|!()[\]·\s-]/;
const WIDE_LATIN = /[mwMW%@—≥≤±]/;
/** Ideographs, full-width forms and Chinese punctuation are one em wide. */
const FULL_WIDTH = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f\u2018-\u201d\u2026]/;

/** The width of a text in px at a font size in px, measured without a screen. */
export function textWidthPx(text: string, fontPx: number): number {
  let em = 0;
  for (const sign of text) em += widthOf(sign);
  return em * fontPx;
}

const widths = new Map<string, number>();

/** The width of a sign in em, found once for each. */
function widthOf(sign: string): number {
  const known = widths.get(sign);
  if (known !== undefined) return known;
  const em = FULL_WIDTH.test(sign) ? 1 : NARROW.test(sign) ? 0.34 : WIDE_LATIN.test(sign) ? 0.92 : 0.6;
  widths.set(sign, em);
  return em;
}
