import { comparable, type Comparand } from '../../model/comparable.ts';
import { readDecimal } from '../../model/decimal.ts';
import { medianOf } from '../../model/median.ts';
import { fenOf } from '../../model/money.ts';
import { askOf } from '../../questions/asked-object.ts';
import { exactAmount } from '../../rules/printed-amount.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { Evaluation } from '../../schemas/evaluation.ts';
import { objectKindTitle } from '../../schemas/object.ts';
import { objectAddress } from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { framedComparand } from '../evaluations/score-comparand.ts';
import { scoreText } from '../objects/stages/evaluation-stage.ts';
import type { Clause } from '../shapes/link-entry.ts';

type Dossier = RecordOf<'dossiers'>;

/** Like scale: from half to double the money. */
const TIMES = 2;
/** The nearest in money that are looked at, and the fewest that are worth comparing with. */
const NEAREST = 24;
const FEWEST = 3;

/**
 * The self-evaluation of an object's year beside those of objects of its kind and scale in its region, where
 * `comparable` finds them alike; else why nothing is compared. Other kinds of evaluation follow frames of their own.
 */
export function likeForLike(index: ArchiveIndex, dossier: Dossier): Clause[] {
  const object = index.archive.objects.get(`${dossier.regionCode}/${dossier.object}`);
  const own = scoredOf(dossier);
  const href = `${objectAddress(`${dossier.regionCode}/${dossier.object}`)}#y${dossier.fiscalYear}-evaluation`;
  const year = dossier.fiscalYear;
  if (!object || !own) return [{ text: `没有收录到 ${year} 年单位自评的总分，不作比较。` }];
  const kind = objectKindTitle[object.kind];
  const peers = peersOf(index, dossier, object.kind);
  if (peers === undefined) return [{ text: `没有 ${year} 年的准确金额，分不出规模，不与其他${kind}比较。` }];
  const [like, refusals] = parted(own, peers);
  const scope = `${year} 年同地区、同类（${kind}）、金额在一半到两倍之间的`;
  const refused = refusalText(refusals);
  const self: Clause = { text: `本对象 ${year} 年单位自评 ${own.text}。`, href };
  if (like.length < FEWEST) {
    return [
      self,
      { text: `${scope}有 ${peers.length} 个，其中可比的 ${like.length} 个，少于 ${FEWEST} 个，不作比较${refused}。` },
    ];
  }
  const scores = like.map(({ points }) => points).toSorted((a, b) => a - b);
  const below = scores.filter((score) => score < own.points).length;
  return [
    self,
    {
      text: `${scope}${like.length} 个可比，自评在 ${scores[0]} 至 ${scores.at(-1)} 分之间，中位数 ${Math.round(medianOf(scores) * 100) / 100} 分，低于本对象的 ${below} 个（推算）${refused}。不排名次。`,
    },
  ];
}

type Scored = { evaluation: Evaluation; text: string; points: number; comparand: Comparand };

const known = new WeakMap<Dossier, { scored: Scored | undefined }>();

function scoredOf(dossier: Dossier): Scored | undefined {
  const found = known.get(dossier);
  if (found) return found.scored;
  const evaluation = (dossier.evaluations ?? []).find(({ kind }) => kind === 'self');
  const text = evaluation && scoreText(evaluation);
  const points = readDecimal(evaluation?.totalScore?.replace(/\s*分$/, '') ?? '');
  const scored =
    evaluation && text && points !== undefined
      ? { evaluation, text, points: Number(points), comparand: framedComparand(dossier.regionCode, evaluation) }
      : undefined;
  known.set(dossier, { scored });
  return scored;
}

function parted(own: Scored, peers: readonly Dossier[]): [Scored[], Map<string, number>] {
  const like: Scored[] = [];
  const refusals = new Map<string, number>();
  for (const peer of peers) {
    const scored = scoredOf(peer);
    const verdict = scored && comparable(own.comparand, scored.comparand);
    if (scored && verdict?.like) like.push(scored);
    else {
      const why =
        verdict && !verdict.like ? verdict.why.replace(/（.*）/, '').replace('，不作比较', '') : '没有自评总分';
      refusals.set(why, (refusals.get(why) ?? 0) + 1);
    }
  }
  return [like, refusals];
}

function refusalText(refusals: ReadonlyMap<string, number>): string {
  return refusals.size === 0 ? '' : `；不比的：${[...refusals].map(([why, count]) => `${why} ${count} 个`).join('，')}`;
}

type Sized = { dossier: Dossier; fen: number };
const sizedBy = new WeakMap<ArchiveIndex, Map<string, Sized[]>>();

/** The nearest in money among those of the kind, region and year; `undefined` where the object's own money is not exact. */
function peersOf(index: ArchiveIndex, dossier: Dossier, kind: string): Dossier[] | undefined {
  const own = sizeOf(dossier);
  if (own === undefined) return undefined;
  const all = sizedDossiers(index).get(`${dossier.regionCode}/${kind}/${dossier.fiscalYear}`) ?? [];
  const place = all.findIndex(({ fen }) => fen >= own);
  return all
    .slice(Math.max(0, place - NEAREST), place + NEAREST)
    .filter((other) => other.dossier !== dossier && other.fen * TIMES >= own && other.fen <= own * TIMES)
    .toSorted((a, b) => Math.abs(a.fen - own) - Math.abs(b.fen - own))
    .slice(0, NEAREST)
    .map((other) => other.dossier);
}

/** Dossiers with an exact amount by region, kind and year, least money first. Built once for an index. */
function sizedDossiers(index: ArchiveIndex): Map<string, Sized[]> {
  const found = sizedBy.get(index);
  if (found) return found;
  const sized = [...index.archive.dossiers.values()].flatMap((dossier): (Sized & { place: string })[] => {
    const kind = index.archive.objects.get(`${dossier.regionCode}/${dossier.object}`)?.kind;
    const fen = sizeOf(dossier);
    if (kind === undefined || fen === undefined) return [];
    return [{ dossier, fen, place: `${dossier.regionCode}/${kind}/${dossier.fiscalYear}` }];
  });
  const built = new Map(
    [...Map.groupBy(sized, ({ place }) => place)].map(([place, members]): [string, Sized[]] => [
      place,
      members.toSorted((a, b) => a.fen - b.fen),
    ]),
  );
  sizedBy.set(index, built);
  return built;
}

function sizeOf(dossier: Dossier): number | undefined {
  const amount = exactAmount(askOf(dossier)?.amount);
  return amount && fenOf(amount);
}
