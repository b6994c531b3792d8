import type { Planter } from '../planter.ts';

/** Self-evaluations on a board in the corridor. */
export const publishedOnTierPlanter: Planter<'disclosures'> = {
  rule: 'published-on-tier',
  collections: ['disclosures'],
  plant(record) {
    if (record.document !== 'self-evaluation') return undefined;
    record.channel = '单位公告栏';
    return [['channel']];
  },
};
