import { isMoved } from '../../model/target-change.ts';
import type { Rule } from '../rule.ts';
import { printedTarget, tracedRows, versionName } from './target-versions.ts';

/**
 * A target that was approved changes only by a record: an adjusted version. A later form that asks for another figure or
 * date than every version of the year is a change without one. Only rows with the same identity are compared.
 */
export const targetChangeRecorded: Rule = {
  id: 'target-change-recorded',
  severity: 'error',
  title: '批复后的目标要改，有调整记录',
  source: '财预〔2019〕136号、中发〔2018〕34号（绩效目标调整须按程序）；石家庄、常州的绩效目标调整程序',
  falsePositives:
    '符号写法、全半角、量词、四舍五入、单位换算不同不算改动，可能是识别错误的（≥90% 印成 290%）也不算；原件抄错指标值时会误报，请对照原件。',
  *check({ dossiers }) {
    for (const [key, dossier] of dossiers) {
      for (const { path, row, form, versions } of tracedRows(dossier)) {
        if (!versions.every(({ change }) => isMoved(change))) continue;
        const [last] = versions.toReversed();
        if (!last) continue;
        const message =
          `${form}上“${row.name}”的指标值是“${printedTarget(row)}”，${versionName(last.version)}是“${printedTarget(last.row)}”，本记录里没有相应的目标调整。` +
          '请核对原件：录错的改正；确有调整的，补上调整后的目标、日期、批准机关和原因。';
        yield { collection: 'dossiers', key, path: [...path, 'target'], value: row.target ?? '', message };
      }
    }
  },
};
