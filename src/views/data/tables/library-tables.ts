import type { RecordOf } from '../../../schemas/collections.ts';
import {
  assessmentAddress,
  caseAddress,
  correctionsAddress,
  documentAddress,
  indicatorAddress,
  organizationAddress,
  regionDisclosuresAddress,
  replyAddress,
  sessionAddress,
  termAddress,
} from '../../address.ts';
import { dataTable, type DataRow, type DataTable } from '../data-table.ts';
import { namedInRegion, namedParent, recordTable, type RecordRow } from '../record-table.ts';
import { schemaColumns } from '../schema-columns.ts';

type Opinion = NonNullable<RecordOf<'sessions'>['opinions']>[number];
type OpinionRow = DataRow & { session: string; opinion: Opinion };

/** Documents, indicators, organizations, disclosure, congress, and the portal's own records. */
export const libraryTables: readonly DataTable[] = [
  recordTable({
    name: 'indicators',
    title: '指标库',
    description: '指标库的一个指标一行；target_rows 等表用 library 列指向这里。',
    collection: 'indicators',
    page: indicatorAddress,
  }),
  recordTable({
    name: 'documents',
    title: '文件',
    description: '制度办法、方案、通知、模板和报告。',
    collection: 'documents',
    page: (_, { regionCode, id }) => documentAddress(regionCode, id),
    more: [
      namedInRegion<RecordRow<'documents'>>(
        'followed_document',
        '接续的文件',
        'documents',
        ({ record }) => record.follows,
      ),
    ],
    except: ['follows'],
  }),
  recordTable({
    name: 'cases',
    title: '案例',
    description: '评价案例、业务互审和经验。',
    collection: 'cases',
    page: (_, { regionCode, id }) => caseAddress(regionCode, id),
  }),
  recordTable({
    name: 'organizations',
    title: '机构',
    description: '第三方评价机构、采购代理机构、协会、专家库。没有个人。',
    collection: 'organizations',
    page: organizationAddress,
  }),
  recordTable({
    name: 'assessments',
    title: '考核与获评',
    description: '考核结果、获评、位次，逐条注明年份和考核单位，不作排名。',
    collection: 'assessments',
    page: (_, { regionCode, id }) => assessmentAddress(regionCode, id),
    more: [
      namedInRegion<RecordRow<'assessments'>>('agency', '预算单位', 'agencies', ({ record }) => record.agencyCode),
    ],
    except: ['agencyCode'],
  }),
  recordTable({
    name: 'disclosures',
    title: '公开台账',
    description: '应公开什么、公开了什么、什么时候、在哪里。本站未收录不等于没有公开。',
    collection: 'disclosures',
    page: (_, { regionCode, fiscalYear, id }) => `${regionDisclosuresAddress(regionCode)}#d-${fiscalYear}-${id}`,
    more: [
      namedInRegion<RecordRow<'disclosures'>>('agency', '预算单位', 'agencies', ({ record }) => record.agencyCode),
      namedInRegion<RecordRow<'disclosures'>>('about_object', '对象', 'objects', ({ record }) => record.object),
    ],
    except: ['agencyCode', 'object'],
  }),
  recordTable({
    name: 'sessions',
    title: '人代会',
    description: '已公开的会议：日程、材料、随草案报送目标的对象。',
    collection: 'sessions',
    page: sessionAddress,
    except: ['opinions'],
  }),
  dataTable<OpinionRow>({
    name: 'session_opinions',
    title: '人大审查意见',
    description: '已公开的会议上的一条意见一行，连同答复和修改。',
    columns: [
      namedParent('session', '会议', 'sessions', ({ session }) => session),
      ...schemaColumns<OpinionRow>('sessions', ['opinions'], ({ opinion }) => opinion),
    ],
    has: { year: false },
    *rows({ archive }) {
      for (const [session, { regionCode: region, citation, opinions = [] }] of archive.sessions) {
        for (const opinion of opinions) {
          const key = `${session}/${opinion.no}`;
          yield { key, session, region, citation, page: `${sessionAddress(session)}#o-${opinion.no}`, opinion };
        }
      }
    },
  }),
  recordTable({
    name: 'replies',
    title: '问答',
    description: '公开提出的问题和答复；提问人不具名。',
    collection: 'replies',
    page: (_, { regionCode, id }) => replyAddress(regionCode, id),
    more: [
      namedInRegion<RecordRow<'replies'>>('agency', '预算单位', 'agencies', ({ record }) => record.agencyCode),
      namedInRegion<RecordRow<'replies'>>('about_object', '对象', 'objects', ({ record }) => record.object),
    ],
    except: ['agencyCode', 'object'],
  }),
  recordTable({
    name: 'corrections',
    title: '更正',
    description: '发布以后改了什么、原值、现值、为什么、哪一天、哪个单位。',
    collection: 'corrections',
    page: () => correctionsAddress,
  }),
  recordTable({
    name: 'releases',
    title: '发布版本',
    description: '冻结的发布版本。',
    collection: 'releases',
    page: () => correctionsAddress,
    except: ['hashes'],
  }),
  recordTable({
    name: 'glossary',
    title: '名词解释',
    description: '预算和绩效的名词，用平常的话解释。',
    collection: 'glossary',
    page: termAddress,
    more: [{ name: 'explanation', title: '解释', type: 'string', value: ({ record }) => record.body }],
  }),
];
