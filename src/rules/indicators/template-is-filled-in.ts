import { foldSigns } from '../../model/fold-signs.ts';
import { indicatorRule } from './indicator-rule.ts';

const FORM_BLANKS =
  /[≥≤=<>]\*+|^[≥≤=<>]+(%|[个次人户件元天台套辆座处所家项场期份册亩米吨名条栋间批]|公里|万元|平方米|[人场]次|个?工作日|小时)?$|\*{2,}(?=[%个人户次元株万亩件(])|(?<![A-Za-z])[Xx×]{2,}(?![A-Za-z])|(?<![A-Za-z\d])[Xx×](?=[个次人户件场项家万元%])|20[Xx×]{2}|_{2,}|\(?\d+字以[内下]\)?|请填|填写说明|此处填/;

/** 公里, 万人, 台/套, %, 年月日: the form printed the unit and left the place of the number. */
const UNIT = '(?:公里|千米|平?方?米|平方千米|公顷|亩|公斤|吨|个|人次?|户|元|场次?|台套?|套|辆|座|处|所|家|项|件|份|册)';
const UNIT_ALONE = new RegExp(`^(?:[十百千万亿]*${UNIT}(?:\\/${UNIT})?|[%‰]|年\\s*月(?:\\s*日)?)(?:前|以前|之前|底)?$`);

/** Blanks and prompts of a form that were not replaced: ≥**%, XX个, (100字以内). Stars before a name mark its rank. */
export function hasFormBlanks(text: string): boolean {
  return FORM_BLANKS.test(
    foldSigns(text)
      .replace(/≧/g, '≥')
      .replace(/≦/g, '≤')
      .replace(/^[★*]+/, (stars) => (/^\*+$/.test(text) ? stars : '')),
  );
}

/** Whether a value is a blank of the form, or nothing but the unit that was printed behind it. */
export function isUnfilled(text: string): boolean {
  return hasFormBlanks(text) || isUnitAlone(text);
}

function isUnitAlone(text: string): boolean {
  return UNIT_ALONE.test(foldSigns(text).trim());
}

export const templateIsFilledIn = indicatorRule(
  {
    id: 'template-is-filled-in',
    title: '指标名称和指标值里没有表样留下的空格和提示语',
    source: '财预〔2015〕88号附表填报说明：按实际内容填写',
    falsePositives: '为保护隐私把名称里的人或地点换成“××”的，会误报。',
    criteria: ['publishable', 'quantifiable'],
  },
  ({ row }) => {
    if (row.target !== undefined && isUnfilled(row.target)) {
      return { field: 'target', message: `的指标值印作“${row.target}”，是表样里待填的空格，没有换成实际的数。` };
    }
    if (!hasFormBlanks(row.name)) return undefined;
    return { field: 'name', message: '的名称里还留有表样待填的空格或提示语。' };
  },
);
