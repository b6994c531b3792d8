import type { RegionCode } from '../../model/codes.ts';
import { readDecimal } from '../../model/decimal.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import type { NotesAt } from '../parts/notes.ts';
import { notDrawn, notesInRow } from '../parts/placed-notes.ts';
import type { Block } from '../shapes/block.ts';
import type { Cell, Row, Table } from '../shapes/table.ts';

type Survey = RecordOf<'surveys'>;
type Item = Survey['items'][number];
export type SurveyResult = NonNullable<Survey['overall']>;
type Scale = SurveyResult['scale'];

/** Percent, 分 and votes are different scales: each has tables of its own. */
export const scaleTitle: Record<Scale, string> = { percent: '百分比', points: '分', votes: '票' };

/** The printed result with the unit of its scale, where the print leaves it out. */
export function resultText({ text, scale }: SurveyResult): string {
  if (scale === 'percent') return /[%％]/.test(text) || readDecimal(text) === undefined ? text : `${text}%`;
  if (scale === 'points') return /分/.test(text) || readDecimal(text) === undefined ? text : `${text} 分`;
  return /票/.test(text) || readDecimal(text) === undefined ? text : `${text} 票`;
}

/**
 * The answers: one table for each question with options, then results by field and area, one table for each scale.
 * `notesAt` gives the findings at a question, by its place in the survey.
 */
export function resultBlocks(index: ArchiveIndex, { items }: Survey, notesAt: NotesAt): Block[] {
  const placed = items.map((item, position) => ({
    item,
    notesAt: (...path: (string | number)[]) => notesAt(position, ...path),
  }));
  const asked = placed.filter(({ item }) => (item.options ?? []).length > 0);
  const scored = placed.filter(({ item }) => item.result && (item.options ?? []).length === 0);
  const scales = Map.groupBy(scored, ({ item }) => item.result?.scale ?? 'percent');
  return [
    ...asked.map(({ item, notesAt }): Block => ({ kind: 'table', table: optionTable(index, item, notesAt) })),
    ...[...scales].map(([scale, members]): Block => ({ kind: 'table', table: fieldTable(index, scale, members) })),
  ];
}

function optionTable(index: ArchiveIndex, item: Item, notesAt: NotesAt): Table {
  const options = item.options ?? [];
  const has = (key: 'count' | 'percentText' | 'points') => options.some((option) => option[key] !== undefined);
  const area = item.area ? `（${areaName(index, item.area)}）` : '';
  const rows = options.map((option, position): Row => {
    const noted = (key: string, text: string | undefined): Cell => ({
      ...cell(text),
      notes: notesAt('options', position, key),
    });
    const cells = [
      ...(has('count') ? [noted('count', option.count?.toLocaleString('en-US'))] : []),
      ...(has('percentText') ? [noted('percentText', option.percentText)] : []),
      ...(has('points') ? [noted('points', option.points === undefined ? undefined : String(option.points))] : []),
    ];
    return { header: option.label, cells, notes: notDrawn(notesAt('options', position), notesInRow({ cells })) };
  });
  const footnote = [
    item.validCount === undefined ? undefined : `有效 ${item.validCount.toLocaleString('en-US')} 份`,
    item.result &&
      `结果（${scaleTitle[item.result.scale]}）${resultText(item.result)}${item.result.formula ? `，算法：${item.result.formula}` : ''}`,
  ];
  return {
    id: `q-${item.id}`,
    caption: `${item.text}${area}`,
    rowTitle: '选项',
    columns: [
      ...(has('count') ? [{ key: 'count', title: '人数', numeric: true }] : []),
      ...(has('percentText') ? [{ key: 'percent', title: '印出的比例', numeric: true }] : []),
      ...(has('points') ? [{ key: 'points', title: '折算分', numeric: true }] : []),
    ],
    rows,
    notes: notDrawn(notesAt(), rows.flatMap(notesInRow)),
    footnote: footnote.some(Boolean) ? `${footnote.filter(Boolean).join('；')}。` : undefined,
  };
}

/** A row for each field, a column for each area where the survey tells areas apart. */
function fieldTable(index: ArchiveIndex, scale: Scale, placed: readonly { item: Item; notesAt: NotesAt }[]): Table {
  const items = placed.map(({ item }) => item);
  const areas = [...new Set(items.map(({ area }) => area))];
  const texts = [...new Set(items.map(({ text }) => text))];
  return {
    id: `fields-${scale}`,
    caption: `各项结果（${scaleTitle[scale]}）`,
    rowTitle: '题目或领域',
    columns: areas.map((area) => ({
      key: area ?? 'all',
      title: area ? areaName(index, area) : '结果',
      numeric: true,
    })),
    rows: texts.map((text) => ({
      header: text,
      cells: areas.map((area) => {
        const found = placed.find(({ item }) => item.text === text && item.area === area);
        const item = found?.item;
        const count = item?.validCount === undefined ? '' : `（${item.validCount.toLocaleString('en-US')} 份）`;
        return { ...cell(item?.result && `${resultText(item.result)}${count}`), notes: found?.notesAt() };
      }),
    })),
  };
}

function areaName(index: ArchiveIndex, area: RegionCode): string {
  return index.archive.regions.get(area)?.name ?? area;
}

function cell(text: string | undefined): Cell {
  return text === undefined ? { text: '', kind: 'absent', title: '本站未收录' } : { text, kind: 'number' };
}
