import { readWan, wanText } from '../../amount.ts';
import type { Planter } from '../planter.ts';

/** A district's result that its answers do not make. */
export const surveyResultRecomputedPlanter: Planter<'surveys'> = {
  rule: 'survey-result-recomputed',
  collections: ['surveys'],
  plant({ items }, { random }) {
    const index = random.between(0, items.length - 1);
    const item = items[index];
    const result = item?.result;
    if (!result || item.options?.some(({ count }) => count === undefined)) return undefined;
    if (result.scale === 'votes') result.text = String(Number(result.text) - random.between(1, 9));
    else {
      const lower = wanText(readWan(result.text.replace('%', '')) - random.between(80, 700));
      result.text = `${lower}${result.scale === 'percent' ? '%' : ''}`;
    }
    return [['items', index, 'result', 'text']];
  },
};
