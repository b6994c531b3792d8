import * as XLSX from '@e965/xlsx';

export type Value = string | number | XLSX.CellObject | null;

/** The rows of a form that `sampleForm` reads, as a county prints it. */
export function formRows(
  changes: { name?: string; agency?: string; year?: string; code?: string; total?: Value; score?: Value } = {},
): Value[][] {
  const {
    name = '养老服务补贴项目',
    agency = '219-历城区民政局',
    year = '2025年度',
    code,
    total = '92',
    score = '32',
  } = changes;
  return [
    ['项目支出绩效自评表'],
    [`（${year}）`],
    ['项目名称', name],
    ...(code === undefined ? [] : [['项目编码', code]]),
    ['主管部门', agency],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '发放补贴人数', '≥100人', '100人', '60', '60'],
    ['效益指标', '社会效益指标', '享受服务的老人', '≥50人', '40人', '40', score],
    ['总分', null, null, null, null, '100', total],
  ];
}

export type Sheets = Readonly<Record<string, readonly (readonly Value[])[]>>;

/** A workbook of some sheets, as a file of one of the formats that offices use. */
export function workbook(
  sheets: Sheets,
  format: XLSX.BookType = 'xlsx',
  change: (book: XLSX.WorkBook) => void = () => undefined,
): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = XLSX.utils.aoa_to_sheet(rows.map((row) => [...row]));
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  change(book);
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: format }) as Buffer);
}
