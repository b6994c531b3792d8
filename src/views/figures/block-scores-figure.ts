import type { DumbbellChart } from '../../charts/dumbbell-chart.ts';
import { addDecimal, subtractDecimal, type DecimalText } from '../../model/decimal.ts';
import { readLevel1 } from '../../model/indicator-frame.ts';
import { readPoints, trimmed } from '../../rules/points.ts';
import type { EvaluatedRow } from '../../schemas/indicator-row.ts';
import type { FigureView } from '../shapes/figure.ts';
import type { SourceLine } from '../shapes/table.ts';
import { chartTable } from './chart-table.ts';

/** One block is the whole. */
const FEWEST_BLOCKS = 2;

type Block = { label: string; weight: DecimalText; score: DecimalText; lost: DecimalText };

/** Points given against points there were, by 一级指标 in printed order; nothing where a row prints no points. */
export function blockScoresFigure(
  rows: readonly EvaluatedRow[],
  id: string,
  source: SourceLine,
): FigureView | undefined {
  const named = rows.filter(({ name, weight }) => name.trim() !== '' && readPoints(weight).kind !== 'blank');
  const parts = Map.groupBy(named, ({ level1 }) => readLevel1(level1).key ?? level1.trim());
  const blocks = [...parts.values()].flatMap(blockOf);
  if (blocks.length < FEWEST_BLOCKS || blocks.length < parts.size) return undefined;
  const chart: DumbbellChart = {
    kind: 'dumbbell',
    name: '各部分的分值和得分',
    unit: '分',
    rowTitle: '一级指标',
    series: ['分值', '得分'],
    rows: blocks.map(({ label, weight, score }) => ({
      label,
      values: [
        { value: Number(weight), text: trimmed(weight) },
        { value: Number(score), text: trimmed(score) },
      ],
    })),
  };
  return {
    id,
    title: findingOf(blocks),
    lead: '各部分的分值和得分由评分表逐行相加推算。',
    chart,
    table: chartTable(chart, id),
    source: { ...source, kind: 'computed', unit: '分' },
  };
}

function blockOf(rows: readonly EvaluatedRow[]): Block[] {
  const points = (field: 'weight' | 'score') =>
    rows.flatMap((row) => {
      const read = readPoints(row[field]);
      return read.kind === 'points' ? [read.value] : [];
    });
  const [weights, scores] = [points('weight'), points('score')];
  if (weights.length < rows.length || scores.length < rows.length) return [];
  const [weight, score] = [addDecimal(weights), addDecimal(scores)];
  const label = readLevel1(rows[0]?.level1 ?? '').text.trim() || '未填一级指标';
  return [{ label, weight, score, lost: subtractDecimal(weight, score) }];
}

function findingOf(blocks: readonly Block[]): string {
  const lost = blocks.filter((block) => Number(block.lost) > 0);
  const whole = addDecimal(lost.map((block) => block.lost));
  const [most] = lost.toSorted((a, b) => Number(b.lost) - Number(a.lost));
  if (!most) return `${blocks.length} 个部分都没有扣分`;
  const kept = blocks.filter((block) => Number(block.lost) === 0).map(({ label }) => label);
  return `共扣 ${trimmed(whole)} 分，扣得最多的是${most.label}：${trimmed(most.weight)} 分得 ${trimmed(most.score)} 分${kept.length > 0 ? `；${kept.join('、')}没有扣分` : ''}`;
}
