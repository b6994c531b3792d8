import { dateAfter } from '../../../../../src/model/day-count.ts';
import type { Planter } from '../planter.ts';

/** Targets or self-evaluations published some days before their budget or final account. */
export const publishedSameTimePlanter: Planter<'disclosures'> = {
  rule: 'published-same-time',
  collections: ['disclosures'],
  plant(record, { random }) {
    const { document, publishedOn } = record;
    if (document !== 'target' && document !== 'self-evaluation') return undefined;
    record.publishedOn = dateAfter(publishedOn, -random.between(1, 8));
    return [['publishedOn']];
  },
};
