import { PDFDocument, StandardFonts, rgb } from 'pdf-lib';

/** Points from the edge of the sheet at which the number of the booklet stands, above the page's own. */
const NUMBER_AT = { right: 37, bottom: 8 };
const NUMBER_SIZE = 8;

/** How many sheets a PDF has. */
export async function pageCountOf(pdf: Uint8Array): Promise<number> {
  return (await PDFDocument.load(pdf)).getPageCount();
}

/** The parts behind one another as one PDF, numbered through from 1 at the foot of each sheet. */
export async function bookletOf(title: string, parts: readonly Uint8Array[]): Promise<Uint8Array> {
  const booklet = await PDFDocument.create();
  booklet.setTitle(title);
  booklet.setLanguage('zh-CN');
  for (const part of parts) {
    const from = await PDFDocument.load(part);
    for (const page of await booklet.copyPages(from, from.getPageIndices())) booklet.addPage(page);
  }
  const font = await booklet.embedFont(StandardFonts.Helvetica);
  for (const [place, page] of booklet.getPages().entries()) {
    const text = `- ${place + 1} -`;
    const x = page.getWidth() - NUMBER_AT.right - font.widthOfTextAtSize(text, NUMBER_SIZE);
    page.drawText(text, { x, y: NUMBER_AT.bottom, size: NUMBER_SIZE, font, color: rgb(0, 0, 0) });
  }
  return booklet.save();
}
