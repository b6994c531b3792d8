import { readLevel1 } from '../../model/indicator-frame.ts';
import { readTarget, shownName, shownTarget } from '../../rules/results/read-row.ts';
import type { TargetRow } from '../../schemas/indicator-row.ts';
import { evidenceOf, targetsOf, unstopped, type AskedObject } from '../asked-object.ts';
import type { Evidence, StandingRule } from '../question.ts';
import { largestAsks, subjectOf } from './largest-asks.ts';

/** 效益可否量化: of the benefit indicators of the largest asks, those in words first. */
export const isQuantified: StandingRule = {
  id: 'standing-quantified',
  title: '效益可否量化',
  source: '人大代表审查预算的常问三题之一；财预〔2015〕88号：绩效目标从数量、质量、成本、时效和效益细化，尽量定量表述',
  ask(asked) {
    const largest = largestAsks(asked);
    if (largest.length === 0) return undefined;
    const text = `效益可否量化：${subjectOf(asked, largest)}的效益能不能用数字说？数字从哪里来，谁来核对？`;
    return { text, evidence: largest.map(lineOf) };
  },
};

function lineOf(asked: AskedObject): Evidence {
  const { year } = asked;
  const targets = targetsOf(asked);
  const rows = targets?.rows ?? [];
  if (rows.length === 0 && targets?.goal) {
    return evidenceOf(asked, year, 'target', `绩效目标只收录到文字：“${unstopped(targets.goal)}”`);
  }
  if (rows.length === 0) return evidenceOf(asked, year, undefined, `没有收录到 ${year} 年的绩效目标`);
  const benefits = rows.filter(({ level1 }) => readLevel1(level1).key === 'benefit');
  const words = benefits.filter(isInWords);
  const [shown] = words.length > 0 ? words : benefits;
  if (!shown) return evidenceOf(asked, year, 'target', `${year} 年绩效目标 ${rows.length} 条指标，没有效益指标`);
  const how = words.length > 0 ? `${words.length} 条是文字` : '都是数字或日期';
  const text = `效益指标 ${benefits.length} 条，${how}，如${shownName(shown)}目标“${shownTarget(shown)}”`;
  return evidenceOf(asked, year, 'target', text);
}

function isInWords(row: TargetRow): boolean {
  const { kind } = readTarget(row);
  return kind === 'qualitative' || kind === 'undetermined' || kind === 'absent';
}
