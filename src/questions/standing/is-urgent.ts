import { formatMoney } from '../../model/money.ts';
import { askOf, evidenceOf, unstopped } from '../asked-object.ts';
import type { StandingRule } from '../question.ts';
import { largestAsks, subjectOf } from './largest-asks.ts';

/** 是否紧迫: of the largest asks. */
export const isUrgent: StandingRule = {
  id: 'standing-urgent',
  title: '是否紧迫',
  source: '人大代表审查预算的常问三题之一；问的是金额最大的几项',
  ask(asked) {
    const largest = largestAsks(asked);
    if (largest.length === 0) return undefined;
    const evidence = largest.flatMap((one) => {
      const ask = askOf(one.dossier);
      const plan = one.dossier.budget?.plan;
      if (!ask) return [];
      const text = `${one.year} 年${ask.title} ${formatMoney(ask.amount)}${plan ? `；实施计划：${unstopped(plan)}` : ''}`;
      return [evidenceOf(one, one.year, 'budget', text)];
    });
    if (evidence.length === 0) return undefined;
    return { text: `是否紧迫：${subjectOf(asked, largest)}是不是必须在本年安排？推迟一年有什么影响？`, evidence };
  },
};
