import { readPoints } from '../points.ts';
import { indicatorRule } from './indicator-rule.ts';
import { hasFormBlanks } from './template-is-filled-in.ts';

/**
 * An empty cell of a column that the form has; an absent column asks nothing. A dash is an answer (不适用), but not where
 * the row has points to be given.
 */
export const targetIsFilled = indicatorRule(
  {
    id: 'target-is-filled',
    title: '有指标值一栏的，指标值已经填写',
    source: '财预〔2015〕88号：绩效目标以相应的绩效指标予以细化、量化描述',
    falsePositives: '几条指标合用一个单元格，录入时没有拆开的，会误报。',
    criteria: ['quantifiable', 'assessable'],
  },
  ({ target, row, name }, { seenWhole }) => {
    if (!seenWhole || name === '' || target?.kind !== 'absent') return undefined;
    if (hasFormBlanks(row.target ?? '')) return undefined;
    const weight = readPoints(row.weight);
    const isDash = target.reason !== 'left-blank';
    if (isDash && (weight.kind !== 'points' || Number(weight.value) === 0)) return undefined;
    return {
      field: 'target',
      message: `${isDash ? `的指标值印作“${target.text.trim()}”而有分值` : '没有填写指标值'}，年终没有可以对照的数或要求。`,
    };
  },
);
