import { objectPurposeTitle, type ObjectPurpose } from '../../schemas/object.ts';
import type { EvaluatedRow } from '../../schemas/indicator-row.ts';
import { compareDecimal, readDecimal, type DecimalText } from '../../model/decimal.ts';
import { readRate } from '../../model/rate.ts';
import { readPoints } from '../../rules/points.ts';
import type { SatisfactionRule } from '../../rules/satisfaction/satisfaction-rules-of.ts';
import { targetReaches } from '../../rules/satisfaction/survey-target-meets-rule.ts';
import type { SurveyResult } from '../../rules/satisfaction/surveyed.ts';

/**
 * What the rule says of a result on its own scale, 推算; nothing of a result on another scale. Above and below are
 * strict: 90 is not above 90, and 60 is not below 60.
 */
export function judgedByRule(result: SurveyResult, { target, zeroBelow }: SatisfactionRule): string[] {
  const value = readDecimal(result.text.replace(/[%％分]/g, ''));
  const unit = { percent: '%', points: '分', votes: undefined }[result.scale];
  if (value === undefined || unit === undefined) return [];
  const printed = `${value}${unit}`;
  const sentences: string[] = [];
  if (target?.unit === unit) {
    const gap = compareDecimal(value, limitOf(target.value));
    const reaches = target.comparator === '>' ? gap > 0 : gap >= 0;
    const line = `${target.comparator === '>' ? '高于' : '不低于'} ${target.value}${unit}`;
    sentences.push(`总体结果 ${printed}，${reaches ? '达到' : '没有达到'}当地对目标值“${line}”的要求（推算）。`);
  }
  if (zeroBelow?.unit === unit) {
    const isZero = compareDecimal(value, limitOf(zeroBelow.value)) < 0;
    sentences.push(`按“低于 ${zeroBelow.value}${unit}不得分”，${printed}${isZero ? '不得分' : '可以得分'}（推算）。`);
  }
  return sentences;
}

/** What the rule says of a satisfaction row of an evaluation form, each beside what the form prints, 推算. */
export function judgedRow(
  row: EvaluatedRow,
  { minimumWeights = [], target, zeroBelow }: SatisfactionRule,
  purpose: ObjectPurpose | undefined,
): string[] {
  const sentences: string[] = [];
  const least = minimumWeights.find((minimum) => minimum.purpose === purpose);
  const weight = readPoints(row.weight);
  if (least && purpose && weight.kind === 'points') {
    const reaches = compareDecimal(weight.value, limitOf(least.points)) >= 0;
    sentences.push(
      `分值印作 ${row.weight}，当地对${objectPurposeTitle[purpose]}项目的要求是不低于 ${least.points} 分，${reaches ? '达到' : '没有达到'}。`,
    );
  }
  const reaches = target && targetReaches(row.target ?? '', { nature: row.nature, unit: row.unit }, target);
  if (target && reaches !== undefined) {
    const asked = `${target.comparator === '>' ? '高于' : '不低于'} ${target.value}${target.unit}`;
    sentences.push(`指标值印作 ${row.target}，当地要求${asked}，${reaches ? '符合' : '不符合'}。`);
  }
  const actual = readRate(withUnit(row.actual, row));
  const unit = actual && { percent: '%', points: '分', ratio: undefined }[actual.scale ?? 'ratio'];
  if (zeroBelow && actual?.precision === 'exact' && unit === zeroBelow.unit) {
    const isZero = compareDecimal(actual.value, limitOf(zeroBelow.value)) < 0;
    const printed = readPoints(row.score).kind === 'points' ? `，印出的得分是 ${row.score}` : '';
    sentences.push(
      `实际值 ${actual.value}${unit}，当地规定低于 ${zeroBelow.value}${unit}不得分，${isZero ? '应得 0 分' : '可以得分'}${printed}。`,
    );
  }
  return sentences;
}

function limitOf(value: number): DecimalText {
  return String(value) as DecimalText;
}

/** The cell with the unit of its column where it prints none itself. */
function withUnit(text = '', { unit = '' }: EvaluatedRow): string {
  return /[%％分]/.test(text) || !/^[%％分]$/.test(unit) ? text : `${text}${unit}`;
}
