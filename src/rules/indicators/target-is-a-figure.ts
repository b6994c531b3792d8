import { isVagueDeadline } from './deadline-is-definite.ts';
import { indicatorRule } from './indicator-rule.ts';
import type { Aspect } from './row-reading.ts';

const TITLE: Partial<Record<Aspect, string>> = {
  quantity: '数量',
  cost: '成本',
  satisfaction: '满意度',
  timeliness: '时效',
};
/** Phrases that stand for a figure: 全部 is 100%, 不超预算 has its figure in the budget, yes and no are counted. */
const LIKE_A_FIGURE =
  /^(是|否|有|无|零|全部|全覆盖|应\p{Script=Han}尽\p{Script=Han})|预算|概算|批复|合同|中标价|限额|定额|市场价|[一二两三四五六七八九十百千万半]+[个次人件项批场期户天日月年度季]/u;
const PERIOD = /[每按逐当][年季月周日天旬]|[年月季度旬][初底末]|半年/;

/** Quality and benefit may well be told in words; what is counted, spent, timed or asked is usually a figure. */
export const targetIsAFigure = indicatorRule(
  {
    id: 'target-is-a-figure',
    title: '数量、成本、时效和满意度指标的指标值是数或日期',
    source: '财预〔2020〕10号：单位自评指标以定量为主、定性为辅；财预〔2015〕88号：尽量进行定量表述',
    falsePositives: '确实只能用文字说明的数量或成本要求，会误报。',
    criteria: ['quantifiable'],
  },
  ({ target, row, plain, aspect }) => {
    const title = aspect && TITLE[aspect];
    if (title === undefined || target?.kind !== 'qualitative') return undefined;
    if (/\d/.test(plain) || LIKE_A_FIGURE.test(plain)) return undefined;
    if (aspect === 'timeliness' && (PERIOD.test(plain) || isVagueDeadline(plain))) return undefined;
    const message = `属于${title}指标，指标值印作“${row.target}”，这一类通常用数${aspect === 'timeliness' ? '或日期' : ''}表示，便于核对。`;
    return { field: 'target', message };
  },
);
