import { z } from 'zod';

/** The ten stages of 一页全链, in order. */
export const stageKey = z
  .enum([
    'pre-evaluation',
    'budget',
    'target',
    'adjustment',
    'monitoring',
    'evaluation',
    'satisfaction',
    'rectification',
    'consequence',
    'next-budget',
  ])
  .meta({ title: '阶段' });
export type StageKey = z.infer<typeof stageKey>;

export const stageTitle: Record<StageKey, string> = {
  'pre-evaluation': '事前评估',
  budget: '预算',
  target: '绩效目标与审核',
  adjustment: '目标调整',
  monitoring: '双监控',
  evaluation: '绩效评价',
  satisfaction: '满意度',
  rectification: '整改',
  consequence: '结果应用与问责',
  'next-budget': '下年预算',
};

/** Who may read a stage: everyone, or only the session edition before the draft is approved. */
export const visibility = z.enum(['public', 'session']).meta({ title: '公开范围' });
export type Visibility = z.infer<typeof visibility>;
