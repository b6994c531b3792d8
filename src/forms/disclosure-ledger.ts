import type { Absence } from '../model/absence.ts';
import type { Header, HeaderColumn } from './find-header.ts';
import type { Belongs, Draft, Form, FormReading } from './form.ts';
import type { LabelTable } from './label-table.ts';
import { reportLeftovers } from './leftovers.ts';
import { belongsOf, dayOf, defined, wordsOf } from './ledger/ledger-fields.ts';
import { readLedger, type LedgerRow } from './ledger/ledger-rows.ts';
import { ledgerTitle } from './ledger/ledger-title.ts';
import { chosenWord, type WordChoice } from './ledger/word-choice.ts';
import { headerNearTop } from './ledger/header-near-top.ts';
import { partReader, type PartReader } from './part-reader.ts';
import { leaveOutPeople } from './people-label.ts';
import { readPrintedDay } from './printed-day.ts';
import { yearsIn } from './printed-year.ts';
import type { RecordPlaces } from './record-places.ts';

type DisclosureValue = Extract<Draft['part'], { kind: 'disclosure' }>['value'];

const TITLE = /公开(情况)?(台账|登记|统计|清单|一览)|公开情况表|公开进度/;

const LABELS = {
  no: ['序号', '编号'],
  agency: ['单位名称', '部门名称', '预算单位', '公开单位', '公开主体', '主管部门', '单位', '部门', '公开部门'],
  agencyCode: ['单位编码', '单位代码', '部门编码', '部门代码', '预算单位编码'],
  object: ['项目名称', '对象名称', '评价项目', '公开项目'],
  objectCode: ['项目编码', '项目代码', '项目编号'],
  year: ['年度', '预算年度', '所属年度', '预决算年度'],
  document: ['公开内容', '公开事项', '公开类别', '材料名称', '公开材料', '文件类型', '事项', '公开信息', '内容'],
  reviewedOn: ['编审日期', '编审时间', '审核日期', '编制完成日期'],
  submittedOn: ['上会日期', '上会时间', '提交人大日期', '审议日期', '提交审议日期', '报人大日期'],
  approvedOn: ['批复日期', '批复时间', '批准日期', '批复下达日期', '财政批复日期'],
  publishedOn: ['公开日期', '公开时间', '实际公开日期', '实际公开时间', '发布日期', '发布时间'],
  dueOn: ['应公开日期', '公开时限', '公开期限', '应公开时间', '截止日期', '法定公开期限'],
  channel: ['公开渠道', '公开载体', '公开渠道和载体', '公开平台', '公开方式', '公开网站', '公开媒体'],
  url: ['公开地址', '网址', '链接', '公开网址', '公开链接', '网页地址', '链接地址', '公开网址链接'],
  exempt: ['不公开依据', '不予公开依据', '豁免依据', '未公开原因', '不公开原因', '不公开理由'],
} as const satisfies LabelTable<string>;
type Key = keyof typeof LABELS;

const DOCUMENTS: WordChoice<DisclosureValue['document']> = [
  [/三公/, 'three-public'],
  [/满意度|民调|测评/, 'survey'],
  [/自评/, 'self-evaluation'],
  [/评价(报告|结果)?/, 'evaluation'],
  [/绩效目标|目标表/, 'target'],
  [/决算/, 'final-account'],
  [/预算/, 'budget'],
  [/其他/, 'other'],
];
const PRESENT = /^(是|有|√|✓|✔|☑|齐全|完整|已公开|1)$/;
const MISSING = /^(否|无|没有|×|✗|✘|☐|缺|缺失|未公开|0)$/;

/** 公开台账: one published document a row. */
export const disclosureLedgerForm: Form = {
  id: 'disclosure-ledger',
  title: '信息公开台账',
  basis: '预算法第十四条；财预〔2016〕143号《地方预决算公开操作规程》',
  recognise: (part) => {
    const reader = partReader(part);
    const header = headerNearTop(reader, LABELS, isEnough);
    if (!header) return 0;
    return ledgerTitle(reader, header.top, TITLE).title !== undefined ? 0.9 : 0.65;
  },
  read: (part): FormReading => {
    const reader = partReader(part);
    leaveOutPeople(reader);
    const parts = completenessColumns(reader, headerNearTop(reader, LABELS, isEnough));
    const ledger = readLedger<Key>(reader, LABELS, {
      isEnough,
      needed: ['document', 'publishedOn'],
      carried: ['agency', 'agencyCode'],
      ownColumns: parts,
    });
    if (!ledger) return { drafts: [], problems: [] };
    const title = ledgerTitle(reader, ledger.header.top, TITLE);
    const drafts = ledger.rows.map((row) => draftOf(row, title.year, parts, reader));
    if (ledger.rows.length === 0) reader.say('form-is-filled', ledger.header.top, 0, '表里没有公开事项。');
    reportLeftovers(reader);
    return { drafts, problems: reader.problems };
  },
};

function isEnough(found: ReadonlySet<Key>): boolean {
  return found.has('publishedOn') && (found.has('agency') || found.has('object')) && found.size >= 4;
}

/** Columns that say of a required part whether it was there: all of their cells are 是 or 否. */
function completenessColumns(reader: PartReader, header: Header<Key> | undefined): HeaderColumn[] {
  return (header?.unknown ?? []).filter(({ left }) => {
    const texts: string[] = [];
    for (let row = header!.bottom + 1; row < reader.part.until; row += 1) {
      const { left: from, right } = reader.range(row, left);
      if (from === right && reader.text(row, left) !== '') texts.push(reader.text(row, left).trim());
    }
    return texts.length > 0 && texts.every((text) => PRESENT.test(text) || MISSING.test(text));
  });
}

function draftOf(
  row: LedgerRow<Key>,
  year: number | undefined,
  parts: readonly HeaderColumn[],
  reader: PartReader,
): Draft {
  row.all('no');
  const places: RecordPlaces = new Map();
  for (const key of Object.keys(LABELS) as Key[]) {
    if (row.text(key) !== '') places.set(key === 'exempt' ? '/exempt/basis' : `/${key}`, row.printed(key).place);
  }
  const exempt = exemptBasis(row);
  const completeness = parts.flatMap(({ left, label }) => {
    const { text } = reader.take(row.row, left);
    return text === '' ? [] : [{ part: label.split('/').at(-1)!, present: PRESENT.test(text.trim()) }];
  });
  const value: DisclosureValue = defined({
    document: documentOf(row),
    reviewedOn: dayOf(row, 'reviewedOn', '编审日期'),
    submittedOn: dayOf(row, 'submittedOn', '上会日期'),
    approvedOn: dayOf(row, 'approvedOn', '批复日期'),
    publishedOn: publishedOn(row, exempt),
    dueOn: dayOf(row, 'dueOn', '应公开日期'),
    channel: wordsOf(row, 'channel'),
    url: urlOf(row),
    completeness: completeness.length > 0 ? completeness : undefined,
    exempt: exempt === undefined ? undefined : { basis: exempt },
  });
  return {
    form: 'disclosure-ledger',
    place: reader.place(row.row, 0),
    belongs: withoutKind(belongsOf(row, documentYear(row, year))),
    part: { kind: 'disclosure', value },
    places,
  };
}

/** 2024年度部门决算 in a ledger of 2025 is of 2024, where no column says the year. */
function documentYear(row: LedgerRow<Key>, year: number | undefined): number | undefined {
  const [own] = yearsIn(row.text('document'));
  return own ?? year;
}

/** A document is of an agency, whether or not it is about an object. */
function withoutKind({ objectKind: _, ...belongs }: Belongs): Belongs {
  return belongs;
}

function documentOf(row: LedgerRow<Key>): DisclosureValue['document'] {
  const text = row.text('document');
  const document = chosenWord(DOCUMENTS, text);
  if (document === undefined) {
    row.say('document', 'value-is-clear', `公开内容“${text}”不在本站的分类里，按“其他”导入。`);
  }
  return document ?? 'other';
}

/** A reason why it is not published. 未到期 is a state, no reason. */
function exemptBasis(row: LedgerRow<Key>): string | undefined {
  const text = wordsOf(row, 'exempt');
  return text === undefined || /未到期|尚未/.test(text) ? undefined : text;
}

/** The day, or why there is none. 未公开 does not say that it was due: that is told by the region's coverage. */
function publishedOn(row: LedgerRow<Key>, exempt: string | undefined): string | Absence {
  const text = row.text('publishedOn').trim();
  const day = readPrintedDay(text);
  if (day !== undefined) return day;
  if (/不予?公开|涉密|不要求/.test(text) || (text === '' && exempt !== undefined)) return 'not-required';
  if (/未到期|尚未到/.test(text)) return 'not-due';
  if (text === '') return 'left-blank';
  if (/^(未|没有|尚未)公开$/.test(text)) {
    const message = `公开日期写的是“${text}”，按原件未填导入。没有到期的请写“未到期”，不要求公开的请写明依据。`;
    row.say('publishedOn', 'value-is-clear', message);
    return 'left-blank';
  }
  if (/^([-—–―─]+|\/|不适用)$/.test(text)) return 'not-applicable';
  row.say('publishedOn', 'value-is-clear', `公开日期“${text}”不是完整的日期，按未填导入。请写到日，如 2024-03-20。`);
  return 'left-blank';
}

function urlOf(row: LedgerRow<Key>): string | undefined {
  const text = wordsOf(row, 'url');
  if (text === undefined) return undefined;
  if (/^https?:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/i.test(text)) return text;
  row.say('url', 'value-is-clear', `公开地址“${text}”不是 http:// 或 https:// 开头的网址，没有导入。`);
  return undefined;
}

export { LABELS as disclosureLabels };
