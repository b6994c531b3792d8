import { fenOf, formatMoney, type Money } from '../../model/money.ts';
import { gradeOf, type GradeBand } from '../../model/grade.ts';
import type { Archive, RecordOf } from '../../schemas/collections.ts';
import type { Review } from '../../schemas/target-stage.ts';
import { agencyOfDossier, coverageOf } from '../declared-coverage.ts';
import { readPoints } from '../points.ts';
import { exactAmount } from '../printed-amount.ts';
import { rulesInForce } from '../rules-in-force.ts';
import { isSeenWhole, type Path } from '../walk-records.ts';

type Dossier = RecordOf<'dossiers'>;

/** The money given to an object in a year, as printed, or nothing where the record has none. */
export function fundedText({ budget }: Dossier): string | undefined {
  const given = ([budget?.approved, budget?.adjusted, budget?.executed] as (Money | undefined)[]).find(
    (amount) => amount !== undefined && fenOf(amount) > 0,
  );
  return given && formatMoney(given);
}

/** What in a record speaks against its object's being funded, and which rule says so. */
export type Contradiction = {
  rule: 'funded-not-supported' | 'funded-without-pre-evaluation' | 'funded-not-in-library' | 'funded-failing-review';
  path: Path;
  value: string;
  text: string;
};

/**
 * What in the record of a funded object speaks against its being funded, in neutral words: 未评估, 不入库, 审核不达标.
 * Only what the record itself says counts; a stage that this site has not collected says nothing, unless the region
 * declares to be complete and the whole budget was seen.
 */
export function contradictionsOf(archive: Archive, dossier: Dossier): Contradiction[] {
  return fundedText(dossier) === undefined ? [] : reasonsAgainst(archive, dossier);
}

/** The same of an object whether or not it has its money yet, as in a draft that only asks for it. */
export function reasonsAgainst(archive: Archive, dossier: Dossier): Contradiction[] {
  return [
    notSupported(archive, dossier),
    withoutPreEvaluation(archive, dossier),
    notInLibrary(dossier),
    failingReview(archive, dossier),
  ].filter((found) => found !== undefined);
}

function notSupported(archive: Archive, { regionCode, fiscalYear, preEvaluation }: Dossier): Contradiction | undefined {
  if (!preEvaluation) return undefined;
  const { conclusion } = preEvaluation;
  const [rule] = rulesInForce(archive, regionCode, fiscalYear, 'preEvaluationConclusions');
  const isNamed = rule !== undefined && rule.labels.includes(conclusion);
  // A conclusion that the jurisdiction does not name is told by its words.
  const isRefused = isNamed ? !rule.passing.includes(conclusion) : isRefusal(conclusion);
  if (!isRefused) return undefined;
  const text = `事前评估结论为“${conclusion}”`;
  return { rule: 'funded-not-supported', path: ['preEvaluation', 'conclusion'], value: conclusion, text };
}

/** 不予支持, 不建议支持, 暂缓 and the like; not 不予支持 of a part, as in 部分不予支持. */
function isRefusal(conclusion: string): boolean {
  return (
    /不(予以?|宜|应|得|再)?(支持|立项|安排|实施|列入|纳入|同意(?!见)|通过|可行)|不建议|否决|暂缓|取消/.test(
      conclusion,
    ) && !/部分|调整|完善/.test(conclusion)
  );
}

function withoutPreEvaluation(archive: Archive, dossier: Dossier): Contradiction | undefined {
  const { preEvaluation, absences = [] } = dossier;
  if (preEvaluation) return undefined;
  const rule = 'funded-without-pre-evaluation' as const;
  const said = absences.find(({ stage }) => stage === 'pre-evaluation');
  if (said) {
    const index = absences.indexOf(said);
    if (said.reason !== 'left-blank' && said.reason !== 'due-not-disclosed') return undefined;
    const text = `记录注明没有事前评估${said.note ? `：${said.note}` : ''}`;
    return { rule, path: ['absences', index], value: '没有事前评估', text };
  }
  const threshold = askedForNewObject(archive, dossier);
  return threshold && { rule, path: ['budget', 'approved'], value: threshold.value, text: threshold.text };
}

const NEW_KINDS: readonly string[] = ['project', 'policy', 'transfer', 'subsidy', 'purchased-service', 'procurement'];

/** Whether the jurisdiction asks for 事前评估 of a new policy or project of this amount; only where all was seen. */
function askedForNewObject(archive: Archive, dossier: Dossier): { value: string; text: string } | undefined {
  const { regionCode, fiscalYear, budget, object: id } = dossier;
  const object = archive.objects.get(`${regionCode}/${id}`);
  const amount = exactAmount(budget?.approved);
  if (!amount || !object || object.startYear !== fiscalYear || object.continues !== undefined) return undefined;
  if (!NEW_KINDS.includes(object.kind) || !isSeenWhole(archive, budget?.citation)) return undefined;
  const holder = { regionCode, fiscalYear, agencyCode: agencyOfDossier(archive, dossier) };
  if (!coverageOf(archive, holder, 'budget')) return undefined;
  const [rule] = rulesInForce(archive, regionCode, fiscalYear, 'thresholds', ({ what }) => what === 'pre-evaluation');
  if (!rule || fenOf(amount) < fenOf(rule.amount)) return undefined;
  const asked =
    fenOf(rule.amount) > 0 ? `新增项目 ${formatMoney(rule.amount)}起须作事前评估` : '新增项目都须作事前评估';
  return {
    value: formatMoney(amount),
    text: `${fiscalYear} 年新增，批复 ${formatMoney(amount)}，当地规定${asked}，没有收录到事前评估`,
  };
}

function notInLibrary({ budget }: Dossier): Contradiction | undefined {
  if (budget?.inReserve !== false) return undefined;
  const text = '记录注明没有进入项目库';
  return { rule: 'funded-not-in-library', path: ['budget', 'inReserve'], value: '未入库', text };
}

function failingReview(archive: Archive, { regionCode, fiscalYear, review }: Dossier): Contradiction | undefined {
  const [rule] = rulesInForce(archive, regionCode, fiscalYear, 'reviewGrades');
  const grade = review?.grade;
  const label = rule && review && (grade ? labelAmong(rule.labels, grade) : gradeByPoints(review, rule.bands));
  if (!rule || !review || label === undefined || rule.passing.includes(label)) return undefined;
  if (passedAtLast(review.steps, label === rule.labels.at(-1))) return undefined;
  const printed = grade ? `等次为“${grade}”` : `得分 ${review.points}，按当地的分数线为“${label}”`;
  const text = `目标审核${printed}，当地规则是${rule.passing.join('、')}可进入预算程序`;
  const path = ['review', grade ? 'grade' : 'points'];
  return { rule: 'funded-failing-review', path, value: grade ?? review.points ?? '', text };
}

/** The grade of printed points, where the jurisdiction states the points of its grades. */
function gradeByPoints({ points }: Review, bands: readonly GradeBand[] | undefined): string | undefined {
  const read = readPoints(points);
  return read.kind === 'points' && bands ? gradeOf(read.value, bands) : undefined;
}

/** The label that a printed grade means: 优秀 and “优”等 are 优. A word that the jurisdiction does not know means nothing. */
export function labelAmong(labels: readonly string[], grade: string): string | undefined {
  const plain = bare(grade);
  return labels.find((label) => bare(label) === plain);
}

function bare(grade: string): string {
  const plain = grade
    .normalize('NFKC')
    .replace(/[\s“”"'「」（）()]/g, '')
    .replace(/(等级|等次|级|档|等)$/, '');
  return { 优秀: '优', 良好: '良', 中等: '中', 较差: '差' }[plain] ?? plain;
}

/**
 * A target that was sent back, mended and passed has the grade of its first reading. With the lowest grade, which may not
 * go on, the trail must say that it was sent back.
 */
function passedAtLast(steps: readonly { conclusion?: string | undefined }[], isLowest: boolean): boolean {
  const conclusions = steps.flatMap(({ conclusion }) => conclusion ?? []);
  const last = conclusions.at(-1) ?? '';
  const passed = /通过|同意|合格/.test(last) && !/[不未]|再报|重报|退回/.test(last);
  return passed && (!isLowest || conclusions.slice(0, -1).some((conclusion) => SENT_BACK.test(conclusion)));
}

const SENT_BACK = /[不未]|修改|再报|重报|退回/;
