import ExcelJS from 'exceljs';

/**
 * Fills a template as a clerk does in WPS or Excel, and saves it. `beside` puts a value right of a label; `below` puts
 * rows under the header that begins with a label, one text a column of the header.
 */
export class FilledWorkbook {
  readonly #book = new ExcelJS.Workbook();
  #sheet: ExcelJS.Worksheet | undefined;

  static async open(bytes: Uint8Array): Promise<FilledWorkbook> {
    const filled = new FilledWorkbook();
    await filled.#book.xlsx.load(bytes.buffer as ArrayBuffer);
    filled.#sheet = filled.#book.worksheets[0];
    return filled;
  }

  sheet(name: string): this {
    this.#sheet = this.#book.getWorksheet(name);
    return this;
  }

  /** Replaces a text that is printed already, such as the year. */
  replace(from: string, to: string): this {
    const { cell } = this.#find(from);
    cell.value = String(cell.value).replace(from, to);
    return this;
  }

  beside(label: string, value: string, times = 1): this {
    const { cell } = this.#find(label, times);
    this.#right(cell).value = value;
    return this;
  }

  /** Fills the rows below a header cell, from its column on; merged columns count once. */
  below(label: string, rows: readonly (readonly string[])[], times = 1): this {
    const { cell } = this.#find(label, times);
    rows.forEach((texts, index) => {
      let at: ExcelJS.Cell = this.#worksheet.getCell(Number(cell.row) + 1 + index, Number(cell.col));
      for (const text of texts) {
        if (text !== '') at.value = text;
        at = this.#right(at);
      }
    });
    return this;
  }

  async save(): Promise<Uint8Array> {
    return new Uint8Array(await this.#book.xlsx.writeBuffer());
  }

  get #worksheet(): ExcelJS.Worksheet {
    if (this.#sheet === undefined) throw new Error('No such sheet');
    return this.#sheet;
  }

  #find(label: string, times = 1): { cell: ExcelJS.Cell } {
    const found: ExcelJS.Cell[] = [];
    this.#worksheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.master === cell && String(cell.value ?? '').includes(label)) found.push(cell);
      }),
    );
    const exact = found.filter(({ value }) => value === label);
    const cell = (exact.length > 0 ? exact : found)[times - 1];
    if (cell === undefined) throw new Error(`No cell ${label}`);
    return { cell };
  }

  #right(cell: ExcelJS.Cell): ExcelJS.Cell {
    let column = Number(cell.col) + 1;
    while (this.#worksheet.getCell(Number(cell.row), column).master === cell.master) column += 1;
    return this.#worksheet.getCell(Number(cell.row), column);
  }
}
