import { percentText, pointsText } from './amount.ts';
import type { Random } from './random.ts';

/** What a survey prints of its answers. `percents` leaves out the counts, as many published ones do. */
export type SurveyPrint = 'counts' | 'counts-and-percents' | 'percents' | 'points';

const LABELS = ['满意', '比较满意', '一般', '不满意', '很不满意'];
const POINTS = [100, 80, 60, 30, 0];
const SHARE = '（满意＋比较满意）÷有效份数';
const SCORE = '各选项人数乘折算分之和÷有效份数';

/** Answers by option: about `percent` of them satisfied, the rest falling off. */
export function answersOf(count: number, percent: number, random: Random): number[] {
  const satisfied = Math.round((count * Math.min(97, Math.max(48, percent))) / 100);
  const very = Math.round((satisfied * random.between(44, 66)) / 100);
  const rest = count - satisfied;
  const neutral = Math.round((rest * random.between(55, 72)) / 100);
  const against = Math.round(((rest - neutral) * random.between(60, 85)) / 100);
  return [very, satisfied - very, neutral, against, rest - neutral - against];
}

/** The options as printed. */
export function optionsOf(counts: readonly number[], print: SurveyPrint): object[] {
  const valid = sumOf(counts);
  return LABELS.map((label, place) => ({
    label,
    count: print === 'percents' ? undefined : counts[place],
    percentText:
      print === 'percents' || print === 'counts-and-percents' ? percentText(counts[place]!, valid) : undefined,
    points: print === 'points' ? POINTS[place] : undefined,
  }));
}

/** The result that follows from the counts by the survey's own formula. */
export function resultOf(counts: readonly number[], print: SurveyPrint): object {
  const valid = sumOf(counts);
  if (print === 'points') {
    const weighted = counts.reduce((sum, count, place) => sum + count * POINTS[place]!, 0);
    return { text: pointsText(Math.round((weighted * 100) / valid)), scale: 'points', formula: SCORE };
  }
  return { text: percentText(counts[0]! + counts[1]!, valid), scale: 'percent', formula: SHARE };
}

/** Votes of the deputies on one matter, which all of them cast: nearly all 满意. */
export function votesOf(voters: number, random: Random): { label: string; count: number }[] {
  const against = random.between(0, 3);
  const half = random.between(2, Math.floor(voters / 5));
  return [
    { label: '满意', count: voters - half - against },
    { label: '基本满意', count: half },
    { label: '不满意', count: against },
  ];
}

export function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
