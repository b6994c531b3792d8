import { comparable } from '../../model/comparable.ts';
import { readDecimal } from '../../model/decimal.ts';
import { medianOf } from '../../model/median.ts';
import { fenOf } from '../../model/money.ts';
import { executionRate, percentText } from '../../model/rate.ts';
import { exactAmount } from '../../rules/printed-amount.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { Evaluation } from '../../schemas/evaluation.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { framedComparand } from '../evaluations/score-comparand.ts';
import { scoreText } from '../objects/stages/evaluation-stage.ts';
import { ENOUGH } from './like-objects.ts';

type Dossier = RecordOf<'dossiers'>;

/** A result of the newest year before that has one. */
export type OwnResult = { year: number; value: number; text: string };

/** Results of one year of those that can be compared, least first. */
export type Spread = { sorted: readonly number[]; middle: number };

/** An object's result beside those of its like, or why they are not compared. */
export type LikeResult = { own: OwnResult | undefined; others: Spread | { why: string } };

/** 执行率 of one year, in percent. */
export function likeRates(index: ArchiveIndex, dossier: Dossier, like: readonly Dossier[]): LikeResult {
  const own = earlierOf(index, dossier).flatMap((one) => rateOf(one) ?? [])[0];
  if (!own) return { own, others: { why: '本对象没有收录到以前年度的执行率，不作比较' } };
  const rates = like.flatMap((other) => rateOf(ofYear(index, other, own.year)) ?? []);
  const why = `${own.year} 年有执行率的同类不足 ${ENOUGH} 个，不作比较`;
  return { own, others: spreadOf(rates.map(({ value }) => value)) ?? { why } };
}

/**
 * 单位自评 of one year, where `comparable` finds the forms alike. Other kinds of evaluation follow frames of their own.
 */
export function likeScores(index: ArchiveIndex, dossier: Dossier, like: readonly Dossier[]): LikeResult {
  const own = earlierOf(index, dossier).flatMap((one) => scoreOf(one) ?? [])[0];
  if (!own) return { own, others: { why: '本对象没有收录到以前年度的单位自评得分，不作比较' } };
  const scores = like.flatMap((other) => scoreOf(ofYear(index, other, own.year)) ?? []);
  const comparand = framedComparand(dossier.regionCode, own.evaluation);
  const verdicts = scores.map(({ value, evaluation }) => ({
    value,
    ...comparable(comparand, framedComparand(dossier.regionCode, evaluation)),
  }));
  const spread = spreadOf(verdicts.flatMap(({ like: isLike, value }) => (isLike ? [value] : [])));
  if (spread) return { own, others: spread };
  const reasons = verdicts.flatMap((verdict) =>
    verdict.like ? [] : [verdict.why.replace(/（.*?）/g, '').replace('，不作比较', '')],
  );
  const counted = [...Map.groupBy(reasons, (reason) => reason)].map(([reason, all]) => `${reason}的 ${all.length} 个`);
  const refused = counted.length > 0 ? `（${counted.join('，')}）` : '';
  return { own, others: { why: `${own.year} 年单位自评可比的同类不足 ${ENOUGH} 个${refused}，不作比较` } };
}

/** Dossiers of the years before, newest first. */
function earlierOf({ dossiersByObject }: ArchiveIndex, { regionCode, object, fiscalYear }: Dossier): Dossier[] {
  return (dossiersByObject.get(`${regionCode}/${object}`) ?? [])
    .map(({ record }) => record)
    .filter((other) => other.fiscalYear < fiscalYear)
    .toSorted((a, b) => b.fiscalYear - a.fiscalYear);
}

function ofYear(index: ArchiveIndex, dossier: Dossier, year: number): Dossier | undefined {
  return earlierOf(index, dossier).find(({ fiscalYear }) => fiscalYear === year);
}

function rateOf(dossier: Dossier | undefined): OwnResult | undefined {
  const { adjusted, approved, executed } = dossier?.budget ?? {};
  const [whole, part] = [exactAmount(adjusted ?? approved), exactAmount(executed)];
  const rate = whole && part && executionRate(fenOf(part), fenOf(whole));
  if (!dossier || !rate) return undefined;
  const value = Number(percentText(rate, 1));
  return { year: dossier.fiscalYear, value, text: `${value}%` };
}

function scoreOf(dossier: Dossier | undefined): (OwnResult & { evaluation: Evaluation }) | undefined {
  const evaluation = dossier?.evaluations?.find(({ kind, totalScore }) => kind === 'self' && totalScore);
  const points = readDecimal(evaluation?.totalScore?.replace(/\s*分$/, '') ?? '');
  const text = evaluation && scoreText(evaluation);
  if (!dossier || !evaluation || !text || points === undefined) return undefined;
  return { year: dossier.fiscalYear, value: Number(points), text, evaluation };
}

function spreadOf(values: readonly number[]): Spread | undefined {
  if (values.length < ENOUGH) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  return { sorted, middle: Number(medianOf(sorted).toFixed(2)) };
}
