import { cite } from './citation.ts';
import { CITY, CITY_NAME, type City } from './city.ts';

type Written = { collection: 'sessions' | 'replies' | 'corrections'; key: string; record: object };

/** An object as the sessions and replies name it. */
export type NamedObject = { id: string; name: string; agency: string };

const OPINIONS: [text: string, reply: string, changed: string | undefined][] = [
  [
    '部分项目数量指标与预算测算不对应，建议逐项核对。',
    '已逐项核对，修改指标值并补充测算表。',
    '修改数量指标，随批复下达。',
  ],
  ['满意度指标的调查对象不明确。', '已写明调查对象和样本量。', '补充调查对象。'],
  ['建议公开上年评价发现的问题和整改情况。', '整改情况随决算一并公开。', undefined],
  ['跨年度工程应列明分年度目标。', '已按年度分解形象进度。', '补充分年度目标。'],
];

/** A session each year with the targets of the key objects; the coming one only in the session edition. */
export function* congressRecords(city: City, keyObjects: readonly NamedObject[]): Generator<Written> {
  for (const year of [...city.years, city.draftYear]) {
    const isDraft = year === city.draftYear;
    const about = keyObjects.slice(0, OPINIONS.length);
    const record = {
      regionCode: CITY,
      id: `${year}-congress`,
      title: `${CITY_NAME}第九届人民代表大会第${'一二三四五六七八九十'[year % 10]}次会议`,
      release: isDraft ? 'session' : 'public',
      budgetYear: year,
      from: `${year}-01-18`,
      until: `${year}-01-21`,
      approvedOn: isDraft ? undefined : `${year}-01-21`,
      calendar: [
        { on: `${year - 1}-12-12`, what: '财政经济委员会初步审查' },
        { on: `${year}-01-18`, what: '提交预算报告和绩效目标' },
        ...(isDraft ? [] : [{ on: `${year}-01-21`, what: '表决通过预算决议' }]),
      ],
      documents: [
        { title: `${year} 年预算草案` },
        { title: `${year} 年重点项目绩效目标`, what: `${keyObjects.length} 个重点项目的目标和审核结论` },
        { title: `${year - 1} 年绩效管理情况报告` },
      ],
      objects: keyObjects.map(({ id }) => id),
      opinions: about.map(({ id }, index) => {
        const [text, reply, changed] = OPINIONS[index]!;
        return {
          no: index + 1,
          text,
          about: id,
          reply: isDraft && index % 2 === 1 ? undefined : reply,
          changed: isDraft ? undefined : changed,
        };
      }),
      citation: cite(`${year}-budget`, '人代会材料'),
    };
    yield { collection: 'sessions', key: `${CITY}/${year}-congress`, record };
  }
  yield* replyRecords(city, keyObjects);
  yield* correctionRecords(city, keyObjects);
}

const QUESTIONS: [question: string, answer: string][] = [
  ['这笔钱今年为什么比去年少？', '按上年执行率和绩效结果核减，减少的部分收回统筹。'],
  ['满意度是怎么调查的，问了多少人？', '委托调查机构入户访问，样本量和选项见满意度调查记录。'],
  ['没有完成的指标后来怎么处理？', '已列入整改台账，完成情况在本页整改一栏公开。'],
  ['承接服务的单位是怎么选的？', '公开招标确定，考核结果作为续签依据。'],
  ['偏远乡镇能不能同样享受到？', '已按服务人口调整布点，偏远乡镇增加流动服务。'],
];

function* replyRecords(city: City, objects: readonly NamedObject[]): Generator<Written> {
  for (const [index, object] of objects.slice(0, 20).entries()) {
    const random = city.random('reply', index);
    const [question, answer] = QUESTIONS[index % QUESTIONS.length]!;
    const isPending = index % 10 === 9;
    const year = city.years[index % city.years.length]!;
    const record = {
      regionCode: CITY,
      id: `q-${index + 1}`,
      release: index % 12 === 7 ? 'session' : 'public',
      question: `关于“${object.name}”：${question}`,
      askedOn: `${year + 1}-0${random.between(3, 5)}-${random.between(10, 28)}`,
      asker: (['public', 'deputy', 'media'] as const)[index % 3],
      agencyCode: object.agency,
      object: object.id,
      answer: isPending ? undefined : answer,
      answeredOn: isPending ? undefined : `${year + 1}-06-${random.between(10, 28)}`,
      citation: cite(`${year}-disclosure`, '公众问答'),
    };
    yield { collection: 'replies', key: `${CITY}/q-${index + 1}`, record };
  }
}

function* correctionRecords(city: City, objects: readonly NamedObject[]): Generator<Written> {
  const year = city.years.at(-1)!;
  for (const [index, { id }] of objects.slice(0, 3).entries()) {
    const record = {
      regionCode: CITY,
      id: `c-${index + 1}`,
      file: `dossiers/${CITY}/${year}/${id}.json`,
      path: '/evaluations/0/achieved',
      what: '自评表实际完成情况的文字',
      oldValue: '各项指标全部完成。',
      newValue: '按实际完成值改写。',
      why: '文字与指标表不一致，经核对改正。',
      on: '2026-08-25',
      office: '示例市财政局',
    };
    yield { collection: 'corrections', key: `${CITY}/c-${index + 1}`, record };
  }
}
