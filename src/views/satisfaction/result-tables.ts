import type { RegionCode } from '../../model/codes.ts';
import { resultsOf, type Survey } from '../../rules/satisfaction/surveyed.ts';
import { surveyAddress } from '../address.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import { notesOf } from '../parts/notes.ts';
import type { Cell, Row, Table } from '../shapes/table.ts';
import { fieldNames } from './field-names.ts';
import { resultStatistics, statisticsText } from './result-statistics.ts';
import { resultText, scaleTitle } from './result-text.ts';
import { samplingTitle } from './survey-method.ts';
import { surveySeries } from './survey-series.ts';
import { titleWithoutYear } from './year-change.ts';

type Scale = keyof typeof scaleTitle;
const SCALES: readonly Scale[] = ['percent', 'points', 'votes'];
const NO_RANK = '各行的调查对象和抽样方法不同，不排名，不相加。';

/** Overall results of a region's surveys, a row for each survey and a column for each year; one table for each scale. */
export function yearTables(index: ArchiveIndex, surveys: readonly Keyed<'surveys'>[]): Table[] {
  return SCALES.flatMap((scale): Table[] => {
    const members = surveys.filter(({ record }) => record.overall?.scale === scale);
    const years = [...new Set(members.map(({ record }) => record.fiscalYear))].toSorted((a, b) => a - b);
    if (years.length < 2) return [];
    return [
      {
        id: `years-${scale}`,
        caption: `各年总体结果（${scaleTitle[scale]}）`,
        rowTitle: '调查',
        columns: [
          { key: 'sampling', title: '抽样方法' },
          ...years.map((year) => ({ key: String(year), title: `${year} 年`, numeric: true })),
        ],
        rows: surveySeries(members).flatMap((members): Row[] => {
          const [latest] = members;
          if (!latest) return [];
          const row: Row = {
            header: titleWithoutYear(latest.record),
            href: surveyAddress(latest.key),
            cells: [
              {
                text: [...new Set(members.map(({ record }) => samplingTitle[record.sampling]))].join('、'),
                kind: 'text',
              },
              ...years.map((year): Cell => {
                const found = members.find(({ record }) => record.fiscalYear === year);
                if (!found?.record.overall) return notCollected;
                const notes = notesOf(index, 'surveys', found.key).under('overall');
                return {
                  text: resultText(found.record.overall),
                  kind: 'number',
                  href: surveyAddress(found.key),
                  notes,
                };
              }),
            ],
          };
          return [row];
        }),
        footnote: `${NO_RANK}两年的数不同，不一定是有变化：能不能说有变化，见每次调查的“与上年相比”。`,
      },
    ];
  });
}

/** Results of one year by field and district, a table for each scale: what was asked in every part of the region. */
export function districtTables(index: ArchiveIndex, surveys: readonly Keyed<'surveys'>[], year: number): Table[] {
  const ofYear = surveys.filter(({ record }) => record.fiscalYear === year);
  return SCALES.flatMap((scale): Table[] => {
    const members = ofYear.filter(({ record }) =>
      record.items.some(({ area, result }) => area !== undefined && result?.scale === scale),
    );
    const areas = [
      ...new Set(
        members.flatMap(({ record }) =>
          record.items.flatMap(({ area, result }) => (result?.scale === scale ? (area ?? []) : [])),
        ),
      ),
    ].toSorted() as RegionCode[];
    if (areas.length === 0) return [];
    const names = fieldNames(index, members);
    return [
      {
        id: `districts-${year}-${scale}`,
        caption: `${year} 年各领域、各辖区（${scaleTitle[scale]}）`,
        rowTitle: '领域',
        columns: [
          { key: 'sampling', title: '抽样方法' },
          ...areas.map((area) => ({ key: area, title: index.archive.regions.get(area)?.name ?? area, numeric: true })),
        ],
        rows: members.map(({ key, record }, at) => ({
          header: names[at] ?? titleWithoutYear(record),
          href: surveyAddress(key),
          cells: [
            { text: samplingTitle[record.sampling], kind: 'text' },
            ...areas.map((area) => areaCell(index, { key, record }, area, scale)),
          ],
        })),
        footnote: `${NO_RANK}辖区按行政区划代码排列，括号里是份数；份数少的辖区误差大，见每次调查的“全部对象的范围”。`,
      },
    ];
  });
}

function areaCell(index: ArchiveIndex, { key, record }: Keyed<'surveys'>, area: RegionCode, scale: Scale): Cell {
  const place = record.items.findIndex((item) => item.area === area && item.result?.scale === scale);
  const item = record.items[place];
  if (!item?.result) return notCollected;
  const notes = notesOf(index, 'surveys', key).under('items', place);
  const size = item.validCount === undefined ? '' : `（${item.validCount.toLocaleString('en-US')}）`;
  return { text: `${resultText(item.result)}${size}`, kind: 'number', notes };
}

const notCollected: Cell = { text: '', kind: 'absent', title: '本站未收录' };

/** The overall result with its sample in one line: 85.3%（随机抽样，有效 1,020 份，全部对象 83.1% 至 87.4%）. */
export function overallLine(index: ArchiveIndex, survey: Survey): string | undefined {
  const place = resultsOf(survey).find(({ path }) => path[0] === 'overall');
  if (!place) return undefined;
  const statistics = resultStatistics(index, survey, place);
  const sample = place.sample === undefined ? [] : [`${place.sample.toLocaleString('en-US')} 份`];
  const range =
    statistics.kind === 'interval'
      ? [`推算全部对象在 ${statisticsText(statistics)}之间`]
      : [statisticsText(statistics)];
  const way = survey.sampling === 'random' || survey.sampling === 'not-stated' ? [samplingTitle[survey.sampling]] : [];
  return `${resultText(place.result)}（${[...way, ...sample, ...range].join('，')}）`;
}
