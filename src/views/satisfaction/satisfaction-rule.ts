import { regionsAbove, type RegionCode } from '../../model/codes.ts';
import { compareDecimal, readDecimal, type DecimalText } from '../../model/decimal.ts';
import type { Archive } from '../../schemas/collections.ts';
import type { RulesOfRegion } from '../../schemas/rules-of-region.ts';
import type { SurveyResult } from './survey-results.ts';

type SatisfactionRule = NonNullable<RulesOfRegion['satisfaction']>[number];
type SampleTiers = NonNullable<RulesOfRegion['sampleTiers']>[number];

/** The scoring rules in force: the region's own, else those of the nearest region above that has any. */
export function satisfactionRulesOf(archive: Archive, code: RegionCode, year: number): SatisfactionRule[] {
  return nearestOf(archive, code, year, 'satisfaction') as SatisfactionRule[];
}

/** The tiers of sample sizes in force. */
export function sampleTiersOf(archive: Archive, code: RegionCode, year: number): SampleTiers[] {
  return nearestOf(archive, code, year, 'sampleTiers') as SampleTiers[];
}

function nearestOf(archive: Archive, code: RegionCode, year: number, name: 'satisfaction' | 'sampleTiers') {
  for (const region of [code, ...regionsAbove(code)]) {
    const inForce = (archive.regions.get(region)?.rules?.[name] ?? []).filter(
      ({ fromYear = year, untilYear = year }) => fromYear <= year && year <= untilYear,
    );
    if (inForce.length > 0) return inForce;
  }
  return [];
}

/**
 * What the rule says of a result on its own scale, 推算; nothing of a result on another scale. Above and below are
 * strict: 90 is not above 90, and 60 is not below 60.
 */
export function judgedByRule(result: SurveyResult, { target, zeroBelow }: SatisfactionRule): string[] {
  const value = readDecimal(result.text.replace(/[%％分]/g, ''));
  const unit = { percent: '%', points: '分', votes: undefined }[result.scale];
  if (value === undefined || unit === undefined) return [];
  const against = (limit: number) => compareDecimal(value, String(limit) as DecimalText);
  const printed = `${value}${unit}`;
  const sentences: string[] = [];
  if (target?.unit === unit) {
    const reaches = target.comparator === '>' ? against(target.value) > 0 : against(target.value) >= 0;
    const line = `${target.comparator === '>' ? '高于' : '不低于'} ${target.value}${unit}`;
    sentences.push(`总体结果 ${printed}，${reaches ? '达到' : '没有达到'}当地对目标值“${line}”的要求（推算）。`);
  }
  if (zeroBelow?.unit === unit) {
    const isZero = against(zeroBelow.value) < 0;
    sentences.push(`按“低于 ${zeroBelow.value}${unit}不得分”，${printed}${isZero ? '不得分' : '可以得分'}（推算）。`);
  }
  return sentences;
}

/** How many had to be asked for a population of this size. */
export function requiredSample(tiers: readonly SampleTiers[], population: number): number | undefined {
  return tiers
    .flatMap((rule) => rule.tiers)
    .filter(({ fromPopulation }) => fromPopulation <= population)
    .toSorted((a, b) => b.fromPopulation - a.fromPopulation)[0]?.sample;
}
