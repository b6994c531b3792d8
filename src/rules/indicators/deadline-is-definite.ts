import { indicatorRule } from './indicator-rule.ts';
import { isUnfilled } from './template-is-filled-in.ts';

/**
 * What names a day, a period or a share in words: 三日内, 每月, 暑假期间, 汛前, 年底, 全天候. A contract or a bond has its day, and
 * 即申即享 and 随报随审 leave no time at all. 当年 and 年内 name only the year, which the form does already.
 */
const NAMED_TIME = new RegExp(
  [
    '^[是有无]$|零|合同|协议|到期|全[年天程]|(?<same>[即随日月季当])\\p{Script=Han}\\k<same>\\p{Script=Han}|法定|[二两三]次|百分之|成以上',
    '[每逐][一二两三]?个?[年季月周日天旬学]|[按当][季月周日天旬]|按(?:学期|学年|年(?!度))|半年|[日周月季年]结|实时|当场|[年月季度旬周][初底末中终]|季度|旬',
    '[一二两三四五六七八九十半]+个?(?:工作日|[日天月周年]|小时|分钟)',
    '工作日|节假日|周末|学期|学年|[寒暑]假|暑期|开学|汛[期后]|[春夏秋冬]季|[采供]暖|农忙|封冻|(?<!提|时间|时限|期限|节点)前(?:完成|到位|投用)?$|元旦|春节|清明|五一|端午|国庆|中秋|重阳',
  ].join('|'),
  'u',
);

/** 及时率 100% has its formula and is no phrase; 12月底前 names its day. */
export const deadlineIsDefinite = indicatorRule(
  {
    id: 'deadline-is-definite',
    title: '时效指标写明日期、周期或比率，不只写“及时”“年内”',
    source: '财预〔2015〕88号：时效指标反映提供公共产品和服务的及时程度，应细化量化',
    falsePositives: '期限由法律规定、写在别处而表中没有写出的，会误报。',
    criteria: ['monitorable', 'assessable'],
  },
  ({ target, row, plain, name, aspect }) => {
    const isTold = target?.kind === 'qualitative' || target?.kind === 'date';
    if (aspect !== 'timeliness' || !isTold || /\d[年月日]/.test(name)) return undefined;
    if (/\d/.test(plain) || NAMED_TIME.test(plain) || isUnfilled(plain)) return undefined;
    return { field: 'target', message: `的指标值印作“${row.target}”，没有写明到哪一天、哪个周期为止。` };
  },
);
