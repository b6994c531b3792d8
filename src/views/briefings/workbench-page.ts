import { briefingsAddress, workbenchAddress } from '../address.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import { section, type SectionedPage } from '../shapes/sectioned-page.ts';
import { briefingEntries } from './briefings-page.ts';

/** 代表工作台: what it is, and every briefing that questions are chosen from; the workbench itself is drawn above it. */
export function workbenchPage(index: ArchiveIndex): SectionedPage {
  return {
    address: workbenchAddress,
    title: '代表工作台',
    kicker: '人大代表',
    lead: '选出要问的问题，排好顺序，做标记，写备注，打印或存成文件带走。',
    description: '人大代表的工作台：从审议参考里选问题、排序、做标记、写备注，打印或存成文件。',
    crumbs: [{ label: '首页', href: '/' }, { label: '审议参考', href: briefingsAddress }, { label: '代表工作台' }],
    demo: false,
    sections: [
      ...section('how', '怎样使用', [
        {
          kind: 'list',
          title: '四步',
          items: [
            '打开一份审议参考，在问题旁边勾选“选入工作台”。',
            '在这一页调整顺序，标明会上问、书面问或已弄清，写上备注。',
            '打印；或存成文件，在另一台电脑上从文件导入，接着用。',
            '把文件交给汇编审议参考的人，可以印在册子最前面。',
          ],
        },
        {
          kind: 'text',
          title: '保存在哪里',
          text: '选的问题和备注只保存在这个浏览器里，不发送给任何人，本站也看不到。清除浏览器数据就会丢失，重要的请存成文件。',
        },
      ]),
      ...briefingEntries(index).flatMap(({ code, entries }) =>
        section(`r-${code}`, `${fullRegionName(index.archive, code)}：选问题`, [{ kind: 'index', entries }]),
      ),
    ],
  };
}
