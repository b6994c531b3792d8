import { countText } from '../parts/count-text.ts';
import { objectsAddress, topicAddress, topicsAddress } from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import type { LinkEntry } from '../shapes/link-entry.ts';
import { section, type SectionedPage } from '../shapes/sectioned-page.ts';
import { topicRegions } from './topic-page.ts';

/** All topics. */
export function topicsPage(index: ArchiveIndex): SectionedPage {
  const entries = topicEntries(index);
  return {
    address: topicsAddress,
    title: '民生领域',
    lead: '先选领域，再选地区：花了多少，做成了什么，群众怎么说。',
    description: `按民生领域看项目、资金、评价和满意度：${entries.map(({ title }) => title).join('、')}。`,
    crumbs: [{ label: '首页', href: '/' }, { label: '民生领域' }],
    demo: false,
    sections: section('topics', '选一个领域', [
      entries.length > 0
        ? { kind: 'cards', entries }
        : {
            kind: 'empty',
            title: '本站还没有设置民生领域',
            text: '可以按地区、部门或项目查找。',
            links: [{ label: '看全部项目与政策', href: objectsAddress }],
          },
    ]),
  };
}

/** The topics in their order, each with what there is of it. */
export function topicEntries(index: ArchiveIndex): LinkEntry[] {
  return [...index.archive.topics.values()]
    .toSorted((a, b) => a.order - b.order)
    .map(({ id, name, summary }) => {
      const members = index.topicMembers.get(id);
      return {
        title: name,
        href: topicAddress(id),
        summary,
        meta: [
          `地区 ${countText(topicRegions(index, id), '个')}`,
          ...(members?.objects.length ? [`项目与政策 ${countText(members.objects, '个')}`] : []),
          ...(members?.lines.length
            ? [
                `科目 ${countText(
                  members.lines.map(({ regionCode }) => regionCode),
                  '行',
                )}`,
              ]
            : []),
        ],
      };
    });
}
