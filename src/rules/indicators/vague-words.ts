import { foldSigns } from '../../model/fold-signs.ts';

/**
 * Words that tell a degree or a wish and leave open how one would know. They are what 目标审核 sends back most:
 * 财预〔2015〕88号 asks that a phrase be 具有可衡量性, for which grades (分级分档) are the usual way.
 * A word is added here when a form was met that uses it so, never for sounding soft: 健全, 规范 and 合规 tell a state
 * that can be found to hold or not.
 */
const DEGREES =
  '进一步|逐步|逐年|逐渐|不断|持续|有效|明显|显著|较大|大幅度?|切实|稳步|有所|充分|积极|有力|大力|极大|更加|日益|全面|较好|较快|较强|很大|一定程度|中?长期|基本';
/** Degrees that leave any verb behind them open: 有效解决, 积极配合. 全面完成 and 基本建立 can be found to hold or not. */
const OPEN_DEGREES = '有效|有力|切实|充分|积极|大力|进一步|不断|稳步|更加|日益|妥善|着力|努力';
/** Verbs that wish for more or less of something, wherever they stand. */
const WISHES =
  '提升|提高|改善|改进|加强|增强|增进|优化|促进|推动|推进|发展|增加|增长|减少|降低|下降|减轻|缓解|巩固|深化|强化|遏制|好转|带动|拉动|扩大|提质增效';
/** Verbs that are vague behind a degree only: 有效控制, 充分发挥. A system that is 完善 is a state. */
const AFTER_DEGREE = `${WISHES}|完善|节约|节省|保障|规范|发挥|利用|控制|防范|化解|满足|向好`;

const DEGREE = `(?:比较|较为|较)?(?:${DEGREES}|高|好|强|大|小|低|少)`;
/** Qualities of which nobody can say from where on they hold. */
const QUALITIES = '优质|高效|便捷|便利|方便|广泛|浓厚|高质量|壮大|广|迅速|快速|丰富|和谐|繁荣|深入人心';
const EFFECT = '效果|成效|作用|影响|程度|效益';
/** 达到预期效果 says that the target is to reach the target. */
const REACHED = '(?:达到|达成|实现|完成)了?(?:预期|预定|既定|设定)的?(?:绩效|年度)?(?:效果|目标|指标|成效|要求)?';
const WHOLE = new RegExp(
  `^(?:(?:${EFFECT})?(?:${DEGREE}){1,2}(?:${EFFECT})?|(?:正面|正向)(?:${EFFECT})|(?:${DEGREE})?可持续(?:影响|发展)?|(?:${WISHES})(?:条件|效果|情况|水平|提高|提升|作用)?|(?:${EFFECT})(?:良好|突出|深远|广泛|显现)|(?:${QUALITIES}){1,2}|(?:${REACHED}))$`,
);
const DEGREE_AND_CHANGE = new RegExp(
  `(?:${DEGREES})(?:地|得到?|的)?(?:${AFTER_DEGREE})|(?:${WISHES}|完善|保障)(?:明显|显著|较大|有力)`,
);
const OPEN_DEGREE_AT_START = new RegExp(
  `^(?:得到|予以)?(?:${OPEN_DEGREES})地?(?!投诉|期|证|发明|专利|灌溉|样本)\\p{Script=Han}{2,}`,
  'u',
);
const WISH_AT_START = new RegExp(`^(?:${WISHES}|完善|保障)\\p{Script=Han}{2,}`, 'u');
const WISH_AT_END = new RegExp(`\\p{Script=Han}(?:${WISHES})$`, 'u');

/** A figure, grades to choose from, a standard to meet, or the level of another year to compare with. */
const SCALE =
  /\d|[一二三四五六七八九十两百]+[个次件项级档成倍]|优[秀良]|[为达到]优|优[、,，/及以]|良好|(?<!改)良[、,，/以]|[级档]|合格|达标|标准|同期|[较比].{0,6}(上年|去年|上一?年度?|往年|年初|基期|历史)|上年水平|不[低高]于|同比|环比|[零负]增长|正常运[行转]|[不未](降低|下降|减少|增加|增长|退化|恶化)|只[增减]不[增减]/;

/** The vague word of a phrase that has no scale, or `undefined` where it has one or says something that can be checked. */
export function vagueWord(text: string): string | undefined {
  const plain = foldSigns(text).replace(/[。;；,，]+$/, '');
  if (SCALE.test(plain)) return undefined;
  for (const pattern of [WHOLE, DEGREE_AND_CHANGE, OPEN_DEGREE_AT_START, WISH_AT_START, WISH_AT_END]) {
    const word = pattern.exec(plain)?.[0];
    if (word !== undefined) return word;
  }
  return undefined;
}
