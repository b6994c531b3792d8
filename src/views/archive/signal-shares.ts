import { isDemoCode } from '../../model/demo.ts';
import type { Finding, Rule } from '../../rules/rule.ts';
import { countSubjects } from '../../rules/signal-subject.ts';
import { regionOfKey } from '../../rules/walk-records.ts';
import type { Archive } from '../../schemas/collections.ts';

/** How often a signal spoke, of how many it looked at; of the real record and of the invented city apart. */
export type SignalShare = { found: number; of: number };
export type Origin = 'real' | 'demo';
export type SignalShares = Readonly<Record<Origin, ReadonlyMap<string, SignalShare>>>;

/** A signal that speaks of more than one in five tells of a custom, not of a row: it is told in summaries only. */
export const COMMON_SHARE = 0.2;
/** Of fewer places than this a share says nothing. */
export const ENOUGH_PLACES = 50;

export type SignalRule = Pick<Rule, 'id' | 'title' | 'severity' | 'subject'>;

export function originOfKey(key: string): Origin {
  return isDemoCode(regionOfKey(key)) ? 'demo' : 'real';
}

/** The shares of all signals, by the id of their rule. */
export function signalShares(
  archive: Archive,
  rules: readonly SignalRule[],
  findings: readonly (Finding & { rule: string })[],
): SignalShares {
  const counts = Map.groupBy(findings, ({ rule, key }) => `${originOfKey(key)} ${rule}`);
  const sharesOf = (origin: Origin) => {
    const subjects = countSubjects(archive, (key) => originOfKey(key) === origin);
    return new Map(
      rules.flatMap(({ id, subject }) =>
        subject === undefined
          ? []
          : [[id, { found: counts.get(`${origin} ${id}`)?.length ?? 0, of: subjects[subject] }] as const],
      ),
    );
  };
  return { real: sharesOf('real'), demo: sharesOf('demo') };
}

/** Whether a signal is so common among its like that it is told in summaries only. */
export function isCommon({ found, of }: SignalShare): boolean {
  return of >= ENOUGH_PLACES && found > COMMON_SHARE * of;
}
