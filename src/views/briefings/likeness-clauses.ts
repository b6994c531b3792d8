import type { RecordOf } from '../../schemas/collections.ts';
import { evaluationsRegionAddress, objectAddress } from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { likeObjects } from '../likeness/like-objects.ts';
import { likeRates, likeScores, type LikeResult } from '../likeness/like-results.ts';
import type { Clause } from '../shapes/link-entry.ts';

/**
 * Results of an object before the year that is asked about, beside those of its like, or why they are not compared.
 * Each clause leads to the object's own stage; the first to the list of all evaluations of the region.
 */
export function likenessClauses(index: ArchiveIndex, dossier: RecordOf<'dossiers'>): Clause[] {
  const found = likeObjects(index, dossier);
  const place = objectAddress(`${dossier.regionCode}/${dossier.object}`);
  if ('why' in found) return [{ text: `${found.why}。`, href: `${place}#y${dossier.fiscalYear}` }];
  const rates = likeRates(index, dossier, found.like);
  const scores = likeScores(index, dossier, found.like);
  return [
    {
      text: `${found.grounds}。`,
      href: scores.own ? evaluationsRegionAddress(dossier.regionCode) : `${place}#y${dossier.fiscalYear}`,
    },
    resultClause('执行率', rates, { unit: '%', place, stage: 'budget' }),
    resultClause('单位自评', scores, { unit: ' 分', place, stage: 'evaluation' }),
    { text: '不排名次，高低不等于好坏。' },
  ];
}

type Where = { unit: string; place: string; stage: string };

function resultClause(title: string, { own, others }: LikeResult, { unit, place, stage }: Where): Clause {
  if (!own) return { text: `${title}：${'why' in others ? others.why : ''}。`, href: place };
  const text = `${title}：本对象 ${own.year} 年 ${own.text}`;
  const href = `${place}#y${own.year}-${stage}`;
  if ('why' in others) return { text: `${text}；${others.why}。`, href };
  const { sorted, middle } = others;
  const below = sorted.filter((value) => value < own.value).length;
  const ends = `${sorted[0]}${unit} 至 ${sorted.at(-1)}${unit}`;
  return {
    text: `${text}；可比的 ${sorted.length} 个在 ${ends}之间，中位数 ${middle}${unit}，低于本对象的 ${below} 个（推算）。`,
    href,
  };
}
