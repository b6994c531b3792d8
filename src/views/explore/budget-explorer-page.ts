import type { RegionCode } from '../../model/codes.ts';
import { accountsAddress, budgetExplorerAddress } from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { spendingFigures } from '../figures/spending-figures.ts';
import { sourceLine } from '../parts/source-line.ts';
import { figureBlock } from '../shapes/figure.ts';
import { isDemoRegion } from '../parts/region-group.ts';
import { regionCrumbs, section, type SectionedPage } from '../shapes/sectioned-page.ts';
import type { Cell, Table } from '../shapes/table.ts';
import { budgetExplorer, type BudgetExplorer, type ExplorerAccount } from './budget-explorer.ts';

/** The section that the explorer takes the place of once it runs. */
export const NEWEST_SECTION = 'newest';

/** The page of a region's budget explorer as it reads without scripts: the newest account, and the way to all others. */
export function budgetExplorerPage(index: ArchiveIndex, code: RegionCode): SectionedPage {
  const explorer = budgetExplorer(index, code);
  const name = explorer.region;
  const newest = newestAccount(explorer);
  return {
    address: budgetExplorerAddress(code),
    title: `${name}预算与决算选看`,
    heading: '预算与决算选看',
    kicker: name,
    lead: '选年度、单位和预算本，按类、款、项逐级看，按科目编码比较两年。',
    description: `${name}预算与决算按功能分类逐级查看，按科目编码比较两年，本站收录 ${explorer.accounts.length} 份。`,
    crumbs: [
      { label: '首页', href: '/' },
      ...regionCrumbs(index, code),
      { label: '预算与决算', href: accountsAddress },
      { label: '选看' },
    ],
    demo: isDemoRegion(index, code),
    sections: [
      ...section(NEWEST_SECTION, newest.title, newestBlocks(index, code, newest)),
      ...section(
        'accounts',
        '全部预算与决算',
        [{ kind: 'table', table: accountsTable(explorer) }],
        '这里列出能按功能分类科目查看的；点进去是照原件列出的全部表格。',
      ),
    ],
  };
}

type Newest = { title: string; account: ExplorerAccount };

/** The newest budget of the government, else of the first holder; a final account where there is no budget. */
function newestAccount({ accounts, holders }: BudgetExplorer): Newest {
  const [first] = holders;
  const own = accounts.filter(({ holder }) => holder === first?.id);
  const account = own.find(({ kind }) => kind === 'budget') ?? own[0];
  if (!first || !account) throw new Error('A region without accounts has no explorer');
  return { account, title: `${first.title}${account.title}` };
}

function newestBlocks(index: ArchiveIndex, code: RegionCode, { account }: Newest) {
  const [collection, kind] =
    account.kind === 'budget' ? (['budgets', '预算'] as const) : (['finalAccounts', '决算'] as const);
  const record = index.archive[collection].get(`${code}/${account.year}/${account.holder}`);
  if (!record) return [];
  const figures = spendingFigures(record, kind, sourceLine(index, record.citation));
  return figureBlock(figures.find(({ id }) => id === 'treemap'));
}

const KINDS = [
  ['budget', '预算'],
  ['final', '决算'],
] as const;

function accountsTable({ accounts, holders }: BudgetExplorer): Table {
  const years = [...new Set(accounts.map(({ year }) => year))];
  return {
    id: 'accounts-table',
    caption: '各单位各年度的预算与决算',
    isTitled: true,
    rowTitle: '单位',
    columns: years.map((year) => ({ key: `y${year}`, title: `${year} 年` })),
    rows: holders.flatMap(({ id, title }) =>
      KINDS.flatMap(([kind, kindTitle]) => {
        const own = accounts.filter((account) => account.holder === id && account.kind === kind);
        if (own.length === 0) return [];
        return [
          {
            header: `${title}${kindTitle}`,
            cells: years.map((year): Cell => {
              const found = own.find((account) => account.year === year);
              return found
                ? { kind: 'text', text: found.title, href: found.href }
                : { kind: 'absent', text: '本站未收录' };
            }),
          },
        ];
      }),
    ),
  };
}
