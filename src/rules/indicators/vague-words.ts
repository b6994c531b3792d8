import { foldSigns } from '../../model/fold-signs.ts';

/**
 * Words that tell a degree or a wish and leave open how one would know. They are what 目标审核 sends back most:
 * 财预〔2015〕88号 asks that a phrase be 具有可衡量性, for which grades (分级分档) are the usual way.
 * A word is added here when a form was met that uses it so, never for sounding soft: 健全, 规范 and 合规 tell a state
 * that can be found to hold or not. For benefits the other side is listed too (CHECKABLE), since wishes have no end.
 */
const DEGREES =
  '进一步|逐步|逐年|逐渐|不断|持续|有效|明显|显著|较大|大幅度?|切实|稳步|有所|充分|积极|有力|大力|极大|更加|日益|全面|普遍|较好|较快|较强|很大|一定程度|一定(?!期)|中?长期|基本';
/** Degrees that leave any verb behind them open: 有效解决, 积极配合. 全面完成 and 基本建立 can be found to hold or not. */
const OPEN_DEGREES =
  '有效|有力|切实|充分|积极|大力|进一步|不断|稳步|更加|日益|妥善|着力|努力|深入|扎实|全力|高度|严厉|最大限度|最大程度|长期|长远|长久';
/** Verbs that wish for more or less of something, wherever they stand. */
const WISHES =
  '提升|提高|改善|改进|加强|增强|增进|优化|促进|推动|推进|发展|增加|增长|减少|降低|下降|减轻|缓解|巩固|深化|强化|遏制|好转|带动|拉动|扩大|提质增效|减量|减负|增效|增收|增产|恢复|稳中[有向趋][升增进降好]|上新水平|(?:新|更高|一个)台阶';
/** Wishes that open a sentence: 营造良好氛围, 维护社会稳定. 满足设计要求 can be found to hold. */
const AIMS =
  '营造|树立|弘扬|激发|夯实|筑牢|凝聚|助力|助推|调动|彰显|传承|维护|满足(?!.*(?:要求|标准|规范|设计|规定|条件))';
/** Verbs that are vague behind a degree only: 有效控制, 充分发挥. A system that is 完善 is a state. */
const AFTER_DEGREE = `${WISHES}|完善|节约|节省|保障|规范|发挥|利用|控制|防范|化解|满足|向好`;

const DEGREE = `(?:比较|较为|较|非常|十分|很)?(?:${DEGREES}|高|好|强|大|小|低|少)`;
/** Qualities of which nobody can say from where on they hold. */
const QUALITIES =
  '长远|深远|持久|长久|优质|高效|便捷|便利|方便|广泛|浓厚|高质量|壮大|广|迅速|快速|丰富|和谐|和谐稳定|繁荣|深入人心|圆满|顺利|舒适|优美|美观|舒心|入脑入心|一流|领先|热烈|踊跃|突出|多样|多元|良性|精彩|生动|温馨|浓郁|融洽|高涨|过硬|兴旺';
const EFFECT = '效果|成效|作用|影响|程度|效益|反响|效应|贡献';
/** 达到预期效果 says that the target is to reach the target. */
const REACHED = '(?:达到|达成|实现|完成)了?(?:预期|预定|既定|设定)的?(?:绩效|年度)?(?:效果|目标|指标|成效|要求)?';
const WHOLE = new RegExp(
  `^(?:(?:${EFFECT})?(?:${DEGREE}){1,2}(?:${EFFECT})?|(?:正面|正向)(?:${EFFECT})|(?:${DEGREE})?可持续(?:影响|发展)?|(?:${WISHES})(?:条件|效果|情况|水平|提高|提升|作用)?|(?:保障|确保|支持|支撑)|(?:${EFFECT})(?:良好|突出|深远|广泛|显现)|(?:${QUALITIES}){1,2}|(?:${REACHED}))$`,
);
const DEGREE_AND_CHANGE = new RegExp(
  `(?:${DEGREES})(?:地|得到?|的)?(?:${AFTER_DEGREE})|(?:${WISHES}|完善|保障)(?:明显|显著|较大|有力)`,
);
const OPEN_DEGREE_AT_START = new RegExp(
  `^(?:得到|予以)?(?:${OPEN_DEGREES})地?(?!投诉|期|证|发明|专利|灌溉|样本|护理|照护|合同|聘用|租)\\p{Script=Han}{2,}`,
  'u',
);
const WISH_AT_START = new RegExp(`^(?:${WISHES}|${AIMS}|完善|保障)\\p{Script=Han}{2,}`, 'u');
const WISH_AT_END = new RegExp(`(?<=\\p{Script=Han})(?:${WISHES})$`, 'u');
/** 社会效益显著, 服务水平较高: a degree said of something. */
const DEGREE_AT_END = new RegExp(
  `(?:(?:${EFFECT})(?:${DEGREE}|突出|深远|广泛|显现)|(?<=\\p{Script=Han})(?:(?:比较|较为?|更|非常|十分|很)[高好强大小低少快](?:的?(?:水平|程度))?|(?<=[率度性力平])[高强好]|明显|显著))$`,
  'u',
);
/** Qualities that end a phrase: 节俭高效, 出行更便捷. */
const QUALITY_AT_END = new RegExp(`(?:${QUALITIES.replace('|广|', '|')})$`);
/** 优质服务, 方便群众出行; 优质粮 and 高效节水 are names of things. */
const QUALITY_AT_START =
  /^(?:优质|高效|便捷|便利|方便|广泛|高质量|丰富)(?!节水|粮|[农良]田|品种|专科|课|示范)地?\p{Script=Han}{2,8}$/u;

/** A figure, grades to choose from, a standard to meet, or the level of another year to compare with. */
const SCALE =
  /\d|[一二三四五六七八九十两百]+[个次件项级档成倍]|优[秀良]?(?=$|[、,，/及以率等])|[为达到]优|^良好|良好(?=$|[、,，/及以])|(?<!改)良[、,，/以]|[一二三四五六ⅠⅡⅢⅣⅤA-E甲乙丙][级档类]|[级档]及?以上|第[一二三四五六七八九十]|分档|合格|达标|标准(?!化)|同期|[较比].{0,6}(上年|去年|上一?年度?|往年|年初|基期|历史)|上年水平|不[低高]于|同比|环比|[零负]增长|正常运[行转]|[不未](降低|下降|减少|增加|增长|退化|恶化)|只[增减]不[增减]|(?<same>[即随日月季当])\p{Script=Han}\k<same>\p{Script=Han}|应\p{Script=Han}{1,3}尽/u;

/** 良好 is a grade of what was made, and no measure of what it brought about. */
const GOOD_EFFECT = new RegExp(`(?:${EFFECT})良好$|^良好$`);

/** What can be found to hold or not: a state, a thing that is there, a thing that does not happen. */
const CHECKABLE =
  /^(?:是|否|有$|有(?:保障|专|人|法|据|章|序|证|制度|机制|记录)|无|零|不|未|没有|杜绝|避免)|[无不未零]\p{Script=Han}|发生|健全|规范|合[规法理]|正常|稳定|平稳|可控|安全|准确|真实|完[整成善好备]|齐[全备]|一致|符合|遵守|公[正平开示]|透明|科学|整洁|干净|清洁|有序|畅通|建[立成]|成立|形成|出台|印发|制定|编制|通过|验收|备案|纳入|落实|到位|执行|开通|投入|投用|使用|上线|运[行转营]|持证|配备|设[立置]|签订|[取获]得|获评|覆盖|保持|持平|达到|[高低多少大小优快]于|得到(?:保障|保护|肯定)|清零|专人|专款专用|免费|消除|根除|解除|解决|实施|要求|明确|保值|守住|全[部面]|前[一二三四五六七八九十]|满意|一[年月季日]|每[年月季日]/u;

/**
 * The vague word of a phrase that has no scale, or `undefined` where it has one or says something that can be checked.
 * Of a benefit (`isBenefit`) every phrase is vague that says nothing of the kind: 入脑入心, 放心舒心.
 */
export function vagueWord(text: string, isBenefit = false): string | undefined {
  const plain = foldSigns(text).replace(/[。;；,，]+$/, '');
  if (isBenefit && GOOD_EFFECT.test(plain)) return plain;
  if (SCALE.test(plain)) return undefined;
  for (const pattern of [
    WHOLE,
    DEGREE_AND_CHANGE,
    OPEN_DEGREE_AT_START,
    WISH_AT_START,
    WISH_AT_END,
    DEGREE_AT_END,
    QUALITY_AT_START,
    QUALITY_AT_END,
  ]) {
    const word = pattern.exec(plain)?.[0];
    if (word !== undefined) return word;
  }
  return isBenefit && !CHECKABLE.test(plain) ? plain : undefined;
}
