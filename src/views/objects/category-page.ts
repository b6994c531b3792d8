import { countText } from '../parts/count-text.ts';
import { categoriesAddress, categoryAddress, objectsAddress } from '../address.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import { madeOnce } from '../archive/made-once.ts';
import type { Block } from '../shapes/block.ts';
import { categoryObjects, categoryRule, categoryStatements, type Category } from './category.ts';
import { categoryTable, splitTable, versionTable } from './category-tables.ts';
import { evaluationEntry, evaluationItemsOfObject } from '../evaluations/evaluation-item.ts';
import { kindSections } from '../evaluations/evaluations-page.ts';
import { filterOf } from '../shapes/facet.ts';
import { partyCreditTable } from './party-credit.ts';
import { section, type PageSection, type SectionedPage } from '../shapes/sectioned-page.ts';
import { statementSections } from '../statements/statement-sections.ts';

/** The page of a category, with the fields that only it has. */
export const categoryPage = madeOnce(makeCategoryPage, 1);

function makeCategoryPage(index: ArchiveIndex, category: Category): SectionedPage {
  const { title, summary } = categoryRule[category];
  const objects = categoryObjects(index, category);
  const table = categoryTable(index, category, objects);
  const counted = countText(
    objects.map(({ key }) => key),
    '个',
  );
  return {
    address: categoryAddress(category),
    title: `专题：${title}`,
    heading: title,
    kicker: '专题',
    lead: summary,
    description: `${title}：${summary}本站收录项目 ${counted}。`,
    crumbs: [{ label: '首页', href: '/' }, { label: '专题', href: categoriesAddress }, { label: title }],
    demo: false,
    sections: [
      ...section('objects', `项目 ${counted}`, [objects.length > 0 ? { kind: 'table', table } : nothing(title)]),
      ...ownSections(index, category, objects),
      ...evaluationSections(index, objects),
      ...statementSections(index, categoryStatements(index, category), 'statements', '各地公布的数据'),
    ],
    filter: filterOf(
      [
        { key: 'region', title: '地区' },
        { key: 'year', title: '年度' },
      ],
      table.rows,
      '个',
    ),
  };
}

/** What only this category has beside its list. */
function ownSections(index: ArchiveIndex, category: Category, objects: readonly Keyed<'objects'>[]): PageSection[] {
  switch (category) {
    case 'procurement':
    case 'purchased-service': {
      const credit = partyCreditTable(index);
      return section('credit', '当事人的信用', [
        credit
          ? { kind: 'table', table: credit }
          : {
              kind: 'empty',
              title: '本站还没有收录采购当事人的信用等级和红黑名单',
              text: '没有收录不等于没有公布，可到当地政府采购网站查找。',
            },
      ]);
    }
    case 'ppp':
    case 'special-bond': {
      const versions = versionTable(index, objects);
      return section(
        'versions',
        '目标的版本',
        [versions && { kind: 'table', table: versions }],
        '每一版目标都留着，改了几项、为什么改、谁批准的都列出来。',
      );
    }
    case 'transfer':
    case 'rural-revitalization': {
      const split = splitTable(index, objects);
      return section(
        'split',
        '分到各地',
        [split && { kind: 'table', table: split }],
        '各地金额照下达文件所印，不相加。',
      );
    }
    case 'subsidy':
      return [];
  }
}

function evaluationSections(index: ArchiveIndex, objects: readonly Keyed<'objects'>[]): PageSection[] {
  const items = objects.flatMap(({ key }) => evaluationItemsOfObject(index, key));
  const entries = items.map((item) => ({ ...evaluationEntry(index, item), facets: undefined }));
  return kindSections(items, entries).map((part) => ({ ...part, id: `evaluations-${part.id}` }));
}

function nothing(title: string): Block {
  return {
    kind: 'empty',
    title: `本站还没有收录${title}的项目`,
    text: '没有收录不等于没有，可看下面各地公布的数据，或到当地财政部门的网站查找。',
    links: [
      { label: '看其他专题', href: categoriesAddress },
      { label: '看全部项目与政策', href: objectsAddress },
    ],
  };
}
