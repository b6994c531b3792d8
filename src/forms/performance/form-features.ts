import { findHeader } from '../find-header.ts';
import { labelKey } from '../label-table.ts';
import type { GridPart } from '../grid.ts';
import { cellStarts, partReader } from '../part-reader.ts';
import { formTitle } from './form-title.ts';
import { identityLabels } from './identity-labels.ts';
import { indicatorColumns, type IndicatorColumn } from './indicator-columns.ts';
import { isIndicatorHeader } from './read-indicators.ts';

/** What a part shows at a glance, by which the forms of the family are told apart. */
export type FormFeatures = {
  /** The title with the name of the sheet behind it, without white space. */
  title: string;
  printedTitle: string;
  columns: ReadonlySet<IndicatorColumn>;
  hasProject: boolean;
  /** Labels of transfers: 中央主管部门, 省级财政部门, 转移支付名称. */
  hasTransferLabels: boolean;
  /** 部门（单位）名称 and 年度主要任务 without a project. */
  hasDepartmentLabels: boolean;
};

const TRANSFER = /^(中央主管部门|省级财政部门|省级主管部门|转移支付([(（].*[)）])?名称|地方主管部门)/;
const DEPARTMENT = /^(部门([(（]单位[)）])?名称|年度主要任务|年度履职目标|部门整体|部门职能|部门职责)/;
const cache = new WeakMap<GridPart, FormFeatures>();

/** The features of a part; computed once for all forms that ask. */
export function formFeatures(part: GridPart): FormFeatures {
  const known = cache.get(part);
  if (known) return known;
  const reader = partReader(part);
  const printedTitle = formTitle(reader)?.text ?? '';
  const header = findHeader(reader, indicatorColumns, isIndicatorHeader);
  const texts: string[] = [];
  for (let row = part.from; row < Math.min(part.until, header?.top ?? part.from + 30); row++) {
    for (const column of cellStarts(reader, row)) texts.push(reader.text(row, column).replace(/\s+/g, ''));
  }
  const isProject = (text: string) => labelKey(identityLabels, text.replace(/[:：].*$/s, '')) === 'objectName';
  const features: FormFeatures = {
    title: `${printedTitle}|${part.grid.sheet}`.replace(/\s+/g, ''),
    printedTitle: printedTitle.replace(/\s+/g, ''),
    columns: new Set(header?.columns.keys()),
    hasProject: texts.some(isProject),
    hasTransferLabels: texts.some((text) => TRANSFER.test(text)),
    hasDepartmentLabels: texts.some((text) => DEPARTMENT.test(text)),
  };
  cache.set(part, features);
  return features;
}

/** Whether the part is about a transfer, a department as a whole, or a project. */
export function subjectOf({
  title,
  hasProject,
  hasTransferLabels,
  hasDepartmentLabels,
}: FormFeatures): 'transfer' | 'department' | 'project' {
  if (/转移支付|区域(项目)?([(（]项目[)）])?绩效|共同财政事权/.test(title) || hasTransferLabels) return 'transfer';
  if (/整体(支出)?/.test(title) || (hasDepartmentLabels && !hasProject)) return 'department';
  return 'project';
}
