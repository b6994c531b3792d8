const DIGITS = '〇一二三四五六七八九';

/** 三, 两, 十, 十二, 二十一 as a number up to 99, or `undefined` for anything else. */
export function readHanNumber(text: string): number | undefined {
  const match = /^(?:([一二两三四五六七八九])?(十))?([一二两三四五六七八九])?$/.exec(text);
  if (!match || text === '') return undefined;
  const [, tens = '一', ten, ones = '〇'] = match;
  return (ten ? digitOf(tens) * 10 : 0) + digitOf(ones);
}

function digitOf(character: string): number {
  return DIGITS.indexOf(character === '两' ? '二' : character);
}
