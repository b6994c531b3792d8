import type { RegionCode } from '../../model/codes.ts';
import type { Archive } from '../../schemas/collections.ts';
import type { RulesOfRegion } from '../../schemas/rules-of-region.ts';
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

/** How many have to be asked for a population of this size. */
export function requiredSample(tiers: readonly SampleTiers[], population: number): number | undefined {
  return tiers
    .flatMap((rule) => rule.tiers)
    .filter(({ fromPopulation }) => fromPopulation <= population)
    .toSorted((a, b) => b.fromPopulation - a.fromPopulation)[0]?.sample;
}
