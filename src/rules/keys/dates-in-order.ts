import type { Finding, Rule } from '../rule.ts';
import { eachObject, evaluationsOf, oncePerRecord, recordsOf } from '../walk-records.ts';
import type { Archive } from '../../schemas/collections.ts';

/** Two fields of one object, the first of which is not later than the second, with their words. */
const IN_ORDER: [earlier: string, later: string, words: string][] = [
  ['fromYear', 'untilYear', '起始年度晚于终止年度'],
  ['startYear', 'endYear', '起始年度晚于结束年度'],
  ['from', 'until', '开始日期晚于结束日期'],
  ['from', 'to', '开始日期晚于结束日期'],
  ['from', 'removedOn', '列入日期晚于移出日期'],
  ['validFrom', 'validUntil', '启用日期晚于停用日期'],
  ['enteredOn', 'retiredOn', '入库日晚于停用日'],
  ['writtenOn', 'publishedOn', '成文日期晚于发布日期'],
  ['publishedOn', 'collectedOn', '发布日期晚于收录日期'],
  ['reviewedOn', 'submittedOn', '编审日期晚于上会日期'],
  ['submittedOn', 'approvedOn', '上会日期晚于批复日期'],
  ['approvedOn', 'publishedOn', '批复日期晚于公开日期'],
  ['evaluatedOn', 'publishedOn', '评价日期晚于公开日期'],
  ['periodEnd', 'publishedOn', '监控截止日晚于公开日期'],
  ['until', 'publishedOn', '结束日期晚于公布日期'],
  ['on', 'publishedOn', '日期晚于公开日期'],
  ['requestedOn', 'dueOn', '提出日期晚于整改期限'],
  ['requestedOn', 'doneOn', '提出日期晚于完成日期'],
  ['askedOn', 'answeredOn', '提问日期晚于答复日期'],
];

export const datesInOrder: Rule = {
  id: 'dates-in-order',
  severity: 'warning',
  title: '日期和年度的先后合乎次序，全年评价不早于年底',
  source: '预算法第十四条、第五十二条（先批复后公开）；财预〔2020〕10号（年度执行结束后自评）',
  falsePositives: '中期评价、提前完成的项目在年底前评价，并非差错。',
  *check(archive) {
    for (const { collection, key, record } of recordsOf(archive)) {
      for (const problem of disorders(record)) yield { collection, key, ...problem };
    }
    yield* evaluationsBeforeYearEnd(archive);
  },
};

const disorders = oncePerRecord((record): Pick<Finding, 'path' | 'value' | 'message'>[] => {
  const found: Pick<Finding, 'path' | 'value' | 'message'>[] = [];
  eachObject(record, (fields, path) => {
    for (const [earlier, later, words] of IN_ORDER) {
      if (fields[earlier] === undefined || fields[later] === undefined) continue;
      const [one, other] = [dateText(fields[earlier]), dateText(fields[later])];
      if (one === undefined || other === undefined || !isAfter(one, other)) continue;
      const message = `${words}：${one} 晚于 ${other}。`;
      found.push({ path: [...path, later], value: other, message });
    }
  });
  return found;
});

function* evaluationsBeforeYearEnd(archive: Archive): Generator<Finding> {
  for (const { collection, key, path, fiscalYear, evaluation } of evaluationsOf(archive)) {
    const dates = evaluation as { evaluatedOn?: string; publishedOn?: string };
    const field = dates.evaluatedOn === undefined ? 'publishedOn' : 'evaluatedOn';
    const on = dates[field];
    if (on === undefined || on >= `${fiscalYear}-12-31`) continue;
    const message = `${fiscalYear} 年度的评价${field === 'evaluatedOn' ? '日期' : '公开日期'}是 ${on}，年度还没有结束。`;
    yield { collection, key, path: [...path, field], value: on, message };
  }
}

/** A year or an ISO date of any length; reasons of absence and other texts are none. */
function dateText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(value) ? value : undefined;
}

/** Compares as far as both say: 2020 is not after 2020-03. */
function isAfter(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}
