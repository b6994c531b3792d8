import { cellStarts, type PartReader, type PrintedText } from '../part-reader.ts';

const ROWS = 8;
const TITLE = /(表|自评|目标|监控|评估|评价|审核)/;
/** 附件3, 公开14表, 报表编号：510000_0013zp. */
const NUMBER_MARK =
  /^(附件|附表|附|表|公开|编号|报表编号|预算|绩效)\s*[\d一二三四五六七八九十０-９a-zA-Z:：._\-—－]*\s*(表)?\s*[\d\-—]*$/;
const YEAR_MARK = /^[(（]?\s*(\d{4}|[二〇○零一二三四五六七八九]{4}|20[Xx×]{2}|_*)\s*年\s*度?\s*[)）]?$/;
const LAYOUT = new RegExp(`${NUMBER_MARK.source}|${YEAR_MARK.source}|^(第\\d+页|共\\d+页)`);

/** The printed title of a form: the first line of the first rows that names a form, without the year in brackets. */
export function formTitle(reader: PartReader): PrintedText | undefined {
  const { from, until } = reader.part;
  for (let row = from; row < Math.min(until, from + ROWS); row++) {
    for (const column of cellStarts(reader, row)) {
      const text = reader.text(row, column);
      const line = titleLine(text);
      if (line !== undefined && isAlone(reader, row)) return { text: line, place: reader.place(row, column) };
    }
  }
  return undefined;
}

/** Counts titles, years in brackets, 附件3, 公开14表 and 报表编号 above a form as understood. */
export function passOverTitles(reader: PartReader): void {
  const { from, until } = reader.part;
  for (let row = from; row < Math.min(until, from + ROWS); row++) {
    for (const column of cellStarts(reader, row)) {
      const text = reader.text(row, column);
      const lines = text.split('\n').map((line) => line.trim());
      if (lines.every((line) => LAYOUT.test(line) || (titleLine(line) !== undefined && isAlone(reader, row))))
        reader.know(row, column);
    }
  }
}

function titleLine(text: string): string | undefined {
  const line = text
    .split('\n')
    .find((part) => TITLE.test(part) && !/[:：]/.test(part))
    ?.trim();
  if (line === undefined || line.length > 45 || LAYOUT.test(line) || /[。；;]/.test(line)) return undefined;
  return line.replace(/\s*[(（][^()（）]*年[度]?\s*[)）]\s*$/, '').trim();
}

/** A title stands alone in its row, but for 附件3 and the like. */
function isAlone(reader: PartReader, row: number): boolean {
  return (
    cellStarts(reader, row).filter((column) => {
      const text = reader.text(row, column);
      return text !== '' && !LAYOUT.test(text.trim());
    }).length === 1
  );
}
