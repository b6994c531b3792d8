import type { ConsequenceKind } from '../schemas/consequence.ts';
import type { MoneyUnit } from '../model/money.ts';
import { declaredUnit, unitInLabel } from './declared-unit.ts';
import type { Draft, Form, FormReading } from './form.ts';
import type { LabelTable } from './label-table.ts';
import { reportLeftovers } from './leftovers.ts';
import { amountOf, belongsOf, dayOf, defined, wordsOf, yearOf } from './ledger/ledger-fields.ts';
import { readLedger, type Ledger, type LedgerRow } from './ledger/ledger-rows.ts';
import { ledgerTitle, sayWholeDepartments } from './ledger/ledger-title.ts';
import { chosenWords, type WordChoice } from './ledger/word-choice.ts';
import { headerNearTop } from './ledger/header-near-top.ts';
import { partReader, type PartReader } from './part-reader.ts';
import { leaveOutPeople } from './people-label.ts';
import type { RecordPlaces } from './record-places.ts';

const TITLE = /结果应用|结果运用|应用台账|运用台账|结果挂钩/;

const LABELS = {
  no: ['序号', '编号'],
  agency: [
    ...['单位名称', '项目单位', '预算单位', '主管部门', '部门名称', '责任单位', '被评价单位', '单位', '部门'],
    ...['主管部门及代码', '实施单位'],
  ],
  agencyCode: ['单位编码', '单位代码', '部门编码', '部门代码', '预算单位编码'],
  object: ['项目名称', '评价对象', '对象名称', '评价项目', '项目', '项目或政策名称', '政策名称'],
  objectCode: ['项目编码', '项目代码', '项目编号'],
  year: ['年度', '预算年度', '评价年度', '项目年度', '所属年度'],
  basis: ['依据', '应用依据', '处理依据', '结果来源', '评价类型', '评价方式', '评价种类', '绩效管理环节'],
  grade: ['评价等级', '等级', '评价结论', '结果等级', '评价结果', '绩效等级'],
  score: ['评价得分', '得分', '评价分数', '绩效得分', '分数'],
  kind: [
    ...['处理结果', '应用方式', '结果应用方式', '应用类型', '结果应用类型', '处理方式', '应用措施', '结果应用'],
    ...['运用方式', '处理意见', '结果应用情况', '结果运用情况', '应用情况'],
  ],
  amount: [
    ...['金额', '涉及金额', '处理金额', '调整金额', '应用金额', '压减金额', '核减金额', '收回金额', '扣减金额'],
    ...['压减预算金额', '收回资金', '压减资金'],
  ],
  budgetYear: ['影响预算年度', '影响的预算年度', '调整预算年度', '应用年度', '对应预算年度', '应用预算年度'],
  on: ['决定日期', '处理日期', '应用日期', '应用时间', '日期', '处理时间', '决定时间'],
  office: ['决定机关', '处理机关', '决定单位', '作出单位'],
  usedFor: ['资金去向', '收回资金去向', '资金安排去向', '统筹用途'],
  text: ['说明', '备注', '情况说明', '具体情况', '具体措施', '应用说明'],
} as const satisfies LabelTable<string>;
type Key = keyof typeof LABELS;

const KINDS: WordChoice<ConsequenceKind> = [
  [/收回|追回|收缴|上缴/, 'recover'],
  [/压减|核减|调减|削减|扣减|减少(预算|安排)/, 'cut'],
  [/取消|终止|撤销|不再安排|退出/, 'cancel'],
  [/调剂|调整(资金)?用途|统筹使用|统筹安排/, 'reallocate'],
  [/停拨|停止拨|暂停拨|停止支付/, 'stop-payment'],
  [/暂缓|缓拨|延缓/, 'postpone'],
  [/完善政策|调整政策|政策(调整|完善)|修订(政策|办法)/, 'improve-policy'],
  [/优先(保障|安排|支持)|予以支持|增加(预算|安排)/, 'prioritize'],
  [/问责|追责/, 'hold-accountable'],
  [/通报|约谈|批评/, 'criticize'],
  [/更换(承接|服务|实施)/, 'change-contractor'],
  [/挂钩/, 'link-funds'],
  [/(改进|完善|加强|规范|优化)[^，。；]{0,6}(管理|制度|措施)|限期整改|督促整改/, 'improve-management'],
  [/其他/, 'other'],
];
/** Kinds that move money, to which the amount of a row belongs. */
const MONEY_KINDS: readonly ConsequenceKind[] = [
  ...(['recover', 'cut', 'cancel', 'reallocate', 'stop-payment', 'postpone', 'link-funds', 'prioritize'] as const),
];

/** 结果应用台账: one decision a row. A row that names several kinds gives one for each. */
export const consequenceLedgerForm: Form = {
  id: 'consequence-ledger',
  title: '绩效结果应用台账',
  basis: '财预〔2020〕10号《项目支出绩效评价管理办法》第五章',
  recognise: (part) => {
    const reader = partReader(part);
    const header = headerNearTop(reader, LABELS, isEnough);
    if (!header) return 0;
    const isTitled = ledgerTitle(reader, header.top, TITLE).title !== undefined;
    return isTitled ? 0.9 : header.unknown.length <= 2 && header.columns.has('amount') ? 0.5 : 0;
  },
  read: (part): FormReading => {
    const reader = partReader(part);
    leaveOutPeople(reader);
    const ledger = readLedger<Key>(reader, LABELS, {
      isEnough,
      needed: ['object', 'kind'],
      carried: ['agency', 'agencyCode'],
    });
    if (!ledger) return { drafts: [], problems: [] };
    const title = ledgerTitle(reader, ledger.header.top, TITLE);
    const unit = unitOf(reader, ledger);
    const drafts = ledger.rows.flatMap((row) => draftsOf(row, title.year, unit, reader));
    sayWholeDepartments(reader, ledger.header.top, ledger.header.columns.has('object'));
    if (ledger.rows.length === 0) reader.say('form-is-filled', ledger.header.top, 0, '表里没有结果应用事项。');
    reportLeftovers(reader);
    return { drafts, problems: reader.problems };
  },
};

function isEnough(found: ReadonlySet<Key>): boolean {
  return found.has('kind') && (found.has('object') || found.has('agency')) && found.size >= 4;
}

function unitOf(reader: PartReader, { header }: Ledger<Key>): MoneyUnit | undefined {
  const [column] = header.columns.get('amount') ?? [];
  return (column && unitInLabel(column.label)) ?? declaredUnit(reader, header.top)?.unit;
}

function draftsOf(
  row: LedgerRow<Key>,
  year: number | undefined,
  unit: MoneyUnit | undefined,
  reader: PartReader,
): Draft[] {
  row.all('no');
  const printed = row.text('kind');
  const named = chosenWords(KINDS, printed);
  const kinds = named.length > 1 ? named.filter((kind) => kind !== 'other') : named;
  if (printed === '') {
    row.say('kind', 'form-is-filled', '这一行没有写处理结果，请补上，如“压减预算”“收回资金”“改进管理”。');
    return [];
  }
  if (kinds.length === 0) {
    row.say('kind', 'value-is-clear', `处理结果“${printed}”不在本站的分类里，按“其他”导入，原文放在说明里。`);
    kinds.push('other');
  }
  const basis = basisOf(row);
  if (basis === undefined) {
    row.say('basis', 'form-is-filled', '这一行没有写依据，请补上依据的评价或监控，如“2023年度财政评价”。');
    return [];
  }
  const amount = amountOf(row, 'amount', unit);
  const ofMoney = kinds.filter((kind) => MONEY_KINDS.includes(kind));
  const holder = ofMoney[0] ?? kinds[0];
  if (amount && ofMoney.length > 1) {
    row.say('amount', 'value-is-clear', `一个金额对着几种处理结果（${printed}），记在第一种上。请分行填写。`);
  }
  return kinds.map((kind): Draft => {
    const isText = kinds.length > 1 || kinds.includes('other');
    const value = defined({
      kind,
      on: dayOf(row, 'on', '决定日期'),
      office: wordsOf(row, 'office'),
      basis,
      amount: kind === holder ? amount : undefined,
      budgetYear: yearOf(row, 'budgetYear'),
      usedFor: kind === holder ? wordsOf(row, 'usedFor') : undefined,
      text:
        [isText ? printed : undefined, wordsOf(row, 'text')].filter((text) => text !== undefined).join('；') ||
        undefined,
    });
    return {
      form: 'consequence-ledger',
      place: reader.place(row.row, 0),
      belongs: belongsOf(row, year),
      part: { kind: 'consequence', value },
      places: placesOf(row, kind === holder && amount !== undefined),
    };
  });
}

/** The basis, with the result that it rests on: 财政评价，等级：良，得分：85.2. */
function basisOf(row: LedgerRow<Key>): string | undefined {
  const basis = wordsOf(row, 'basis');
  const grade = wordsOf(row, 'grade');
  const score = wordsOf(row, 'score');
  const parts = [basis, grade && `等级：${grade}`, score && `得分：${score}`].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join('，') : undefined;
}

function placesOf(row: LedgerRow<Key>, hasAmount: boolean): RecordPlaces {
  const places: RecordPlaces = new Map();
  for (const key of ['kind', 'on', 'office', 'basis', 'budgetYear', 'usedFor', 'text'] as const) {
    places.set(`/${key}`, row.printed(key).place);
  }
  if (hasAmount) places.set('/amount', row.printed('amount').place).set('/amount/text', row.printed('amount').place);
  return places;
}
