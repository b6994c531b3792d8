import { readWan, wanText } from '../../amount.ts';
import type { Planter } from '../planter.ts';

/** A share of 一般 that is some points too high, where no counts are printed. */
export const optionPercentsSumPlanter: Planter<'surveys'> = {
  rule: 'option-percents-sum',
  collections: ['surveys'],
  plant({ items }, { random }) {
    const index = random.between(0, items.length - 1);
    const option = items[index]?.options?.[2];
    if (option?.percentText === undefined || option.count !== undefined) return undefined;
    option.percentText = `${wanText(readWan(option.percentText.replace('%', '')) + random.between(10, 400))}%`;
    return [['items', index, 'options']];
  },
};
