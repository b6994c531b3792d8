import { bodyRow, fill, over, type PlanRow } from './sheet-plan.ts';

/** Whose form it is and of which year, for a template that is filled already. */
export type Identity = {
  fiscalYear?: number;
  objectName?: string;
  objectCode?: string;
  /** `219-某某局`. */
  agency?: string;
  implementer?: string;
  regionName?: string;
};

/** `（2026年度）`; the year is left open where it is not known. */
export function yearLine({ fiscalYear }: Identity): string {
  return `（${fiscalYear ?? '    '}年度）`;
}

/** 项目名称 with 项目编码, 主管部门 with 实施单位, over a sheet of `width` columns. */
export function projectRows(width: number, identity: Identity): PlanRow[] {
  return [
    pairRow(width, '项目名称', identity.objectName, '项目编码', identity.objectCode),
    pairRow(width, '主管部门及代码', identity.agency, '实施单位', identity.implementer),
  ];
}

/** Two labels with their places: label over two columns, place over the two that follow, and the rest. */
export function pairRow(width: number, left: string, one = '', right?: string, other = ''): PlanRow {
  const beside = right === undefined ? [] : [...over(2, right), ...over(width - 6, fill(other))];
  const leftWidth = right === undefined ? width - 2 : 2;
  return bodyRow([...over(2, left), ...over(leftWidth, fill(one)), ...beside], 24);
}

/** A label with a wide place for sentences. */
export function sentenceRow(width: number, label: string, text = '', height = 60): PlanRow {
  return bodyRow([...over(2, label), ...over(width - 2, fill(text))], height);
}
