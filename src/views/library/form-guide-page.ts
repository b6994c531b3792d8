import type { FormGuide, LabelGuide } from '../../forms/form-guides.ts';
import { formGuideAddress, guideAddress, guidesAddress } from '../address.ts';
import { moreCrumbs } from '../parts/region-group.ts';
import { knownFacts, type Block } from '../shapes/block.ts';
import { section, subsection, type SectionedPage } from '../shapes/sectioned-page.ts';

/** More other names than this are not told: they differ in a syllable. */
const MOST_OTHERS = 8;

/** How each form is recognised and what is read of it, from what the import itself reads by. */
export function formGuidePage(guides: readonly FormGuide[], shared: readonly LabelGuide[]): SectionedPage {
  return {
    address: formGuideAddress,
    title: '能导入的表',
    kicker: '给财政部门与预算单位',
    lead: '每一种表怎样认出来，读哪些栏目，到网站的哪里。表按栏目名辨认，列的次序、合并单元格、多出来的表头都不要紧。',
    description: `可以导入的 ${guides.length} 种表：怎样辨认、读哪些栏目、到网站的哪里、从哪里得到模板。`,
    crumbs: moreCrumbs({ label: '使用指南', href: guidesAddress }, { label: '能导入的表' }),
    demo: false,
    sections: [
      ...section('formats', '文件格式', [
        {
          kind: 'paragraph',
          text: '能读 .xlsx、.xls、.et、.ods、.csv 和 .docx 里的表。一个工作簿里可以有几个工作表，一个工作表里可以有几张表。.doc、.wps、.pdf、.ofd 请先用 WPS 另存为上面的格式。',
        },
        {
          kind: 'paragraph',
          text: '空表用 npm run templates 一次全部生成，或按下面写的一种一种生成。填好的表怎样导入，见“第一小时”。',
        },
        { kind: 'index', entries: [{ title: '第一小时', href: guideAddress('first-hour') }] },
      ]),
      ...guides.flatMap((guide) => [
        ...section(guide.id, guide.title, [factsOf(guide)]),
        ...guide.own.flatMap((labels, index) =>
          subsection(`${guide.id}-${index + 1}`, `${labels.title}`, [labelList(labels)]),
        ),
      ]),
      ...section(
        'shared',
        '绩效类的表共用的栏目',
        shared.map(labelList),
        '目标、监控、评价几种表都按这些栏目名来读。冒号前是通常的写法，后面是也能认的写法。',
      ),
    ],
  };
}

function factsOf({ id, basis, recognised, becomes, template, shared }: FormGuide): Block {
  return {
    kind: 'facts',
    facts: knownFacts([
      { label: '怎样认出', value: recognised, wide: true },
      { label: '到网站的哪里', value: becomes, wide: true },
      { label: '依据', value: basis, wide: true },
      { label: '编号', value: id },
      shared && { label: '读哪些栏目', value: '绩效类的表共用的栏目', href: '#shared' },
      {
        label: '模板',
        value:
          template === undefined ? '没有，用原来的表' : `${template}.xlsx，生成：npm run templates -- --form ${id}`,
        wide: true,
      },
    ]),
  };
}

function labelList({ title, labels }: LabelGuide): Block {
  return {
    kind: 'list',
    title,
    items: labels.map(({ name, others }) => {
      const told = others.slice(0, MOST_OTHERS).join('、');
      return others.length === 0
        ? name
        : `${name}：${told}${others.length > MOST_OTHERS ? `等 ${others.length} 种` : ''}`;
    }),
  };
}
