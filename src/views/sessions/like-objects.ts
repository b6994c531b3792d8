import { comparable } from '../../model/comparable.ts';
import { readDecimal } from '../../model/decimal.ts';
import { medianOf } from '../../model/median.ts';
import { fenOf, formatFen, type Fen } from '../../model/money.ts';
import { executionRate, percentText } from '../../model/rate.ts';
import { exactAmount } from '../../rules/printed-amount.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { Evaluation } from '../../schemas/evaluation.ts';
import { objectKindTitle } from '../../schemas/object.ts';
import { objectAddress } from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { framedComparand } from '../evaluations/score-comparand.ts';
import { scoreText } from '../objects/stages/evaluation-stage.ts';
import { section, type PageSection } from '../shapes/sectioned-page.ts';
import type { Cell, Row } from '../shapes/table.ts';
import { askOf, draftObjects, lastSpent, type DraftObject } from './draft-objects.ts';

type Session = RecordOf<'sessions'>;
type BudgetObject = RecordOf<'objects'>;

/** An object of a session's region with what decides which others are its like. */
type Candidate = { object: DraftObject; record: BudgetObject; askFen: Fen };

/** Asks from half to double of one another are of one scale. */
const SCALE = 2;
/** With fewer others, a middle says nothing. */
const ENOUGH = 3;

const FORM_TITLE: Record<NonNullable<BudgetObject['form']>, string> = {
  policy: '政策类',
  works: '工程类',
  equipment: '设备购置类',
  service: '服务类',
  operation: '运行类',
  other: '其他类',
};

/** The objects of the region that a draft asks money for, exactly and with their kind and form stated. */
const candidatesOf = new WeakMap<ArchiveIndex, Map<string, readonly Candidate[]>>();

function candidates(index: ArchiveIndex, { regionCode, budgetYear }: Session): readonly Candidate[] {
  const known = candidatesOf.get(index) ?? new Map<string, readonly Candidate[]>();
  candidatesOf.set(index, known);
  const place = `${regionCode}/${budgetYear}`;
  const listed =
    known.get(place) ??
    (index.departmentYearsOfRegion.get(regionCode) ?? [])
      .filter(({ year }) => year === budgetYear)
      .flatMap(({ department }) => draftObjects(index, department, budgetYear))
      .flatMap((object) => candidate(index, object) ?? []);
  known.set(place, listed);
  return listed;
}

function candidate({ archive }: ArchiveIndex, object: DraftObject): Candidate | undefined {
  const ask = exactAmount(askOf(object));
  const record = archive.objects.get(object.key);
  return ask && record?.form && fenOf(ask) > 0 ? { object, record, askFen: fenOf(ask) } : undefined;
}

/** Others of one region, kind, form and scale, or why there are none to compare with. */
export function likeObjects(
  index: ArchiveIndex,
  session: Session,
  object: DraftObject,
): { like: readonly DraftObject[]; how: string } | { why: string } {
  if (!object.draft) return { why: '本年没有收录草案' };
  const own = candidate(index, object);
  if (!own) {
    const record = index.archive.objects.get(object.key);
    return { why: record?.form ? '没有确切的申报数，不知规模' : '没有收录项目类型，不知同类' };
  }
  const { kind, form } = own.record;
  const all = candidates(index, session).filter(
    ({ object: other, record }) => other.key !== object.key && record.kind === kind && record.form === form,
  );
  const like = all.filter(({ askFen }) => askFen * SCALE >= own.askFen && askFen <= own.askFen * SCALE);
  const title = `${objectKindTitle[kind]}、${FORM_TITLE[form ?? 'other']}`;
  if (like.length < ENOUGH) {
    const counts = `本地${title}另有 ${all.length} 个，申报数在一半到两倍之间的 ${like.length} 个`;
    return { why: `${counts}，不足 ${ENOUGH} 个，不作比较` };
  }
  const unit = askOf(object)?.unit ?? '万元';
  const range = [own.askFen / SCALE, own.askFen * SCALE].map((fen) => formatFen(Math.round(fen) as Fen, unit));
  return { like: like.map(({ object: other }) => other), how: `${title}，申报 ${range.join(' 至 ')}` };
}

/** 同类对比: each object of a department beside its like, or why it is not compared. */
export function likenessSections(
  index: ArchiveIndex,
  session: Session,
  objects: readonly DraftObject[],
): PageSection[] {
  const rows = objects.flatMap((object) => (object.draft ? [likenessRow(index, session, object)] : []));
  return section(
    'like',
    '同类同规模对比',
    [
      rows.length > 0 && {
        kind: 'table',
        table: {
          id: 'like-rows',
          caption: '与同类同规模的项目相比',
          isTitled: true,
          isStacked: true,
          rowTitle: '项目或政策',
          columns: [
            { key: 'like', title: '同类同规模' },
            { key: 'rate', title: '执行率', group: '执行', numeric: true },
            { key: 'like-rate', title: '同类的中间值', group: '执行' },
            { key: 'score', title: '单位自评', group: '得分', numeric: true },
            { key: 'like-score', title: '同类的中间值', group: '得分' },
          ],
          rows,
          footnote:
            '同类：同一地区、同一对象类型和项目类型；同规模：申报数在一半到两倍之间。执行率只与同一年的比，得分只与同一年、同一指标框架、同样分值分配的单位自评比。同类不足 3 个，或口径不同，不作比较，并写明原因。中间值不是标准，高低不等于好坏。',
        },
      },
    ],
    '只与同一地区、同一类型、金额相近的项目相比。',
  );
}

function likenessRow(index: ArchiveIndex, session: Session, object: DraftObject): Row {
  const found = likeObjects(index, session, object);
  const header = { header: object.name, href: objectAddress(object.key) };
  const rate = rateOf(object);
  const score = selfOf(object);
  const own: Cell[] = [
    rate ? { text: `${rate.year} 年 ${percent(rate.value)}`, kind: 'number', mark: '推算' } : notKnown('未收录'),
    score ? { text: `${score.year} 年 ${scoreText(score.evaluation)}`, kind: 'number' } : notKnown('未收录'),
  ];
  if ('why' in found) {
    return { ...header, cells: [notKnown(found.why), own[0]!, notKnown('不作比较'), own[1]!, notKnown('不作比较')] };
  }
  return {
    ...header,
    cells: [
      { text: `${found.like.length} 个：${found.how}`, kind: 'text' },
      own[0]!,
      rate ? likeRates(rate, found.like) : notKnown('本项目没有执行率'),
      own[1]!,
      score ? likeScores(object, score, found.like) : notKnown('本项目没有自评得分'),
    ],
  };
}

const notKnown = (text: string): Cell => ({ text, kind: 'absent' });

/** 执行率 of the newest year before that has one, in percent, as a number for order. */
function rateOf(object: DraftObject): { year: number; value: number } | undefined {
  const spent = lastSpent(object);
  const [executed, budget] = [exactAmount(spent?.executed), exactAmount(spent?.budget)];
  const rate = executed && budget && executionRate(fenOf(executed), fenOf(budget));
  return spent && rate && { year: spent.year, value: Number(percentText(rate, 1)) };
}

function likeRates({ year }: { year: number }, like: readonly DraftObject[]): Cell {
  const rates = like.flatMap((other) => rateOf(other) ?? []).filter((rate) => rate.year === year);
  if (rates.length < ENOUGH) return notKnown(`${year} 年有执行率的同类不足 ${ENOUGH} 个，不作比较`);
  return spread(
    rates.map(({ value }) => value),
    percent,
  );
}

type SelfScore = { year: number; evaluation: Evaluation };

function selfOf({ earlier }: DraftObject): SelfScore | undefined {
  for (const { fiscalYear: year, evaluations = [] } of earlier) {
    const evaluation = evaluations.find(({ kind, totalScore }) => kind === 'self' && totalScore);
    if (evaluation) return { year, evaluation };
  }
  return undefined;
}

/** Scores of the same year whose forms are alike; where too few are, the reason that most of the others have. */
function likeScores(object: DraftObject, own: SelfScore, like: readonly DraftObject[]): Cell {
  const region = object.key.slice(0, object.key.indexOf('/'));
  const comparand = framedComparand(region, own.evaluation);
  const reasons: string[] = [];
  const points = like.flatMap((other) => {
    const score = selfOf(other);
    if (score?.year !== own.year) return [];
    const verdict = comparable(comparand, framedComparand(region, score.evaluation));
    if (!verdict.like) reasons.push(verdict.why.replace(/（.*?）/g, ''));
    const digits = readDecimal(score.evaluation.totalScore?.replace(/\s*分$/, '') ?? '');
    return verdict.like && digits !== undefined ? [Number(digits)] : [];
  });
  if (points.length >= ENOUGH) return spread(points, (value) => `${value} 分`);
  const [common] = [...Map.groupBy(reasons, (reason) => reason)].toSorted((a, b) => b[1].length - a[1].length);
  return notKnown(common ? common[0] : `${own.year} 年有自评得分的同类不足 ${ENOUGH} 个，不作比较`);
}

/** The middle and the ends. */
function spread(values: readonly number[], shown: (value: number) => string): Cell {
  const sorted = values.toSorted((a, b) => a - b);
  const ends = `${sorted.length} 个，${shown(sorted[0]!)} 至 ${shown(sorted.at(-1)!)}`;
  return { text: `${shown(Number(medianOf(sorted).toFixed(2)))}（${ends}）`, kind: 'text', mark: '推算' };
}

const percent = (value: number): string => `${value}%`;
