import { percentText } from '../../model/rate.ts';
import { formatDate } from '../../model/period.ts';
import type { Rule } from '../rule.ts';
import { isSeenWhole } from '../walk-records.ts';
import { monitoredProgress } from './monitored-progress.ts';
import { isMonitoringAnswered } from './monitoring-answered.ts';

/** Money that keeps up with the year while more than half of the goals lag behind calls for a measure. */
export const moneyNotAheadOfGoal: Rule = {
  id: 'money-not-ahead-of-goal',
  severity: 'info',
  subject: 'monitoring',
  title: '监控时钱花得快、事办得慢的，采取了纠偏措施',
  source: '中发〔2018〕34号（绩效目标实现程度和预算执行进度“双监控”，发现问题及时纠正）；财预〔2019〕136号',
  falsePositives: '前期集中付款、后期集中产出的项目会提示；监控表没有措施一栏、措施另行行文的也会提示。',
  *check(archive) {
    for (const [key, dossier] of archive.dossiers) {
      for (const [index, monitoring] of (dossier.monitorings ?? []).entries()) {
        if (isMonitoringAnswered(dossier, monitoring) || !isSeenWhole(archive, monitoring.citation)) continue;
        const { quadrant, money, goals, elapsed } = monitoredProgress(monitoring, dossier.fiscalYear);
        if (quadrant !== 'money-fast' || !money || !goals) continue;
        const { counts } = goals;
        const rate = `${percentText(money, 2)}%`;
        const message =
          `到 ${formatDate(monitoring.periodEnd)}，全年过了 ${percentText(elapsed, 1)}%，预算花了 ${rate}；` +
          `监控的 ${counts['on-track'] + counts.behind + counts.unknown} 项指标中 ${counts.behind} 项慢于进度，没有看到纠偏措施。`;
        yield { collection: 'dossiers', key, path: ['monitorings', index], value: rate, message };
      }
    }
  },
};
