import { departmentAddress, regionAddress, sourceAddress, statementAddress } from '../../address.ts';
import type { DataTable } from '../data-table.ts';
import { namedInRegion, recordTable, type RecordRow } from '../record-table.ts';

/** Regions, agencies, sources, and what is stated of a region. */
export const placeTables: readonly DataTable[] = [
  recordTable({
    name: 'regions',
    title: '地区',
    description: '行政区划，一行一个。demo 为真的是虚构的。',
    collection: 'regions',
    page: (_, { code }) => regionAddress(code),
    except: ['demo'],
  }),
  recordTable({
    name: 'agencies',
    title: '预算单位',
    description: '部门和单位；没有 parent 的是部门。',
    collection: 'agencies',
    page: departmentAddress,
    more: [namedInRegion<RecordRow<'agencies'>>('department', '主管部门', 'agencies', ({ record }) => record.parent)],
  }),
  recordTable({
    name: 'sources',
    title: '来源',
    description: '数据取自哪里。其他各表的 source 列都指向这里。',
    collection: 'sources',
    page: sourceAddress,
  }),
  recordTable({
    name: 'statements',
    title: '地区数据',
    description: '关于一个地区的一条有日期的数据：金额、数量、日期或文字。累计数与年度数不能相加。',
    collection: 'statements',
    page: (_, { regionCode, id }) => statementAddress(regionCode, id),
    more: [
      namedInRegion<RecordRow<'statements'>>(
        'part_of',
        '所属合计',
        'statements',
        ({ record }) => record.partOf?.statement,
      ),
      {
        name: 'part_role',
        title: '与合计的关系',
        type: 'string',
        enum: ['addend', 'of-which'],
        value: ({ record }) => record.partOf?.role,
      },
    ],
    except: ['partOf'],
  }),
];
