import { isSameName, isSameUnit } from '../../model/indicator-identity.ts';
import { isMoved } from '../../model/target-change.ts';
import type { Rule } from '../rule.ts';
import { printedTarget, tracedRows, versionName, type TracedRow } from './target-versions.ts';

/** The name, the unit and the words of a target stay as approved, unless an adjusted version changes them. */
export const approvedDefinitionKept: Rule = {
  id: 'approved-definition-kept',
  severity: 'warning',
  title: '监控表、评价表的指标名称、计量单位和文字目标与批复的一致',
  source: '财预〔2020〕10号（自评对照批复的绩效目标）；本站规则：指标在各版之间含义不变',
  falsePositives: '简称与全称、括号里的说明、可以换用的量词（人与名、个与家）不算不同；同一句话换了说法会提示。',
  *check({ dossiers }) {
    for (const [key, dossier] of dossiers) {
      for (const traced of tracedRows(dossier)) {
        const found = differenceOf(traced);
        if (!found) continue;
        const { field, message } = found;
        const value = traced.row[field] ?? '';
        yield { collection: 'dossiers', key, path: [...traced.path, field], value, message };
      }
    }
  },
};

function differenceOf({ row, form, versions }: TracedRow) {
  const last = versions.at(-1);
  if (!last) return undefined;
  const where = versionName(last.version);
  if (!versions.some((held) => isSameName(held.row.name, row.name))) {
    const message = `${form}上这项指标叫“${row.name}”，${where}里叫“${last.row.name}”，没有记录说明改名。`;
    return { field: 'name' as const, message };
  }
  if (!versions.some((held) => isSameUnit(held.row, row))) {
    if (versions.every(({ change }) => isMoved(change))) return undefined;
    const message = `${form}上“${row.name}”的指标值是“${printedTarget(row)}”，${where}是“${printedTarget(last.row)}”，计量单位不同。`;
    return { field: row.unit ? ('unit' as const) : ('target' as const), message };
  }
  if (versions.every(({ change }) => change.kind === 'wording')) {
    const message = `${form}上“${row.name}”的目标写作“${row.target}”，${where}写作“${last.row.target}”。`;
    return { field: 'target' as const, message };
  }
  return undefined;
}
