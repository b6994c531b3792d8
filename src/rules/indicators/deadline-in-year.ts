import { foldSigns } from '../../model/fold-signs.ts';
import { indicatorRule } from './indicator-rule.ts';

/** A target can be due later than its year where a project runs on, but not before the year begins. */
export const deadlineInYear = indicatorRule(
  {
    id: 'deadline-in-year',
    title: '完成期限不早于指标所属年度',
    source: '财预〔2015〕88号：年度绩效目标反映年度内的预期产出和效果',
    falsePositives: '指标说的是上年已完成工作的付款期限时，会误报。',
    criteria: ['monitorable'],
  },
  ({ target, row, aspect }, { fiscalYear }) => {
    const by = target?.kind === 'date' ? target.by : undefined;
    if (by !== undefined && Number(by.slice(0, 4)) < fiscalYear)
      return { field: 'target', message: `的指标值印作“${row.target}”，早于指标所属的 ${fiscalYear} 年度。` };
    const year = /((?:19|20)\d{2})年\d{1,2}月(?:\d{1,2}日|底)?[之以]?前/.exec(foldSigns(row.name))?.[1];
    if (aspect !== 'timeliness' || year === undefined || Number(year) >= fiscalYear) return undefined;
    return { field: 'name', message: `的名称里写有 ${year} 年的期限，早于指标所属的 ${fiscalYear} 年度。` };
  },
);
