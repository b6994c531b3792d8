import { readLevel2 } from '../../model/indicator-frame.ts';
import { isVagueDeadline } from './deadline-is-definite.ts';
import { figureInName } from './figure-outside-name.ts';
import { indicatorRule } from './indicator-rule.ts';
import type { Aspect, RowReading } from './row-reading.ts';
import { repeatsName } from './target-adds-to-name.ts';
import { hasFormBlanks } from './template-is-filled-in.ts';

const TITLE: Partial<Record<Aspect, string>> = {
  quantity: '数量',
  cost: '成本',
  satisfaction: '满意度',
  timeliness: '时效',
};
/**
 * Phrases that stand for a figure: 全部 is 100%, 不超预算 has its figure in the budget, 只减不增 in the year before, yes
 * and no are counted. 一批 is some.
 */
const LIKE_A_FIGURE =
  /^([是否有]$|无|零|全[部体员额]|全覆盖|所有|应\p{Script=Han}{1,3}尽\p{Script=Han})|预算|概算|批复|合同|中标价|限额|定额|市场.?价|评审价|标准|随\p{Script=Han}随\p{Script=Han}|即\p{Script=Han}即\p{Script=Han}|零增长|只[增减]不[增减]|为零$|不[超低高多少]|[低高]于|上年|(?!一批)[一二两三四五六七八九十百千万半]+[个次人件项批场期户天日月年度季元亩米]/u;
const PERIOD = /^全年$|[每按逐当][年季月周日天旬]|[年月季度旬][初底末]|半年/;

/** Quality and benefit may well be told in words; what is counted, spent, timed or asked is usually a figure. */
export const targetIsAFigure = indicatorRule(
  {
    id: 'target-is-a-figure',
    title: '数量、成本、时效和满意度指标的指标值是数或日期',
    source: '财预〔2020〕10号：单位自评指标以定量为主、定性为辅；财预〔2015〕88号：尽量进行定量表述',
    falsePositives: '确实只能用文字说明的数量或成本要求，会误报。',
    criteria: ['quantifiable'],
  },
  (reading) => {
    const { target, row, plain, aspect } = reading;
    const title = aspect && isCounted(reading) ? TITLE[aspect] : undefined;
    if (title === undefined || target?.kind !== 'qualitative') return undefined;
    if (/\d/.test(plain) || LIKE_A_FIGURE.test(plain)) return undefined;
    if (repeatsName(reading) || figureInName(reading) || hasFormBlanks(plain)) return undefined;
    if (aspect === 'timeliness' && (PERIOD.test(plain) || isVagueDeadline(plain))) return undefined;
    const message = `属于${title}指标，指标值印作“${row.target}”，这一类通常用数${aspect === 'timeliness' ? '或日期' : ''}表示，便于核对。`;
    return { field: 'target', message };
  },
);

/** 社会成本 and 生态环境成本 are harms, which are told in words as often as benefits are. */
function isCounted({ row }: RowReading): boolean {
  const { key } = readLevel2(row.level2);
  return key !== 'social-cost' && key !== 'ecological-cost';
}
