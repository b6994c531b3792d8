import { indicatorRule } from './indicator-rule.ts';
import { repeatsName } from './target-adds-to-name.ts';
import { isChoice } from './target-is-an-answer.ts';
import { vagueWord } from './vague-words.ts';

/** Names that say that somebody gives grades. */
const GRADED = /等[次级]$|评[价级定估]|考[核评]/;

/** A phrase may be a target where it says how one would know. The scale may also stand in the library. */
export const phraseHasScale = indicatorRule(
  {
    id: 'phrase-has-scale',
    title: '“有效提升”“明显改善”一类的指标值附有可以衡量的标准',
    source: '财预〔2015〕88号：不能以量化形式表述的，可采用定性表述，但应具有可衡量性；用语表由本站维护',
    falsePositives: '评分标准印在另一张表或另一栏（如评分细则）而没有收录的，会误报。',
    criteria: ['quantifiable', 'assessable'],
  },
  (reading, _list, archive) => {
    const { target, row, plain, aspect } = reading;
    // 迅速 and 按计划推进 are told as a deadline that is none, 好坏 as a choice that was left open.
    if (target?.kind !== 'qualitative' || aspect === 'timeliness' || isChoice(plain)) return undefined;
    const isBenefit = aspect === 'benefit' && !repeatsName(reading) && !GRADED.test(reading.name);
    const word = vagueWord(target.text, isBenefit);
    if (!word) return undefined;
    const listed = row.library === undefined ? undefined : archive.indicators.get(row.library);
    if (/[档级]|优|良|较好|一般/.test(`${listed?.standard ?? ''}${listed?.scoring ?? ''}`)) return undefined;
    const message = `的指标值印作“${row.target}”，其中“${word}”没有说明到什么程度算达到，宜写明数值、等级或对照的年份。`;
    return { field: 'target', message };
  },
);
