import { z } from 'zod';

const share = z.number().min(0).max(100);

/** How a jurisdiction turns results into points. `own` stands for criteria that no formula of this portal repeats. */
export const scoringMethod = z
  .strictObject({
    /** 定量指标: met gets all points; what is not met gets the share of the target that was reached. */
    figures: z.enum(['proportional', 'own']).meta({ title: '定量指标计分' }),
    /** 及格门槛: below this share of the target, in percent, there are no points. */
    passShare: share.optional().meta({ title: '及格门槛（%）' }),
    /** 预算执行率: weight × rate, or criteria such as full points from 95 %. */
    execution: z.enum(['proportional', 'own']).meta({ title: '预算执行率计分' }),
    /** 定性指标: the lowest share of the weight, in percent, for 达成 and for 部分达成. */
    phrases: z.strictObject({ achieved: share, partly: share }).meta({ title: '定性指标区间（%）' }),
  })
  .meta({ title: '计分方法' });
export type ScoringMethod = z.infer<typeof scoringMethod>;

/**
 * 财预〔2020〕10号: 定量指标 met gets all points, otherwise pro rata; 定性指标 100–80(含), 80–60(含), 60–0 percent of the
 * weight; 预算执行率 weight × rate. It stands where neither the region nor one above it states a method.
 */
export const NATIONAL_SCORING: ScoringMethod = {
  figures: 'proportional',
  execution: 'proportional',
  phrases: { achieved: 80, partly: 60 },
};
