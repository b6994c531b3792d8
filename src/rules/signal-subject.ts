import type { Archive, CollectionName } from '../schemas/collections.ts';
import { evaluationsOf, fundsOf, indicatorListsOf } from './walk-records.ts';

/** What a signal looks at one by one. A finding counts once for each place of its subject. */
export type SignalSubject =
  | 'indicator'
  | 'indicator-list'
  | 'target'
  | 'funds'
  | 'monitoring'
  | 'evaluation'
  | 'review'
  | 'object'
  | 'object-year'
  | 'survey'
  | 'rectification'
  | 'consequence'
  | 'disclosure'
  | 'account';

export const signalSubjectTitle: Record<SignalSubject, string> = {
  indicator: '条指标',
  'indicator-list': '张指标表',
  target: '份绩效目标',
  funds: '张资金表',
  monitoring: '次监控',
  evaluation: '次评价',
  review: '次目标审核',
  object: '个对象',
  'object-year': '个对象年度',
  survey: '项调查',
  rectification: '条整改',
  consequence: '条结果应用',
  disclosure: '条公开记录',
  account: '份预算或决算',
};

/** How many of each subject the records hold whose key passes. */
export function countSubjects(archive: Archive, isCounted: (key: string) => boolean): Record<SignalSubject, number> {
  const keysOf = (name: CollectionName) => [...archive[name].keys()].filter(isCounted).length;
  const inDossiers = (count: (dossier: DossierParts) => number) => {
    let sum = 0;
    for (const [key, dossier] of archive.dossiers) if (isCounted(key)) sum += count(dossier);
    return sum;
  };
  let indicators = 0;
  let lists = 0;
  for (const { key, rows } of indicatorListsOf(archive)) {
    if (!isCounted(key)) continue;
    indicators += rows.length;
    lists += 1;
  }
  let funds = 0;
  for (const { key } of fundsOf(archive)) if (isCounted(key)) funds += 1;
  let evaluations = 0;
  for (const { key } of evaluationsOf(archive)) if (isCounted(key)) evaluations += 1;
  return {
    indicator: indicators,
    'indicator-list': lists,
    target: inDossiers(({ targets }) => targets?.length ?? 0),
    funds,
    monitoring: inDossiers(({ monitorings }) => monitorings?.length ?? 0),
    evaluation: evaluations,
    review: inDossiers(({ review }) => (review ? 1 : 0)),
    object: keysOf('objects'),
    'object-year': keysOf('dossiers'),
    survey: keysOf('surveys'),
    rectification: inDossiers(({ rectifications }) => rectifications?.length ?? 0),
    consequence: inDossiers(({ consequences }) => consequences?.length ?? 0),
    disclosure: keysOf('disclosures'),
    account: keysOf('budgets') + keysOf('finalAccounts'),
  };
}

type DossierParts = Archive['dossiers'] extends ReadonlyMap<string, infer Record> ? Record : never;
