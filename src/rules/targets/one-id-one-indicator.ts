import { isOtherIndicator } from '../../model/indicator-identity.ts';
import type { Archive, RecordOf } from '../../schemas/collections.ts';
import type { TargetRow } from '../../schemas/indicator-row.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Path } from '../walk-records.ts';
import { laterRows, rowsById } from './target-versions.ts';

type NamedRow = Pick<TargetRow, 'level2' | 'name'>;

/** An indicator keeps its id through versions and years of its object; another indicator has another one. */
export const oneIdOneIndicator: Rule = {
  id: 'one-id-one-indicator',
  severity: 'warning',
  title: '同一对象里，一个指标编号各年各版都指同一个指标',
  source: '本站内容约定：指标编号是指标跨年度、跨版本的身份，目标变更史据此串起来',
  falsePositives: '指标改名又换了二级指标，而含义没有变的，会误报；名称有两个连着的字相同，或二级指标相同的，不提示。',
  *check(archive) {
    for (const dossiers of byObject(archive).values()) yield* strangers(dossiers);
  },
};

function byObject({ dossiers }: Archive): Map<string, [string, RecordOf<'dossiers'>][]> {
  const objects = Map.groupBy(dossiers, ([, { regionCode, object }]) => `${regionCode}/${object}`);
  for (const members of objects.values()) members.sort(([, a], [, b]) => a.fiscalYear - b.fiscalYear);
  return objects;
}

function* strangers(dossiers: readonly [string, RecordOf<'dossiers'>][]): Generator<Finding> {
  const first = new Map<string, { row: NamedRow; year: number }>();
  for (const [key, dossier] of dossiers) {
    const year = dossier.fiscalYear;
    for (const { path, row } of rowsOf(dossier)) {
      const known = first.get(row.id);
      if (known === undefined) first.set(row.id, { row, year });
      else if (isOtherIndicator(known.row, row)) {
        const message = `编号“${row.id}”在 ${known.year} 年是“${known.row.name}”（${known.row.level2}），这里是“${row.name}”（${row.level2}），像是两个指标，不能连成一条变更史。`;
        yield { collection: 'dossiers', key, path: [...path, 'id'], value: row.id, message };
      }
    }
  }
}

function* rowsOf(dossier: RecordOf<'dossiers'>): Generator<{ path: Path; row: NamedRow & { id: string } }> {
  for (const [index, { rows }] of (dossier.targets ?? []).entries()) {
    const known = rowsById(rows);
    for (const [place, row] of rows.entries()) {
      if (known.get(row.id) === row) yield { path: ['targets', index, 'rows', place], row };
    }
  }
  yield* laterRows(dossier);
}
