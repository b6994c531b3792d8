import { wanMoney } from './amount.ts';
import { cite } from './citation.ts';
import { CITY } from './city.ts';
import type { IndicatorYear } from './indicator-year.ts';
import type { PlannedObject, PlannedYear } from './object-plan.ts';
import { levels } from './read-archetypes.ts';
import { goalOf } from './wording.ts';

/** 事前评估 of an object in its first year. */
export function preEvaluationOf({ agency, random }: PlannedObject, year: PlannedYear): object {
  const before = year.year - 1;
  return {
    release: year.isDraft ? 'session' : 'public',
    publishedOn: `${year.year}-02-24`,
    citation: cite(`${year.year}-budget`, '事前绩效评估结论'),
    evaluatedOn: `${before}-08-${10 + random.between(0, 18)}`,
    evaluator: `${agency.name}（会同市财政局）`,
    conclusion: year.asked > year.approved * 1.15 ? '调整完善后支持' : '予以支持',
    asked: wanMoney(year.asked),
    advised: wanMoney(year.approved),
    criteria: [
      { name: '立项必要性', judgement: '充分' },
      { name: '投入经济性', judgement: random.pick(['较好', '好', '一般']) },
      { name: '绩效目标合理性', judgement: random.pick(['合理', '基本合理']) },
      { name: '实施方案可行性', judgement: '可行' },
      { name: '筹资合规性', judgement: '合规' },
    ],
    reason: year.asked > year.approved ? '按任务量和定额核减申报数。' : undefined,
  };
}

/** The draft of the coming year; otherwise what was approved, and what was moved in the course of the year. */
export function targetsOf(object: PlannedObject, year: PlannedYear): object[] {
  if (year.isDraft) {
    const citation = cite(`${year.year}-budget`, '绩效目标表（草案）');
    const draft = { version: 'draft', on: `${year.year - 1}-12-20`, goal: goalOf(object, year.size) };
    return [{ release: 'session', citation, ...draft, rows: rowsOf(object, year, 'draftTarget') }];
  }
  const approved = {
    release: 'public',
    publishedOn: `${year.year}-02-24`,
    citation: cite(`${year.year}-target`),
    version: 'approved',
    on: `${year.year}-02-05`,
    goal: goalOf(object, year.size),
    rows: rowsOf(object, year, 'approvedTarget'),
  };
  if (year.adjustedSize === year.size) return [approved];
  const isMore = year.adjustedSize > year.size;
  const adjusted = {
    release: 'public',
    publishedOn: `${year.year}-10-12`,
    citation: cite(`${year.year}-target`, '调整后绩效目标表'),
    version: 'adjusted',
    on: `${year.year}-09-18`,
    goal: goalOf(object, year.adjustedSize),
    rows: rowsOf(object, year, 'target'),
    reason: isMore ? '追加预算，任务量相应增加。' : '年中调减预算，任务量相应减少。',
    approvedBy: '示例市财政局',
  };
  return [approved, adjusted];
}

function rowsOf(
  object: PlannedObject,
  year: PlannedYear,
  version: 'draftTarget' | 'approvedTarget' | 'target',
): object[] {
  return year.indicators.map((indicator) => ({
    ...rowHead(indicator),
    library: `${CITY}/${object.archetype.id}-${indicator.indicator.id}`,
    target: indicator[version],
    ...rowFoot(indicator),
  }));
}

/** The columns of a row before the target. */
export function rowHead({ indicator }: IndicatorYear) {
  const { level1, level2 } = levels[indicator.level];
  return {
    id: indicator.id,
    level1,
    level2,
    name: indicator.name,
  };
}

/** The columns behind it. */
export function rowFoot({ indicator, weight }: IndicatorYear) {
  return { unit: indicator.unit === '' ? undefined : indicator.unit, weight: String(weight) };
}

const FIVE = ['合规性', '相关性', '完整性', '可行性', '科学性'];
const SIX = ['可量化', '可审核', '可监控', '可评价', '可操作', '可公开'];

/** 两上两下 for most, 双初审双复审 for the rest. */
export function reviewOf(object: PlannedObject, year: PlannedYear): object {
  const { random, agency, index } = object;
  const before = year.year - 1;
  const opinions = random.between(1, 5);
  const points = random.between(82, 98);
  const opinion = random.pick([
    '补充成本指标的测算依据',
    '满意度指标写明调查对象',
    '数量指标与预算测算对应',
    '效益指标改为可核对的数据',
  ]);
  const office = index % 2 === 0 ? '市财政局支出处室' : '市财政局预算绩效处';
  const steps =
    index % 3 === 2
      ? [
          {
            step: '初审一',
            office: '市财政局支出处室',
            on: `${before}-10-20`,
            conclusion: '修改后通过',
            opinionCount: opinions,
            opinion,
          },
          {
            step: '初审二',
            office: '市财政局预算绩效处',
            on: `${before}-10-28`,
            conclusion: '修改后通过',
            opinionCount: 1,
          },
          { step: '复审一', office: '市财政局支出处室', on: `${before}-11-25`, conclusion: '通过', opinionCount: 0 },
          { step: '复审二', office: '市财政局预算绩效处', on: `${before}-12-02`, conclusion: '通过', opinionCount: 0 },
        ]
      : [
          { step: '一上', office: agency.name, on: `${before}-09-15` },
          { step: '一下', office, on: `${before}-10-20`, conclusion: '修改后通过', opinionCount: opinions, opinion },
          { step: '二上', office: agency.name, on: `${before}-11-16` },
          { step: '二下', office: '市财政局预算绩效处', on: `${before}-12-08`, conclusion: '通过', opinionCount: 0 },
        ];
  return {
    release: year.isDraft ? 'session' : 'public',
    publishedOn: year.isDraft ? undefined : `${year.year}-02-24`,
    citation: cite(`${year.year}-budget`, '绩效目标审核表'),
    steps,
    // A finished year tells the first of them only, to keep its record lean.
    criteria: (index % 2 === 0 ? FIVE : SIX).slice(0, year.isDraft ? undefined : 2).map((name) => ({
      name,
      judgement: random.chance(0.9) ? '符合' : '基本符合',
    })),
    points: String(points),
    grade: points >= 90 ? '优' : '良',
    sentToCongress: object.isKey,
  };
}
