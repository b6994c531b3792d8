import { indicatorRule } from './indicator-rule.ts';

const VAGUE =
  /^(在|于)?(项目)?(及时|按时|按期|如期|准时|适时|按计划|按进度|按要求|按规定|按序时进度|按照?(计划|规定)?(时间)?节点|尽快|尽早|适当时候|规定时[间限]内?|(计划|规定|项目计划)(完成)?时间内|(当|本)?年度?内|当年|本年度?|(项目)?(实施|建设)(周期|期限|期间?)内)|^\p{Script=Han}{2,4}(?<!不)(及时|按时)$/u;

/** Whether a phrase of time names no day, month, period or share: 及时, 年内完成. Signs are folded. */
export function isVagueDeadline(plain: string): boolean {
  return VAGUE.test(plain) && !/[\d每]|[月季旬][初底末度]|[一二三四五六七八九十]+[日天月]/.test(plain);
}

/** 及时率 100% has its formula and is no phrase; 12月底前 names its day. */
export const deadlineIsDefinite = indicatorRule(
  {
    id: 'deadline-is-definite',
    title: '时效指标写明日期、周期或比率，不只写“及时”“年内”',
    source: '财预〔2015〕88号：时效指标反映提供公共产品和服务的及时程度，应细化量化',
    falsePositives: '期限由法律或合同规定而表中没有写出的，会误报。',
    criteria: ['monitorable', 'assessable'],
  },
  ({ target, row, plain, name, aspect }) => {
    const isTold = target?.kind === 'qualitative' || target?.kind === 'date';
    if (aspect !== 'timeliness' || !isTold || !isVagueDeadline(plain) || /\d[年月日]/.test(name)) return undefined;
    return { field: 'target', message: `的指标值印作“${row.target}”，没有写明到哪一天、哪个周期为止。` };
  },
);
