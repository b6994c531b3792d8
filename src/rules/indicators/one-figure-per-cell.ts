import { indicatorRule } from './indicator-rule.ts';
import { isTwoSided } from './two-sided.ts';

const DATE = /(19|20)\d{2}[年.\-/]?\d{0,2}[月.\-/]?\d{0,2}日?|\d{1,2}月(\d{1,2}日)?/g;
const FIGURE = /(?<!第)\d[\d,]*(\.\d+)?\s*(%|‰|[十百千万亿]*[\p{Script=Han}㎡])/u;

/** 培训2次，120人: either may be met without the other. What stands in brackets explains; dates are no figures. */
export const oneFigurePerCell = indicatorRule(
  {
    id: 'one-figure-per-cell',
    title: '一条指标只有一个指标值',
    source: '本站约定，并无明文：一条指标一个数，才好判断完成没有；石家庄“六可”：可评价',
    falsePositives: '同一个数分别用两种单位表示的，会误报。',
    criteria: ['assessable', 'auditable'],
  },
  ({ target, row, plain }) => {
    if ((target?.kind !== 'qualitative' && target?.kind !== 'unreadable') || isTwoSided(plain)) return undefined;
    const figures = (row.target ?? '')
      .normalize('NFKC')
      .replace(/\([^()]*\)/g, '')
      .replace(/第\d+/g, '')
      .split(/[;；、,，。\n]|以及|[并而]?且|(?<=[\p{Script=Han}%])\s+(?=\p{Script=Han}*\d)/u)
      .map((part) => FIGURE.exec(part.replace(DATE, ''))?.[0].trim())
      .filter((figure) => figure !== undefined);
    if (figures.length < 2) return undefined;
    const message = `的指标值里有 ${figures.length} 个数（${figures.join('、')}），其中一个完成、另一个没有完成时不好判断，宜分成几条指标。`;
    return { field: 'target', message };
  },
);
