import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Radicals by which fonts map some letters back to text, and the letters; compatibility folding leaves these alone or errs. */
const RADICALS = new Map(
  [
    '⺠民',
    '⻅见',
    '⻔门',
    '⻓长',
    '⻋车',
    '⻢马',
    '⻛风',
    '⻥鱼',
    '⻘青',
    '⻩黄',
    '⻚页',
    '⻝食',
    '⻄西',
    '⺟母',
    '⼾户',
  ].map((pair) => [pair[0], pair[1]]),
);

/** The text of each sheet of a PDF, without white space. */
export async function pdfTexts(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let no = 1; no <= pdf.numPages; no += 1) {
    const { items } = await (await pdf.getPage(no)).getTextContent();
    texts.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replace(/[\u2e80-\u2fdf]/g, (radical) => RADICALS.get(radical) ?? radical)
        .normalize('NFKC')
        .replace(/\s/g, ''),
    );
  }
  await pdf.destroy();
  return texts;
}
