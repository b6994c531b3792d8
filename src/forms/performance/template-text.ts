import type { PartReader, PrintedText } from '../part-reader.ts';

/** What templates leave behind: 100字以内, 占 %, 下降（增长）, ≥**, XX项目, 20XX年, 填写说明. */
const LEFT_BEHIND =
  /[(（【]?\d{2,4}\s*字(以内|以下|左右)[)）】]?|(占|增长|下降|减少|增加)\s+(%|％|万元|元)|下降[（(]增长[)）]|增长[（(]下降[)）]|增加[（(]减少[)）]|[≥≤=]\s*\*{2}|[Xx×]{2,}(项目|单位|部门|年|个|元|万元)|20[Xx×]{2}|^\s*(请)?(填写|简述|说明|概述|结合自评情况|对照年度目标|针对项目)[^。]{0,60}(说明|情况|措施|建议|内容)/;

/** Warns where a printed text still holds the words of the template. They are kept, as printed. */
export function reportTemplateText(reader: PartReader, texts: readonly (PrintedText | undefined)[]): void {
  for (const printed of texts) {
    const found = printed && LEFT_BEHIND.exec(printed.text);
    if (!printed || !found) continue;
    reader.problems.push({
      rule: 'template-text-removed',
      place: printed.place,
      value: found[0].trim(),
      message: `这里还留有模板的提示语或空白占位“${found[0].trim()}”。请填写实际内容或删去。`,
    });
  }
}
