import { dataAddress, dataFieldsAddress } from '../address.ts';
import type { SectionedPage } from '../shapes/sectioned-page.ts';
import type { DataField, DataTable } from './data-table.ts';
import { dataTables } from './data-tables.ts';

/** 数据表的字段: what stands in each column of each table of the data package. */
export function dataFieldsPage(): SectionedPage {
  return {
    address: dataFieldsAddress,
    title: '数据表的字段',
    lead: `数据包 ${dataTables.length} 张表的每个字段，由程序从数据定义生成。`,
    description: `数据包 ${dataTables.length} 张表每个字段的英文名、中文名、类型、单位、可取的值和指向的表。`,
    crumbs: [{ label: '首页', href: '/' }, { label: '数据下载', href: dataAddress }, { label: '字段' }],
    demo: false,
    sections: dataTables.map((table) => ({
      id: table.name,
      title: table.title,
      intro: `${table.name}：${table.description}`,
      blocks: [fieldsBlock(table)],
    })),
  };
}

const TYPE_TITLE: Record<DataField['type'], string> = {
  string: '文本',
  integer: '整数',
  number: '数',
  boolean: '是否',
  date: '日期',
  list: 'JSON 列表',
};

function fieldsBlock({ name, title, fields }: DataTable) {
  return {
    kind: 'table' as const,
    table: {
      id: `${name}-fields`,
      caption: `${title}的字段`,
      isTitled: true,
      isStacked: true,
      rowTitle: '字段',
      columns: [
        { key: 'title', title: '中文名' },
        { key: 'type', title: '类型' },
        { key: 'note', title: '说明' },
      ],
      rows: fields.map((field) => ({
        header: field.name,
        cells: [field.title, TYPE_TITLE[field.type], noteOf(field)].map((text) => ({ text, kind: 'text' as const })),
      })),
    },
  };
}

function noteOf({ name, unit, references, description, enum: values }: DataField): string {
  return [
    ...(name === 'key' ? ['主键'] : []),
    ...(unit === 'fen' ? ['单位：分'] : []),
    ...(references ? [`等于 ${references} 的 key`] : []),
    ...(description ? [description] : []),
    ...(values ? [`取值：${values.join('、')}`] : []),
  ].join('；');
}
