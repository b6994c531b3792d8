import type { Planter } from '../planter.ts';

/** A target below the 80 % that the invented city asks for. */
export const surveyTargetMeetsRulePlanter: Planter<'surveys'> = {
  rule: 'survey-target-meets-rule',
  collections: ['surveys'],
  plant(survey, { random }) {
    if (survey.overall?.scale !== 'percent' || survey.target === undefined) return undefined;
    const value = random.between(60, 79);
    survey.target = random.pick([`≥${value}%`, `${value}%以上`, `高于${value}%`, `${value}`]);
    return [['target']];
  },
};
