import { fenOf, formatMoney } from '../../model/money.ts';
import { exactAmount } from '../../rules/printed-amount.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { objectAddress } from '../address.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import { LONGEST_DETAIL } from '../parts/longest-list.ts';
import { section, type PageSection } from '../shapes/sectioned-page.ts';
import type { Cell, Row, Table } from '../shapes/table.ts';
import { changeWords, targetHistory } from '../targets/target-history.ts';
import { byDepartment } from './by-department.ts';
import { changeText } from './comparison-table.ts';

type Session = RecordOf<'sessions'>;

type Changed = { dossier: Keyed<'dossiers'>; row: Row };

/**
 * 批准的预算改了什么: of each object what was asked and what was approved, and how the target changed between draft and
 * approval. Nothing before the vote. Objects of which both say the same are counted only.
 */
export function approvedChanges(index: ArchiveIndex, session: Session): PageSection[] {
  if (session.approvedOn === undefined) return [];
  const both = (index.dossiers.get(session.regionCode) ?? []).filter(
    ({ record: { fiscalYear, budget } }) => fiscalYear === session.budgetYear && budget?.asked && budget.approved,
  );
  const changed = both.flatMap((dossier): Changed[] => {
    const row = changedRow(index, dossier);
    return row ? [{ dossier, row }] : [];
  });
  if (both.length === 0) return [];
  return section('approved', '批准的预算与申报相比', [
    {
      kind: 'paragraph',
      text: `同时收录了申报数和批复数的项目 ${both.length} 个，其中 ${changed.length} 个的金额或目标有改动，${both.length - changed.length} 个没有。`,
    },
    changed.length > 0 &&
      (changed.length <= LONGEST_DETAIL
        ? { kind: 'table', table: changedTable(changed.map(({ row }) => row)) }
        : {
            kind: 'index',
            entries: byDepartment(
              index,
              session,
              changed.map(({ dossier }) => dossier.record),
              (count) => `${count} 个有改动`,
            ),
          }),
  ]);
}

function changedRow({ archive }: ArchiveIndex, { record }: Keyed<'dossiers'>): Row | undefined {
  const { asked, approved } = record.budget ?? {};
  const [before, after] = [exactAmount(asked), exactAmount(approved)];
  const fen = before && after ? fenOf(after) - fenOf(before) : undefined;
  const targets = targetChanges(record);
  if (!asked || !approved || (fen === 0 && targets === '')) return undefined;
  const key = `${record.regionCode}/${record.object}`;
  return {
    header: record.printedName ?? archive.objects.get(key)?.name ?? record.object,
    href: `${objectAddress(key)}#y${record.fiscalYear}-budget`,
    cells: [
      { text: formatMoney(asked), kind: 'number' },
      { text: formatMoney(approved), kind: 'number' },
      fen === undefined || !before
        ? { text: '', kind: 'absent', title: '有约数，不能计算' }
        : { text: changeText({ fen, from: fenOf(before) }, approved.unit), kind: 'number', mark: '推算' },
      targets === '' ? NO_TARGET_CHANGE : { text: targets, kind: 'text' },
    ],
  };
}

const NO_TARGET_CHANGE: Cell = { text: '', kind: 'absent', title: '没有改动，或只收录了一版目标' };

/** How the indicators of the approved version differ from the draft, counted by kind of change. */
function targetChanges(dossier: Keyed<'dossiers'>['record']): string {
  const versions = (dossier.targets ?? []).filter(({ version }) => version !== 'adjusted');
  const { indicators } = targetHistory([{ ...dossier, targets: versions, evaluations: [] }], () => false);
  const words = indicators.flatMap(({ entries }) => (entries.at(-1)?.changes ?? []).map(changeWords));
  return versions.length < 2
    ? ''
    : [...Map.groupBy(words, (word) => word)].map(([word, all]) => `${word} ${all.length} 项`).join('，');
}

function changedTable(rows: readonly Row[]): Table {
  return {
    id: 'approved-rows',
    caption: '申报、批复和目标的改动',
    isTitled: true,
    isStacked: true,
    rowTitle: '项目或政策',
    columns: [
      { key: 'asked', title: '申报', numeric: true },
      { key: 'approved', title: '批复', numeric: true },
      { key: 'change', title: '批复比申报', numeric: true },
      { key: 'targets', title: '目标的改动' },
    ],
    rows,
    footnote: '批复与申报的差有多种原因，这里只列数；照记录所印，不相加。',
  };
}
