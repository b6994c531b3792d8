import { regionsAbove, type RegionCode } from '../model/codes.ts';
import type { Archive, RecordOf } from '../schemas/collections.ts';
import type { RulesOfRegion } from '../schemas/rules-of-region.ts';

/** The records of a region and of those above it, nearest first, ending with 全国. */
export function* regionsUpward({ regions }: Archive, code: RegionCode): Generator<RecordOf<'regions'>> {
  const seen = new Set<string>();
  let next: RegionCode | undefined = code;
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    const region: RecordOf<'regions'> | undefined = regions.get(next);
    if (region) yield region;
    next = region?.parent ?? regionsAbove(next).find((above) => regions.has(above));
  }
}

type RuleOf<Name extends keyof RulesOfRegion> = NonNullable<RulesOfRegion[Name]>[number];

/** The rules of one kind that hold in a year, as stated by the region or by the nearest region above that states any. */
export function rulesInForce<Name extends keyof RulesOfRegion>(
  archive: Archive,
  code: RegionCode,
  year: number,
  name: Name,
  fits: (rule: RuleOf<Name>) => boolean = () => true,
): RuleOf<Name>[] {
  for (const { rules } of regionsUpward(archive, code)) {
    const stated = ((rules?.[name] ?? []) as RuleOf<Name>[]).filter(
      (rule) => (rule.fromYear ?? year) <= year && year <= (rule.untilYear ?? year) && fits(rule),
    );
    if (stated.length > 0) return stated;
  }
  return [];
}
