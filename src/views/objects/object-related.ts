import {
  categoryAddress,
  objectBriefingAddress,
  reportAddress,
  surveyAddress,
  topicRegionAddress,
} from '../address.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import { newestAsked } from '../briefings/briefing-keys.ts';
import { categories, categoryRule } from './category.ts';
import type { LinkEntry } from '../shapes/link-entry.ts';
import { holdsObject } from '../archive/topic-members.ts';

/** What else the site has on an object: reports, surveys, its category and its topics in the region. */
export function relatedToObject(index: ArchiveIndex, key: string): LinkEntry[] {
  const object = index.archive.objects.get(key);
  if (!object) return [];
  const region = fullRegionName(index.archive, object.regionCode);
  const asked = newestAsked(index, key);
  return [
    ...(asked
      ? [
          {
            title: `${asked.record.fiscalYear} 年预算审议参考`,
            href: objectBriefingAddress(key),
            meta: ['供人大代表', '两页纸，十问'],
          },
        ]
      : []),
    ...(index.reportsByObject.get(key) ?? []).map(({ key: report, record }) => ({
      title: record.title,
      href: reportAddress(report),
      meta: ['评价报告', `${record.fiscalYear} 年`],
    })),
    ...(index.surveysByObject.get(key) ?? []).map(({ key: survey, record }) => ({
      title: record.title,
      href: surveyAddress(survey),
      meta: ['满意度调查', `${record.fiscalYear} 年`],
    })),
    ...categories
      .filter((category) => {
        const { kind, words } = categoryRule[category];
        return kind ? kind === object.kind : words?.test(object.name);
      })
      .map((category) => ({ title: categoryRule[category].title, href: categoryAddress(category), meta: ['专题'] })),
    ...[...index.archive.topics.values()]
      .filter((topic) => holdsObject(topic, object))
      .map((topic) => ({
        title: `${region}${topic.name}`,
        href: topicRegionAddress(topic.id, object.regionCode),
        meta: ['民生领域'],
      })),
  ];
}
