import type { IndicatorYear } from './indicator-year.ts';
import type { PlannedObject, PlannedYear } from './object-plan.ts';
import type { ProblemKind } from './read-archetypes.ts';

/** Sentences of the invented forms, chosen by the stream of the object so that they vary and stay the same. */

const DEVIATIONS = [
  '前期手续办理时间较长，实施进度晚于计划；已倒排工期，下年提前启动。',
  '服务对象变动，实际需求低于年初测算；下年按最新台账核定指标值。',
  '受天气影响户外作业天数减少；下年调整施工时序。',
  '部分乡镇组织动员不足；已按月通报进度，落实包片责任。',
  '承接单位人员更替，工作量未完全达到合同约定；已约谈并扣减服务费。',
  '指标值设定偏高，测算依据不充分；下年参照近三年实际值设定。',
  '数据采集口径年中调整，前后衔接不畅；已统一口径并补录。',
  '市场价格上涨，成本超出年初测算；下年细化定额。',
];

const MANAGEMENT: [ProblemKind, string, string][] = [
  ['management', '项目档案不完整，部分验收资料缺少日期和数量。', '补齐档案，验收表一律写明日期、数量和验收单位。'],
  ['funds', '资金支付集中在第四季度，前三季度支出进度偏慢。', '按月下达用款计划，九月底前未达序时进度的调减。'],
  ['target', '个别指标没有量化，年终难以核对。', '修订指标表，能量化的写明数量和数据来源。'],
  ['decision', '立项时需求测算较粗，与实际服务量差距较大。', '申报前开展需求摸底，测算表随申报材料报送。'],
  ['satisfaction', '满意度调查样本偏少，没有覆盖偏远乡镇。', '按规定样本量开展调查，乡镇样本不少于四成。'],
  ['information', '业务数据靠手工汇总，与业务系统数据不一致。', '从业务系统直接取数，停用手工报表。'],
];

const LATE_PAPERS = { kind: 'other' as const, text: '评价资料报送不及时。', advice: '按规定时限报送评价资料。' };

export type FoundProblem = { no: number; kind: ProblemKind; text: string; advice: string };

/** Why an indicator missed its target. */
export function deviationOf({ random }: PlannedObject): string {
  return random.pick(DEVIATIONS);
}

/**
 * What an evaluation finds: what the indicators missed, what the kind of object tends to lack, and its papers. What was
 * found in an earlier year has been put right and is not found again.
 */
export function problemsOf(object: PlannedObject, year: PlannedYear, most: number): FoundProblem[] {
  const { archetype, random, foundKinds } = object;
  const before = new Set([...foundKinds].flatMap(([found, kinds]) => (found < year.year ? [...kinds] : [])));
  const missed = year.indicators
    .filter(({ isMet }) => !isMet)
    .slice(0, 1)
    .map((indicator) => missedProblem(indicator, random.pick(archetype.problems).advice));
  const typical = random.pick(archetype.problems);
  const [kind, text, advice] = random.pick(MANAGEMENT);
  const idle = year.recovered > 0 ? [idleProblem(year)] : [];
  const others = MANAGEMENT.map(([kind, text, advice]) => ({ kind, text, advice }));
  const candidates = [...missed, ...idle, typical, { kind, text, advice }, ...others, LATE_PAPERS];
  const problems = candidates.filter((found) => !before.has(found.kind)).slice(0, most);
  const known = foundKinds.get(year.year) ?? new Set();
  foundKinds.set(year.year, known);
  for (const { kind } of problems) if (kind !== 'other') known.add(kind);
  return problems.map((found, index) => ({
    no: index + 1,
    kind: found.kind,
    text: found.text,
    advice: found.advice,
  }));
}

function missedProblem({ indicator, target, actual }: IndicatorYear, advice: string) {
  const kinds: Record<string, ProblemKind> = {
    本: 'cost',
    满: 'satisfaction',
    量: 'output',
    质: 'output',
    时: 'output',
  };
  const kind = kinds[indicator.level] ?? 'benefit';
  const unit = indicator.aim.kind === 'date' || indicator.aim.kind === 'phrase' ? '' : indicator.unit;
  return { kind, text: `“${indicator.name}”目标为${target}${unit}，实际为${actual}${unit}，没有达到目标。`, advice };
}

function idleProblem({ adjusted, executed }: PlannedYear) {
  const rate = Math.floor((executed * 100) / adjusted);
  return {
    kind: 'funds' as const,
    text: `全年预算执行率约 ${rate}%，结余资金较多。`,
    advice: '结余资金按规定收回，下年预算按实际需要核减。',
  };
}

export function goalOf({ archetype }: PlannedObject, size: number): string {
  return archetype.goal.replace('{n}', String(size));
}

const ACHIEVED = [
  '按计划推进各项工作，{hit} 项指标达到目标',
  '年度任务基本完成，{hit} 项指标达到或超过目标',
  '对照年初目标逐项核实，{hit} 项指标完成',
];

export function achievedText({ random }: PlannedObject, { indicators }: PlannedYear): string {
  const missed = indicators.filter(({ isMet }) => !isMet);
  const opening = random.pick(ACHIEVED).replace('{hit}', String(indicators.length - missed.length));
  if (missed.length === 0) return `${opening}。`;
  return `${opening}；${missed.map(({ indicator }) => indicator.name).join('、')}未达到目标。`;
}

export function conclusionOf(kind: string, total: string, grade: string): string {
  return `${kind}得分 ${total} 分，等级为“${grade}”。`;
}
