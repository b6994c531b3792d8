import { foldSigns } from '../../model/fold-signs.ts';
import type { Rule } from '../rule.ts';
import { isSeenWhole } from '../walk-records.ts';
import { isMonitoringAnswered } from '../targets/monitoring-answered.ts';
import { shownName } from './read-row.ts';

/** Speaks only where the whole form was seen. What was done elsewhere in the record counts as a measure. */
export const doubtfulGoalHasMeasure: Rule = {
  id: 'doubtful-goal-has-measure',
  severity: 'info',
  subject: 'monitoring',
  title: '监控判断为“完全不可能”完成的目标，写有纠偏措施',
  source: '财预〔2019〕136号：监控中发现绩效目标偏离的，及时纠正；完成目标可能性分确定能、有可能、完全不可能',
  falsePositives: '措施写在监控报告正文而本站没有收录时会误报。',
  *check(archive) {
    for (const [key, dossier] of archive.dossiers) {
      for (const [index, monitoring] of (dossier.monitorings ?? []).entries()) {
        const { rows = [], citation } = monitoring;
        const hopeless = rows.findIndex(({ likelihood }) => isHopeless(likelihood));
        const row = rows[hopeless];
        if (!row || isMonitoringAnswered(dossier, monitoring) || !isSeenWhole(archive, citation)) continue;
        const likelihood = row.likelihood?.trim() ?? '';
        const message = `指标${shownName(row)}完成目标可能性印作“${likelihood}”，没有印纠偏措施。`;
        const path = ['monitorings', index, 'rows', hopeless, 'likelihood'];
        yield { collection: 'dossiers', key, path, value: likelihood, message };
      }
    }
  },
};

function isHopeless(likelihood: string | undefined): boolean {
  return /^(完全)?(不可能|不能|无法)(完成|实现)?$/.test(foldSigns(likelihood ?? ''));
}
