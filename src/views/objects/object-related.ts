import { categoryAddress, reportAddress, surveyAddress, topicRegionAddress } from '../address.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import { categories, categoryRule } from './category.ts';
import type { LinkEntry } from '../shapes/link-entry.ts';
import { holdsObject } from '../archive/topic-members.ts';

/** What else the site has on an object: reports, surveys, its category and its topics in the region. */
export function relatedToObject(index: ArchiveIndex, key: string): LinkEntry[] {
  const object = index.archive.objects.get(key);
  if (!object) return [];
  const region = fullRegionName(index.archive, object.regionCode);
  return [
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
