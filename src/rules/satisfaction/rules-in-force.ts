import { regionsAbove, type RegionCode } from '../../model/codes.ts';
import type { Archive } from '../../schemas/collections.ts';
import type { RulesOfRegion } from '../../schemas/rules-of-region.ts';

export type SatisfactionRule = NonNullable<RulesOfRegion['satisfaction']>[number];
export type SampleTiers = NonNullable<RulesOfRegion['sampleTiers']>[number];

/** The scoring rules in force: the region's own, else those of the nearest region above that has any. */
export function satisfactionRulesOf(archive: Archive, code: RegionCode, year: number): SatisfactionRule[] {
  return nearestOf(archive, code, year, ({ satisfaction }) => satisfaction);
}

/** The tiers of sample sizes in force. */
export function sampleTiersOf(archive: Archive, code: RegionCode, year: number): SampleTiers[] {
  return nearestOf(archive, code, year, ({ sampleTiers }) => sampleTiers);
}

/** How many have to be asked for a population of this size. */
export function requiredSample(tiers: readonly SampleTiers[], population: number): number | undefined {
  return tiers
    .flatMap((rule) => rule.tiers)
    .filter(({ fromPopulation }) => fromPopulation <= population)
    .toSorted((a, b) => b.fromPopulation - a.fromPopulation)[0]?.sample;
}

function nearestOf<Rule extends { fromYear?: number | undefined; untilYear?: number | undefined }>(
  archive: Archive,
  code: RegionCode,
  year: number,
  rulesOf: (rules: RulesOfRegion) => readonly Rule[] | undefined,
): Rule[] {
  for (const region of [code, ...regionsAbove(code)]) {
    const rules = archive.regions.get(region)?.rules;
    const inForce = ((rules && rulesOf(rules)) ?? []).filter(
      ({ fromYear = year, untilYear = year }) => fromYear <= year && year <= untilYear,
    );
    if (inForce.length > 0) return inForce;
  }
  return [];
}
