import { countText } from '../parts/count-text.ts';
import { consequenceKind, consequenceKindTitle, type ConsequenceKind } from '../../schemas/consequence.ts';
import { consequencesAddress, consequencesKindAddress, evaluationsAddress } from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { madeOnce } from '../archive/made-once.ts';
import type { Block } from '../shapes/block.ts';
import { consequenceItems, ledgerOf, type ConsequenceItem } from './consequence-item.ts';
import { filterOf } from '../shapes/facet.ts';
import { LONGEST_LIST } from '../parts/longest-list.ts';
import { ledgerTotals } from '../../rules/ledger/ledger-totals.ts';
import { freedMoneyFigure } from '../figures/freed-money-figure.ts';
import { ledgerTotalsFigure } from '../figures/ledger-totals-figure.ts';
import { doneDaysFigure, openDaysFigure } from '../figures/rectification-days-figures.ts';
import type { RectificationPlace } from '../../rules/ledger/ledger-entries.ts';
import { figureBlock, type FigureView } from '../shapes/figure.ts';
import { freedMoney, freedMoneyTable } from './freed-money.ts';
import { openRectificationsTable } from './open-rectifications.ts';
import { reconciliationTable } from './reconciliation.ts';
import { doneRectifications, openRectifications, rectificationAgesTable } from './rectification-ages.ts';
import { repeatedProblemsTable } from './repeated-problems.ts';
import { section, type SectionedPage } from '../shapes/sectioned-page.ts';
import type { Table } from '../shapes/table.ts';
import { statementSections } from '../statements/statement-sections.ts';

const NOT_ADDED = '金额照原件所印。约数与精确数、累计数与年度数、各地的数，口径不同，本站不相加。';

const FACETS = [
  { key: 'region', title: '地区' },
  { key: 'year', title: '年度' },
];

/** The ledger of what followed from results: by kind of decision, then the rectifications that are open. */
export function consequencesPage(index: ArchiveIndex): SectionedPage {
  const kinds = consequenceKind.options.map((kind) => ({ kind, items: consequenceItems(index, kind) }));
  const count = kinds.reduce((sum, { items }) => sum + items.length, 0);
  const isShort = count <= LONGEST_LIST;
  const open = openRectificationsTable(index);
  const rows = kinds.flatMap(({ items }) => items.map(({ row }) => row));
  return {
    address: consequencesAddress,
    title: '结果应用台账',
    lead: '评了以后怎么办：压减、取消、收回、问责……每项决定的金额、依据、影响的预算和资金去向。',
    description: `评价、监控和审核之后的处理，本站收录 ${countText(
      kinds.flatMap(({ items }) => codesOf(items)),
      '条',
    )}，按处理种类和年度列出，金额照原件所印，不相加。`,
    crumbs: [{ label: '首页', href: '/' }, { label: '结果应用台账' }],
    demo: false,
    sections: [
      ...section('kinds', '按处理种类', [
        count > 0
          ? {
              kind: 'index',
              entries: kinds
                .filter(({ items }) => items.length > 0)
                .map(({ kind, items }) => ({
                  title: consequenceKindTitle[kind],
                  href: consequencesKindAddress(kind),
                  meta: [countText(codesOf(items), '条')],
                })),
            }
          : nothing(),
      ]),
      ...(isShort ? kinds.flatMap(({ kind, items }) => ledgerSection(kind, items)) : []),
      ...section(
        'reconciliation',
        '合计与逐项对账',
        [...totalsFigures(index), tableBlock(reconciliationTable(index))],
        '各地公布的压减、收回合计，与本站台账里同地、同年、同类的逐项金额对一对；对不上的写出差额和原因。',
      ),
      ...section(
        'freed',
        '收回的钱去了哪里',
        [...freedFigures(index), tableBlock(freedMoneyTable(index))],
        '收回和调剂的资金，多少写明了去向。',
      ),
      ...section('open', '未完成的整改', [
        ...daysFigures(index, openRectifications(index), openDaysFigure),
        tableBlock(rectificationAgesTable(index)),
        open
          ? { kind: 'table', table: open }
          : { kind: 'paragraph', text: '本站收录的整改中，没有未完成的。没有收录不等于没有。' },
      ]),
      ...section('done', '完成的整改', daysFigures(index, doneRectifications(index), doneDaysFigure)),
      ...section(
        'repeated',
        '后来又提出的同类问题',
        [tableBlock(repeatedProblemsTable(index))],
        '同一个对象，前一年评价提出过、后来的评价又提出的同类问题。',
      ),
      ...statementSections(
        index,
        index.statementsOfField.get('rectification') ?? [],
        'rectification',
        '各地公布的整改数据',
      ),
    ],
    filter: isShort ? filterOf([{ key: 'kind', title: '处理种类' }, ...FACETS], rows, '条') : undefined,
  };
}

/** Figures of so many regions or years at most; the table below holds them all. */
const MOST_FIGURES = 4;

function totalsFigures(index: ArchiveIndex): Block[] {
  const regions = Map.groupBy(ledgerTotals(index.archive), ({ statement }) => statement.regionCode);
  return firstFigures([...regions.values()].map((totals) => ledgerTotalsFigure(index, totals)));
}

/** The newest groups; every group of a region's year stands on the page of that year. */
function freedFigures(index: ArchiveIndex): Block[] {
  return firstFigures(freedMoney(index).map((group) => freedMoneyFigure(index, group)));
}

function daysFigures(
  index: ArchiveIndex,
  places: readonly RectificationPlace[],
  figureOf: (index: ArchiveIndex, places: readonly RectificationPlace[]) => FigureView | undefined,
): Block[] {
  const regions = Map.groupBy(places, ({ dossier }) => dossier.regionCode);
  return firstFigures([...regions.values()].map((members) => figureOf(index, members)));
}

function firstFigures(figures: readonly (FigureView | undefined)[]): Block[] {
  return figures.flatMap(figureBlock).slice(0, MOST_FIGURES);
}

/** The ledger of one kind of decision. */
export const consequencesKindPage = madeOnce(makeConsequencesKindPage, 1);

function makeConsequencesKindPage(index: ArchiveIndex, kind: ConsequenceKind): SectionedPage {
  const title = consequenceKindTitle[kind];
  const items = consequenceItems(index, kind);
  return {
    address: consequencesKindAddress(kind),
    title: `结果应用：${title}`,
    heading: title,
    kicker: '结果应用台账',
    lead: NOT_ADDED,
    description: `处理结果为“${title}”的决定和公布的数据，本站收录 ${countText(codesOf(items), '条')}，列出金额、依据、影响的预算和资金去向。`,
    crumbs: [{ label: '首页', href: '/' }, { label: '结果应用台账', href: consequencesAddress }, { label: title }],
    demo: false,
    sections: items.length > 0 ? ledgerSection(kind, items) : section('none', title, [nothing()]),
    filter: filterOf(
      FACETS,
      items.map(({ row }) => row),
      '条',
    ),
  };
}

const codesOf = (items: readonly ConsequenceItem[]): string[] => items.map(({ regionCode }) => regionCode);

function ledgerSection(kind: ConsequenceKind, items: readonly ConsequenceItem[]) {
  if (items.length === 0) return [];
  const table: Block = {
    kind: 'table',
    table: {
      id: `${kind}-rows`,
      caption: consequenceKindTitle[kind],
      isTitled: true,
      rowTitle: '对象或事项',
      ...ledgerOf(items),
      footnote: NOT_ADDED,
    },
  };
  return section(kind, `${consequenceKindTitle[kind]} ${countText(codesOf(items), '条')}`, [table]);
}

function tableBlock(table: Table | undefined): Block | undefined {
  return table && { kind: 'table', table };
}

function nothing(): Block {
  return {
    kind: 'empty',
    title: '本站还没有收录这类处理结果',
    text: '没有收录不等于没有处理，可到财政部门的网站查找，或看评价报告里的问题和建议。',
    links: [{ label: '看绩效评价', href: evaluationsAddress }],
  };
}

/** Kinds of decisions that have records. */
export function consequenceKinds(index: ArchiveIndex): ConsequenceKind[] {
  return consequenceKind.options.filter((kind) => consequenceItems(index, kind).length > 0);
}
