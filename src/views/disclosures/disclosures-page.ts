import { regionDisclosuresAddress } from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { disclosureRules } from '../regions/region-rules.ts';
import { regionTitle } from '../parts/region-group.ts';
import type { Cell, Table } from '../shapes/table.ts';

/** The regions that have anything to say on publication, in the order of their codes. */
export function disclosureRegions(index: ArchiveIndex): string[] {
  return [...index.archive.regions.values()]
    .filter(
      ({ code, coverage }) =>
        coverage !== undefined ||
        index.disclosures.has(code) ||
        index.budgetsByRegion.has(code) ||
        index.finalAccountsByRegion.has(code) ||
        disclosureRules(index, code).length > 0 ||
        (index.statements.get(code) ?? []).some(({ record }) => record.field === 'disclosure'),
    )
    .map(({ code }) => code as string)
    .toSorted();
}

/** 公开台账 of all regions: what this site holds of each, and whether it declares to be complete there. */
export function disclosuresTable(index: ArchiveIndex): Table {
  return {
    id: 'regions',
    caption: '各地区的公开台账',
    isTitled: true,
    rowTitle: '地区',
    columns: [
      { key: 'ledger', title: '台账记录', numeric: true },
      { key: 'accounts', title: '收录的预算与决算', numeric: true },
      { key: 'rules', title: '当地公开规则', numeric: true },
      { key: 'coverage', title: '收录范围声明' },
    ],
    rows: disclosureRegions(index).map((code) => ({
      header: regionTitle(index, code),
      href: regionDisclosuresAddress(code as never),
      cells: [
        countCell(index.disclosures.get(code)?.length ?? 0),
        countCell(
          (index.budgetsByRegion.get(code)?.length ?? 0) + (index.finalAccountsByRegion.get(code)?.length ?? 0),
        ),
        countCell(disclosureRules(index, code as never).length),
        { text: index.archive.regions.get(code)?.coverage ? '有' : '没有声明', kind: 'text' },
      ],
    })),
    footnote: '没有声明收录范围的地区，本站不判断是否公开、是否及时。',
  };
}

function countCell(count: number): Cell {
  return count === 0 ? { text: '', kind: 'absent', title: '没有收录' } : { text: String(count), kind: 'number' };
}
