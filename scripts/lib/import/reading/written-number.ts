const HAN_DIGITS = '〇一二三四五六七八九';
const ROMAN = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** A number from 1 on as office programs write it in a list, by the name of the format in Office Open XML (ST_NumberFormat). */
export function writtenNumber(number: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
      return hanNumber(number);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return number >= 1 && number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : String(number);
    case 'ideographEnclosedCircle':
      return number >= 1 && number <= 10 ? String.fromCodePoint(0x3280 + number - 1) : hanNumber(number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(number).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    case 'lowerLetter':
      return letters(number);
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'ideographTraditional':
      return '甲乙丙丁戊己庚辛壬癸'[number - 1] ?? String(number);
    default:
      return String(number);
  }
}

/** 十二, 二十, 三十一; up to ninety-nine. */
function hanNumber(number: number): string {
  if (number < 0 || number > 99) return String(number);
  if (number < 10) return HAN_DIGITS[number]!;
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens === 1 ? '' : HAN_DIGITS[tens]}十${ones === 0 ? '' : HAN_DIGITS[ones]}`;
}

/** a … z, then aa, bb, as Word goes on. */
function letters(number: number): string {
  const place = (number - 1) % 26;
  return String.fromCharCode(97 + place).repeat(Math.floor((number - 1) / 26) + 1);
}

function roman(number: number): string {
  let [rest, text] = [number, ''];
  for (const [value, sign] of ROMAN) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return text;
}
