import type { Planter } from '../planter.ts';
import { intervalOnlyForRandomPlanter } from './interval-only-for-random.ts';
import { optionPercentsSumPlanter } from './option-percents-sum.ts';
import { optionsSumToValidPlanter } from './options-sum-to-valid.ts';
import { percentFitsCountPlanter } from './percent-fits-count.ts';
import { respondentsWithinPopulationPlanter } from './respondents-within-population.ts';
import { resultOnItsScalePlanter } from './result-on-its-scale.ts';
import { sampleMeetsTierPlanter } from './sample-meets-tier.ts';
import { sampleSizeIsStatedPlanter } from './sample-size-is-stated.ts';
import { samplingIsStatedPlanter } from './sampling-is-stated.ts';
import { satisfactionRateIsSharePlanter } from './satisfaction-rate-is-share.ts';
import { surveyCountsInOrderPlanter } from './survey-counts-in-order.ts';
import { surveyResultRecomputedPlanter } from './survey-result-recomputed.ts';
import { surveyTargetMeetsRulePlanter } from './survey-target-meets-rule.ts';

export const satisfactionPlanters: readonly Planter[] = [
  respondentsWithinPopulationPlanter as Planter,
  surveyCountsInOrderPlanter as Planter,
  optionsSumToValidPlanter as Planter,
  optionPercentsSumPlanter as Planter,
  percentFitsCountPlanter as Planter,
  resultOnItsScalePlanter as Planter,
  surveyResultRecomputedPlanter as Planter,
  surveyTargetMeetsRulePlanter as Planter,
  sampleMeetsTierPlanter as Planter,
  samplingIsStatedPlanter as Planter,
  sampleSizeIsStatedPlanter as Planter,
  satisfactionRateIsSharePlanter as Planter,
  intervalOnlyForRandomPlanter as Planter,
];
