import type { Planter } from '../planter.ts';

/** A 总目标 of one year for an object that goes on. */
export const goalCoversYearsPlanter: Planter<'objects'> = {
  rule: 'goal-covers-years',
  collections: ['objects'],
  plant({ overallGoal }) {
    if (overallGoal === undefined) return undefined;
    overallGoal.untilYear = overallGoal.fromYear;
    return [['overallGoal', 'untilYear']];
  },
};
