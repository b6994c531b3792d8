import { allArchetypes } from './archetypes/all-archetypes.ts';
import { departments, type Department } from './departments.ts';
import { randomFor, type Random } from './random.ts';
import type { Archetype } from './read-archetypes.ts';

/** What the command line asks for. */
export type CityOptions = {
  objects: number;
  years: number;
  seed: number;
  /** Departments first; what goes beyond them are their units. */
  agencies: number;
  districts: number;
  errors: boolean;
  /** Nothing is planted: no fault, and nothing that gives a deputy reason to ask. */
  isClean?: boolean;
};

export type CityAgency = { code: string; name: string; department: Department; parent?: string };
export type CityDistrict = { code: string; name: string };

/** The invented city before anything happens in it. */
export type City = {
  options: CityOptions;
  /** Departments only, in the order of their codes. */
  departments: readonly CityAgency[];
  units: readonly CityAgency[];
  districts: readonly CityDistrict[];
  /** Finished years, oldest first. */
  years: readonly number[];
  draftYear: number;
  /** Archetypes of the departments that the city has. */
  archetypes: readonly Archetype[];
  wholeDepartment: Archetype;
  random(...parts: readonly (string | number)[]): Random;
};

export const CITY = '990100';
export const CITY_NAME = '示例市';
/** The last year whose accounts are closed. */
export const LAST_YEAR = 2025;
/** 执行率 below which the city's forms ask for the reason. */
export const REASON_BELOW_PERCENT = 85;
/** 天干 and 地支: no real district is called so. */
const DISTRICT_NAMES = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥'];

export function planCity(options: CityOptions): City {
  const found = departments
    .slice(0, options.agencies)
    .map((department, index) => ({ code: String(901 + index), name: department.name, department }));
  const units = Array.from({ length: Math.max(0, options.agencies - departments.length) }, (_, index) => {
    const parent = found[index % found.length]!;
    const number = String(Math.floor(index / found.length) + 1);
    return {
      code: `${parent.code}${number.padStart(3, '0')}`,
      name: `${parent.name}第${number}服务中心`,
      department: parent.department,
      parent: parent.code,
    };
  });
  const shorts = new Set(found.map(({ department }) => department.short));
  return {
    options,
    departments: found,
    units,
    districts: Array.from({ length: options.districts }, (_, index) => ({
      code: `9901${String(index + 1).padStart(2, '0')}`,
      name: districtName(index),
    })),
    years: Array.from({ length: options.years }, (_, index) => LAST_YEAR - options.years + 1 + index),
    draftYear: LAST_YEAR + 1,
    archetypes: allArchetypes.filter(({ department }) => shorts.has(department)),
    wholeDepartment: allArchetypes.find(({ department }) => department === '全部')!,
    random: (...parts) => randomFor(options.seed, ...parts),
  };
}

function districtName(index: number): string {
  const stem = DISTRICT_NAMES[index % DISTRICT_NAMES.length];
  const round = Math.floor(index / DISTRICT_NAMES.length);
  return `${stem}${round === 0 ? '' : round + 1}${index % 6 < 4 ? '区' : '县'}`;
}

/** Objects in the order of their numbers: one in ten is a whole department while there are departments left. */
export function isWholeDepartment(city: City, index: number): boolean {
  return index % 10 === 9 && Math.floor(index / 10) < city.departments.length;
}

/** The number of an object among those that are no whole departments. */
export function ordinalOf(city: City, index: number): number {
  return index - Math.min(Math.floor(index / 10), city.departments.length);
}
