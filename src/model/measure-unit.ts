import { foldSigns } from './fold-signs.ts';

const LATIN =
  '(?:[kKcmdnMGTμµu]?(?:m[23²³]?|g|[Ll]|[Ww]h?|[Vv]A?|dB|lx|Hz|B|bps|Pa)|KM|KG|M[23²³]?|G|t|ha|hm[2²]|h|d|TEU|ppm|PPM)';
const PERCENT = /^[%‰](?:\/\p{Script=Han}{1,3})?(?:\([^()\d]*\))?$/u;
const PLAIN = new RegExp(
  String.raw`^(?:\p{Script=Han}{1,8}|${LATIN}|[十百千万亿]*[℃°㎡㎥㎞])?(?:\([\p{Script=Han}/、]{1,6}\))?(?:[/.·*×](?:\p{Script=Han}{1,6}|10*[万千]|[㎡㎥㎞]|${LATIN})(?:、[人天日年月次户])*)*$`,
  'u',
);
/** Words that make a sentence of what follows the digits. */
const SENTENCE =
  /完成|达标|合格|覆盖|实现|确保|发放|到位|及时|减少|增加|提高|提升|增长|下降|按照|支付|培训|建设|改造|参加|参与|受益|惠及|使用|水平|标准|同期|全部|以[上下内]|[的及并且已前后止底]/;

/** Words that multiply the unit behind them, as powers of ten. 千米 and 千克 follow the same rule; 百分比 does not. */
const SCALE_PLACES: Record<string, number> = { 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8 };

/** Whether a text behind digits can be a 计量单位: %, 万件(册), 元/人.每天, /10万, /株, ㎡, nothing. Signs are folded. */
export function isMeasureUnit(text: string): boolean {
  return PERCENT.test(text) || (PLAIN.test(text) && !SENTENCE.test(text));
}

/**
 * The decimal places from each unit down to the unit that both share: 万元 and 元 → [4, 0].
 * A unit that is not printed is taken to be the other one, except beside percent and money: a bare 0.98 may be a
 * ratio, and a bare amount may be in 元 or 万元. `undefined` where the two do not compare.
 */
export function sharedPlaces(one: string, other: string): [number, number] | undefined {
  const [first, second] = [baseOf(one), baseOf(other)];
  if (first.base === second.base) return [first.places, second.places];
  const unprinted = one === '' || other === '';
  return unprinted && !/[%‰元]/.test(first.base + second.base) ? [0, 0] : undefined;
}

function baseOf(unit: string): { base: string; places: number } {
  const plain = foldSigns(unit).replace(/公里/g, '千米').replace(/公斤/g, '千克');
  if (/^(%|百分比|百分数)(\(.*\))?$/.test(plain)) return { base: '%', places: 0 };
  const scale = /^(十万|百万|千万|百(?!分)|千|万|亿)/.exec(plain)?.[0] ?? '';
  return { base: plain.slice(scale.length), places: SCALE_PLACES[scale] ?? 0 };
}
