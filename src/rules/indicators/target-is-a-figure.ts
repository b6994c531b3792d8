import { foldSigns } from '../../model/fold-signs.ts';
import { readLevel2 } from '../../model/indicator-frame.ts';
import { figureInName } from './figure-outside-name.ts';
import { indicatorRule } from './indicator-rule.ts';
import type { Aspect, RowReading } from './row-reading.ts';
import { repeatsName } from './target-adds-to-name.ts';
import { isChoice } from './target-is-an-answer.ts';
import { isLong } from './target-is-short.ts';
import { isUnfilled } from './template-is-filled-in.ts';
import { vagueWord } from './vague-words.ts';

const TITLE: Partial<Record<Aspect, string>> = {
  quantity: '数量',
  cost: '成本',
  satisfaction: '满意度',
};
/**
 * Phrases that stand for a figure: 全部 is 100%, 不超预算 has its figure in the budget, 只减不增 in the year before, yes
 * and no are counted. 一批 is some.
 */
const LIKE_A_FIGURE = new RegExp(
  [
    '^[是否有]$|^(?:无|零|没有|未)|^全[部体员年]|全额|^所有|全\\p{Script=Han}{0,4}覆盖|应\\p{Script=Han}{1,3}尽\\p{Script=Han}|足额',
    '预算|概算|批复|合同|[中投招]标价|限额|定额|[采成]\\p{Script=Han}价|市场.?价|评审价|标准|(?:规模|额度|总额|资金|指标)以?内',
    '(?<same>[即随日月])\\p{Script=Han}\\k<same>\\p{Script=Han}|零增长|只[增减]不[增减]|为零$|不[超低高多少增]|[低高]于|上年',
    '^[每逐][年季月周日天旬]度?$|(?!一批)[一二两三四五六七八九十百千万半]+[个次人件项批场期户天日月年度季元亩米份册名台座]',
  ].join('|'),
  'u',
);

/**
 * Quality and benefit may well be told in words; what is counted, spent or asked is usually a figure. Whether a time is
 * definite is asked by a rule of its own.
 */
export const targetIsAFigure = indicatorRule(
  {
    id: 'target-is-a-figure',
    title: '数量、成本、满意度和比率指标的指标值是数',
    source: '财预〔2020〕10号：单位自评指标以定量为主、定性为辅；财预〔2015〕88号：尽量进行定量表述',
    falsePositives: '确实只能用文字说明的数量或成本要求，会误报。',
    criteria: ['quantifiable'],
  },
  (reading) => {
    const { target, row, plain, aspect } = reading;
    const isShare = isShareInPercent(reading) && !isLong(plain) && !isToldElsewhere(reading);
    const title = isShare ? '比率' : aspect && isCounted(reading) ? TITLE[aspect] : undefined;
    if (title === undefined || target?.kind !== 'qualitative') return undefined;
    if (/\d/.test(plain) || LIKE_A_FIGURE.test(plain)) return undefined;
    if (repeatsName(reading) || figureInName(reading) || isUnfilled(plain) || isChoice(plain)) return undefined;
    const message = `属于${title}指标，指标值印作“${row.target}”，这一类通常用数表示，便于核对。`;
    return { field: 'target', message };
  },
);

/** 完好率 with % in the column of units, whatever it belongs to. */
function isShareInPercent({ row, name }: RowReading): boolean {
  return /([率比]|比例|占比|增速|增幅)(\([^()]*\))?$/.test(name) && /^([%％‰]|百分)/.test(foldSigns(row.unit ?? ''));
}

/** 较高 for a share is told as a phrase without scale, 及时 as a deadline that is none. */
function isToldElsewhere({ target, aspect }: RowReading): boolean {
  return aspect === 'timeliness' || vagueWord(target?.text ?? '', aspect === 'benefit') !== undefined;
}

/** 社会成本 and 生态环境成本 are harms, which are told in words as often as benefits are. */
function isCounted({ row }: RowReading): boolean {
  const { key } = readLevel2(row.level2);
  return key !== 'social-cost' && key !== 'ecological-cost';
}
