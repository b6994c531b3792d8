import { indicatorRule } from './indicator-rule.ts';

/** 待定 and 据实 leave the figure to be found later; a target approved so can be met by anything. */
export const targetIsDetermined = indicatorRule(
  {
    id: 'target-is-determined',
    title: '指标值已经确定，不写“待定”“据实”',
    source: '财预〔2015〕88号：绩效目标指向明确、细化量化',
    falsePositives: '法定据实结算的支出，数量确实不能事先确定的，会误报。',
    criteria: ['quantifiable', 'monitorable'],
  },
  ({ target, row }) =>
    target?.kind === 'undetermined'
      ? { field: 'target', message: `的指标值印作“${row.target}”，没有事先确定的数或要求。` }
      : undefined,
);
