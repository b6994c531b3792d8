import { foldSigns } from '../../model/fold-signs.ts';

/**
 * Words that tell a degree or a wish and leave open how one would know. They are what 目标审核 sends back most:
 * 财预〔2015〕88号 asks that a phrase be 具有可衡量性, for which grades (分级分档) are the usual way.
 * A word is added here when a form was met that uses it so, never for sounding soft: 健全, 规范 and 合规 tell a state
 * that can be found to hold or not.
 */
const DEGREES =
  '进一步|逐步|逐年|逐渐|不断|持续|有效|明显|显著|较大|大幅度?|切实|稳步|有所|充分|积极|有力|大力|极大|更加|日益|全面|较好|较快|较强|很大|一定程度|中?长期|基本';
/** Verbs that wish for more or less of something, wherever they stand. */
const WISHES =
  '提升|提高|改善|改进|加强|增强|增进|优化|促进|推动|推进|发展|增加|增长|减少|降低|下降|减轻|缓解|巩固|深化|强化|遏制|好转|带动|拉动|扩大|提质增效';
/** Verbs that are vague behind a degree only: 有效控制, 充分发挥. A system that is 完善 is a state. */
const AFTER_DEGREE = `${WISHES}|完善|保障|规范|发挥|利用|控制|防范|化解|满足|向好`;

const DEGREE = `(?:比较|较为|较)?(?:${DEGREES}|高|好|强|大)`;
const EFFECT = '效果|成效|作用|影响|程度|效益';
const WHOLE = new RegExp(
  `^(?:(?:${EFFECT})?(?:${DEGREE}){1,2}(?:${EFFECT})?|(?:正面|正向)(?:${EFFECT})|可持续(?:影响)?|(?:${WISHES})(?:条件|效果|情况|水平|提高|提升|作用)?|(?:${EFFECT})(?:良好|突出))$`,
);
const DEGREE_AND_CHANGE = new RegExp(
  `(?:${DEGREES})(?:地|得到?|的)?(?:${AFTER_DEGREE})|(?:${WISHES}|完善|保障)(?:明显|显著|较大|有力)`,
);
const WISH_AT_START = new RegExp(`^(?:${WISHES}|完善|保障)\\p{Script=Han}{2,}`, 'u');
const WISH_AT_END = new RegExp(`\\p{Script=Han}(?:${WISHES})$`, 'u');

/** A figure, grades to choose from, a standard to meet, or the level of another year to compare with. */
const SCALE =
  /\d|[一二三四五六七八九十两百]+[个次件项级档成倍]|优[秀良]|[为达到]优|优[、,，/及以]|良好|(?<!改)良[、,，/以]|[级档]|合格|达标|标准|同期|[较比].{0,6}(上年|去年|上一?年度?|往年|年初|基期|历史)|上年水平|不[低高]于/;

/** The vague word of a phrase that has no scale, or `undefined` where it has one or says something that can be checked. */
export function vagueWord(text: string): string | undefined {
  const plain = foldSigns(text).replace(/[。;；,，]+$/, '');
  if (SCALE.test(plain)) return undefined;
  const match =
    WHOLE.exec(plain) ?? DEGREE_AND_CHANGE.exec(plain) ?? WISH_AT_START.exec(plain) ?? WISH_AT_END.exec(plain);
  return match?.[0];
}
