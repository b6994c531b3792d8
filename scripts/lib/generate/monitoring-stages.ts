import { monitoredProgress } from '../../../src/rules/targets/monitored-progress.ts';
import type { Monitoring } from '../../../src/schemas/monitoring.ts';
import { percentText, wanText } from './amount.ts';
import { cite } from './citation.ts';
import type { PlannedObject, PlannedYear } from './object-plan.ts';
import { hasReport } from './evaluation-stages.ts';
import { rowFoot, rowHead } from './target-stages.ts';

/** 双监控 at the end of July: money and goal side by side, with what is expected of the year. */
export function monitoringsOf(object: PlannedObject, year: PlannedYear): object[] {
  const { random, isKey, isWhole } = object;
  const missed = year.indicators.filter(({ isMet }) => !isMet);
  const spent = Math.floor((year.executed * random.between(38, 62)) / 100);
  const isSlow = spent * 100 < year.adjusted * 45;
  const monitoring = {
    release: 'public',
    publishedOn: `${year.year}-09-12`,
    citation: cite(`${year.year}-monitoring`),
    periodEnd: `${year.year}-07-31`,
    level: isKey ? 'finance' : 'department',
    depth: isWhole ? 'whole' : isKey ? 'detailed' : 'simple',
    funds: {
      unit: '万元',
      rows: [
        {
          name: '年度资金总额',
          role: 'total',
          initial: wanText(year.approved),
          adjusted: wanText(year.adjusted),
          executed: wanText(spent),
          forecast: wanText(isSlow ? Math.floor((year.adjusted * 9) / 10) : year.adjusted),
          rate: percentText(spent, year.adjusted),
        },
      ],
    },
    rows: rowsOf(object, year).slice(0, rowCount(object, year)),
  };
  const { quadrant } = monitoredProgress(monitoring as unknown as Monitoring, year.year);
  const measures = measuresOf(year, { isSlow, isGoalBehind: quadrant === 'money-fast' }, missed.length);
  return [{ ...monitoring, measures, conclusion: conclusionOf(isSlow, missed.length) }];
}

/** Why a goal is in doubt in July, in the few words that the form has room for. */
const REASONS = ['进度偏慢', '需求低于测算', '手续办理中', '雨天停工较多', '招标推迟', '口径调整'];

/** Key objects are watched row by row; of the others, and of years with much else to tell, the first rows are kept. */
function rowCount(object: PlannedObject, year: PlannedYear): number {
  if (year.adjustedSize !== year.size) return 1;
  const isEvaluated = hasReport(object, year) || (object.index + year.year) % 2 === 0;
  return object.isKey && !object.isWhole && !isEvaluated ? year.indicators.length : 3;
}

function rowsOf(object: PlannedObject, year: PlannedYear): object[] {
  return year.indicators.map((indicator) => ({
    ...rowHead(indicator),
    target: indicator.approvedTarget,
    unit: rowFoot(indicator).unit,
    actual: indicator.midActual,
    expected: indicator.midExpected,
    deviation: indicator.isMet ? undefined : object.random.pick(REASONS),
    likelihood: indicator.likelihood,
  }));
}

function measuresOf(
  year: PlannedYear,
  { isSlow, isGoalBehind }: { isSlow: boolean; isGoalBehind: boolean },
  missedCount: number,
): object[] | undefined {
  const measures = [
    ...(isSlow ? [{ kind: '督促督办', on: `${year.year}-08-20`, text: '低于序时进度，发函督促。' }] : []),
    ...(isGoalBehind
      ? [{ kind: '提示提醒', on: `${year.year}-08-20`, text: '任务慢于支出，核实工作量后再付款。' }]
      : []),
    ...(missedCount > 1 || year.indicators.some(({ likelihood }) => likelihood === '完全不可能')
      ? [{ kind: '提示提醒', on: `${year.year}-08-20`, text: `${missedCount} 项指标有风险。` }]
      : []),
    ...(year.recovered > 0
      ? [
          {
            kind: '收回',
            on: `${year.year}-09-28`,
            text: `预计年底不能形成支出，收回 ${wanText(year.recovered)} 万元。`,
          },
        ]
      : []),
    ...(year.adjustedSize !== year.size
      ? [{ kind: '调整', on: `${year.year}-09-18`, text: '按程序调整预算和绩效目标。' }]
      : []),
  ];
  return measures.length === 0 ? undefined : measures;
}

function conclusionOf(isSlow: boolean, missedCount: number): string {
  const money = isSlow ? '支出进度偏慢' : '支出进度正常';
  const goal = missedCount === 0 ? '绩效目标预计可以实现' : `${missedCount} 项指标预计不能完全实现`;
  return `${money}，${goal}。`;
}
