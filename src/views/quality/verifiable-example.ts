import { isDemoCode } from '../../model/demo.ts';
import { readVerifiability, type Verifiability } from '../../model/verifiable.ts';
import { objectAddress } from '../address.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { targetText } from '../parts/indicator-table.ts';
import { sourceLine } from '../parts/source-line.ts';
import type { Cell, Table } from '../shapes/table.ts';
import { indicatorsInForce } from './verifiable-parts.ts';

/** 可核查 worked out on one record: each indicator as printed, how it is read, and the count. */
export type VerifiableExample = { title: string; href: string; countText: string; table: Table };

const LONGEST_EXAMPLE = 20;

const KIND_TITLE: Record<Verifiability['kind'], string> = {
  figure: '数字',
  date: '日期',
  phrase: '文字描述',
  undetermined: '待定',
  blank: '没有印指标值',
  unreadable: '不能识读',
};

/** The real targets in force that show most of both, verifiable indicators and others; the first of several alike. */
export function verifiableExample(index: ArchiveIndex): VerifiableExample | undefined {
  const candidates = [...index.departmentYears.values()]
    .filter(({ regionCode }) => !isDemoCode(regionCode))
    .flatMap(({ dossiers }) => dossiers)
    .map(({ record }) => ({ record, ...indicatorsInForce(record) }))
    .filter(({ basis, rows }) => basis === 'target' && rows.length > 0 && rows.length <= LONGEST_EXAMPLE)
    .map(({ record, rows }) => ({ record, fewer: fewerOfBoth(rows.map((row) => readVerifiability(row))) }));
  const [example] = candidates.toSorted((a, b) => b.fewer - a.fewer);
  return example && exampleOf(index, example.record);
}

function fewerOfBoth(read: readonly Verifiability[]): number {
  const count = read.filter(({ isVerifiable }) => isVerifiable).length;
  return Math.min(count, read.length - count);
}

function exampleOf(index: ArchiveIndex, record: RecordOf<'dossiers'>): VerifiableExample {
  const { rows, citation } = indicatorsInForce(record);
  const object = `${record.regionCode}/${record.object}`;
  const read = rows.map((row) => ({ row, verifiability: readVerifiability(row) }));
  const count = read.filter(({ verifiability }) => verifiability.isVerifiable).length;
  return {
    title: `${record.printedName ?? index.archive.objects.get(object)?.name ?? record.object} ${record.fiscalYear} 年绩效目标`,
    href: `${objectAddress(object)}#y${record.fiscalYear}-target`,
    countText: `印出的指标 ${rows.length} 条（空白行不算），可核查的 ${count} 条，写作 ${count}\u00a0/\u00a0${rows.length}。`,
    table: {
      id: 'verifiable-example',
      caption: '逐条看',
      rowTitle: '指标',
      columns: [
        { key: 'target', title: '印出的指标值' },
        { key: 'kind', title: '读作' },
        { key: 'direction', title: '方向' },
        { key: 'unit', title: '单位' },
        { key: 'verifiable', title: '可核查（推算）' },
      ],
      rows: read.map(({ row, verifiability }) => ({
        header: row.name || '（未填）',
        cells: [
          text(targetText(row) || '（空白）'),
          text(KIND_TITLE[verifiability.kind]),
          text(verifiability.hasValue ? (verifiability.hasDirection ? '印明' : '没有印明') : '不适用'),
          text(verifiability.hasValue ? (verifiability.hasUnit ? '印明或不需要' : '没有印明') : '不适用'),
          text(verifiability.isVerifiable ? '是' : '否'),
        ],
      })),
      source: citation && sourceLine(index, citation),
    },
  };
}

function text(value: string): Cell {
  return { text: value, kind: 'text' };
}
