import { regionsAbove } from '../../model/codes.ts';
import { fenOf, formatMoney, type Money } from '../../model/money.ts';
import type { Archive, RecordOf } from '../../schemas/collections.ts';

type Dossier = RecordOf<'dossiers'>;

/** The money given to an object in a year, as printed, or nothing where the record has none. */
export function fundedText({ budget }: Dossier): string | undefined {
  const given = ([budget?.approved, budget?.adjusted, budget?.executed] as (Money | undefined)[]).find(
    (amount) => amount !== undefined && fenOf(amount) > 0,
  );
  return given && formatMoney(given);
}

/**
 * What in the record of a funded object speaks against its being funded, in neutral words: 未评估, 不入库, 审核不达标.
 * Only what the record itself says counts; a stage that this site has not collected says nothing.
 */
export function fundedContradictions(archive: Archive, dossier: Dossier): string[] {
  if (fundedText(dossier) === undefined) return [];
  const { preEvaluation, review, budget, absences = [], regionCode, fiscalYear } = dossier;
  const found: string[] = [];
  const conclusions = passingOf(archive, regionCode, fiscalYear, 'preEvaluationConclusions');
  if (preEvaluation && isRefused(preEvaluation.conclusion, conclusions)) {
    found.push(`事前评估结论为“${preEvaluation.conclusion}”`);
  }
  const missing = absences.find(({ stage, reason }) => stage === 'pre-evaluation' && reason === 'left-blank');
  if (!preEvaluation && missing) found.push(`记录注明没有事前评估${missing.note ? `：${missing.note}` : ''}`);
  if (budget?.inReserve === false) found.push('记录注明没有进入项目库');
  const grades = passingOf(archive, regionCode, fiscalYear, 'reviewGrades');
  if (review?.grade && grades && !grades.includes(review.grade)) {
    found.push(`目标审核等次为“${review.grade}”，当地规则是${grades.join('、')}可进入预算程序`);
  }
  return found;
}

/** The labels with which an object may enter the budget, in the region or the nearest one above that says so. */
function passingOf(
  archive: Archive,
  code: Dossier['regionCode'],
  year: number,
  name: 'reviewGrades' | 'preEvaluationConclusions',
): readonly string[] | undefined {
  for (const region of [code, ...regionsAbove(code)]) {
    const rule = (archive.regions.get(region)?.rules?.[name] ?? []).find(
      ({ fromYear = year, untilYear = year }) => fromYear <= year && year <= untilYear,
    );
    if (rule) return rule.passing;
  }
  return undefined;
}

function isRefused(conclusion: string, passing: readonly string[] | undefined): boolean {
  if (passing) return !passing.includes(conclusion);
  return /不予支持|不支持|不通过|暂缓|取消/.test(conclusion);
}
