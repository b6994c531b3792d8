import { regionsAbove, type RegionCode } from '../model/codes.ts';
import type { Archive } from '../schemas/collections.ts';
import type { RulesOfRegion } from '../schemas/rules-of-region.ts';

type RuleList<Name extends keyof RulesOfRegion> = NonNullable<RulesOfRegion[Name]>;

/** Rules of one kind for a region and year: its own, else those of the nearest region above that has any in force. */
export function rulesInForce<Name extends keyof RulesOfRegion>(
  archive: Archive,
  code: RegionCode,
  year: number,
  name: Name,
): RuleList<Name> {
  for (const region of [code, ...regionsAbove(code)]) {
    const stated: RuleList<Name>[number][] = archive.regions.get(region)?.rules?.[name] ?? [];
    const inForce = stated.filter(({ fromYear = year, untilYear = year }) => fromYear <= year && year <= untilYear);
    if (inForce.length > 0) return inForce as RuleList<Name>;
  }
  return [] as unknown as RuleList<Name>;
}
