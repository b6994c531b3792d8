import type { Rule } from '../rule.ts';

export const topicExists: Rule = {
  id: 'topic-exists',
  severity: 'error',
  title: '每个民生领域编号都有领域记录',
  source: '本站内容约定：编号须有对应的记录',
  *check({ topics, objects, surveys }) {
    const missing = (key: string) => ({ collection: 'topics', key }) as const;
    const advice = (id: string) => `没有编号为“${id}”的民生领域。请新建 topics/${id}.json，或改正编号。`;
    for (const [key, object] of objects) {
      for (const [index, id] of (object.topics ?? []).entries()) {
        if (topics.has(id)) continue;
        yield {
          collection: 'objects',
          key,
          path: ['topics', index],
          value: id,
          message: advice(id),
          missing: missing(id),
        };
      }
    }
    for (const [key, { topic }] of surveys) {
      if (topic === undefined || topics.has(topic)) continue;
      yield {
        collection: 'surveys',
        key,
        path: ['topic'],
        value: topic,
        message: advice(topic),
        missing: missing(topic),
      };
    }
  },
};
