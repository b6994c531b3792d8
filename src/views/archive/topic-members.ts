import type { RegionCode } from '../../model/codes.ts';
import type { Archive, RecordOf } from '../../schemas/collections.ts';
import type { PrintedTable } from '../../schemas/printed-table.ts';

/** A line of a printed table that belongs to a topic, by where it stands. */
export type TopicLine = {
  collection: 'budgets' | 'finalAccounts';
  key: string;
  regionCode: RegionCode;
  table: number;
  part: number;
  row: number;
};

/** What belongs to a topic, as keys of records. */
export type TopicMembers = {
  objects: readonly string[];
  lines: readonly TopicLine[];
  surveys: readonly string[];
  statements: readonly string[];
};

type Topic = RecordOf<'topics'>;

/** Tables whose lines are spending by function. */
const SPENDING_FORMS: readonly PrintedTable['form'][] = ['expenditure', 'general-expenditure', 'fund', 'transfer'];

/** What belongs to each topic: by explicit topic, by function code, or by a word in the name. */
export function topicMembers(archive: Archive): Map<string, TopicMembers> {
  return new Map(
    [...archive.topics.values()].map((topic) => [
      topic.id,
      {
        objects: keysOf(archive.objects, (object) => holdsObject(topic, object)),
        lines: [...linesOf(archive, 'budgets', topic), ...linesOf(archive, 'finalAccounts', topic)],
        surveys: keysOf(archive.surveys, (survey) => survey.topic === topic.id || mentions(topic, survey.title)),
        statements: keysOf(archive.statements, ({ measure, scope }) => mentions(topic, `${measure} ${scope ?? ''}`)),
      },
    ]),
  );
}

/** An explicit topic decides; otherwise the function code or a keyword in the name does. */
export function holdsObject(topic: Topic, object: RecordOf<'objects'>): boolean {
  if (object.topics) return object.topics.includes(topic.id);
  return hasCode(topic, object.functionCode) || mentions(topic, object.name);
}

function mentions(topic: Topic, text: string): boolean {
  return topic.keywords.some((keyword) => text.includes(keyword));
}

function hasCode(topic: Topic, code: string | undefined): boolean {
  return code !== undefined && topic.functionCodes.some((prefix) => code.startsWith(prefix));
}

/** Lines of the topic's codes. A line below another line of the topic in the same table is left to that one. */
function* linesOf(archive: Archive, collection: TopicLine['collection'], topic: Topic): Iterable<TopicLine> {
  for (const [key, account] of archive[collection]) {
    for (const [table, printed] of account.tables.entries()) {
      if (!SPENDING_FORMS.includes(printed.form)) continue;
      for (const [part, { rows }] of printed.parts.entries()) {
        const codes = new Set(rows.flatMap(({ code }) => (code && hasCode(topic, code) ? [code] : [])));
        for (const [row, { code }] of rows.entries()) {
          if (code === undefined || !codes.has(code) || codes.has(code.slice(0, -2))) continue;
          yield { collection, key, regionCode: account.regionCode, table, part, row };
        }
      }
    }
  }
}

function keysOf<Item>(records: ReadonlyMap<string, Item>, holds: (record: Item) => boolean): string[] {
  return [...records].filter(([, record]) => holds(record)).map(([key]) => key);
}
