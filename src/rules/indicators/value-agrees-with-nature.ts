import { agree, readComparator, splitComparator } from '../../model/comparator.ts';
import { foldSigns } from '../../model/fold-signs.ts';
import { indicatorRule } from './indicator-rule.ts';

const RANGE = /^\d[\d,.]*(%|\p{Script=Han}{0,3})[-~至到]\d[\d,.]*(%|\p{Script=Han}{0,4})$/u;

/** 指标性质 and the value beside it: ≥ beside ≤5, 定性 beside a figure, 定量 beside a phrase. */
export const valueAgreesWithNature = indicatorRule(
  {
    id: 'value-agrees-with-nature',
    title: '指标值与指标性质一栏一致，指标值里的比较符不互相矛盾',
    source: '预算管理一体化绩效指标字段：指标性质（≥、≤、＝、定性）',
    falsePositives: '“定性”一栏在当地指评分方式而不指指标值时，会误报。',
    criteria: ['quantifiable', 'auditable'],
  },
  ({ target, row, plain }) => {
    const nature = foldSigns(row.nature ?? '');
    const split = splitComparator(plain);
    const beside = readComparator(nature);
    const printed = `的指标值印作“${row.target}”，`;
    if (target?.kind === 'unreadable' && split === undefined)
      return { field: 'target', message: `${printed}两个比较的说法方向相反。` };
    if (beside && split?.comparator && !agree(beside, split.comparator))
      return { field: 'target', message: `${printed}指标性质一栏印作“${row.nature}”，两处方向不同。` };
    if ((beside ?? split?.comparator ?? '=') !== '=' && split && RANGE.test(split.rest))
      return {
        field: 'target',
        message: `${printed}是一个区间，前面又有“${beside ? row.nature : split.comparator}”，以哪一端为准不明确。`,
      };
    const isFigure = target?.kind === 'comparison' || target?.kind === 'range';
    if (/^定性(指标)?$/.test(nature) && (isFigure || /^\d[\d.]*%?$/.test(plain)))
      return { field: 'target', message: `${printed}是一个数，指标性质一栏却印作“${row.nature}”。` };
    if (
      (/^定量(指标)?$/.test(nature) || beside) &&
      target?.kind === 'qualitative' &&
      !/[\d一二两三四五六七八九十]/.test(plain)
    )
      return { field: 'target', message: `${printed}是文字，指标性质一栏却印作“${row.nature}”。` };
    return undefined;
  },
);
