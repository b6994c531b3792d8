import type { ImportRule } from './import-rules.ts';

/** What an import says of a file as a whole, of what is in it, and of where it belongs, in the order of the guide. */
export const fileRules = [
  { id: 'import-file-is-there', severity: 'error', title: '文件存在，可以打开' },
  { id: 'import-format-is-supported', severity: 'error', title: '文件是能读的格式' },
  { id: 'import-content-fits-ending', severity: 'error', title: '文件内容与文件名的结尾相符' },
  { id: 'import-file-is-whole', severity: 'error', title: '文件没有损坏' },
  { id: 'import-file-is-not-encrypted', severity: 'error', title: '文件没有打开密码' },
  { id: 'import-file-within-limits', severity: 'error', title: '文件、工作表的大小在限度以内' },
  { id: 'import-file-has-content', severity: 'error', title: '文件里有表或文字' },
  { id: 'import-text-encoding', severity: 'info', title: '文本文件的编码已识别' },
  { id: 'import-hidden-content', severity: 'info', title: '没有隐藏的工作表、行或列' },
  { id: 'import-macros-ignored', severity: 'info', title: '宏不运行，也不导入' },
  { id: 'import-formula-has-result', severity: 'error', title: '公式单元格存有计算结果' },
  { id: 'import-no-personal-data', severity: 'error', title: '没有身份证号码、手机号码、银行卡号' },
  { id: 'import-no-secrecy-mark', severity: 'error', title: '没有密级标志、内部资料或不公开的标注' },
  { id: 'import-form-is-recognised', severity: 'error', title: '能认出是哪一种表' },
  { id: 'import-sheet-left-out', severity: 'info', title: '没有认不出而未导入的工作表' },
  { id: 'import-region-is-known', severity: 'error', title: '能确定属于哪个地区' },
  { id: 'import-agency-is-known', severity: 'error', title: '能确定属于哪个预算单位' },
  { id: 'import-agency-added', severity: 'info', title: '预算单位已有记录' },
  { id: 'import-agency-name-fits', severity: 'warning', title: '表上的单位名称与预算单位的记录相同' },
  { id: 'import-year-is-known', severity: 'error', title: '能确定是哪个预算年度' },
  { id: 'import-year-fits', severity: 'warning', title: '表上的年度与指定的年度相同' },
  { id: 'import-object-added', severity: 'info', title: '项目已有记录' },
  { id: 'import-object-is-named', severity: 'error', title: '表上写有项目名称' },
  { id: 'import-object-is-certain', severity: 'error', title: '能确定是不是往年的同一个项目' },
  { id: 'import-record-is-readable', severity: 'error', title: '要改动的记录本身没有错误' },
  { id: 'import-one-form-per-stage', severity: 'error', title: '同一项目、年度、阶段只有一份表' },
  { id: 'import-no-change', severity: 'info', title: '与已有的记录不同' },
  { id: 'import-changes-record', severity: 'info', title: '没有改动已有的记录' },
] as const satisfies readonly ImportRule[];

export type FileRuleId = (typeof fileRules)[number]['id'];
