import type { Archive } from '../../schemas/collections.ts';
import type { Finding, Rule } from '../rule.ts';
import { indicatorListsOf, regionOfKey, type Location, type Path } from '../walk-records.ts';

export const noDuplicates: Rule = {
  id: 'no-duplicates',
  severity: 'error',
  title: '同一指标、同一数据、同一对象、同一单位没有录入两次',
  source: '本站内容约定：一件事只有一条记录',
  falsePositives: '同一单位确有两个同名项目而都没有印出项目编码时会误报；请写上各自的编码。',
  *check(archive) {
    yield* repeatedIds(archive);
    yield* repeatedStatements(archive);
    yield* repeatedObjects(archive);
    yield* repeatedAgencies(archive);
  },
};

/** Ids that give an anchor on one page. */
function* repeatedIds(archive: Archive): Generator<Finding> {
  for (const { path, rows, ...place } of indicatorListsOf(archive)) yield* repeats(place, path, rows, '指标');
  for (const [key, { evaluations, rectifications, consequences }] of archive.dossiers) {
    const place = { collection: 'dossiers', key } as const;
    yield* repeats(place, ['evaluations'], evaluations ?? [], '评价');
    yield* repeats(place, ['rectifications'], rectifications ?? [], '整改');
    yield* repeats(place, ['consequences'], consequences ?? [], '结果应用');
  }
  for (const collection of ['budgets', 'finalAccounts'] as const) {
    for (const [key, { figures }] of archive[collection]) {
      yield* repeats({ collection, key }, ['figures'], figures ?? [], '文字说明中的数');
    }
  }
  for (const [key, { items }] of archive.surveys)
    yield* repeats({ collection: 'surveys', key }, ['items'], items, '题目');
}

function* repeats(
  place: Omit<Location, 'path'>,
  path: Path,
  rows: readonly { id: string }[],
  word: string,
): Generator<Finding> {
  const first = new Map<string, number>();
  for (const [index, { id }] of rows.entries()) {
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    else {
      const message = `${word}编号“${id}”用了两次（第 ${before + 1} 个和第 ${index + 1} 个）。请给其中一个另编，或删去重复的一个。`;
      yield { ...place, path: [...path, index, 'id'], value: id, message };
    }
  }
}

/** The same fact from one source twice. Two sources that state one fact are two records. */
function* repeatedStatements({ statements }: Archive): Generator<Finding> {
  const first = new Map<string, string>();
  for (const [key, { field, measure, period, scope, book, cumulative, consequence, citation }] of statements) {
    const parts = [regionOfKey(key), field, measure, period, scope, book, cumulative, consequence, citation.source];
    const identity = JSON.stringify(parts);
    const before = first.get(identity);
    if (before === undefined) first.set(identity, key);
    else {
      const message = `同一来源、同一指标、同一期间、同一口径的数据已有记录 statements/${before}.json。请删去重复的一条，或写明两者的区别。`;
      yield { collection: 'statements', key, path: ['measure'], value: measure, message };
    }
  }
}

/** Namesakes of one agency, unless their printed codes tell them apart or one continues the other. */
function* repeatedObjects({ objects }: Archive): Generator<Finding> {
  const byName = Map.groupBy(objects, ([key, { agencyCode, name }]) => `${regionOfKey(key)}/${agencyCode}/${name}`);
  for (const namesakes of byName.values()) {
    for (const [index, [key, object]] of namesakes.entries()) {
      const other = namesakes.slice(0, index).find(([, earlier]) => {
        const { printedCode = earlier.printedCode } = object;
        const isOtherCode = earlier.printedCode !== undefined && printedCode !== earlier.printedCode;
        return !isOtherCode && object.continues !== earlier.id && earlier.continues !== object.id;
      });
      if (other === undefined) continue;
      const message = `同一单位的同名对象已有记录 objects/${other[0]}.json。请删去重复的一条，或写上各自的项目编码。`;
      yield { collection: 'objects', key, path: ['name'], value: object.name, message };
    }
  }
}

function* repeatedAgencies({ agencies }: Archive): Generator<Finding> {
  const byName = Map.groupBy(agencies, ([key, { name }]) => `${regionOfKey(key)}/${name}`);
  for (const namesakes of byName.values()) {
    for (const [index, [key, agency]] of namesakes.entries()) {
      const other = namesakes.slice(0, index).find(([, earlier]) => overlap(agency, earlier));
      if (other === undefined) continue;
      const message = `单位“${agency.name}”已有记录 agencies/${other[0]}.json，启用时间重叠。请删去一条，或写明启用、停用日期。`;
      yield { collection: 'agencies', key, path: ['name'], value: agency.name, message };
    }
  }
}

type Validity = { validFrom?: string | undefined; validUntil?: string | undefined };

function overlap(one: Validity, other: Validity): boolean {
  return !endsBefore(one, other) && !endsBefore(other, one);
}

function endsBefore({ validUntil }: Validity, { validFrom }: Validity): boolean {
  return validUntil !== undefined && validFrom !== undefined && validUntil <= validFrom;
}
