import type { Rule } from '../rule.ts';
import { intervalOnlyForRandom } from './interval-only-for-random.ts';
import { optionPercentsSum } from './option-percents-sum.ts';
import { optionsSumToValid } from './options-sum-to-valid.ts';
import { percentFitsCount } from './percent-fits-count.ts';
import { respondentsWithinPopulation } from './respondents-within-population.ts';
import { resultOnItsScale } from './result-on-its-scale.ts';
import { sampleMeetsTier } from './sample-meets-tier.ts';
import { sampleSizeIsStated } from './sample-size-is-stated.ts';
import { samplingIsStated } from './sampling-is-stated.ts';
import { satisfactionRateIsShare } from './satisfaction-rate-is-share.ts';
import { surveyCountsInOrder } from './survey-counts-in-order.ts';
import { surveyResultRecomputed } from './survey-result-recomputed.ts';
import { surveyTargetMeetsRule } from './survey-target-meets-rule.ts';

export const satisfactionRules: readonly Rule[] = [
  respondentsWithinPopulation,
  surveyCountsInOrder,
  optionsSumToValid,
  optionPercentsSum,
  percentFitsCount,
  resultOnItsScale,
  surveyResultRecomputed,
  surveyTargetMeetsRule,
  sampleMeetsTier,
  samplingIsStated,
  sampleSizeIsStated,
  satisfactionRateIsShare,
  intervalOnlyForRandom,
];
