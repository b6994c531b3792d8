import { z } from 'zod';

/**
 * A region: a GB/T 2260 code of six digits (two per level), nine digits for a town or 街道 (the statistics bureau's
 * extension), or a code of this portal's own: `000000` for 全国, and `430600-nanhu` for a 开发区 or 新区 that has no
 * code, where the digits say to whom it belongs.
 */
export const regionCode = z
  .string()
  .regex(
    /^\d{6}(\d{3})?$|^\d{6}-[a-z][a-z0-9-]*$/,
    '应为六位行政区划代码（如 370112）、九位乡镇街道代码，或“上级代码-英文名”',
  )
  .brand<'RegionCode'>()
  .meta({ title: '行政区划代码' });
export type RegionCode = z.infer<typeof regionCode>;

/** 全国. */
export const NATION = '000000' as RegionCode;

export const regionLevel = z
  .enum(['nation', 'province', 'prefecture', 'county', 'town', 'zone'])
  .meta({ title: '行政层级' });
export type RegionLevel = z.infer<typeof regionLevel>;

/** The level that a code says by its shape. */
export function levelOfCode(code: RegionCode): RegionLevel {
  if (code === NATION) return 'nation';
  if (code.includes('-')) return 'zone';
  if (code.length === 9) return 'town';
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}

/** The codes above `code`, nearest first, ending with 全国. 370112 → 370100, 370000, 000000. */
export function regionsAbove(code: RegionCode): RegionCode[] {
  if (code === NATION) return [];
  if (code.includes('-')) return [code.slice(0, 6) as RegionCode, ...regionsAbove(code.slice(0, 6) as RegionCode)];
  const shorter = code.length === 9 ? [code.slice(0, 6)] : [];
  const candidates = [...shorter, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`, NATION];
  return [...new Set(candidates)].filter((candidate) => candidate !== code) as RegionCode[];
}

/** Whether a region is `code` itself or lies below it by its code. */
export function liesWithin(region: RegionCode, code: RegionCode): boolean {
  return region === code || regionsAbove(region).includes(code);
}

/**
 * A budget unit: the printed code (three digits for a department, six and more for a unit, 219 and 219001), or a
 * lower-case name given by this portal where the source prints no code. Unique in one region only.
 */
export const agencyCode = z
  .string()
  .regex(/^\d{3,12}$|^[a-z][a-z0-9-]*$/, '应为印出的单位编码（如 219001），未印编码时用本站编的英文名')
  .brand<'AgencyCode'>()
  .meta({ title: '预算单位编码' });
export type AgencyCode = z.infer<typeof agencyCode>;

/** 支出功能分类: 类 3, 款 5, 项 7 digits. The list is re-issued yearly, so a code is read with its fiscal year. */
export const functionCode = z
  .string()
  .regex(/^[12]\d{2}(\d{2}){0,2}$/, '应为 3、5 或 7 位功能分类科目编码')
  .brand<'FunctionCode'>()
  .meta({ title: '功能分类科目编码' });
export type FunctionCode = z.infer<typeof functionCode>;

/** 支出经济分类: 类 3, 款 5 digits. 3xx is the department's list, 5xx the government's. */
export const economicCode = z
  .string()
  .regex(/^[35]\d{2}(\d{2})?$/, '应为 3 或 5 位经济分类科目编码')
  .brand<'EconomicCode'>()
  .meta({ title: '经济分类科目编码' });
export type EconomicCode = z.infer<typeof economicCode>;

/** The code one level up, or `undefined` for a 类. 2010601 → 20106 → 201. */
export function parentCode<Code extends string>(code: Code): Code | undefined {
  return code.length > 3 ? (code.slice(0, -2) as Code) : undefined;
}

/** A name in an address or a file name, given once and never changed. */
export const slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/i, '只可用英文字母、数字和连字符')
  .meta({ title: '编号' });
