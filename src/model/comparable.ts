import { evaluationKindTitle, type EvaluationKind } from './evaluation-kind.ts';

/**
 * What decides whether two figures may stand side by side and be compared. A field that does not apply to a kind of
 * figure is left out on both sides; `not-stated` is for what the source should say and does not.
 */
export type Comparand = {
  /** The invented city and the real record never meet. */
  demo?: boolean | undefined;
  /** 单位自评, 部门评价, 财政评价, 财政抽评. */
  evaluation?: EvaluationKind | undefined;
  /** percent, points or votes; with points, out of how many. */
  scale?: string | NotStated | undefined;
  fullMark?: string | NotStated | undefined;
  unit?: string | NotStated | undefined;
  /** The generation of the indicator frame, and the points of its parts: `产出50 效益30 满意度10`. */
  frame?: string | NotStated | undefined;
  weights?: string | NotStated | undefined;
  /** What counts: 满意, 满意与基本满意; how a rate is made. */
  definition?: string | NotStated | undefined;
  /** Who or what is covered: a population, a book, 全市 or 本级. */
  coverage?: string | NotStated | undefined;
  /** How the people asked were chosen. Votes and self-chosen answers stand for nobody else. */
  sampling?: string | NotStated | undefined;
  /** 年度数 or 累计数. */
  span?: 'annual' | 'cumulative' | undefined;
};

export type NotStated = 'not-stated';

/** Like, or why not, as a Chinese sentence without its full stop. */
export type Comparability = { like: true } | { like: false; why: string };

type Field = Exclude<keyof Comparand, 'demo' | 'evaluation'>;

/** Fields in the order in which a refusal names them, with their words. */
const FIELDS: [Field, string][] = [
  ['span', '统计期间'],
  ['scale', '量纲'],
  ['unit', '计量单位'],
  ['fullMark', '满分'],
  ['frame', '指标框架'],
  ['weights', '分值分配'],
  ['definition', '计算方法'],
  ['coverage', '范围'],
  ['sampling', '抽样方法'],
];

const VALUE_TITLE: Record<string, string> = {
  percent: '百分比',
  points: '分',
  votes: '票',
  annual: '年度数',
  cumulative: '累计数',
};

/**
 * Whether two figures are like: same kind of evaluation, scale, unit, frame and weights, definition and coverage. Every
 * page that sets two figures side by side asks here. `waived` names what a comparison is about and so may differ: a
 * 财政抽评 re-scores the form of the 单位自评.
 */
export function comparable(one: Comparand, other: Comparand, waived: readonly 'evaluation'[] = []): Comparability {
  const why = refusal(one, other, waived);
  return why === undefined ? { like: true } : { like: false, why: `${why}，不作比较` };
}

function refusal(one: Comparand, other: Comparand, waived: readonly string[]): string | undefined {
  if ((one.demo ?? false) !== (other.demo ?? false)) return '一个是示例数据，一个是真实资料';
  if (one.evaluation !== other.evaluation && !waived.includes('evaluation')) {
    const names = [one.evaluation, other.evaluation].map((kind) => (kind ? evaluationKindTitle[kind] : '其他数据'));
    return `${names[0]}与${names[1]}不同类`;
  }
  for (const [field, title] of FIELDS) {
    const [first, second] = [one[field], other[field]];
    if (first === undefined && second === undefined) continue;
    if (first === 'not-stated' && second === 'not-stated') return `双方都没有说明${title}`;
    if (first === undefined || second === undefined || first === 'not-stated' || second === 'not-stated') {
      return `只有一方说明了${title}`;
    }
    if (first !== second) return `${title}不同（${shown(first)}，${shown(second)}）`;
  }
  return undefined;
}

function shown(value: string): string {
  return VALUE_TITLE[value] ?? value;
}
