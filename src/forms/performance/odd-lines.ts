import type { PartReader, PrintedText } from '../part-reader.ts';
import type { IndicatorLine, TotalLine } from './read-indicators.ts';

/** 9.8O, l0: a letter where a digit belongs. */
const LETTER_AMONG_DIGITS = /^[\d.,]*(?:\d[OoIl]|[OoIl]\d|\.[OoIl])[\d.,OoIl]*$/;
/** Names of the second level, which are no names of an indicator. */
const SECOND_LEVEL =
  /^(数量|质量|时效|成本|经济成本|社会成本|生态环境成本|经济效益|社会效益|生态效益|可持续影响|服务对象满意度)指标$/;

/** Says which points have a letter among their digits, and which rows look as if they stood one column too far right. */
export function reportOddLines(
  reader: PartReader,
  lines: readonly IndicatorLine[],
  total: TotalLine | undefined,
): void {
  for (const { cells } of lines) {
    for (const printed of [cells.weight, cells.score, cells.weightedScore]) sayLetterAmongDigits(reader, printed);
    const name = cells.name.text.replace(/\s+/g, '');
    if (!SECOND_LEVEL.test(name) || cells.level2.text.replace(/\s+/g, '') === name) continue;
    reader.problems.push({
      rule: 'value-is-clear',
      place: cells.name.place,
      value: cells.name.text,
      message: `三级指标写着“${cells.name.text}”，是二级指标的名称，这一行像是错了一列。请对照表头核对。`,
    });
  }
  sayLetterAmongDigits(reader, total?.fullMark);
  sayLetterAmongDigits(reader, total?.totalScore);
}

/** Says where points have a letter among their digits, an error. */
export function sayLetterAmongDigits(reader: PartReader, printed: PrintedText | undefined): void {
  const text = printed?.text.normalize('NFKC').trim();
  if (printed === undefined || text === undefined || !LETTER_AMONG_DIGITS.test(text)) return;
  reader.problems.push({
    rule: 'number-is-readable',
    place: printed.place,
    value: printed.text,
    message: `“${printed.text}”里有字母，不是完整的分数。请把字母改成数字再导入。`,
  });
}
