import type { Indicator } from '../../schemas/indicator.ts';
import { indicatorAddress } from '../address.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import { fieldStatements } from '../statements/field-statements.ts';
import { applicabilityText, indicatorFrameTitle, placeText } from '../parts/indicator-words.ts';
import { regionGroups, regionTitle, type RegionGroup } from '../parts/region-group.ts';
import type { StatementView } from '../statements/statement-view.ts';
import type { Cell, Table } from '../shapes/table.ts';

/** 指标库: what the sources declare, what this site holds, and the indicators by frame. */
export type IndicatorsPage = {
  declared: readonly RegionGroup<StatementView>[];
  held?: Table | undefined;
  frames: readonly { id: string; title: string; table: Table }[];
};

const frames = Object.keys(indicatorFrameTitle) as Indicator['frame'][];

export function indicatorsPage(index: ArchiveIndex): IndicatorsPage {
  const groups = regionGroups(index, index.indicators);
  const all = groups.flatMap(({ members }) => members);
  const used = frames.filter((frame) => all.some(({ record }) => record.frame === frame));
  return {
    declared: fieldStatements(index, 'indicator-library'),
    held: groups.length === 0 ? undefined : heldTable(groups, used),
    frames: used.map((frame) => ({
      id: `frame-${frame}`,
      title: indicatorFrameTitle[frame],
      table: frameTable(
        index,
        frame,
        all.filter(({ record }) => record.frame === frame),
      ),
    })),
  };
}

/** How many indicators of each frame this site holds, region by region. */
function heldTable(groups: readonly RegionGroup<Keyed<'indicators'>>[], used: readonly Indicator['frame'][]): Table {
  return {
    id: 'held-table',
    caption: '本站收录的指标数',
    isTitled: true,
    rowTitle: '地区',
    unit: '个',
    columns: used.map((frame) => ({ key: frame, title: indicatorFrameTitle[frame], numeric: true })),
    rows: groups.map(({ name, members }) => ({
      header: name,
      cells: used.map((frame): Cell => {
        const count = members.filter(({ record }) => record.frame === frame).length;
        return count === 0
          ? { text: '', kind: 'absent', title: '没有收录' }
          : { text: String(count), kind: 'number', mark: '推算' };
      }),
    })),
    footnote: '这是本站收录的条数，不是当地指标库的规模；当地公布的规模见“各地公布的规模”。',
  };
}

function frameTable(index: ArchiveIndex, frame: Indicator['frame'], members: readonly Keyed<'indicators'>[]): Table {
  const isPlaced = members.some(({ record }) => placeText(record) !== undefined);
  return {
    id: `table-${frame}`,
    caption: indicatorFrameTitle[frame],
    isTitled: true,
    rowTitle: '指标',
    columns: [
      { key: 'level', title: '一级 / 二级' },
      ...(isPlaced ? [{ key: 'place', title: '行业或类别' }] : []),
      { key: 'kinds', title: '适用对象' },
      { key: 'unit', title: '计量单位' },
      { key: 'region', title: '地区' },
      { key: 'uses', title: '本站收录的使用', numeric: true },
    ],
    rows: members.map(({ key, record }) => ({
      id: `i-${record.regionCode}-${record.id}`,
      header: record.name,
      href: indicatorAddress(key),
      cells: [
        textCell(`${record.level1} / ${record.level2}`),
        ...(isPlaced ? [textCell(placeText(record))] : []),
        textCell(applicabilityText(record)),
        textCell(record.unit),
        textCell(regionTitle(index, record.regionCode)),
        usesCell(index.indicatorUses.get(key)?.length ?? 0),
      ],
    })),
  };
}

function textCell(text: string | undefined): Cell {
  return text === undefined ? { text: '', kind: 'absent', title: '来源未注明' } : { text, kind: 'text' };
}

function usesCell(count: number): Cell {
  return count === 0 ? { text: '', kind: 'absent', title: '没有收录' } : { text: String(count), kind: 'number' };
}
