import { fenOf, formatFen, type Fen } from '../../model/money.ts';
import { askOf, type NamedAmount } from '../../questions/asked-object.ts';
import { exactAmount } from '../../rules/printed-amount.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { objectFormTitle, objectKindTitle } from '../../schemas/object.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';

type Dossier = RecordOf<'dossiers'>;

/** Others like an object's year, nearest in money first, and on which grounds; or why there are none to compare with. */
export type Likeness = { like: readonly Dossier[]; grounds: string } | { why: string };

/** With fewer others, a middle says nothing. */
export const ENOUGH = 3;
/** Asks from half to double of one another are of one scale. */
const SCALE = 2;
/** Of many, the nearest in money are like enough. */
const NEAREST = 24;

/**
 * The objects of the region and year that are like one: of its kind and, but for whole departments, its form, with the
 * same sort of amount, 批复 or 申报, printed exactly and from half to double of its own.
 */
export function likeObjects(index: ArchiveIndex, dossier: Dossier): Likeness {
  const own = sized(index, dossier);
  if ('why' in own) return own;
  const all = sizedDossiers(index).get(own.place) ?? [];
  const [from, to] = [firstFrom(all, own.fen / SCALE), firstFrom(all, own.fen * SCALE + 1)];
  const count = to - from - 1;
  if (count < ENOUGH) {
    const counts = `本地 ${dossier.fiscalYear} 年${own.sort}另有 ${all.length - 1} 个，${own.title}数在一半到两倍之间的 ${count} 个`;
    return { why: `${counts}，不足 ${ENOUGH} 个，不作比较` };
  }
  const range = [own.fen / SCALE, own.fen * SCALE].map((fen) => formatFen(Math.round(fen) as Fen, own.unit));
  const found = count > NEAREST ? `${count} 个，取金额最接近的 ${NEAREST} 个` : `${count} 个`;
  return {
    like: nearest(all, own, { from, to }),
    grounds: `${found}：本地 ${dossier.fiscalYear} 年${own.sort}，${own.title} ${range.join(' 至 ')}`,
  };
}

/** Walks from an object's own place in the order of money to both sides, as far as the range goes. */
function nearest(all: readonly Sized[], own: Sized, { from, to }: { from: number; to: number }): Dossier[] {
  const found: Dossier[] = [];
  let right = firstFrom(all, own.fen);
  let left = right - 1;
  while (found.length < NEAREST && (left >= from || right < to)) {
    const isLeft = right >= to || (left >= from && own.fen - all[left]!.fen <= all[right]!.fen - own.fen);
    const next = isLeft ? all[left--]! : all[right++]!;
    if (next.dossier !== own.dossier) found.push(next.dossier);
  }
  return found;
}

type Sized = {
  dossier: Dossier;
  fen: number;
  unit: NamedAmount['amount']['unit'];
  title: NamedAmount['title'];
  /** Kind and form in words. */
  sort: string;
  /** Region, year, kind, form and sort of amount: what is of one place differs in scale alone. */
  place: string;
};

/** What decides which others are like it, or what is missing for that. */
function sized({ archive }: ArchiveIndex, dossier: Dossier): Sized | { why: string } {
  const { regionCode, fiscalYear } = dossier;
  const { kind, form } = archive.objects.get(`${regionCode}/${dossier.object}`) ?? {};
  if (kind === undefined) return { why: '没有收录对象的类型，不知同类，不作比较' };
  if (kind !== 'department' && form === undefined) return { why: '没有收录项目类型，不知同类，不作比较' };
  const ask = askOf(dossier);
  const amount = exactAmount(ask?.amount);
  const fen = amount && fenOf(amount);
  if (!ask || !fen || fen < 0) return { why: `没有 ${fiscalYear} 年确切的金额，不知规模，不作比较` };
  const words = [objectKindTitle[kind], kind !== 'department' && form && objectFormTitle[form]];
  const sort = words.filter(Boolean).join('、');
  const place = [regionCode, fiscalYear, sort, ask.title].join('/');
  return { dossier, fen, unit: ask.amount.unit, title: ask.title, sort, place };
}

const built = new WeakMap<ArchiveIndex, Map<string, Sized[]>>();

/** Dossiers that others can be like, by place, least money first. Built once for an index. */
function sizedDossiers(index: ArchiveIndex): Map<string, Sized[]> {
  const known = built.get(index);
  if (known) return known;
  const all = [...index.archive.dossiers.values()].flatMap((dossier) => {
    const one = sized(index, dossier);
    return 'why' in one ? [] : [one];
  });
  const places = new Map(
    [...Map.groupBy(all, ({ place }) => place)].map(([place, members]): [string, Sized[]] => [
      place,
      members.toSorted((a, b) => a.fen - b.fen),
    ]),
  );
  built.set(index, places);
  return places;
}

/** The place of the first that has so much or more. */
function firstFrom(sorted: readonly Sized[], fen: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.fen < fen) low = middle + 1;
    else high = middle;
  }
  return low;
}
