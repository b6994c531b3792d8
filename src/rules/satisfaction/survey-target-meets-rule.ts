import type { DecimalText } from '../../model/decimal.ts';
import { covers, type Interval } from '../../model/interval.ts';
import { readTargetValue, type PrintedBeside } from '../../model/target-value.ts';
import type { Rule } from '../rule.ts';
import { satisfactionRulesOf, type SatisfactionRule } from './satisfaction-rules-of.ts';
import { surveysOf, type Survey } from './surveyed.ts';

export const surveyTargetMeetsRule: Rule = {
  id: 'survey-target-meets-rule',
  severity: 'info',
  subject: 'survey',
  title: '满意度调查的目标值符合当地对目标值的要求',
  source: '当地规则，如常州：目标值要高于 90 分（90 分不算高于 90 分）',
  falsePositives: '只在当地规则已收录、且目标值与规则同一量纲时核对；目标值沿用上级规定的，可能低于当地要求。',
  *check(archive) {
    for (const { collection, key, survey } of surveysOf(archive)) {
      const target = survey.target ?? '';
      for (const rule of satisfactionRulesOf(archive, survey.regionCode, survey.fiscalYear)) {
        if (!rule.target || targetReaches(target, { unit: unitOf(survey) }, rule.target) !== false) continue;
        const { comparator, value, unit } = rule.target;
        const message = `目标值印作“${target}”，当地要求目标值${comparator === '>' ? '高于' : '不低于'} ${value}${unit}。`;
        yield { collection, key, path: ['target'], value: target, message };
      }
    }
  },
};

/** The unit of a target that prints none itself: that of the survey's result. */
function unitOf({ overall }: Survey): string {
  return { percent: '%', points: '分', votes: '票' }[overall?.scale ?? 'votes'];
}

/** Whether a printed target keeps to the rule; `undefined` where it is no figure on the rule's scale. */
export function targetReaches(
  printed: string,
  beside: PrintedBeside,
  { comparator, value, unit }: NonNullable<SatisfactionRule['target']>,
): boolean | undefined {
  const read = readTargetValue(printed, beside);
  if (read.kind !== 'comparison' || read.precision !== 'exact' || read.unit !== unit) return undefined;
  if (read.comparator === '<' || read.comparator === '≤') return undefined;
  const asked: Interval = { low: { value: read.value, open: read.comparator === '>' }, high: undefined };
  const limit = String(value) as DecimalText;
  return covers({ low: { value: limit, open: comparator === '>' }, high: undefined }, asked);
}
