import { absenceOfCell, absenceTitle } from '../../model/absence.ts';
import { formatDate } from '../../model/period.ts';
import { indicatorAddress, indicatorsAddress, objectAddress, regionAddress } from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { knownFacts, type Fact } from '../shapes/block.ts';
import type { IndicatorUse } from '../archive/indicator-uses.ts';
import { applicabilityText, directionTitle, indicatorFrameTitle, placeText } from '../parts/indicator-words.ts';
import type { Crumb } from '../shapes/link-entry.ts';
import { isDemoRegion, moreCrumbs, regionTitle } from '../parts/region-group.ts';
import { sourceLine } from '../parts/source-line.ts';
import type { Cell, SourceLine, Table } from '../shapes/table.ts';

/** One indicator of a library: what it means, how it is counted, who uses it and with which target values. */
export type IndicatorPage = {
  address: string;
  title: string;
  name: string;
  kind: string;
  description: string;
  crumbs: readonly Crumb[];
  demo: boolean;
  facts: readonly Fact[];
  /** Target values as printed, with how often each is used. */
  spread?: Table | undefined;
  uses?: Table | undefined;
  source: SourceLine;
};

export function indicatorPage(index: ArchiveIndex, key: string): IndicatorPage {
  const indicator = index.archive.indicators.get(key);
  if (!indicator) throw new Error(`No indicator ${key}`);
  const region = regionTitle(index, indicator.regionCode);
  const uses = (index.indicatorUses.get(key) ?? []).filter(({ object }) => index.archive.objects.has(object));
  return {
    address: indicatorAddress(key),
    title: `${indicator.name}（${region}指标库，编号 ${indicator.id}）`,
    name: indicator.name,
    kind: `${region}指标库 · ${indicatorFrameTitle[indicator.frame]}`,
    description: `${region}指标库的“${indicator.name}”：解释、计算公式、评分规则、依据，哪些项目在用，指标值定在多少。`,
    crumbs: moreCrumbs({ label: '指标库', href: indicatorsAddress }, { label: indicator.name }),
    demo: isDemoRegion(index, indicator.regionCode),
    facts: withAbsent([
      { label: '指标解释', value: indicator.definition, wide: true },
      { label: '计算公式', value: indicator.formula, wide: true },
      { label: '计量单位', value: indicator.unit },
      { label: '方向', value: indicator.direction && directionTitle[indicator.direction] },
      { label: '标准值', value: indicator.standard },
      { label: '评分规则', value: indicator.scoring, wide: true },
      { label: '依据', value: indicator.basis, wide: true },
      { label: '一级指标', value: indicator.level1 },
      { label: '二级指标', value: indicator.level2 },
      { label: '行业或类别', value: placeText(indicator) },
      { label: '适用对象', value: applicabilityText(indicator) },
      { label: '导向标签', value: indicator.guidance?.join('、') },
      { label: '入库日', value: indicator.enteredOn && formatDate(indicator.enteredOn) },
      { label: '停用日', value: indicator.retiredOn && formatDate(indicator.retiredOn) },
      { label: '版本', value: indicator.version },
      { label: '地区', value: region, href: regionAddress(indicator.regionCode) },
    ]),
    spread: uses.length === 0 ? undefined : spreadTable(uses),
    uses: uses.length === 0 ? undefined : usesTable(index, uses),
    source: sourceLine(index, indicator.citation),
  };
}

/** What a library should say of each of its indicators. */
const EXPECTED = ['指标解释', '计算公式', '计量单位', '方向', '标准值', '评分规则', '依据', '入库日'];

/** The facts that are known, and in one line those that a library should state and this site has not got. */
function withAbsent(facts: readonly Fact[]): Fact[] {
  const absent = facts.filter(({ label, value }) => value === undefined && EXPECTED.includes(label));
  if (absent.length === 0) return knownFacts(facts);
  const labels = absent.map(({ label }) => label).join('、');
  return [...knownFacts(facts), { label: '没有收录的项', value: labels, absence: 'not-collected', wide: true }];
}

/** Texts are grouped as printed: ≥90% and ≧90% stay two. */
function spreadTable(uses: readonly IndicatorUse[]): Table {
  const groups = [...Map.groupBy(uses, targetText)].toSorted(
    ([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1),
  );
  return {
    id: 'spread-table',
    caption: '印出的指标值',
    isTitled: true,
    rowTitle: '指标值（照原件）',
    columns: [
      { key: 'count', title: '使用次数', numeric: true },
      { key: 'years', title: '年度' },
    ],
    rows: groups.map(([text, members]) => ({
      header: text,
      cells: [
        { text: String(members.length), kind: 'number', mark: '推算' },
        { text: yearsText(members), kind: 'text' },
      ],
    })),
    footnote: '一个对象一年算一次。写法不同的指标值分开列，不平均，不排序高低。',
  };
}

function usesTable(index: ArchiveIndex, uses: readonly IndicatorUse[]): Table {
  return {
    id: 'uses-table',
    caption: '使用这个指标的对象',
    isTitled: true,
    rowTitle: '对象',
    columns: [
      { key: 'year', title: '年度', numeric: true },
      { key: 'target', title: '指标值' },
      { key: 'region', title: '地区' },
    ],
    rows: uses.map((use) => ({
      header: index.archive.objects.get(use.object)?.name ?? use.object,
      href: objectAddress(use.object),
      cells: [
        { text: String(use.fiscalYear), kind: 'number' },
        targetCell(use),
        { text: regionTitle(index, use.object.split('/')[0] ?? ''), kind: 'text' },
      ],
    })),
  };
}

function targetText({ target, unit }: IndicatorUse): string {
  const absence = absenceOfCell(target);
  return absence ? absenceTitle[absence] : unit && !target.endsWith(unit) ? `${target} ${unit}` : target;
}

function targetCell(use: IndicatorUse): Cell {
  return { text: targetText(use), kind: absenceOfCell(use.target) ? 'absent' : 'text' };
}

function yearsText(uses: readonly IndicatorUse[]): string {
  return [...new Set(uses.map(({ fiscalYear }) => fiscalYear))].toSorted().join('、');
}
