/** How amounts of money are printed. Without zod, because the browser reads it too. */

/** Units in which Chinese budgets print money, with the decimal places from the unit down to fen. */
export const FEN_PLACES = { 元: 2, 千元: 5, 万元: 6, 亿元: 10 } as const;

/** Words that may stand around the digits of a printed amount, as alternatives of a pattern. */
export const WORDS_AROUND = '约|近|余|多|以上|超过|不少于|至少|左右|大概|[￥¥]|人民币|共计|合计|计';
