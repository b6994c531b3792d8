import type { Draft, Form, FormReading } from './form.ts';
import type { LabelTable } from './label-table.ts';
import { reportLeftovers } from './leftovers.ts';
import { belongsOf, dayOf, defined, wordsOf } from './ledger/ledger-fields.ts';
import { readLedger, type LedgerRow } from './ledger/ledger-rows.ts';
import { ledgerTitle, sayWholeDepartments } from './ledger/ledger-title.ts';
import { chosenWord, type WordChoice } from './ledger/word-choice.ts';
import { headerNearTop } from './ledger/header-near-top.ts';
import { partReader, type PartReader } from './part-reader.ts';
import { leaveOutPeople } from './people-label.ts';
import type { RecordPlaces } from './record-places.ts';

type RectificationValue = Extract<Draft['part'], { kind: 'rectification' }>['value'];

const TITLE = /整改/;

const LABELS = {
  no: ['序号', '编号', '问题序号', '问题编号'],
  agency: [
    ...['单位名称', '责任单位', '整改单位', '整改责任单位', '主管部门', '项目单位', '预算单位', '被评价单位'],
    ...['部门名称', '单位', '部门', '牵头单位'],
  ],
  agencyCode: ['单位编码', '单位代码', '部门编码', '部门代码', '预算单位编码'],
  object: ['项目名称', '评价对象', '对象名称', '评价项目', '项目'],
  objectCode: ['项目编码', '项目代码', '项目编号'],
  year: ['年度', '预算年度', '评价年度', '项目年度'],
  origin: ['问题来源', '来源', '发现方式', '发现来源', '问题发现途径', '评价类型', '检查类型'],
  severity: ['问题等级', '严重程度', '问题性质', '问题级别', '分级'],
  text: [
    ...['存在问题', '问题', '问题描述', '具体问题', '问题内容', '存在的问题', '主要问题', '问题与要求', '发现问题'],
    ...['问题表述', '反馈问题', '问题清单'],
  ],
  demand: ['整改要求', '整改建议', '整改意见', '建议', '有关建议', '整改目标'],
  requestedOn: ['提出日期', '反馈日期', '提出时间', '反馈时间', '下达日期', '交办日期', '发现日期'],
  dueOn: ['整改期限', '整改时限', '完成时限', '要求完成日期', '限期', '应完成日期', '计划完成时间', '整改完成时限'],
  state: [
    '整改状态',
    '整改进度',
    '进展',
    '是否完成',
    '是否完成整改',
    '是否整改到位',
    '完成状态',
    '状态',
    '整改结果',
    '完成情况',
  ],
  doneOn: ['完成日期', '完成时间', '整改完成日期', '整改完成时间', '销号日期', '销号时间'],
  measure: ['整改情况', '整改措施', '整改落实情况', '整改措施及成效', '落实情况', '整改内容', '采取措施'],
  progress: ['整改进展', '整改进展情况', '进展情况', '目前进展', '整改落实进展', '工作进展', '当前进展'],
} as const satisfies LabelTable<string>;
type Key = keyof typeof LABELS;

const ORIGINS: WordChoice<RectificationValue['origin']> = [
  [/审计/, 'audit'],
  [/人大|代表(意见|建议)/, 'congress'],
  [/巡视|巡察|督查|检查|督导|监督/, 'inspection'],
  [/监控|跟踪/, 'monitoring'],
  [/评价|自评|评审/, 'evaluation'],
];
const STATES: WordChoice<RectificationValue['state']> = [
  [/未(整改|完成|启动|开始|到位)|尚未|没有完成|^否$|^×$/, 'open'],
  [/整改中|正在|进行中|部分|持续|推进|长期|基本完成/, 'ongoing'],
  [/已|完成|到位|销号|办结|整改完毕|^是$|^√$/, 'done'],
];
const SEVERITIES: WordChoice<NonNullable<RectificationValue['severity']>> = [
  [/重大|严重|较大/, 'major'],
  [/一般|较小|轻微|普通/, 'ordinary'],
];

/** 整改台账: one problem a row. */
export const rectificationLedgerForm: Form = {
  id: 'rectification-ledger',
  title: '问题整改台账',
  basis: '财预〔2020〕10号《项目支出绩效评价管理办法》；各地整改台账',
  recognise: (part) => {
    const reader = partReader(part);
    const header = headerNearTop(reader, LABELS, isEnough);
    if (!header) return 0;
    return ledgerTitle(reader, header.top, TITLE).title !== undefined ? 0.9 : 0.65;
  },
  read: (part): FormReading => {
    const reader = partReader(part);
    leaveOutPeople(reader);
    const ledger = readLedger<Key>(reader, LABELS, {
      isEnough,
      needed: ['text'],
      carried: ['agency', 'agencyCode', 'object', 'objectCode'],
    });
    if (!ledger) return { drafts: [], problems: [] };
    const title = ledgerTitle(reader, ledger.header.top, TITLE);
    const drafts = ledger.rows.flatMap((row) => draftOf(row, title.year, title.words, reader));
    sayWholeDepartments(reader, ledger.header.top, ledger.header.columns.has('object'));
    if (ledger.rows.length === 0) reader.say('form-is-filled', ledger.header.top, 0, '表里没有问题。');
    reportLeftovers(reader);
    return { drafts, problems: reader.problems };
  },
};

function isEnough(found: ReadonlySet<Key>): boolean {
  const about = (['state', 'progress', 'measure', 'dueOn', 'doneOn', 'demand'] as const).filter((key) =>
    found.has(key),
  );
  return found.has('text') && about.length >= 2 && (found.has('object') || found.has('agency'));
}

function draftOf(row: LedgerRow<Key>, year: number | undefined, words: string, reader: PartReader): Draft[] {
  row.all('no');
  const origin = chosenWord(ORIGINS, row.text('origin')) ?? chosenWord(ORIGINS, words);
  if (origin === undefined) {
    const message = '没有写问题是怎样发现的。请在“问题来源”一列写评价、监控、审计、检查或人大。';
    row.say(row.text('origin') === '' ? 'text' : 'origin', 'form-is-filled', message);
    return [];
  }
  const demand = wordsOf(row, 'demand');
  const doneOn = dayOf(row, 'doneOn', '完成日期');
  const value: RectificationValue = defined({
    origin,
    severity: severityOf(row),
    text: demand === undefined ? row.text('text') : `${row.text('text')}\n\n要求：${demand}`,
    requestedOn: dayOf(row, 'requestedOn', '提出日期'),
    dueOn: dayOf(row, 'dueOn', '整改期限'),
    state: stateOf(row, doneOn),
    doneOn,
    measure: measureOf(row),
  });
  const places: RecordPlaces = new Map();
  for (const key of ['origin', 'severity', 'text', 'requestedOn', 'dueOn', 'state', 'doneOn', 'measure'] as const) {
    places.set(`/${key}`, row.printed(key).place);
  }
  return [
    {
      form: 'rectification-ledger',
      place: reader.place(row.row, 0),
      belongs: belongsOf(row, year),
      part: { kind: 'rectification', value },
      places,
    },
  ];
}

function severityOf(row: LedgerRow<Key>): RectificationValue['severity'] {
  const text = wordsOf(row, 'severity');
  const severity = text === undefined ? undefined : chosenWord(SEVERITIES, text);
  if (text !== undefined && severity === undefined) {
    row.say('severity', 'value-is-clear', `问题等级“${text}”无法辨认，没有导入。可写“一般”或“重大”。`);
  }
  return severity;
}

/** What was done, with how far it came, where the latter says more than a state. */
function measureOf(row: LedgerRow<Key>): string | undefined {
  const [measure, progress] = [wordsOf(row, 'measure'), wordsOf(row, 'progress')];
  const isState =
    progress !== undefined && progress.length <= LONGEST_STATE && chosenWord(STATES, progress) !== undefined;
  const texts = [measure, isState ? undefined : progress].filter((text) => text !== undefined);
  return texts.length > 0 ? texts.join('\n') : undefined;
}

/** 已整改到位, 正在整改 and the like. */
const LONGEST_STATE = 6;

/** The state as printed, in its column or in that of the progress; else by the date of completion; else open, which is said. */
function stateOf(row: LedgerRow<Key>, doneOn: string | undefined): RectificationValue['state'] {
  const text = wordsOf(row, 'state') ?? wordsOf(row, 'progress');
  const state = text === undefined ? undefined : chosenWord(STATES, text);
  if (state !== undefined) return state;
  if (doneOn !== undefined) return 'done';
  row.say(
    row.has('state') ? 'state' : 'progress',
    'value-is-clear',
    `整改状态“${text ?? ''}”没有填写或无法辨认，按未完成导入。请写“未整改”“整改中”或“已完成”。`,
  );
  return 'open';
}

export { LABELS as rectificationLabels };
