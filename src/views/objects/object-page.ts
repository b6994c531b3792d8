import { formatMoney } from '../../model/money.ts';
import { objectKindTitle } from '../../schemas/object.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { departmentAddress, objectAddress, regionAddress } from '../address.ts';
import { fullRegionName, regionPath, type ArchiveIndex, type Keyed } from '../archive/archive-index.ts';
import { madeOnce } from '../archive/made-once.ts';
import { knownFacts, type Block, type Fact } from '../shapes/block.ts';
import { chainOf, chainSteps, foldedRuns, type ChainStep, type StageView } from './chain.ts';
import type { Clause, Crumb, LinkEntry } from '../shapes/link-entry.ts';
import { chainTimelineFigure } from '../figures/chain-timeline-figure.ts';
import { overallGoalFigures } from '../figures/overall-goal-figures.ts';
import { objectProgressFigures } from '../figures/two-progresses-figure.ts';
import { draftNotice, type DraftNotice } from '../parts/draft-notice.ts';
import { noteSummary, type NoteSummary } from '../parts/note-summary.ts';
import { notesOf } from '../parts/notes.ts';
import { notesIn } from '../parts/placed-notes.ts';
import { figureBlock } from '../shapes/figure.ts';
import { draftClauses, plainObject } from './plain-object.ts';
import { comparedScores, comparedYearsSections } from './compared-years.ts';
import { relatedToObject } from './object-related.ts';
import { sourceOf } from '../parts/source-line.ts';
import { section, type PageSection } from '../shapes/sectioned-page.ts';
import type { Note } from '../shapes/table.ts';
import { overallGoalSections } from '../targets/overall-goal.ts';
import { targetHistorySections } from '../targets/target-history-section.ts';

/** One year of an object. */
export type ObjectYear = {
  id: string;
  year: number;
  name: string;
  steps: readonly ChainStep[];
  timeline: readonly Block[];
  /** Stages in order, neighbouring absent ones together. */
  runs: readonly (readonly StageView[])[];
  notes: readonly string[];
  /** What the rules found in this year's records, and where it stands. */
  found?: NoteSummary | undefined;
  /** The stages stand folded below their headings: a newer year shows its own. */
  isFolded?: boolean | undefined;
};

/** All that the page of an object says, newest year first. */
export type ObjectPage = {
  address: string;
  title: string;
  kind: string;
  description: string;
  crumbs: readonly Crumb[];
  demo: boolean;
  draft?: DraftNotice | undefined;
  facts: readonly Fact[];
  plain: readonly Clause[];
  /** Findings on the object itself, such as its 总目标; those of a year stand with the year. */
  found: readonly Note[];
  years: readonly ObjectYear[];
  /** What runs through the years: 目标变更史, 总目标进展, 评价逐年对照. */
  sections: readonly PageSection[];
  /** Reports, surveys, topics and the category that the object belongs to. */
  related: readonly LinkEntry[];
};

/** The page of the object filed under `key`. The newest are kept for their data, which are written next. */
export const objectPage = madeOnce(makeObjectPage, 4);

function makeObjectPage(index: ArchiveIndex, key: string): ObjectPage {
  const object = index.archive.objects.get(key);
  if (!object) throw new Error(`No object ${key}`);
  const regions = regionPath(index.archive, object.regionCode);
  const agencyKey = `${object.regionCode}/${object.agencyCode}`;
  const agency = index.archive.agencies.get(agencyKey);
  const implementer = object.implementer && index.archive.agencies.get(`${object.regionCode}/${object.implementer}`);
  const dossiers = (index.dossiersByObject.get(key) ?? []).toSorted(
    (a, b) => b.record.fiscalYear - a.record.fiscalYear,
  );
  const chains = dossiers.map((dossier) => ({ dossier, stages: chainOf(index, dossier) }));
  const drafts = dossiers.slice(0, 1).flatMap(({ record }) => draftClauses(record));
  // A draft has no results: the paragraph tells of the year before it, where there is one.
  const newest = chains[drafts.length] ?? chains[0];
  const plain = newest
    ? [
        ...drafts,
        ...plainObject(
          newest.dossier.record.printedName ?? object.name,
          newest.dossier.record,
          newest.stages,
          isSeenWhole(index, newest.dossier.record),
          comparedScores(dossiers.map(({ record }) => record)),
        ),
      ]
    : [];
  return {
    address: objectAddress(key),
    title: object.name,
    kind: objectKindTitle[object.kind],
    description:
      plain.map((clause) => clause.text).join('') ||
      `${fullRegionName(index.archive, object.regionCode)}${object.name}`,
    crumbs: [
      { label: '首页', href: '/' },
      ...regions.map((region) => ({ label: region.name, href: regionAddress(region.code) })),
      ...(agency ? [{ label: agency.name, href: departmentAddress(agencyKey) }] : []),
      { label: object.name },
    ],
    demo: regions.some((region) => region.demo),
    draft: draftNotice(
      index,
      dossiers.map(({ record }) => record),
    ),
    facts: knownFacts([
      { label: '类型', value: objectKindTitle[object.kind] },
      {
        label: '地区',
        value: fullRegionName(index.archive, object.regionCode),
        href: regionAddress(object.regionCode),
      },
      { label: '主管部门', value: agency?.name, href: departmentAddress(agencyKey) },
      implementer
        ? {
            label: '实施单位',
            value: implementer.name,
            href: departmentAddress(`${object.regionCode}/${object.implementer}`),
          }
        : undefined,
      { label: '项目编码', value: object.printedCode },
      { label: '起止', value: yearsText(object.startYear, object.endYear) },
      { label: '总目标', value: object.overallGoal?.text, wide: true },
      { label: '重点', value: object.key?.why, wide: true },
      { label: '债券额度', value: object.details?.bondAmount && formatMoney(object.details.bondAmount) },
      { label: '说明', value: object.note, wide: true },
    ]),
    plain,
    found: notesOf(index, 'objects', key).all,
    years: foldOlderYears(
      chains.map(({ dossier, stages }) => ({
        id: `y${dossier.record.fiscalYear}`,
        year: dossier.record.fiscalYear,
        name: dossier.record.printedName ?? object.name,
        steps: chainSteps(stages),
        timeline: figureBlock(chainTimelineFigure(index, dossier, `y${dossier.record.fiscalYear}-timeline`)),
        runs: foldedRuns(stages),
        notes: dossier.record.notes ?? [],
        found: noteSummary(
          notesOf(index, 'dossiers', dossier.key).all,
          stages.map(({ id, title, blocks }) => ({ label: title, href: `#${id}`, notes: notesIn(blocks) })),
        ),
      })),
    ),
    sections: sectionsOverYears(index, object, dossiers),
    related: relatedToObject(index, key),
  };
}

/**
 * The newest year with figures shows all it has; the figures of other years stand behind their names, and the stages of
 * older ones below their headings, so that the whole chain of several years can be overseen.
 */
function foldOlderYears(years: readonly ObjectYear[]): ObjectYear[] {
  const hasFigure = ({ timeline, runs }: ObjectYear) =>
    [...timeline, ...runs.flat().flatMap(({ blocks }) => blocks)].some(({ kind }) => kind === 'figure');
  const newest = years.find(hasFigure);
  const folded = (block: Block): Block =>
    block.kind === 'figure' ? { ...block, figure: { ...block.figure, isFolded: true } } : block;
  const newestAt = newest ? years.indexOf(newest) : 0;
  return years.map((year, position) =>
    year === newest
      ? year
      : {
          ...year,
          isFolded: position > newestAt,
          timeline: year.timeline.map(folded),
          runs: year.runs.map((run) => run.map((stage) => ({ ...stage, blocks: stage.blocks.map(folded) }))),
        },
  );
}

function sectionsOverYears(
  index: ArchiveIndex,
  object: RecordOf<'objects'>,
  keyed: readonly Keyed<'dossiers'>[],
): PageSection[] {
  const dossiers = keyed.map(({ record }) => record);
  const goalFigures = object.overallGoal ? overallGoalFigures(index, object.overallGoal, dossiers) : [];
  const stageOf = { draft: 'target', approved: 'target', adjusted: 'adjustment', evaluated: 'evaluation' } as const;
  return [
    ...targetHistorySections(index, dossiers, (year, kind) => `#y${year}-${stageOf[kind]}`),
    ...overallGoalSections(object.overallGoal, dossiers, goalFigures),
    ...section('progresses', '双监控逐年看', objectProgressFigures(index, keyed).flatMap(figureBlock)),
    ...comparedYearsSections(dossiers),
  ];
}

/** Whether the whole source of the first evaluation was seen; true where there is none. */
function isSeenWhole(index: ArchiveIndex, { evaluations: [first] = [] }: RecordOf<'dossiers'>): boolean {
  return first === undefined || sourceOf(index, first.citation).seen === 'full';
}

function yearsText(from: number | undefined, until: number | undefined): string | undefined {
  if (from === undefined) return until === undefined ? undefined : `至 ${until} 年`;
  return until === undefined ? `${from} 年起` : `${from} 至 ${until} 年`;
}

/** A line for lists: the object with its newest money and grade. */
export function objectEntry(index: ArchiveIndex, key: string): LinkEntry {
  const object = index.archive.objects.get(key);
  if (!object) throw new Error(`No object ${key}`);
  const dossiers = index.dossiersByObject.get(key) ?? [];
  const newest = dossiers.at(-1)?.record;
  const amount = newest?.budget?.adjusted ?? newest?.budget?.approved;
  return {
    title: object.name,
    href: objectAddress(key),
    meta: [
      objectKindTitle[object.kind],
      ...(dossiers.length > 0 ? [`${dossiers.map(({ record }) => record.fiscalYear).join('、')} 年`] : []),
      ...(amount ? [`预算 ${formatMoney(amount)}`] : []),
    ],
  };
}

/** The years and present stages of the page, for its table of contents. */
export function objectSections(page: ObjectPage): { id: string; label: string; level?: 2 | 3 }[] {
  const years = page.years.flatMap((year) => [
    { id: year.id, label: `${year.year} 年全链` },
    ...year.runs
      .flat()
      .filter((stage) => stage.state === 'present')
      .map((stage) => ({ id: stage.id, label: `${stage.no} ${stage.title}`, level: 3 as const })),
  ]);
  const over = page.sections.map(({ id, title }) => ({ id, label: title }));
  return [...years, ...over, ...(page.related.length > 0 ? [{ id: 'related', label: '相关内容' }] : [])];
}
