import { readHanNumber } from './han-number.ts';

/** What there may be to fold. Most texts hold none of it, and are left as they are. */
const TO_FOLD = /[！-～−–—―─〜∼﹥﹤﹦﹪\s]|百分之/;

/** Full-width signs to half-width, dashes to `-`, white space away. Other characters stay, so that ㎡ is not m2. */
export function foldSigns(text: string): string {
  if (!TO_FOLD.test(text)) return text;
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[−–—―─]/g, '-')
    .replace(/[〜∼]/g, '~')
    .replace(/﹥/g, '>')
    .replace(/﹤/g, '<')
    .replace(/﹦/g, '=')
    .replace(/﹪/g, '%')
    .replace(/\s/g, '')
    .replace(/百分之(\d+(?:\.\d+)?)/g, '$1%')
    .replace(/百分之([一二三四五六七八九十]{1,3}|百)/g, (text, number: string) => percentOf(number) ?? text);
}

/** 百分之九十五 → 95%. */
function percentOf(number: string): string | undefined {
  const value = number === '百' ? 100 : readHanNumber(number);
  return value === undefined ? undefined : `${value}%`;
}
