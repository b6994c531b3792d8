import { evaluationKindTitle } from '../../model/evaluation-kind.ts';
import { percentText } from '../../model/rate.ts';
import { verifiableAddress } from '../address.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import { section, type PageSection } from '../shapes/sectioned-page.ts';
import type { Cell, Row, Table } from '../shapes/table.ts';
import { verifiableSum, type Part, type VerifiableParts, type VerifiableSum } from './verifiable-parts.ts';

const COLUMN_TITLE = { target: '绩效目标表（批复或调整）', evaluation: '评价表（没有收录目标表的）' } as const;

const INTRO =
  '能拿实际完成值去对照的指标有多少。只数本站收录的；文字描述的指标不一定写得不好，只是不能用数对照。不作部门之间的比较。';

/** 可核查指标占比 of a year's dossiers, as counts. */
export function verifiableSection(index: ArchiveIndex, dossiers: readonly Keyed<'dossiers'>[]): PageSection[] {
  const sum = verifiableSum(index.archive, dossiers);
  if (sum.parts.length === 0) return [];
  return section('verifiable', '可核查指标', [{ kind: 'table', table: verifiableTable(sum) }], INTRO);
}

function verifiableTable({ parts, ...left }: VerifiableSum): Table {
  const row = (header: string, told: (part: VerifiableParts) => Part | undefined, level?: 1): Row => ({
    header,
    level,
    cells: parts.map((part) => partCell(told(part))),
  });
  const kinds = [...new Set(parts.flatMap(({ evaluated }) => evaluated.map(({ kind }) => kind)))];
  const ofKind = (part: VerifiableParts, kind: (typeof kinds)[number]) =>
    part.evaluated.find((candidate) => candidate.kind === kind);
  return {
    id: 'verifiable-table',
    caption: '可核查指标占比和它的各部分',
    isTitled: true,
    rowTitle: '数什么',
    columns: parts.map(({ basis }) => ({ key: basis, title: COLUMN_TITLE[basis], numeric: true })),
    rows: [
      {
        header: '印出的指标',
        cells: parts.map(({ indicatorCount, objectYearCount }) => ({
          text: `${indicatorCount} 条，来自 ${objectYearCount} 个项目或政策`,
          kind: 'text',
        })),
      },
      row('指标值是数字或日期', ({ kinds: { figure, date }, indicatorCount }) => ({
        count: figure + date,
        of: indicatorCount,
      })),
      row('其中印明好坏方向（≥、≤、=、区间、日期）', ({ direction }) => direction, 1),
      row('其中印明计量单位，或不需要单位', ({ unit }) => unit, 1),
      {
        header: '三样都有：可核查',
        role: 'total',
        href: verifiableAddress,
        cells: parts.map(({ verifiable }) => ({ ...partCell(verifiable, true), mark: '推算' })),
      },
      ...kinds.flatMap((kind) => [
        row(`${evaluationKindTitle[kind]}评到的可核查指标`, (part) => ofKind(part, kind)?.evaluated),
        row('其中实际完成值能与指标值对照', (part) => ofKind(part, kind)?.comparable, 1),
        ...(parts.some((part) => (ofKind(part, kind)?.sourced.of ?? 0) > 0)
          ? [row('其中填了依据或佐证（表上有这一栏的）', (part) => ofKind(part, kind)?.sourced, 1)]
          : []),
      ]),
    ],
    footnote: [...parts.map(restText), leftText(left)].filter(Boolean).join(''),
  };
}

/** 41 / 52; the headline also in percent. Of none, nothing is said. */
function partCell(part: Part | undefined, withPercent = false): Cell {
  if (part === undefined || part.of === 0) return { text: '', kind: 'absent', title: '没有可数的' };
  const ratio = { numerator: BigInt(part.count), denominator: BigInt(part.of) };
  const percent = withPercent ? `（${percentText(ratio, 1)}%）` : '';
  return { text: `${part.count} / ${part.of}${percent}`, kind: 'number' };
}

/** What the other indicators print, and how much of the sources was seen. */
function restText({ basis, kinds, partlySeenCount }: VerifiableParts): string {
  const rest = [
    ['文字描述', kinds.phrase],
    ['待定', kinds.undetermined],
    ['没有印指标值', kinds.blank],
    ['不能识读', kinds.unreadable],
  ] as const;
  const told = rest.filter(([, count]) => count > 0).map(([title, count]) => `${title} ${count} 条`);
  return [
    told.length > 0 ? `${basis === 'target' ? '目标表' : '评价表'}里其余的指标：${told.join('，')}。` : '',
    partlySeenCount > 0 ? `其中 ${partlySeenCount} 个项目或政策的原件本站只看到一部分，只数看到的。` : '',
  ].join('');
}

function leftText({ draftOnlyCount, textOnlyCount }: Pick<VerifiableSum, 'draftOnlyCount' | 'textOnlyCount'>): string {
  return [
    draftOnlyCount > 0 ? `只收录到目标草案的 ${draftOnlyCount} 个，草案未生效，不计。` : '',
    textOnlyCount > 0 ? `目标只有文字、没有指标的 ${textOnlyCount} 个，没有指标可数。` : '',
  ].join('');
}
