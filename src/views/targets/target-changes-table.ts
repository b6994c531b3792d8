import { formatDate } from '../../model/period.ts';
import { objectAddress } from '../address.ts';
import { fullRegionName, type ArchiveIndex, type Keyed } from '../archive/archive-index.ts';
import type { Cell, Row, Table } from '../shapes/table.ts';
import { changesWithinYears, changeWords, type HistoryVersion } from './target-history.ts';
import { historyOfObject } from './target-history-section.ts';

/** What one version changed against the version before it. */
type VersionChange = { version: HistoryVersion; text: string };

/** Of a dossier with several versions: what each of them changed, in words; nothing where nothing was. */
export function changesOfYear(index: ArchiveIndex, { record }: Keyed<'dossiers'>): VersionChange[] {
  if ((record.targets ?? []).length < 2) return [];
  const history = historyOfObject(index, [record]);
  const byVersion = Map.groupBy(changesWithinYears(history), ({ entry }) => entry.version);
  return history.versions.flatMap((version) => {
    const members = byVersion.get(version);
    return members ? [{ version, text: changesText(members) }] : [];
  });
}

function changesText(members: ReturnType<typeof changesWithinYears>): string {
  const words = members.flatMap(({ entry, name }) =>
    entry.changes.map((change) => ({ name, word: changeWords(change) })),
  );
  const byWord = Map.groupBy(words, ({ word }) => word);
  return [...byWord].map(([word, named]) => `${word} ${named.length} 处（${namesText(named)}）`).join('；');
}

const MOST_NAMES = 3;

function namesText(members: readonly { name: string }[]): string {
  const names = [...new Set(members.map(({ name }) => name))];
  return names.length > MOST_NAMES ? `${names.slice(0, MOST_NAMES).join('、')}等` : names.join('、');
}

/** Versions that changed targets in the course of a year, each with its date, approver and reason. */
export function targetChangesTable(index: ArchiveIndex, dossiers: readonly Keyed<'dossiers'>[]): Table | undefined {
  const isOneRegion = new Set(dossiers.map(({ record }) => record.regionCode)).size === 1;
  const rows = dossiers.flatMap((dossier): Row[] => {
    const { record } = dossier;
    const key = `${record.regionCode}/${record.object}`;
    return changesOfYear(index, dossier).map(({ version, text }) => ({
      header: record.printedName ?? index.archive.objects.get(key)?.name ?? record.object,
      href: `${objectAddress(key)}#y${record.fiscalYear}-${version.kind === 'adjusted' ? 'adjustment' : 'target'}`,
      cells: [
        ...(isOneRegion ? [] : [told(fullRegionName(index.archive, record.regionCode))]),
        told(`${record.fiscalYear} 年`),
        told(text),
        told(version.on && formatDate(version.on)),
        told(version.approvedBy),
        told(version.reason),
      ],
    }));
  });
  if (rows.length === 0) return undefined;
  return {
    id: 'change-rows',
    caption: '年度中改了的目标',
    isTitled: true,
    rowTitle: '项目或政策',
    columns: [
      ...(isOneRegion ? [] : [{ key: 'region', title: '地区' }]),
      { key: 'year', title: '年度' },
      { key: 'changes', title: '改了什么（推算）' },
      { key: 'on', title: '日期' },
      { key: 'approvedBy', title: '批准机关' },
      { key: 'reason', title: '调整原因' },
    ],
    rows,
    footnote: '同一年里前后两版目标对照得出，每版一行。调整目标是法定程序，列在这里不表示不当。',
  };
}

function told(text: string | undefined): Cell {
  return text === undefined ? { text: '', kind: 'absent', title: '本站未收录' } : { text, kind: 'text' };
}
