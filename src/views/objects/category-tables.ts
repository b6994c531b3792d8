import { formatMoney } from '../../model/money.ts';
import { formatDate } from '../../model/period.ts';
import { targetChange } from '../../model/target-change.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { objectAddress } from '../address.ts';
import { fullRegionName, type ArchiveIndex, type Keyed } from '../archive/archive-index.ts';
import type { Category } from './category.ts';
import { VERSION_TITLE } from './stages/target-stage.ts';
import type { Cell, Column, Row, Table } from '../shapes/table.ts';

type BudgetObject = RecordOf<'objects'>;
type Field = readonly [
  title: string,
  value: (object: BudgetObject, newest: RecordOf<'dossiers'> | undefined) => string | undefined,
  kind?: 'number',
];

const planned: Field = ['预算', (_, newest) => amount(newest?.budget?.adjusted ?? newest?.budget?.approved), 'number'];
const executed: Field = ['执行数', (_, newest) => amount(newest?.budget?.executed), 'number'];

/** The fields that each category shows for itself. Money is that of the newest year held. */
const FIELDS: Record<Category, readonly Field[]> = {
  procurement: [
    ['采购需求论证', ({ details }) => details?.demandReview],
    ['供应商', ({ details }) => details?.supplier],
    planned,
    executed,
  ],
  'purchased-service': [
    ['购买主体', ({ details }) => details?.purchaser],
    ['承接主体', ({ details }) => details?.supplier],
    planned,
    executed,
  ],
  ppp: [
    ['社会资本方', ({ details }) => details?.partner],
    ['合作期', ({ details }) => (details?.operationYears === undefined ? undefined : `${details.operationYears} 年`)],
    planned,
  ],
  'special-bond': [
    ['储备状态', ({ details }) => details?.bondReserve],
    ['债券额度', ({ details }) => amount(details?.bondAmount), 'number'],
    executed,
    ['公益性', ({ details }) => details?.threeQualities?.publicBenefit],
    ['收益性', ({ details }) => details?.threeQualities?.revenue],
    ['资本性', ({ details }) => details?.threeQualities?.capital],
  ],
  subsidy: [
    ['受补贴企业', ({ details }) => details?.supplier],
    ['规制成本', ({ details }) => amount(details?.regulatedCost), 'number'],
    ['补贴', (_, newest) => amount(newest?.budget?.adjusted ?? newest?.budget?.approved), 'number'],
    executed,
  ],
  transfer: [['分配到', ({ details }) => details?.split && `${details.split.length} 个地区`], planned, executed],
  'rural-revitalization': [planned, executed, ['项目库', (_, newest) => reserveText(newest)]],
};

/** The objects of a category with its own fields. */
export function categoryTable(index: ArchiveIndex, category: Category, objects: readonly Keyed<'objects'>[]): Table {
  const fields = FIELDS[category];
  const columns: Column[] = [
    { key: 'region', title: '地区' },
    { key: 'year', title: '年度' },
    ...fields.map(([title, , kind]) => ({ key: title, title, numeric: kind === 'number' })),
  ];
  return {
    id: 'objects-rows',
    caption: '项目清单',
    isTitled: true,
    rowTitle: '项目',
    columns,
    rows: objects.map(({ key, record }): Row => {
      const newest = (index.dossiersByObject.get(key) ?? []).at(-1)?.record;
      const region = fullRegionName(index.archive, record.regionCode);
      return {
        header: record.name,
        href: objectAddress(key),
        cells: [
          { text: region, kind: 'text' },
          told(newest && `${newest.fiscalYear} 年`),
          ...fields.map(([, value, kind]) => told(value(record, newest), kind)),
        ],
        facets: { region: [region], year: newest ? [String(newest.fiscalYear)] : [] },
      };
    }),
    footnote: '金额是本站收录的最新年度，照原件所印，不相加。空格是本站未收录。',
  };
}

/** PPP: every version of the targets, with what it changed of the version before. */
export function versionTable(index: ArchiveIndex, objects: readonly Keyed<'objects'>[]): Table | undefined {
  const rows = objects.flatMap(({ key, record }) =>
    (index.dossiersByObject.get(key) ?? []).flatMap(({ record: dossier }) =>
      (dossier.targets ?? []).map((version, position, versions): Row => {
        return {
          header: record.name,
          href: `${objectAddress(key)}#y${dossier.fiscalYear}-${version.version === 'adjusted' ? 'adjustment' : 'target'}`,
          cells: [
            told(`${dossier.fiscalYear} 年`),
            told(VERSION_TITLE[version.version]),
            told(version.on && formatDate(version.on)),
            { text: String(version.rows.length), kind: 'number' },
            told(changesText(versions[position - 1]?.rows, version.rows)),
            told(version.reason),
            told(version.approvedBy),
          ],
        };
      }),
    ),
  );
  if (rows.length === 0) return undefined;
  return {
    id: 'version-rows',
    caption: '目标的版本',
    isTitled: true,
    rowTitle: '项目',
    columns: [
      { key: 'year', title: '年度' },
      { key: 'version', title: '版本' },
      { key: 'on', title: '日期' },
      { key: 'indicators', title: '指标数', numeric: true },
      { key: 'changes', title: '与上一版相比（推算）' },
      { key: 'reason', title: '调整原因' },
      { key: 'approvedBy', title: '批准机关' },
    ],
    rows,
  };
}

type VersionRows = NonNullable<RecordOf<'dossiers'>['targets']>[number]['rows'];

/** 改 2 项，增 1 项，删 0 项, by the identity of indicators. */
function changesText(before: VersionRows | undefined, after: VersionRows): string | undefined {
  if (!before) return '第一版';
  const old = new Map(before.map((row) => [row.id, row]));
  const added = after.filter(({ id }) => !old.has(id)).length;
  const changed = after.filter((row) => {
    const earlier = old.get(row.id);
    return earlier && !['same', 'unclear'].includes(targetChange(earlier, row).kind);
  }).length;
  const removed = before.filter(({ id }) => !after.some((row) => row.id === id)).length;
  return added + changed + removed === 0 ? '指标未变' : `改 ${changed} 项，增 ${added} 项，删 ${removed} 项`;
}

/** How a transfer was split: one row for each region that got a part. */
export function splitTable(index: ArchiveIndex, objects: readonly Keyed<'objects'>[]): Table | undefined {
  const rows = objects.flatMap(({ key, record }) =>
    (record.details?.split ?? []).map((part): Row => {
      return {
        header: record.name,
        href: objectAddress(key),
        cells: [
          told(
            index.archive.regions.has(part.regionCode)
              ? fullRegionName(index.archive, part.regionCode)
              : part.regionCode,
          ),
          { text: formatMoney(part.amount), kind: 'number' },
          told(part.documentNumber),
          told(part.issuedOn && formatDate(part.issuedOn)),
        ],
      };
    }),
  );
  if (rows.length === 0) return undefined;
  return {
    id: 'split-rows',
    caption: '分到各地的金额',
    isTitled: true,
    rowTitle: '资金',
    columns: [
      { key: 'region', title: '分到' },
      { key: 'amount', title: '金额（印出）', numeric: true },
      { key: 'number', title: '文号' },
      { key: 'on', title: '下达日期' },
    ],
    rows,
  };
}

function reserveText(dossier: RecordOf<'dossiers'> | undefined): string | undefined {
  const inReserve = dossier?.budget?.inReserve;
  return inReserve === undefined ? undefined : inReserve ? '已入库' : '未入库';
}

function amount(money: Parameters<typeof formatMoney>[0] | undefined): string | undefined {
  return money && formatMoney(money);
}

function told(text: string | undefined, kind: Cell['kind'] = 'text'): Cell {
  return text === undefined ? { text: '', kind: 'absent', title: '本站未收录' } : { text, kind };
}
