import { countText } from '../parts/count-text.ts';
import { categoriesAddress, categoryAddress } from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { categories, categoryObjects, categoryRule, categoryStatements } from './category.ts';
import { section, type SectionedPage } from '../shapes/sectioned-page.ts';

/** All categories, each with what there is of it. */
export function categoriesPage(index: ArchiveIndex): SectionedPage {
  return {
    address: categoriesAddress,
    title: '专题',
    lead: '政府采购、购买服务、PPP、专项债、补贴、转移支付和衔接资金，各有自己要看的内容。',
    description: '按资金的种类看：政府采购、购买服务、PPP、专项债券、运营补贴、转移支付、衔接资金。',
    crumbs: [{ label: '首页', href: '/' }, { label: '专题' }],
    demo: false,
    sections: section('categories', '选一个专题', [
      {
        kind: 'cards',
        entries: categories.map((category) => ({
          title: categoryRule[category].title,
          href: categoryAddress(category),
          summary: categoryRule[category].summary,
          meta: [
            `项目 ${countText(
              categoryObjects(index, category).map(({ key }) => key),
              '个',
            )}`,
            `数据 ${countText(
              categoryStatements(index, category).map(({ key }) => key),
              '条',
            )}`,
          ],
        })),
      },
    ]),
  };
}
