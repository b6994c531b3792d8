import type { ColumnContext } from './column-key.ts';
import { columnKeyOf, plainTitle } from './column-key.ts';

/** What a column is for besides amounts: code, one digit group of a code, label, or a number of the line. */
export type Structure = 'code' | 'code-part' | 'label' | 'line';

const CODE =
  /^(支出|收入)?(功能|经济|部门|政府|部门预算|政府预算|预算|收支)*(支出)?(经济|功能)?(分类)?(科目|项目|单位|部门)?(编码|代码|编号)$/;
const CODE_PART = /^[类款项]$/;
const LINE = /^(行次|栏次|序号|行号|栏号)$/;
const LABEL =
  /^(项目|科目|名称|收入|支出|收入项目|支出项目|项目名称|预算项目(名称)?|指标名称|地区|地区名称|市县名称|县区|单位|单位名称|预算单位(名称)?|部门名称|部门单位名称|采购(项目|内容|品目)(名称)?|支出(功能|经济)?(分类)?(科目)?(名称)?|收入(分类)?科目(名称)?|(支出)?(功能|经济)分类(科目)?(名称)?|(部门|政府)?(预算)?(支出)?经济(分类)?科目(名称)?|预算科目(名称)?|科目(编码)?(及|和)?名称|(收入|支出)科目|债务类型)$/;

/** What a header text says a column is, where that is no amount. */
export function structureOf(text: string): Structure | undefined {
  const plain = plainTitle(text).replace(/\s/g, '');
  if (CODE_PART.test(plain)) return 'code-part';
  if (CODE.test(plain)) return 'code';
  if (LINE.test(plain)) return 'line';
  return LABEL.test(plain) || /^.{0,10}(科目|单位|部门|项目)名称$/.test(plain) ? 'label' : undefined;
}

const NUMBERED = /^\s*(?:[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十\d]+[)）]|\d+[、.．])/;

/** Whether a text is one that headers hold: a structure, or the title of a column that is known. */
export function isHeaderText(text: string, context: ColumnContext): boolean {
  if (text.length > 40 || NUMBERED.test(text) || /[:：]$|^(其中|注[:：])/.test(text)) return false;
  if (/^[\d\s.,，=+\-—/%]*$/.test(text)) return false;
  return structureOf(text) !== undefined || columnKeyOf([text], context) !== undefined;
}
