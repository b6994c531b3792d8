import { z } from 'zod';
import { compareDecimal, readDecimal } from './decimal.ts';

/** One grade and the points from which it is given, on a scale of 100. It reaches up to the next higher band. */
export const gradeBand = z
  .strictObject({
    label: z.string().min(1).meta({ title: '等级' }),
    fromPoints: z.number().min(0).max(100).meta({ title: '起始分' }),
    /** Whether `fromPoints` itself has this grade: 90(含). */
    inclusive: z.boolean().meta({ title: '含本数' }),
  })
  .meta({ title: '等级区间' });
export type GradeBand = z.infer<typeof gradeBand>;

/**
 * The grades of a jurisdiction, best first. Which evaluations and years it governs, and its source, stand beside it
 * in the rules of the region. `bands` is absent where the source names the grades without their points.
 */
export const gradeScheme = z
  .strictObject({
    labels: z.string().min(1).array().min(2).meta({ title: '等级名称' }),
    bands: gradeBand.array().min(2).optional().meta({ title: '分数区间' }),
  })
  .superRefine(({ labels, bands }, context) => {
    if (bands === undefined) return;
    if (bands.map((band) => band.label).join() !== labels.join()) {
      context.addIssue({ code: 'custom', path: ['bands'], message: '分数区间应与等级名称一一对应，由高到低' });
    }
    if (bands.some((band, place) => place > 0 && band.fromPoints >= (bands[place - 1]?.fromPoints ?? 0))) {
      context.addIssue({ code: 'custom', path: ['bands'], message: '各等级的起始分应由高到低，不得相同' });
    }
  })
  .meta({ title: '等级划分' });
export type GradeScheme = z.infer<typeof gradeScheme>;

/** 优良中差: 90(含)–100, 80(含)–90, 60(含)–80, below 60. Source: 财预〔2020〕10号《项目支出绩效评价管理办法》. */
export const NATIONAL_GRADES: GradeScheme = scheme(['优', 90], ['良', 80], ['中', 60], ['差', 0]);

/** 优良合格不合格 with the national points, as Shanghai's final-account form names them. */
export const PASS_GRADES: GradeScheme = scheme(['优', 90], ['良', 80], ['合格', 60], ['不合格', 0]);

/** Words printed for a grade. 满意 is an answer in a survey and 一等奖 an award; neither is a grade. */
const SYNONYMS: Record<string, string> = {
  优: '优',
  优秀: '优',
  良: '良',
  良好: '良',
  中: '中',
  中等: '中',
  差: '差',
  较差: '差',
  合格: '合格',
  不合格: '不合格',
};

/** The label of a printed grade: 优秀, “优”, 优等级 and 优 are one. `undefined` where the word is no grade. */
export function normaliseGrade(text: string): string | undefined {
  const plain = text.replace(/[\s“”"'「」（）()。]/g, '').replace(/(等级|等次|级|档)$/, '');
  return Object.hasOwn(SYNONYMS, plain) ? SYNONYMS[plain] : undefined;
}

/**
 * The grade of a score: half-open intervals, so 89.5 has one. `points` is a number or printed digits.
 * `undefined` where it is no number, outside 0 to 100, or below the lowest band.
 */
export function gradeOf(points: number | string, bands: readonly GradeBand[]): string | undefined {
  const score = readDecimal(String(points));
  if (score === undefined || compareWith(score, 100) > 0) return undefined;
  return bands.find((band) => compareWith(score, band.fromPoints) > (band.inclusive ? -1 : 0))?.label;

  function compareWith(value: NonNullable<typeof score>, limit: number): number {
    const bound = readDecimal(String(limit));
    if (bound === undefined) throw new RangeError(`Not points: ${limit}`);
    return compareDecimal(value, bound);
  }
}

function scheme(...bands: [label: string, fromPoints: number][]): GradeScheme {
  return {
    labels: bands.map(([label]) => label),
    bands: bands.map(([label, fromPoints]) => ({ label, fromPoints, inclusive: true })),
  };
}
