import type { Planter } from '../planter.ts';

/** A goal judged hopeless in July, and nothing done. */
export const doubtfulGoalHasMeasurePlanter: Planter<'dossiers'> = {
  rule: 'doubtful-goal-has-measure',
  collections: ['dossiers'],
  plant({ monitorings, targets, rectifications }) {
    const monitoring = monitorings?.[0];
    const index = monitoring?.rows?.findIndex(({ likelihood }) => likelihood !== '确定能') ?? -1;
    const row = monitoring?.rows?.[index];
    if (!monitoring || !row || (targets ?? []).length > 1) return undefined;
    // Money ahead of goals without a measure would be another finding.
    if (monitoring.measures?.some(({ text }) => text?.startsWith('任务慢于支出'))) return undefined;
    if (rectifications?.some(({ origin }) => origin === 'monitoring')) return undefined;
    row.likelihood = '完全不可能';
    delete monitoring.measures;
    const first = monitoring.rows?.findIndex(({ likelihood }) => likelihood === '完全不可能') ?? index;
    return [['monitorings', 0, 'rows', first, 'likelihood']];
  },
};
