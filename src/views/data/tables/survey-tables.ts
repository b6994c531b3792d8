import type { RecordOf } from '../../../schemas/collections.ts';
import { surveyAddress, topicAddress } from '../../address.ts';
import type { ArchiveIndex } from '../../archive/archive-index.ts';
import { dataTable, type DataRow, type DataTable } from '../data-table.ts';
import { namedByKey, namedParent, recordTable, type RecordRow } from '../record-table.ts';
import { schemaColumns } from '../schema-columns.ts';

type Item = RecordOf<'surveys'>['items'][number];
type ItemRow = DataRow & { survey: string; item: Item };
type OptionRow = ItemRow & { itemKey: string; option: NonNullable<Item['options']>[number]; no: number };

function* itemRows({ archive }: ArchiveIndex): Generator<ItemRow> {
  for (const [survey, { regionCode: region, fiscalYear: year, citation, items }] of archive.surveys) {
    for (const item of items) {
      const key = `${survey}/${item.id}`;
      yield { key, survey, region, year, citation, page: `${surveyAddress(survey)}#items`, item };
    }
  }
}

function* optionRows(index: ArchiveIndex): Generator<OptionRow> {
  for (const row of itemRows(index)) {
    for (const [at, option] of (row.item.options ?? []).entries()) {
      yield { ...row, key: `${row.key}/${at + 1}`, itemKey: row.key, option, no: at + 1 };
    }
  }
}

/** Surveys, their questions and the answers. */
export const surveyTables: readonly DataTable[] = [
  recordTable({
    name: 'topics',
    title: '民生领域',
    description: '网站按功能科目和关键词归集的民生领域。',
    collection: 'topics',
    page: topicAddress,
  }),
  recordTable({
    name: 'surveys',
    title: '满意度调查',
    description: '一次调查一行。百分比、分、票是不同的量纲，不可混合；抽样方法不同的也不可相比。',
    collection: 'surveys',
    page: surveyAddress,
    more: [namedByKey<RecordRow<'surveys'>>('survey_topic', '民生领域', 'topics', ({ record }) => record.topic)],
    except: ['items', 'topic'],
  }),
  dataTable<ItemRow>({
    name: 'survey_items',
    title: '满意度调查的题目',
    description: '一道题或一个领域一行；area 是题目所说的辖区。',
    columns: [
      namedParent('survey', '调查', 'surveys', ({ survey }) => survey),
      ...schemaColumns<ItemRow>('surveys', ['items'], ({ item }) => item, ['options', 'area']),
      namedByKey('area', '辖区', 'regions', ({ item }) => item.area),
    ],
    rows: itemRows,
  }),
  dataTable<OptionRow>({
    name: 'survey_options',
    title: '满意度调查的选项',
    description: '一个选项一行：人数和印出的比例。',
    columns: [
      namedParent('survey_item', '题目', 'survey_items', ({ itemKey }) => itemKey),
      { name: 'no', title: '序号', type: 'integer', value: ({ no }) => no },
      ...schemaColumns<OptionRow>('surveys', ['items', 'options'], ({ option }) => option),
    ],
    rows: optionRows,
  }),
];
