/**
 * What is never published: identity, bank and personal telephone numbers, and content that bears a secrecy mark.
 *
 * A mark is a mark (机密★1年, 公开方式：不公开), not a word: 内部控制, 保密审查 and 涉密除外 pass. An office telephone
 * (0535-1234567, 12345, 400…) passes. Offsets count UTF-16 units of the text as given.
 *
 * Meant for text. A bare amount of eleven digits looks like a mobile number, so fields that hold digits alone, such as
 * the text of money, are not to be passed in without their unit.
 */

export type SensitiveKind = 'identity-number' | 'mobile' | 'bank-card' | 'secrecy-mark';

/** A place in the text, from `start` up to but not including `end`, and what to show instead. */
export type Sensitive = { kind: SensitiveKind; start: number; end: number; masked: string };

/** Printed labels whose value names or reaches a person; an importer drops the value beside them. */
export const labelsOfPeople: readonly string[] = [
  '项目负责人',
  '项目联系人',
  '单位负责人',
  '部门负责人',
  '财务负责人',
  '分管领导',
  '分管负责人',
  '法定代表人',
  '负责人',
  '联系人',
  '联系人及电话',
  '联系电话',
  '联系方式',
  '电话',
  '手机',
  '手机号码',
  '移动电话',
  '填报人',
  '填表人',
  '填报人电话',
  '制表人',
  '经办人',
  '审核人',
  '复核人',
  '审批人',
  '评价人',
  '评价组组长',
  '评价组成员',
  '主评人',
  '身份证号',
  '身份证号码',
  '开户行及账号',
  '银行账号',
  '电子邮箱',
];

const MARK = '【密级标志】';

const IDENTITY_18 = /(?<!\d)\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx](?!\d)/g;
const IDENTITY_15 = /(?<!\d)\d{15}(?!\d)/g;
const BANK_CARD = /(?<!\d)(?:\d{16,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?)(?!\d)/g;
const MOBILE = /(?<!\d)(?:(?:\+|00)?86[ -]?|0)?(1[3-9]\d([ -]?)\d{4}\2\d{4})(?!\d)/g;

const SECRECY_MARKS = [
  /[绝机秘][ \u3000]*密[ \u3000]*[★☆](?:[ \u3000]*(?:\d{1,2}[ \u3000]*[年个月]+|长期))?/g,
  /密级[ \u3000]*[:：][ \u3000]*(?:绝密|机密|秘密)(?!\p{Script=Han})/gu,
  /(?<=^[ \t\u3000]*)(?:绝密|机密|秘密)(?=[ \t\u3000]*$)/gm,
  /(?<=^[ \t\u3000]*|[【[（(「『])内部(?:资料|文件|材料)[★☆]?(?=[ \t\u3000]*$|[】\]）)」』])/gm,
  /(?<=^|[\s【[（(「『。；])内部(?:资料|文件|材料)[ \u3000,，、:：·★☆!！]*(?:请?(?:注意|妥善)保[存管密]|(?:请勿|严禁|不得|禁止)(?:外传|外泄|复制|转载|扩散))/g,
  /公开(?:方式|属性|类别|类型|形式|选项|范围)[\s\u3000]*[:：]?[\s\u3000]*(?:[^\n。；]{0,24}[☑√■✓✔][\s\u3000]*)?不予?公开(?!招标|发行|审理|开庭)/g,
  /(?<=^[ \t\u3000]*|[【[（(])此件不予?公开(?:发布)?(?=[ \t\u3000]*$|[】\]）)])/gm,
];

/** A unit of money, a share or decimals directly behind the digits. A comma may part two telephone numbers. */
const AMOUNT_AFTER = /^(?:\.\d{1,6}(?!\d)|,\d{3}(?!\d)| ?[万亿千]?元|%)/;
/** A currency sign, or the whole part of a number. A single digit and a point may count a list: 1.13800138000. */
const AMOUNT_BEFORE = /(?:[￥¥$]\s?|\d{2}\.|(?<!\d)0\.)$/;
/** A label of a code that is no person's. */
const CODE_BEFORE = /(?:编码|代码|编号|单号|流水号)\s*[:：]?\s*$/;

/** Everything in the text that must not be published, in order, without overlaps. */
export function findSensitive(text: string): Sensitive[] {
  const folded = foldDigits(text);
  const found: Sensitive[] = [];
  const add = (kind: SensitiveKind, start: number, end: number) => {
    if (found.some((other) => start < other.end && other.start < end)) return;
    found.push({ kind, start, end, masked: kind === 'secrecy-mark' ? MARK : maskDigits(text.slice(start, end)) });
  };

  for (const { 0: run, index } of folded.matchAll(IDENTITY_18)) {
    if (isIdentity18(run.replace(/[ -]/g, '')) && standsAlone(folded, index, run))
      add('identity-number', index, index + run.length);
  }
  for (const { 0: run, index } of folded.matchAll(IDENTITY_15)) {
    if (isIdentity15(run) && standsAlone(folded, index, run)) add('identity-number', index, index + run.length);
  }
  for (const { 0: run, index } of folded.matchAll(BANK_CARD)) {
    if (isBankCard(run.replace(/[ -]/g, '')) && standsAlone(folded, index, run))
      add('bank-card', index, index + run.length);
  }
  for (const { 0: run, 1: number = '', index } of folded.matchAll(MOBILE)) {
    const start = index + run.length - number.length;
    if (standsAlone(folded, index, run)) add('mobile', start, index + run.length);
  }
  for (const mark of SECRECY_MARKS) {
    for (const { 0: words, index } of folded.matchAll(mark)) add('secrecy-mark', index, index + words.length);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The text with everything sensitive masked: 138＊＊＊＊＊＊00, 【密级标志】. */
export function maskSensitive(text: string): string {
  return findSensitive(text).reduceRight(
    (masked, { start, end, masked: cover }) => masked.slice(0, start) + cover + masked.slice(end),
    text,
  );
}

/** Whether a cell holds a personal (mobile) number. An office telephone does not count. */
export function looksLikePersonalPhone(text: string): boolean {
  return findSensitive(text).some(({ kind }) => kind === 'mobile');
}

/** Full-width digits, X and signs to half-width, one character for one, so that offsets stay. */
function foldDigits(text: string): string {
  return text
    .replace(/[０-９Ｘｘ＋－．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2002\u2003\u3000]/g, ' ')
    .replace(/[‐‑–—−]/g, '-');
}

/**
 * Whether digits are a number of their own: no amount, no part of a code such as 51000021R000000019951, a digest or an
 * address. Letters directly before are allowed where they make a label: tel13800138000.
 */
function standsAlone(text: string, index: number, run: string): boolean {
  const before = text.slice(0, index);
  const after = text.slice(index + run.length);
  if (AMOUNT_AFTER.test(after) || AMOUNT_BEFORE.test(before) || CODE_BEFORE.test(before)) return false;
  if (/^[0-9A-Za-z]/.test(after)) return false;
  const joined = /[0-9A-Za-z]*$/.exec(before)?.[0] ?? '';
  if (!/^[A-Za-z]{0,6}$/.test(joined)) return false;
  return !/:\/\/[!-~]*$/.test(before);
}

/** GB 11643: province, birth date, and the check digit by ISO 7064 MOD 11-2. */
function isIdentity18(number: string): boolean {
  if (!isProvince(number.slice(0, 2)) || !isBirthDate(number.slice(6, 14))) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, place) => total + weight * Number(number[place]), 0);
  return '10X98765432'[sum % 11] === number[17]?.toUpperCase();
}

/** The form before 1999: birth year of two digits, no check digit. */
function isIdentity15(number: string): boolean {
  return isProvince(number.slice(0, 2)) && isBirthDate(`19${number.slice(6, 12)}`);
}

function isProvince(digits: string): boolean {
  return /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)$/.test(digits);
}

/** YYYYMMDD, a day that exists, from 1880 to 2100. No clock is read. */
function isBirthDate(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number);
  if (year === undefined || month === undefined || day === undefined || year < 1880 || year > 2100) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}

/** Issuer prefixes in use in China (UnionPay 62 and 60; 9558, 4367 and 4563 of banks; cards of 16 digits), then Luhn. */
function isBankCard(number: string): boolean {
  const issuer = /^(62|60|9558|4367|4563)/.test(number) || (number.length === 16 && /^(4|5[1-5]|35)/.test(number));
  return issuer && luhnSum(number) % 10 === 0;
}

function luhnSum(number: string): number {
  return [...number].reverse().reduce((sum, digit, place) => {
    const doubled = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return sum + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
}

/** Keeps the first three and the last two digits; separators stay. */
function maskDigits(number: string): string {
  const characters = [...number];
  const places = characters.flatMap((character, place) => (/[\s\u3000‐‑–—−－-]/.test(character) ? [] : [place]));
  const hidden = new Set(places.slice(3, -2));
  return characters.map((character, place) => (hidden.has(place) ? '＊' : character)).join('');
}
