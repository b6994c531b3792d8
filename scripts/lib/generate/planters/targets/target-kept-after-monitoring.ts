import { fenOf } from '../../../../../src/model/money.ts';
import type { Planter } from '../planter.ts';
import { hasRoom, lowered, reachedCounts } from './approved-row.ts';

/** A target lowered in September although the budget grew. */
export const targetKeptAfterMonitoringPlanter: Planter<'dossiers'> = {
  rule: 'target-kept-after-monitoring',
  collections: ['dossiers'],
  plant(record) {
    const [found] = reachedCounts(record);
    const { budget, targets, fiscalYear, monitorings } = record;
    const approved = targets?.[0];
    if (!hasRoom(record) || found === undefined || approved === undefined || monitorings === undefined)
      return undefined;
    if (!budget?.approved || !budget.adjusted || fenOf(budget.adjusted) <= fenOf(budget.approved)) return undefined;
    const target = lowered(found.row.target);
    const rows = approved.rows.map((row) => (row.id === found.row.id ? { ...row, target } : row));
    targets?.push({
      ...approved,
      version: 'adjusted',
      on: `${fiscalYear}-09-20`,
      publishedOn: `${fiscalYear}-10-15`,
      rows,
      reason: '实际需求低于年初测算。',
      approvedBy: '示例市财政局',
    });
    found.row.target = target;
    return [['targets', 1]];
  },
};
