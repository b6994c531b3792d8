import type { RegionCode } from '../../model/codes.ts';
import type { Archive } from '../../schemas/collections.ts';
import type { RulesOfRegion } from '../../schemas/rules-of-region.ts';
import type { Survey } from '../../schemas/survey.ts';
import { rulesInForce } from '../rules-in-force.ts';

export type SatisfactionRule = NonNullable<RulesOfRegion['satisfaction']>[number];
export type SampleTiers = NonNullable<RulesOfRegion['sampleTiers']>[number];

/** The scoring rules of satisfaction in force. */
export function satisfactionRulesOf(archive: Archive, code: RegionCode, year: number): SatisfactionRule[] {
  return rulesInForce(archive, code, year, 'satisfaction');
}

/** The tiers of sample sizes in force. */
export function sampleTiersOf(archive: Archive, code: RegionCode, year: number): SampleTiers[] {
  return rulesInForce(archive, code, year, 'sampleTiers');
}

/** 约10000 may be a little less and lie in the tier below: what it surely reaches, as a share. A choice of this site. */
const LEAST = 0.95;

/** How many have to be asked of a population of this size. */
export function requiredSample(tiers: readonly SampleTiers[], population: Survey['population']): number | undefined {
  const { count, precision } = population ?? {};
  if (count === undefined) return undefined;
  const sure = precision === 'about' ? count * LEAST : count;
  return tiers
    .flatMap((rule) => rule.tiers)
    .filter(({ fromPopulation }) => fromPopulation <= sure)
    .toSorted((a, b) => b.fromPopulation - a.fromPopulation)[0]?.sample;
}
