import { LABEL_PX } from '../../../src/charts/chart-frame.ts';
import { textWidthPx } from '../../../src/charts/text-width.ts';

export type DrawnText = { text: string; left: number; right: number; top: number; bottom: number };

/** The boxes that the texts of a drawing take, measured as the charts measure. */
export function drawnTexts(markup: string): DrawnText[] {
  return [...markup.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', content = '']) => {
    const valueOf = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
    const text = content.replace(/&(lt|gt|amp|quot);/g, '·');
    const fontPx = Number(valueOf('font-size') ?? LABEL_PX);
    const width = textWidthPx(text, fontPx);
    const x = Number(valueOf('x'));
    const anchor = valueOf('text-anchor') ?? 'start';
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    const baseline = Number(valueOf('y'));
    return { text, left, right: left + width, top: baseline - fontPx * 0.82, bottom: baseline + fontPx * 0.12 };
  });
}

/** Pairs of texts that lie on one another by more than a px or two. */
export function overlaps(texts: readonly DrawnText[]): string[] {
  return texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1.5 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1.5,
      )
      .map((other) => `“${one.text}” and “${other.text}”`),
  );
}
