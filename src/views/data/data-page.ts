import type { RegionCode } from '../../model/codes.ts';
import { collectionNames, collections } from '../../schemas/collections.ts';
import {
  aboutAddress,
  correctionsAddress,
  dataAddress,
  dataFieldsAddress,
  dataFileAddress,
  dictionaryAddress,
  sqlAddress,
} from '../address.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import { section, type SectionedPage } from '../shapes/sectioned-page.ts';
import type { Cell, Column, Row, Table } from '../shapes/table.ts';
import { PACKAGE_NAME, READING_NOTES } from './data-package.ts';
import type { DataTable } from './data-table.ts';
import { dataTableGroups, dataTables } from './data-tables.ts';
import { rowsId, sizeId } from './file-sizes.ts';
import { partNames } from './part-names.ts';

/** 数据下载: every table, the whole in three forms, regions and years, how to read, join, cite and check them. */
export function dataPage(index: ArchiveIndex): SectionedPage {
  return {
    address: dataAddress,
    title: '数据下载',
    lead: '本站公开的全部数据，可以整包拿走，也可以只拿一张表、一个地区、一个年度。',
    description: `本站公开的全部数据共 ${dataTables.length} 张表：CSV、JSON、XLSX、SQLite 和数据包说明，附字段、主键、校验和。`,
    crumbs: [{ label: '首页', href: '/' }, { label: '数据下载' }],
    demo: false,
    sections: [
      ...section('whole', '整包', [
        { kind: 'table', table: wholeTable() },
        {
          kind: 'links',
          entries: [
            {
              title: '用 SQL 查数',
              href: sqlAddress,
              summary: '在浏览器里查全部表，不用安装程序，结果可下载为 CSV。',
            },
          ],
        },
      ]),
      ...section('reading', '先看这几条', [{ kind: 'list', title: '读数之前', items: READING_NOTES }]),
      ...section(
        'tables',
        '每一张表',
        dataTableGroups.map(({ id, title, tables }) => ({ kind: 'table', table: tablesTable(id, title, tables) })),
        '每张表都有 CSV 和 JSON，字段相同。每张表第一列 key 是主键，各次生成保持不变。',
      ),
      ...section('joining', '怎样连起来', [
        { kind: 'list', title: '主键和外键', items: JOINING },
        {
          kind: 'links',
          entries: [
            { title: '各表的字段', href: dataFieldsAddress, summary: '每个字段的中文名、类型、单位和指向的表。' },
          ],
        },
      ]),
      ...section('pages', '单个网页', [{ kind: 'list', title: '每个网页的表和数', items: PAGE_DATA }]),
      ...section(
        'regions',
        '按地区和年度',
        [{ kind: 'table', table: partsTable(index) }],
        '一个压缩包是一个小的数据包：只有该地区（该年度）的行，CSV 和说明文件与整包相同。',
      ),
      ...section('checking', '怎样核对', [
        { kind: 'list', title: '校验和与结构', items: CHECKING },
        { kind: 'table', table: schemasTable() },
      ]),
      ...section('licence', '使用和引用', [
        { kind: 'list', title: '使用许可', items: licenceLines(index) },
        {
          kind: 'links',
          entries: [
            {
              title: '更正与版本',
              href: correctionsAddress,
              summary: '发布以后改了什么、为什么改；每一版当时的全部数据表。',
            },
            { title: '数据字典', href: dictionaryAddress, summary: '内容文件夹里每一类记录的字段。' },
            { title: '关于本站', href: aboutAddress, summary: '谁办的，按什么许可使用。' },
          ],
        },
      ]),
    ],
  };
}

const JOINING: readonly string[] = [
  'dossiers 是“一个对象的一个年度”；object_budgets、targets、monitorings、evaluations、rectifications、consequences 的 dossier 列等于 dossiers 的 key。',
  'target_rows 的 target_version、monitored_rows 的 monitoring、evaluated_rows 的 evaluation 或 report，等于上一级表的 key。',
  'indicator_id 相同的，是同一对象的同一条指标：目标各版本、监控、评价和各年度可以这样对上。',
  'account_cells 的 account_table 等于 account_tables 的 key，后者的 account 等于 accounts 的 key。',
  'region_code 等于 regions 的 key，agency 等于 agencies 的 key，source 等于 sources 的 key。',
  '全部主键和外键写在 datapackage.json（Frictionless Data Package 第 2 版）里；SQLite 里也有声明。',
];

const PAGE_DATA: readonly string[] = [
  '列出记录的网页，在地址后面加 data.json，就是这一页的全部表，如 /objects/530923/yingyang-gaishan/data.json；页尾也有链接。',
  'page 是网页地址，title 是标题，asOf 是数据截至日期，demo 为 true 的是虚构的示例数据。',
  'tables 是表，一张一项：caption 是表名，unit 是全表的单位，columns 是各列的表头（title、group、unit），rows 是各行：code 是编码，name 是第一列，cells 与 columns 一一对应，文字与网页上印出的相同，marks 是格内的标记（如推算）。',
  'statements 是地区公布的数：measure 是名称，value 是印出的数，period 是时间，qualifiers 是口径，quote 是原句，source 是来源。',
  '要计算和连接，请用上面的数据表：那里数是数，日期是日期，各有主键。',
];

const CHECKING: readonly string[] = [
  'SHA256SUMS 列出每个文件的 SHA-256，可以用 sha256sum -c SHA256SUMS 核对。',
  '有本项目程序的，用 npm run verify -- 文件夹或网址：核对校验和，逐行检查类型、主键和外键。',
  'schemas/ 里是内容文件夹每一类记录的 JSON Schema（2020-12）。',
];

function licenceLines({ site }: ArchiveIndex): string[] {
  return [
    '本站的整理和说明可以自由引用，请注明本站名称、页面地址和数据截至日期；原件的权利属于发布机关，引用原件请同时注明发布机关。',
    `引用写法：${site.name}，数据包，数据截至 ${site.asOf}；单个数字请写那一行的网页地址（page 列）和来源（source 列）。`,
  ];
}

const textColumn = (key: string, title: string): Column => ({ key, title });
const numberColumn = (key: string, title: string): Column => ({ key, title, numeric: true });

const linkTo = (path: string, text: string): Cell => ({ text, kind: 'text', href: dataFileAddress(path) });
/** Empty until the files are there, see `file-sizes.ts`. */
const sizeOf = (path: string): Cell => ({ text: '', kind: 'number', id: sizeId(path) });
const text = (value: string): Cell => ({ text: value, kind: 'text' });

function wholeTable(): Table {
  const files = [
    [`${PACKAGE_NAME}.xlsx`, 'XLSX 工作簿', '一张表一页，数和日期是数和日期；前两页是说明和字段。'],
    [`${PACKAGE_NAME}.sqlite`, 'SQLite 数据库', '全部表连同主键和外键，可以直接用 SQL 查。'],
    ['datapackage.json', '数据包说明', 'Frictionless Data Package 第 2 版：文件、字段、主键、外键。'],
    ['SHA256SUMS', '校验和', '每个文件的 SHA-256。'],
  ] as const;
  return {
    id: 'whole-files',
    caption: '整包的文件',
    isTitled: true,
    isStacked: true,
    rowTitle: '文件',
    columns: [textColumn('what', '内容'), textColumn('file', '下载'), numberColumn('size', '大小')],
    rows: files.map(([path, title, what]) => ({
      header: title,
      cells: [text(what), linkTo(path, path), sizeOf(path)],
    })),
  };
}

function tablesTable(id: string, title: string, tables: readonly DataTable[]): Table {
  return {
    id: `tables-${id}`,
    caption: title,
    isStacked: true,
    rowTitle: '表',
    columns: [
      textColumn('what', '内容'),
      numberColumn('rows', '行数'),
      textColumn('csv', 'CSV'),
      numberColumn('csv-size', '大小'),
      textColumn('json', 'JSON'),
      numberColumn('json-size', '大小'),
    ],
    rows: tables.map(({ name, title: header, description }) => ({
      header,
      href: `${dataFieldsAddress}#${name}`,
      cells: [
        text(description),
        { text: '', kind: 'number', id: rowsId(name) },
        linkTo(`${name}.csv`, `${name}.csv`),
        sizeOf(`${name}.csv`),
        linkTo(`${name}.json`, `${name}.json`),
        sizeOf(`${name}.json`),
      ],
    })),
  };
}

function partsTable(index: ArchiveIndex): Table {
  const rows = [...partNames(index)].flatMap(([region, years]): Row[] => {
    const header = fullRegionName(index.archive, region as RegionCode);
    const row = (name: string, span: string): Row => {
      const path = `regions/${name}.zip`;
      return { header, cells: [text(span), linkTo(path, `${name.replace('/', '-')}.zip`), sizeOf(path)] };
    };
    return [row(region, '全部年度'), ...years.map((year) => row(`${region}/${year}`, `${year} 年`))];
  });
  return {
    id: 'region-files',
    caption: '按地区和年度的数据包',
    isTitled: true,
    rowTitle: '地区',
    columns: [textColumn('span', '年度'), textColumn('file', '下载'), numberColumn('size', '大小')],
    rows,
  };
}

function schemasTable(): Table {
  return {
    id: 'schema-files',
    caption: '每一类记录的 JSON Schema',
    rowTitle: '记录',
    columns: [textColumn('folder', '内容文件夹'), textColumn('file', '下载'), numberColumn('size', '大小')],
    rows: collectionNames.map((name) => {
      const path = `schemas/${name}.json`;
      return {
        header: collections[name].schema.meta()?.title ?? name,
        cells: [text(`content/${collections[name].folder}/`), linkTo(path, `${name}.json`), sizeOf(path)],
      };
    }),
  };
}
