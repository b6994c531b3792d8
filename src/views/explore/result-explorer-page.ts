import type { RegionCode } from '../../model/codes.ts';
import { evaluationKindTitle, type EvaluationKind } from '../../model/evaluation-kind.ts';
import { evaluationsAddress, evaluationsRegionAddress, resultExplorerAddress } from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { evaluationEntry, evaluationItems } from '../evaluations/evaluation-item.ts';
import { evaluationKindMeaning } from '../evaluations/evaluations-page.ts';
import { scoreDistribution } from '../figures/score-figures.ts';
import { scoreRateFigure } from '../figures/score-rate-figure.ts';
import { gradeSchemeOf } from '../parts/grade-mark.ts';
import { LONGEST_LIST } from '../parts/longest-list.ts';
import { figureBlock } from '../shapes/figure.ts';
import { isDemoRegion } from '../parts/region-group.ts';
import { regionCrumbs, section, type SectionedPage } from '../shapes/sectioned-page.ts';
import type { SourceLine } from '../shapes/table.ts';
import { NEWEST_SECTION } from './budget-explorer-page.ts';
import { resultExplorer, type ResultExplorer } from './result-explorer.ts';

/** The page of a region's results explorer as it reads without scripts: the newest year of one kind. */
export function resultExplorerPage(index: ArchiveIndex, code: RegionCode): SectionedPage {
  const explorer = resultExplorer(index, code);
  const name = explorer.region;
  const { kind, year } = newestOf(explorer);
  const items = evaluationItems(index, code).filter((item) => item.kind === kind && item.year === year);
  const results = explorer.results.filter((result) => result.kind === kind && result.year === year);
  const title = evaluationKindTitle[kind];
  const source: SourceLine = {
    kind: 'computed',
    sourceTitle: `本站收录的 ${year} 年${title} ${items.length} 份，各自的来源在其页面上`,
    sourceHref: evaluationsRegionAddress(code),
  };
  return {
    address: resultExplorerAddress(code),
    title: `${name}绩效评价选看`,
    heading: '绩效评价选看',
    kicker: name,
    lead: '每次看一种评价：选年度、部门、等级和领域，对照执行率与总分。不同的评价不放在一起比较。',
    description: `${name}绩效评价按评价方式、年度、部门、等级和民生领域查看，本站收录 ${explorer.results.length} 份。`,
    crumbs: [
      { label: '首页', href: '/' },
      ...regionCrumbs(index, code),
      { label: '绩效评价', href: evaluationsAddress },
      { label: '选看' },
    ],
    demo: isDemoRegion(index, code),
    sections: [
      ...section(
        NEWEST_SECTION,
        `${year} 年${title}`,
        [
          ...figureBlock(
            scoreDistribution(kind, year, items, gradeSchemeOf(index.archive, code, kind, year), index.site.name),
          ),
          ...figureBlock(scoreRateFigure(kind, results, source)),
          items.length > LONGEST_LIST
            ? {
                kind: 'paragraph',
                text: `这一年有 ${items.length} 份，不在这里逐份列出。在上面选一个部门，或从“全部绩效评价”逐页看。`,
              }
            : { kind: 'links', entries: items.map((item) => evaluationEntry(index, item)) },
        ],
        evaluationKindMeaning[kind],
      ),
      ...section('evaluations', '全部绩效评价', [
        {
          kind: 'index',
          entries: [
            {
              title: `${name}绩效评价`,
              href: evaluationsRegionAddress(code),
              meta: [`收录 ${explorer.results.length} 份`],
            },
          ],
        },
      ]),
    ],
  };
}

/** 单位自评 of the newest year that has one; else the newest of the first kind there is. */
function newestOf({ kinds, results }: ResultExplorer): { kind: EvaluationKind; year: number } {
  const kind = kinds.find((found) => found.kind === 'self')?.kind ?? kinds[0]?.kind;
  const newest = results.find((result) => result.kind === kind);
  if (!kind || !newest) throw new Error('A region without evaluations has no explorer');
  return { kind, year: newest.year };
}
