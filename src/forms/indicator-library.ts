import type { ObjectKind } from '../schemas/object.ts';
import type { Draft, Form, FormReading } from './form.ts';
import type { LabelTable } from './label-table.ts';
import { reportLeftovers } from './leftovers.ts';
import { defined, wordsOf } from './ledger/ledger-fields.ts';
import { readLedger, type LedgerRow } from './ledger/ledger-rows.ts';
import { ledgerTitle, type LedgerTitle } from './ledger/ledger-title.ts';
import { chosenWord, chosenWords, type WordChoice } from './ledger/word-choice.ts';
import { headerNearTop } from './ledger/header-near-top.ts';
import { partReader, type PartReader } from './part-reader.ts';
import { leaveOutPeople } from './people-label.ts';
import { readPrintedMonth } from './printed-month.ts';
import type { RecordPlaces } from './record-places.ts';

type IndicatorValue = Extract<Draft['part'], { kind: 'indicator' }>['value'];

const TITLE = /指标库|指标集|指标体系|共性(绩效)?指标|行业(绩效)?指标|指标和标准/;

const LABELS = {
  no: ['序号', '编号'],
  code: ['指标编码', '指标代码', '指标编号'],
  level1: ['一级指标', '一级指标名称'],
  level2: ['二级指标', '二级指标名称'],
  name: ['三级指标', '指标名称', '三级指标名称', '绩效指标', '绩效指标名称', '具体指标'],
  frame: ['框架', '指标框架', '指标类型', '指标类别', '指标属性', '指标分类'],
  sector: ['行业', '行业类别', '行业领域', '行业名称', '领域', '所属行业', '行业大类'],
  category: ['大类', '项目大类', '支出大类', '类别', '项目类别', '资金用途'],
  subcategory: ['子类', '小类', '项目小类', '中类', '细类'],
  kinds: ['适用对象', '对象类型', '适用对象类型'],
  forms: ['适用项目类型', '项目类型', '适用类型', '适用范围'],
  definition: ['指标解释', '指标释义', '指标定义', '指标内涵', '指标说明'],
  formula: ['计算公式', '计算方法', '指标计算方法', '取值方法'],
  unit: ['计量单位', '度量单位', '单位'],
  direction: ['方向', '指标方向', '指标性质', '指标导向', '计算符号', '比较符'],
  standard: ['标准值', '参考值', '参考标准', '指标值', '参考指标值', '绩效标准', '指标标准'],
  scoring: ['评分规则', '评分标准', '评分细则', '评价标准', '赋分规则', '计分方法'],
  basis: ['依据', '指标依据', '设置依据', '标准来源', '数据来源', '标准依据', '指标来源', '政策依据'],
  guidance: ['导向标签', '导向', '标签'],
  enteredOn: ['入库日', '入库日期', '入库时间', '入库年月'],
  retiredOn: ['停用日', '停用日期', '停用时间', '失效日期'],
  version: ['版本', '版本号', '指标版本'],
  actual: ['实际完成值', '完成值', '得分', '扣分原因', '扣分', '自评得分', '实际值', '完成情况'],
} as const satisfies LabelTable<string>;
type Key = keyof typeof LABELS;

const FRAMES: WordChoice<IndicatorValue['frame']> = [
  [/部门整体|整体支出|单位整体/, 'department-whole'],
  [/购买服务/, 'purchased-service'],
  [/政府性?基金|引导基金|投资基金/, 'fund'],
  [/基本公共服务|民生/, 'basic-service'],
  [/政策/, 'policy'],
  [/共性|通用/, 'common'],
  [/行业|个性|分类|领域/, 'sector'],
];
const KINDS: WordChoice<ObjectKind> = [
  [/部门整体|单位整体|整体支出/, 'department'],
  [/政策/, 'policy'],
  [/转移支付/, 'transfer'],
  [/购买服务/, 'purchased-service'],
  [/政府采购|采购/, 'procurement'],
  [/ppp|政府和社会资本/i, 'ppp'],
  [/专项债/, 'special-bond'],
  [/补贴/, 'subsidy'],
  [/项目/, 'project'],
];
const FORMS: WordChoice<NonNullable<IndicatorValue['forms']>[number]> = [
  [/政策/, 'policy'],
  [/工程|基建|建设/, 'works'],
  [/设备|购置/, 'equipment'],
  [/服务/, 'service'],
  [/运转|运行|日常/, 'operation'],
  [/其他/, 'other'],
];
const DIRECTIONS: WordChoice<NonNullable<IndicatorValue['direction']>> = [
  [/反向|逆向|负向|≤|<|越低|越小|越少/, 'lower'],
  [/越早|时效|提前/, 'earlier'],
  [/正向|≥|>|越高|越大|越多/, 'higher'],
  [/定值|等于|=|适度/, 'exact'],
];

/** 指标库: one indicator a row. */
export const indicatorLibraryForm: Form = {
  id: 'indicator-library',
  title: '绩效指标库',
  basis: '财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》；各地指标库',
  recognise: (part) => {
    const reader = partReader(part);
    const header = headerNearTop(reader, LABELS, isEnough);
    if (!header || header.columns.has('actual')) return 0;
    if (ledgerTitle(reader, header.top, TITLE).title !== undefined) return 0.85;
    return header.columns.has('enteredOn') || header.columns.has('direction') ? 0.6 : 0;
  },
  read: (part): FormReading => {
    const reader = partReader(part);
    leaveOutPeople(reader);
    const ledger = readLedger<Key>(reader, LABELS, {
      isEnough,
      carried: ['level1', 'level2', 'frame', 'sector', 'category', 'subcategory'],
      needed: ['name'],
    });
    if (!ledger) return { drafts: [], problems: [] };
    const title = ledgerTitle(reader, ledger.header.top, TITLE);
    const coded = ledger.rows.find((row) => row.text('code') !== '');
    coded?.say('code', 'value-is-clear', '原库的指标编码没有栏目可放，没有导入；本站按库另编编号。');
    const drafts = ledger.rows.flatMap((row) => draftOf(row, title, reader));
    if (drafts.length === 0) reader.say('form-is-filled', ledger.header.top, 0, '表里没有指标。');
    reportLeftovers(reader);
    return { drafts, problems: reader.problems };
  },
};

function isEnough(found: ReadonlySet<Key>): boolean {
  const details = (['definition', 'formula', 'standard', 'scoring', 'unit', 'basis', 'enteredOn'] as const).filter(
    (key) => found.has(key),
  );
  return found.has('name') && found.has('level1') && details.length >= 2;
}

function draftOf(row: LedgerRow<Key>, title: LedgerTitle, reader: PartReader): Draft[] {
  row.all('no');
  row.all('code');
  const name = row.text('name');
  const [level1, level2] = [row.text('level1'), row.text('level2')];
  if (name === '' || level1 === '') {
    const missing = name === '' ? '指标名称' : '一级指标';
    row.say(name === '' ? 'name' : 'level1', 'form-is-filled', `这一行没有${missing}，请补上。`);
    return [];
  }
  const places: RecordPlaces = new Map();
  for (const [field, key] of FIELDS) places.set(`/${field}`, row.printed(key).place);
  const kinds = listed(row, 'kinds', KINDS, '适用对象');
  const forms = listed(row, 'forms', FORMS, '项目类型');
  const direction = chosenOrSaid(row, 'direction', DIRECTIONS, '方向');
  const guidance = wordsOf(row, 'guidance')
    ?.split(/[、,，;；\s]+/)
    .filter((word) => word !== '');
  const value = defined({
    name,
    level1,
    // A library of two levels prints the second as its indicator.
    level2: level2 === '' ? level1 : level2,
    frame: frameOf(row, title),
    sector: wordsOf(row, 'sector'),
    category: wordsOf(row, 'category'),
    subcategory: wordsOf(row, 'subcategory'),
    kinds,
    forms,
    definition: wordsOf(row, 'definition'),
    formula: wordsOf(row, 'formula'),
    unit: wordsOf(row, 'unit'),
    direction,
    standard: wordsOf(row, 'standard'),
    scoring: wordsOf(row, 'scoring'),
    basis: wordsOf(row, 'basis'),
    guidance: guidance?.length ? guidance : undefined,
    enteredOn: dateOf(row, 'enteredOn', '入库日'),
    retiredOn: dateOf(row, 'retiredOn', '停用日'),
    version: wordsOf(row, 'version'),
  });
  return [
    {
      form: 'indicator-library',
      place: reader.place(row.row, 0),
      belongs: title.year === undefined ? {} : { fiscalYear: title.year },
      part: { kind: 'indicator', value },
      places,
    },
  ];
}

const FIELDS = (Object.keys(LABELS) as Key[])
  .filter((key) => !['no', 'code', 'actual'].includes(key))
  .map((key) => [key, key] as const);

/** The frame by its own column, by the title, or by whether a sector is named; the last is said. */
function frameOf(row: LedgerRow<Key>, title: LedgerTitle): IndicatorValue['frame'] {
  const printed = chosenWord(FRAMES, row.text('frame')) ?? chosenWord(FRAMES, title.words.replace(/指标分类/g, ''));
  return printed ?? (wordsOf(row, 'sector') === undefined ? 'common' : 'sector');
}

function listed<Value extends string>(
  row: LedgerRow<Key>,
  key: Key,
  choice: WordChoice<Value>,
  name: string,
): Value[] | undefined {
  const text = wordsOf(row, key);
  if (text === undefined) return undefined;
  const values = text.split(/[、,，;；/]+/).flatMap((word) => chosenWords(choice, word).slice(0, 1));
  if (values.length > 0) return [...new Set(values)];
  row.say(key, 'value-is-clear', `${name}“${text}”不在本站的分类里，没有导入。`);
  return undefined;
}

function chosenOrSaid<Value extends string>(
  row: LedgerRow<Key>,
  key: Key,
  choice: WordChoice<Value>,
  name: string,
): Value | undefined {
  const text = wordsOf(row, key);
  const value = text === undefined ? undefined : chosenWord(choice, text);
  if (text !== undefined && value === undefined && !/定性/.test(text)) {
    row.say(key, 'value-is-clear', `${name}“${text}”无法辨认，没有导入。`);
  }
  return value;
}

function dateOf(row: LedgerRow<Key>, key: Key, name: string): string | undefined {
  const text = wordsOf(row, key);
  if (text === undefined) return undefined;
  const date = readPrintedMonth(text);
  if (date === undefined) row.say(key, 'value-is-clear', `${name}“${text}”不是日期，没有导入。`);
  return date;
}
