import { frameGeneration, readLevel1, type Level1 } from '../../model/indicator-frame.ts';
import { indicatorListRule } from './indicator-rule.ts';
import type { Aspect, RowReading } from './row-reading.ts';

/** 人员 and 公用 expenditure follows a short form of the jurisdiction, in Sichuan with two indicators. */
const SHORT_FORM = /工资性?支出|人员经费|人员类|日常公用经费|社会保障缴费|公积金|离退休|遗属/;

const OUTPUT: readonly [Aspect, string][] = [
  ['quantity', '数量'],
  ['quality', '质量'],
  ['timeliness', '时效'],
];

/**
 * Levels of the frame without any indicator, an unused row of the form counting as none. 成本 may stand under 产出
 * (2015, 2020) or at the top (2021). Frames that are not known, those of whole departments and of evaluations among
 * them, say nothing; where the second level is not printed, only the first is looked at.
 */
export const frameIsComplete = indicatorListRule(
  {
    id: 'frame-is-complete',
    title: '成本、数量、质量、时效、效益和满意度都设有指标',
    source:
      '中发〔2018〕34号：绩效目标包括产出、成本、经济效益、社会效益、生态效益、可持续影响和服务对象满意度；财预〔2015〕88号、财预〔2021〕101号附表',
    falsePositives: '没有服务对象的项目可以不设满意度，财预〔2021〕101号允许不设成本指标，会提示。',
    criteria: ['quantifiable', 'assessable'],
  },
  (list) => {
    const { rows, isComplete, stage, objectName, object } = list;
    const used = rows.filter(({ isUnused }) => !isUnused);
    if (!isComplete || (stage !== 'target' && stage !== 'self-evaluation') || used.length === 0) return undefined;
    if (SHORT_FORM.test(objectName) || !isKnownFrame(used)) return undefined;
    const missing = object?.kind === 'department' ? missingAtTop(used) : missingLevels(used);
    if (missing.length === 0) return undefined;
    const value = missing.join('、');
    const message = `表中 ${used.length} 条指标，没有${value}方面的指标。`;
    return { path: ['rows'], value, message };
  },
);

/** Where a merged cell swallowed the first level, the second still tells what a row measures. */
function isKnownFrame(used: readonly RowReading[]): boolean {
  const generation = frameGeneration(used.map(({ row }) => row));
  const isTold = used.every(({ row, aspect }) => aspect !== undefined || readLevel1(row.level1).key !== undefined);
  return isTold && (generation === '2020' || generation === '2021');
}

function measures(used: readonly RowReading[], level: Level1, aspects: readonly Aspect[]): boolean {
  return used.some(
    ({ row, aspect }) => readLevel1(row.level1).key === level || (aspect !== undefined && aspects.includes(aspect)),
  );
}

function missingAtTop(used: readonly RowReading[]): string[] {
  return [
    ...(measures(used, 'output', ['quantity', 'quality', 'timeliness']) ? [] : ['产出']),
    ...(measures(used, 'benefit', ['benefit']) ? [] : ['效益']),
    ...(measures(used, 'satisfaction', ['satisfaction']) ? [] : ['满意度']),
  ];
}

/** By part of 产出 where the second level is printed throughout. */
function missingLevels(used: readonly RowReading[]): string[] {
  const top = missingAtTop(used);
  const output = used.filter(({ row }) => readLevel1(row.level1).key === 'output');
  if (top.includes('产出') || output.some(({ aspect }) => aspect === undefined)) return top;
  const parts = OUTPUT.flatMap(([aspect, title]) => (used.some((reading) => reading.aspect === aspect) ? [] : title));
  return [...(measures(used, 'cost', ['cost']) ? [] : ['成本']), ...parts, ...top];
}
