import { z } from 'zod';
import { readDecimal } from './decimal.ts';
import { precision, precisionMark, readPrecision } from './precision.ts';

/** A count or measure as printed, other than money: `{ "text": "250余", "unit": "项", "precision": "over" }`. */
export const quantity = z
  .strictObject({
    text: z.string().min(1).meta({ title: '印出的数' }),
    /** 计量单位, as printed: 个, 家, 项, %, 分. */
    unit: z.string().meta({ title: '计量单位' }),
    precision: precision.optional(),
  })
  .superRefine((value, context) => {
    const said = readPrecision(value.text);
    if (quantityDigits(value.text) === undefined) {
      context.addIssue({ code: 'custom', path: ['text'], message: `“${value.text}”不是数` });
    }
    if (said !== 'exact' && said !== (value.precision ?? 'exact')) {
      context.addIssue({
        code: 'custom',
        path: ['precision'],
        message: `印出的数“${value.text}”带有约数词，precision 应为 "${said}"`,
      });
    }
  })
  .meta({ title: '数量' });
export type Quantity = z.infer<typeof quantity>;

/** The digits of a printed count, without 约, 余 and the like, or `undefined` where there are none. */
export function quantityDigits(text: string) {
  return readDecimal(text.replace(/约|近|余|多|以上|超过|至少|左右|前|第/g, ''));
}

/** What a reader sees: 1200余人, 35%以上, 约250项. */
export function formatQuantity(value: Quantity): string {
  const mark = precisionMark[value.precision ?? 'exact'];
  const digits = quantityDigits(value.text) ?? value.text;
  return value.precision === 'at-least'
    ? `${digits}${value.unit}${mark.after}`
    : `${mark.before}${digits}${mark.after}${value.unit}`;
}
