import type { RegionCode } from '../../model/codes.ts';
import {
  isScale,
  resultsOf,
  sampleOf,
  sumOfCounts,
  type Survey,
  type SurveyItem,
  type SurveyOption,
} from '../../rules/satisfaction/surveyed.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import type { RecordNotes } from '../parts/notes.ts';
import type { Block } from '../shapes/block.ts';
import type { Cell, Column, Row, Table } from '../shapes/table.ts';
import { headCountText, resultHeadCount } from './head-count-text.ts';
import { resultStatistics, statisticsText } from './result-statistics.ts';
import { resultText, scaleTitle } from './result-text.ts';

type Scale = NonNullable<SurveyItem['result']>['scale'];
/** A question with its place in the record. */
type Placed = { item: SurveyItem; place: number };

/**
 * The answers: questions with the same options in one table, then results without options by question and area. Results
 * on different scales never share a table.
 */
export function resultBlocks(index: ArchiveIndex, survey: Survey, notes?: RecordNotes): Block[] {
  const items = survey.items.map((item, place): Placed => ({ item, place }));
  const asked = items.filter(({ item }) => (item.options ?? []).length > 0);
  const scored = items.filter(({ item }) => item.result && (item.options ?? []).length === 0);
  const alike = Map.groupBy(
    asked,
    ({ item }) =>
      `${item.result?.scale} ${item.options?.map(({ label, points }) => `${label}${points ?? ''}`).join('/')}`,
  );
  const scales = Map.groupBy(scored, ({ item }) => item.result?.scale ?? 'percent');
  return [
    ...[...alike.values()].map((members): Block => ({
      kind: 'table',
      table: answersTable(index, survey, members, notes),
    })),
    ...[...scales].map(([scale, members]): Block => ({
      kind: 'table',
      table: fieldTable(index, survey, scale, members, notes),
    })),
  ];
}

/** One row for each question: how many chose each option, how many answered, the result and what it allows to say. */
function answersTable(index: ArchiveIndex, survey: Survey, members: readonly Placed[], notes?: RecordNotes): Table {
  const [first] = members;
  const options = first?.item.options ?? [];
  const scale = first?.item.result?.scale;
  const hasResult = members.some(({ item }) => item.result);
  const isVote = survey.sampling === 'vote';
  const hasRange = hasResult && survey.sampling === 'random';
  const formulas = new Set(members.flatMap(({ item }) => item.result?.formula ?? []));
  return {
    id: `q-${first?.item.id}`,
    caption: members.length === 1 ? titleOf(index, members[0]!.item) : '各题回答',
    rowTitle: '题目或辖区',
    columns: [
      ...options.map(({ label, points }, place): Column => ({
        key: `o${place}`,
        title: points === undefined ? label : `${label}（${points} 分）`,
        group: isVote ? '投这一项的票' : '选这一项的人',
        numeric: true,
      })),
      { key: 'valid', title: isVote ? '有效票' : '有效份数', numeric: true },
      ...(scale && hasResult ? [{ key: 'result', title: `结果（${scaleTitle[scale]}）`, numeric: true }] : []),
      ...(hasRange ? [{ key: 'range', title: '全部对象的范围（推算）' }] : []),
    ],
    rows: members.map((member): Row => {
      const { item, place } = member;
      return {
        id: `q-${item.id}-row`,
        header: titleOf(index, item),
        notes: notes?.under('items', place),
        cells: [
          ...(item.options ?? []).map((option) => cell(answerText(option, sampleOf(survey, item)))),
          answeredCell(item),
          ...(scale && hasResult ? [cell(item.result && resultText(item.result))] : []),
          ...(hasRange ? [{ text: rangeText(index, survey, place) ?? '', kind: 'text' as const }] : []),
        ],
      };
    }),
    footnote: formulas.size > 0 ? `算法：${[...formulas].join('；')}。` : undefined,
  };
}

/** How many answered the question: as printed, else the sum of the answers on its scale, 推算. */
function answeredCell({ validCount, options = [] }: SurveyItem): Cell {
  if (validCount !== undefined) return cell(validCount.toLocaleString('en-US'));
  const sum = isScale(options) ? sumOfCounts(options) : undefined;
  return sum === undefined ? cell(undefined) : { text: sum.toLocaleString('en-US'), kind: 'number', mark: '推算' };
}

/** 182（94.3%）, with the percent only where it is printed; 94.3%（182 人，推算）where the count is not. */
function answerText({ count, percentText }: SurveyOption, sample: number | undefined): string | undefined {
  if (count === undefined) {
    const heads = headCountText(percentText, sample);
    return heads === undefined ? percentText : `${percentText}（${heads}，推算）`;
  }
  return `${count.toLocaleString('en-US')}${percentText ? `（${percentText}）` : ''}`;
}

/** （300 份，合 283 人，推算）: how many answered, where it is printed for the question, and how many the share is of them. */
function sizeText(survey: Survey, { item, place }: Placed): string {
  const size = item.validCount === undefined ? [] : [`${item.validCount.toLocaleString('en-US')} 份`];
  const found = resultsOf(survey).find(({ path }) => path[0] === 'items' && path[1] === place);
  const heads = found && resultHeadCount(found);
  const parts = [...size, ...(heads === undefined ? [] : [`合 ${heads}`, '推算'])];
  return parts.length === 0 ? '' : `（${parts.join('，')}）`;
}

function rangeText(index: ArchiveIndex, survey: Survey, place: number): string | undefined {
  const found = resultsOf(survey).find(({ path }) => path[0] === 'items' && path[1] === place);
  return found && statisticsText(resultStatistics(index, survey, found));
}

/** A row for each field, a column for each area where the survey tells areas apart. */
function fieldTable(
  index: ArchiveIndex,
  survey: Survey,
  scale: Scale,
  members: readonly Placed[],
  notes?: RecordNotes,
): Table {
  const areas = [...new Set(members.map(({ item }) => item.area))];
  const texts = [...new Set(members.map(({ item }) => item.text))];
  const [only] = areas;
  const isPlain = areas.length === 1 && only === undefined && survey.sampling === 'random';
  return {
    id: `fields-${scale}`,
    caption: `各项结果（${scaleTitle[scale]}）`,
    rowTitle: '题目或领域',
    columns: [
      ...areas.map((area) => ({ key: area ?? 'all', title: area ? areaName(index, area) : '结果', numeric: true })),
      ...(isPlain ? [{ key: 'range', title: '全部对象的范围（推算）' }] : []),
    ],
    rows: texts.map((text): Row => {
      const found = areas.map((area) => members.find(({ item }) => item.text === text && item.area === area));
      return {
        header: text,
        notes: notes && found.flatMap((member) => (member ? notes.under('items', member.place) : [])),
        cells: [
          ...found.map((member) => {
            return cell(member?.item.result && `${resultText(member.item.result)}${sizeText(survey, member)}`);
          }),
          ...(isPlain && found[0]
            ? [{ text: rangeText(index, survey, found[0].place) ?? '', kind: 'text' as const }]
            : []),
        ],
      };
    }),
  };
}

function titleOf(index: ArchiveIndex, { text, area }: SurveyItem): string {
  const name = area && areaName(index, area);
  return name && !text.includes(name) ? `${text}（${name}）` : text;
}

function areaName(index: ArchiveIndex, area: RegionCode): string {
  return index.archive.regions.get(area)?.name ?? area;
}

function cell(text: string | undefined): Cell {
  return text === undefined ? { text: '', kind: 'absent', title: '本站未收录' } : { text, kind: 'number' };
}
