import { z } from 'zod';
import { isoDate } from '../model/period.ts';
import { funds } from './funds-row.ts';
import { monitoredRow } from './indicator-row.ts';
import { stageRecord } from './stage-record.ts';

/** 双监控 at the end of one period: money spent and goal reached, side by side. */
export const monitoring = z
  .strictObject({
    ...stageRecord,
    periodEnd: isoDate.meta({ title: '监控截止日' }),
    /** 部门监控 or 财政重点监控. */
    level: z.enum(['department', 'finance']).meta({ title: '监控级别' }),
    depth: z.enum(['simple', 'detailed', 'whole']).optional().meta({ title: '监控类型', description: '简、精、实' }),
    funds: funds.optional(),
    rows: monitoredRow.array().optional().meta({ title: '监控指标' }),
    /** 提示提醒, 督促督办, 收回, 调整, 暂缓, 停拨. */
    measures: z
      .strictObject({ kind: z.string().min(1), on: isoDate.optional(), text: z.string().min(1).optional() })
      .array()
      .optional()
      .meta({ title: '纠偏措施' }),
    conclusion: z.string().min(1).optional().meta({ title: '监控结论' }),
  })
  .meta({ title: '运行监控' });
export type Monitoring = z.infer<typeof monitoring>;
