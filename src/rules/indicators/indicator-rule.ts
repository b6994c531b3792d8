import type { Archive } from '../../schemas/collections.ts';
import type { TargetRow } from '../../schemas/indicator-row.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Path } from '../walk-records.ts';
import type { RowReading } from './row-reading.ts';
import { targetListsOf, type TargetList } from './target-lists.ts';

type Head = Required<Pick<Rule, 'id' | 'title' | 'source' | 'falsePositives' | 'criteria'>>;

/** What is odd about one cell of a row; the message begins behind the name of the indicator. */
export type RowSignal = { field: keyof TargetRow; message: string };

/**
 * A signal on indicators, row by row. Rows that nobody used and rows of 决策 and 过程, which print no targets, are left
 * out. The message opens with the name.
 */
export function indicatorRule(
  head: Head,
  judge: (reading: RowReading, list: TargetList, archive: Archive) => RowSignal | undefined,
): Rule {
  return {
    ...head,
    severity: 'info',
    subject: 'indicator',
    *check(archive) {
      for (const list of targetListsOf(archive)) {
        for (const reading of list.rows) {
          if (reading.isUnused || reading.aspect === 'management') continue;
          const signal = judge(reading, list, archive);
          if (signal) yield findingOf(list, reading, signal);
        }
      }
    },
  };
}

function findingOf({ collection, key, path }: TargetList, { index, row }: RowReading, signal: RowSignal): Finding {
  const { field, message } = signal;
  const named = row.name.trim() === '' ? `第 ${index + 1} 条指标` : `指标“${row.name.trim()}”`;
  return { collection, key, path: [...path, 'rows', index, field], value: row[field] ?? '', message: named + message };
}

/** What is odd about a list; `path` within what holds its rows. */
export type ListSignal = { path: Path; value: string; message: string };

/** A signal on whole lists of indicators. */
export function indicatorListRule(
  head: Head,
  judge: (list: TargetList, archive: Archive) => ListSignal | undefined,
): Rule {
  return {
    ...head,
    severity: 'info',
    subject: 'indicator-list',
    *check(archive) {
      for (const list of targetListsOf(archive)) {
        const signal = judge(list, archive);
        if (!signal) continue;
        const { path, value, message } = signal;
        yield { collection: list.collection, key: list.key, path: [...list.path, ...path], value, message };
      }
    },
  };
}
