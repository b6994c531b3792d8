import { absenceOfCell } from '../../model/absence.ts';
import { foldSigns } from '../../model/fold-signs.ts';
import { readLevel1, readLevel2 } from '../../model/indicator-frame.ts';
import { meets, readTargetValue, type TargetValue } from '../../model/target-value.ts';
import type { EvaluatedRow, TargetRow } from '../../schemas/indicator-row.ts';
import { readPoints, type PointsCell } from '../points.ts';
import { oncePerRecord } from '../walk-records.ts';
import { degreeOf } from './degree.ts';
import { agree, readComparator } from '../../model/comparator.ts';
import { inUnitOf, isUnitSlip } from './reached-figures.ts';

/** A row of results, read once. */
export type RowReading = {
  target: TargetValue;
  actual: TargetValue;
  /** `undefined` where it cannot be told. */
  isMet: boolean | undefined;
  /** Whether the target prints no direction and more was taken to be better, for what the indicator measures. */
  isInferred: boolean;
  weight: PointsCell;
  score: PointsCell;
  /** Whether the target was missed, by its figures or by the words 部分达成 and 未达成. */
  fellShort: boolean;
};

/** What a row asks for and reached. */
export const readRow = oncePerRecord((record): RowReading => {
  const row = record as EvaluatedRow;
  const printed = readTarget(row);
  const isNone = isNoneWanted(printed, row);
  const isInferred = !isNone && isBare(printed) && isMoreBetter(row);
  const target = withDirection(printed, isNone ? '≤' : isInferred ? '≥' : undefined);
  const actual = inUnitOf(target, readTargetValue(row.actual ?? '', isRatio(row) ? {} : { unit: row.unit }));
  const wanted = mayBorrowUnit(row, actual) ? inUnitOf(actual, target) : target;
  const [weight, score] = [readPoints(row.weight), readPoints(row.score)];
  const isOpen = isMoreThanExact(row, wanted, actual) || isUnitSlip(wanted, actual);
  const isMet = isOpen ? undefined : meets(wanted, actual);
  const degree = actual.kind === 'qualitative' ? degreeOf(actual.text) : undefined;
  const fellShort = isMet === false || degree === 'partly' || degree === 'missed';
  return { target: wanted, actual, isMet, isInferred, weight, score, fellShort };
}) as (row: EvaluatedRow) => RowReading;

/** The target of a row of any form. */
export const readTarget = oncePerRecord((record): TargetValue => {
  const { target = '', nature, unit, name } = record as TargetRow;
  const value = readTargetValue(target, { nature, unit });
  return isDamagedShare(value, name) ? { kind: 'unreadable', text: target } : value;
}) as (row: TargetRow) => TargetValue;

/** 5,900 people examined where exactly 5,800 were to be: not what was printed, and yet nothing was missed. */
function isMoreThanExact(row: EvaluatedRow, target: TargetValue, actual: TargetValue): boolean {
  if (target.kind !== 'comparison' || target.comparator !== '=' || !isMoreBetter(row)) return false;
  return meets({ ...target, comparator: '>' }, actual) === true;
}

/** 0.96 beside 95 in a column of percents is how a workbook stores 96%; in which of the two it stands cannot be told. */
function isRatio({ actual = '', unit = '', target = '' }: EvaluatedRow): boolean {
  const asked = Number(/\d+(\.\d+)?/.exec(target)?.[0] ?? 0);
  return /^[%％]|^百分/.test(unit) && asked >= 10 && /^(0\.\d+|1(\.0+)?)$/.test(actual.trim());
}

/** 290% of the people satisfied was ≥90% before it was scanned. What is done or spent may pass 100 %, but not twice. */
function isDamagedShare(target: TargetValue, name: string): boolean {
  if (target.kind !== 'comparison' || !/%|百分/.test(target.unit)) return false;
  const isWhole = /满意|(合格|达标|覆盖|及时|知晓|准确|到位|发放|参与|入学|通过|成活)[率度]/.test(name);
  return Number(target.value) > (isWhole ? 100 : 1000);
}

/** A bare target of 50 beside 100% may be fifty pieces; only what is named as a share is taken to be in percent too. */
function mayBorrowUnit({ name }: EvaluatedRow, actual: TargetValue): boolean {
  return actual.kind === 'comparison' && (!actual.unit.includes('%') || /[率度比]|满意|百分/.test(name));
}

function isBare(target: TargetValue): boolean {
  return target.kind === 'comparison' && target.comparator === undefined && target.precision === 'exact';
}

function withDirection(target: TargetValue, comparator: '≤' | '≥' | undefined): TargetValue {
  return comparator !== undefined && target.kind === 'comparison' ? { ...target, comparator } : target;
}

const NOBODY_WANTS =
  /投诉|差错|错误|误差|事故|事件|发生|死亡|伤亡|流失|辍学|火灾|故障|超时|逾期|超期|违[纪规法章]|返贫|信访|上访|隐患|不合格|变质|泄[密露漏]|拖欠|欠[薪费]|舆情|疫情/;

/** 重大安全事故 0 次 is missed by one. */
function isNoneWanted(target: TargetValue, { name }: EvaluatedRow): boolean {
  if (!isBare(target) || target.kind !== 'comparison' || Number(target.value) !== 0) return false;
  return NOBODY_WANTS.test(name) && !DONE_ABOUT_IT.test(foldSigns(name));
}

const LESS_IS_BETTER =
  /控制|减少|下降|降低|压减|压缩|投诉|差错|错误|误差|事故|事件|发生|失业|死亡|流失|辍学|受[害灾]|成灾|火灾|灾害|发病|患病|感染|受伤|故障|破损|漏损|超时|逾期|超期|结余|结转|变动|调整|负债|债务|成本|费用|经费|支出|标准|超标|违|污染|排放|浓度|能耗|损耗|损失|隐患|缺陷|不合格|不足|返贫|信访|上访|案件|变质|空置|闲置|三公|公务接待|公车|出国|差旅|会议|用[水电油气]量|存量|积压|未[办完]结|时间|时长|时限|间隔|涨幅|占比|自付|剩余|退保|病虫/;
/** What is done about something bad is better the more of it is done: 隐患整改率, 案件办结率. */
const DONE_ABOUT_IT =
  /(整改|处理|处置|办结|查处|侦破|破案|破获|化解|修复|治理|拆除|回收|上报|报告|调处|结案|审结|销号|排除|清理|达标|合格|及时|完成)率$/;
const MORE_IS_BETTER =
  /([^利汇税费频概]率|(知晓|认知|满意|参与|认可|准确)度)(\(.*\))?$|满意|([人户次场个件份册家期套台辆座所处栋张条项支头只株亩对篇班]数|人次|场次|数量|里程|长度|面积|收入|产[值量]|销售额|营业额|利润|税收)(\(.*\))?$/;

/** Work that is counted: 调解纠纷 200 件 is work done about what nobody wants. */
const WORK_ABOUT_IT =
  /办理|办结|受理|处理|处置|调[处解]|排查|整[改治]|治理|查处|监测|防[治控]|化解|救助|援助|审[核计]|评审|检[测查]|普查|修复|拆除|回收|巡[查护]|演练|宣传|培训|预警|报警|[维抢]修|购置|采购|安装|配备|更换|建设/;
/** What holds a word of the kind and tells nothing of it: 标准化, 随访控制, 控制器. */
const NOT_LESS =
  /标准(化|间|厂房)|高标准|(随访|血[压糖]|病情)控制|控制(器|设备|装置|柜|台|箱|终端|中心|系统)|投诉(箱|平台|电话)|会议(室|桌|系统|设备)/g;
/** Money under 数量 may be a ceiling as well as a task. */
const MONEY = /金额|资金|经费|[元价费]$/;
/** Who is on the books is counted, not brought about. */
const ON_THE_BOOKS = /在[职编]|编[制外]|[临外]聘|[退离]休|遗属/;

/** Whether more of what the indicator measures is better, by the words of its name; never where they leave it open. */
function isMoreBetter({ level1, level2, name }: EvaluatedRow): boolean {
  const plain = foldSigns(name).replace(NOT_LESS, '');
  const isWork = readLevel2(level2).key === 'quantity' && !MONEY.test(plain);
  if (ON_THE_BOOKS.test(plain)) return false;
  if (DONE_ABOUT_IT.test(plain) || (isWork && WORK_ABOUT_IT.test(plain))) return true;
  if (LESS_IS_BETTER.test(plain) || readLevel2(level2).key?.includes('cost') || readLevel1(level1).key === 'cost') {
    return false;
  }
  return isWork || MORE_IS_BETTER.test(plain) || isSatisfaction({ level1, level2, name });
}

/** Whether the target is what must not be passed, as complaints under 满意度 have it. */
export function isCeiling(target: TargetValue): boolean {
  return target.kind === 'comparison' && target.comparator !== undefined && agree(target.comparator, '≤');
}

/** Whether the row is about 满意度. */
export function isSatisfaction({ level1, level2, name }: Pick<TargetRow, 'level1' | 'level2' | 'name'>): boolean {
  return /满意/.test(name) || readLevel2(level2).key === 'satisfaction' || readLevel1(level1).key === 'satisfaction';
}

/** Whether the row is 预算执行率 itself, which some forms keep among the indicators. */
export function isExecutionRow({ level1, name }: Pick<TargetRow, 'level1' | 'name'>): boolean {
  const plain = foldSigns(name)
    .replace(/\([^()]*\)/g, '')
    .replace(/指标$/, '');
  return /^(部门|项目|年度|本年)?(预算|资金)(资金)?执行率$/.test(plain) || readLevel1(level1).key === 'execution';
}

/** What the target says with its direction and unit: ≥98%, also where each stands in a column of its own. */
export function shownTarget(row: TargetRow): string {
  const text = (row.target ?? '').trim();
  const nature = readComparator(foldSigns(row.nature ?? ''));
  return `${/^\d/.test(text) ? (nature ?? '') : ''}${withUnit(text, row.unit)}`;
}

export function shownActual(row: EvaluatedRow): string {
  return withUnit((row.actual ?? '').trim(), row.unit);
}

function withUnit(text: string, unit: string | undefined): string {
  return unit !== undefined && !absenceOfCell(unit) && /\d$/.test(text) ? `${text}${unit.trim()}` : text;
}

/** The name in quotation marks, without what forms print before it. */
export function shownName({ name, level2 }: Pick<TargetRow, 'name' | 'level2'>): string {
  return `“${name.trim() === '' ? level2.trim() : name.trim()}”`;
}

/** A cell that says nothing: blank, a dash, 无. */
export function saysNothing(text: string | undefined): boolean {
  return text === undefined || absenceOfCell(text) !== undefined || saysNone(text);
}

/** 无, 没有, 无偏差: a cell that says that there is nothing to explain. */
export function saysNone(text: string): boolean {
  return /^(无|没有|暂无|不存在|未发生|零)(此项|任何)?(偏差|偏离|差异|问题)?(原因|情况)?$/.test(
    text.replace(/[\s。.；;，,]/g, ''),
  );
}
