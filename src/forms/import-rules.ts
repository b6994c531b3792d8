import type { Severity } from '../rules/rule.ts';

/** What an import says of a file, a sheet or a cell. The message of a finding says what was found there. */
export type ImportRule = { id: string; severity: Severity; title: string };

/** In the order of the guide. A file with an error writes nothing. */
export const importRules = [
  { id: 'cell-without-error-value', severity: 'error', title: '单元格不是公式的错误值' },
  { id: 'number-is-readable', severity: 'error', title: '数字写法完整，千分位不残缺' },
  { id: 'unit-is-declared', severity: 'error', title: '金额的单位已注明' },
  { id: 'form-is-filled', severity: 'error', title: '表中填有内容，必需的栏目不空' },
  { id: 'unit-is-plausible', severity: 'warning', title: '金额与注明的单位相称，没有相差一万倍的迹象' },
  { id: 'template-text-removed', severity: 'warning', title: '填表提示语和空白占位已经删去' },
  { id: 'value-is-clear', severity: 'warning', title: '栏目里的内容可以辨认' },
  { id: 'cell-not-read', severity: 'warning', title: '表中的内容都有对应的栏目' },
  { id: 'column-not-read', severity: 'info', title: '没有导入的列' },
  { id: 'footnote-not-read', severity: 'info', title: '没有导入的注释' },
  { id: 'layout-understood', severity: 'info', title: '按版式推断的地方' },
  { id: 'label-of-person-left-out', severity: 'info', title: '姓名、电话等栏目不导入' },
] as const satisfies readonly ImportRule[];

export type ImportRuleId = (typeof importRules)[number]['id'];
