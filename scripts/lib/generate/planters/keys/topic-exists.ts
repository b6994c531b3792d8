import type { Planter } from '../planter.ts';

/** A field of public life that has no record. */
export const topicExistsPlanter: Planter<'surveys'> = {
  rule: 'topic-exists',
  collections: ['surveys'],
  plant(record) {
    if (record.topic === undefined) return undefined;
    record.topic = 'no-such-topic';
    return [['topic']];
  },
};
