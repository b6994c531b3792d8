import type { City } from './city.ts';

/** What may be planted for a deputy to ask about, by the ids of the question rules. */
const PLANTS = [
  'more-after-low-grade',
  'low-execution-larger-ask',
  'target-below-last-result',
  'overlap',
  'new-without-pre-evaluation',
  'funded-not-supported',
  'funded-failing-review',
  'funded-not-in-library',
  'missing-target',
] as const;
export type QuestionPlant = (typeof PLANTS)[number];

const CHANCE = 0.15;

/** What is planted in an object, or nothing. Only the second of a kind can be named like the first. */
export function plannedQuestion(city: City, index: number, isSecond: boolean): QuestionPlant | undefined {
  const random = city.random('question', index);
  if (city.options.isClean || !random.chance(CHANCE)) return undefined;
  const plant = random.pick(PLANTS);
  return plant === 'overlap' && !isSecond ? undefined : plant;
}
