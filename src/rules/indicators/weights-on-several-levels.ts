import { compareDecimal, readDecimal } from '../../model/decimal.ts';
import { readLevel1 } from '../../model/indicator-frame.ts';
import { readPoints, sumPoints, trimmed } from '../points.ts';
import { indicatorListRule } from './indicator-rule.ts';

/** Points of at least this many make the score of the form; fewer are a part of it. */
const MOST_OF_SCORE = readDecimal('80');

/** Where output alone has points, a project scores full however little it did for anyone, and the other way round. */
export const weightsOnSeveralLevels = indicatorListRule(
  {
    id: 'weights-on-several-levels',
    title: '分值不全在一个一级指标上',
    source: '财预〔2020〕10号：产出 50 分、效益 30 分、满意度 10 分；财预〔2021〕101号',
    falsePositives: '人员、运转类支出按当地表样只设一类指标的，会误报。',
    criteria: ['assessable'],
  },
  ({ rows, stage, seenWhole }) => {
    if (!seenWhole || (stage !== 'target' && stage !== 'self-evaluation')) return undefined;
    const weighted = rows.flatMap(({ row }) => {
      const cell = readPoints(row.weight);
      return cell.kind === 'points' && Number(cell.value) > 0 ? [{ row, points: cell.value }] : [];
    });
    const levels = new Set(weighted.map(({ row }) => readLevel1(row.level1).key));
    const [level] = levels;
    const sum = sumPoints(weighted.map(({ points }) => points));
    if (levels.size !== 1 || level === undefined || level === 'execution') return undefined;
    if (MOST_OF_SCORE === undefined || compareDecimal(sum, MOST_OF_SCORE) < 0) return undefined;
    const title = weighted[0]?.row.level1.trim() ?? '';
    const message = `${weighted.length} 条指标的 ${trimmed(sum)} 分都在“${title}”上，其他方面做得如何不影响得分。`;
    return { path: ['rows'], value: trimmed(sum), message };
  },
);
