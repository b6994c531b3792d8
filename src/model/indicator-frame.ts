/**
 * The two upper levels of the indicator frames in use.
 *
 * - `2020`: 产出(数量 质量 时效 成本) 效益(经济 社会 生态 可持续影响) 满意度. Sources: 财预〔2015〕88号, 财预〔2020〕10号.
 * - `2021`: 成本(经济成本 社会成本 生态环境成本) 产出(数量 质量 时效) 效益 满意度. Source: 财预〔2021〕101号.
 * - `evaluation`: 决策 过程 产出 效益, the frame of 部门评价 and 财政评价 (财预〔2020〕10号), and 投入 过程 产出 效果 before it.
 *
 * Printed names differ in suffix, spacing and points, so they are compared by key. A name outside these lists keeps
 * its printed text and has no key.
 */

export const level1Title = {
  cost: '成本指标',
  output: '产出指标',
  benefit: '效益指标',
  satisfaction: '满意度指标',
  execution: '预算执行率',
  input: '投入',
  decision: '决策',
  process: '过程',
} as const;
export type Level1 = keyof typeof level1Title;

export const level2Title = {
  quantity: '数量指标',
  quality: '质量指标',
  timeliness: '时效指标',
  cost: '成本指标',
  'economic-cost': '经济成本指标',
  'social-cost': '社会成本指标',
  'ecological-cost': '生态环境成本指标',
  'economic-benefit': '经济效益指标',
  'social-benefit': '社会效益指标',
  'ecological-benefit': '生态效益指标',
  sustainability: '可持续影响指标',
  satisfaction: '服务对象满意度指标',
  initiation: '项目立项',
  objective: '绩效目标',
  funding: '资金投入',
  'fund-management': '资金管理',
  implementation: '组织实施',
  'project-benefit': '项目效益',
} as const;
export type Level2 = keyof typeof level2Title;

/** A printed level name: `text` as given, `key` where it is known. */
export type LevelName<Key extends string> = { key: Key | undefined; text: string };

export type FrameGeneration = '2020' | '2021' | 'evaluation' | 'other';

const LEVEL_1: [Level1, RegExp][] = [
  ['cost', /^成本$/],
  ['output', /^(项目)?产出$|^项目完成$/],
  ['benefit', /^(项目)?(效益|效果)$/],
  ['satisfaction', /满意(度|率)$/],
  ['execution', /^(部门)?预算执行(率|情况)?$/],
  ['input', /^(项目)?投入$/],
  ['decision', /^(项目)?决策$/],
  ['process', /^(项目)?(过程|管理|过程管理)$/],
];

const LEVEL_2: [Level2, RegExp][] = [
  ['quantity', /^(产出)?数量$/],
  ['quality', /^(产出)?质量$/],
  ['timeliness', /^(产出)?时效性?$/],
  ['cost', /^(产出)?成本$/],
  ['economic-cost', /^经济成本$/],
  ['social-cost', /^社会成本$/],
  ['ecological-cost', /^(生态|环境|生态环境)成本$/],
  ['economic-benefit', /^经济(效益|效果)$/],
  ['social-benefit', /^社会(效益|效果)$/],
  ['ecological-benefit', /^(生态|环境|生态环境)(效益|效果)$/],
  ['sustainability', /^可持续(性|发展)?(影响)?$/],
  ['satisfaction', /满意(度|率)$/],
  ['initiation', /^项目立项$/],
  ['objective', /^(绩效|项目)目标$/],
  ['funding', /^资金投入$/],
  ['fund-management', /^资金管理$/],
  ['implementation', /^组织实施$/],
  ['project-benefit', /^项目(效益|效果)$/],
];

/** The 一级指标 of a printed name: 产出指标(50分), 项目产出 and 产出 are one. */
export function readLevel1(text: string): LevelName<Level1> {
  return { key: keyOf(LEVEL_1, text), text };
}

/** The 二级指标 of a printed name: `经济效益 指标`, 服务对象满意度指标等, 环境效益 for 生态效益. */
export function readLevel2(text: string): LevelName<Level2> {
  return { key: keyOf(LEVEL_2, text), text };
}

/**
 * The frame that printed level names belong to. Rows whose name a merged cell swallowed do not count.
 *
 * - `evaluation` where 决策, 过程 or 投入 is a level.
 * - `other` where a 一级指标 is outside the lists, as in frames of whole departments, or none is printed.
 * - `2021` where 成本 is a 一级指标, or one of its three parts is a 二级指标 (Sichuan keeps 经济成本 under 产出).
 * - `2020` for the rest. Without any cost indicator the two generations look alike; the older one is said.
 */
export function frameGeneration(rows: readonly { level1: string; level2?: string | undefined }[]): FrameGeneration {
  const printed = rows.map((row) => row.level1).filter((name) => bareName(name) !== '');
  const keys = printed.map((name) => readLevel1(name).key);
  if (keys.some((key) => key === 'decision' || key === 'process' || key === 'input')) return 'evaluation';
  if (keys.length === 0 || keys.includes(undefined)) return 'other';
  const parts = rows.map((row) => readLevel2(row.level2 ?? '').key);
  const newCost = keys.includes('cost') || parts.some((part) => part?.endsWith('-cost'));
  return newCost ? '2021' : '2020';
}

function keyOf<Key>(names: readonly [Key, RegExp][], text: string): Key | undefined {
  const bare = bareName(text);
  return names.find(([, pattern]) => pattern.test(bare))?.[0];
}

/** The name without white space, enumeration, points in brackets, 等 and the suffix 指标. */
function bareName(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s★*]/g, '')
    .replace(/^([(]?[一二三四五六七八九十\d]+[)]|[一二三四五六七八九十\d]+[、.])/, '')
    .replace(/\([^()]*\)/g, '')
    .replace(/等$/, '')
    .replace(/指标$/, '');
}
