import { isMoved } from '../../model/target-change.ts';
import type { Rule } from '../rule.ts';
import { printedTarget, tracedRows, versionName } from './target-versions.ts';

/** What is evaluated is the target in force at the end of the year, not one that was adjusted since. */
export const evaluatedByTargetInForce: Rule = {
  id: 'evaluated-by-target-in-force',
  severity: 'warning',
  title: '评价对照的是年末有效的目标，不是已被调整的旧目标',
  source: '财预〔2020〕10号（绩效目标经调整的，按调整后的目标评价）',
  falsePositives: '评价有意并列调整前后两个目标，而表上只印一个时会误报。',
  *check({ dossiers }) {
    for (const [key, dossier] of dossiers) {
      for (const { path, row, form, kind, versions, inForce } of tracedRows(dossier)) {
        if (kind === 'monitoring' || !isMoved(inForce.change)) continue;
        const older = versions.find(({ change }) => change.kind === 'same');
        if (!older || older.version.index > inForce.version.index) continue;
        const message = `${form}上“${row.name}”用的是${versionName(older.version)}“${printedTarget(older.row)}”，年末有效的是${versionName(inForce.version)}“${printedTarget(inForce.row)}”。`;
        yield { collection: 'dossiers', key, path: [...path, 'target'], value: row.target ?? '', message };
      }
    }
  },
};
