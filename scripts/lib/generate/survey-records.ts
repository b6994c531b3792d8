import { percentText } from './amount.ts';
import { cite } from './citation.ts';
import { CITY, type City } from './city.ts';

/** Fields of public services that are asked about every year. */
const FIELDS: [topic: string, who: string, title: string][] = [
  ['yanglao', '六十周岁以上常住居民', '养老服务'],
  ['jiaoyu', '义务教育学生家长', '义务教育'],
  ['yiliao', '近一年就诊的居民', '医疗卫生'],
  ['zhufang', '老旧小区和保障房居民', '住房保障'],
  ['jiaotong', '公共交通乘客', '公共交通'],
  ['nongcun', '农村常住居民', '农村供水和人居环境'],
  ['shengtai', '城乡常住居民', '生态环境'],
  ['wenhua', '到馆读者和活动参加者', '公共文化'],
];

const LABELS = ['满意', '比较满意', '一般', '不满意', '很不满意'];
const MODES = ['入户访问', '电话访问', '窗口扫码', '网上问卷'];

/** One survey per field and year, with a row for each district; results follow from the counts. */
export function* surveyRecords(
  city: City,
  objectsOfTopic: ReadonlyMap<string, readonly string[]>,
): Generator<{ key: string; record: object }> {
  for (const year of city.years) {
    for (const [index, [topic, who, title]] of FIELDS.entries()) {
      const record = surveyRecord(city, year, index, { topic, who, title, objects: objectsOfTopic.get(topic) });
      yield { key: `${CITY}/${year}/${topic}`, record };
    }
  }
}

type Field = { topic: string; who: string; title: string; objects: readonly string[] | undefined };

function surveyRecord(city: City, year: number, index: number, { topic, who, title, objects }: Field): object {
  const random = city.random('survey', topic, year);
  const base = city.random('survey', topic).between(66, 88) + (year - (city.years[0] ?? year));
  const items = city.districts.map(({ code, name }) => {
    const counts = answers(random.between(110, 240), base + random.between(-6, 6), random);
    return { code, name, counts, valid: counts.reduce((sum, count) => sum + count, 0) };
  });
  const valid = items.reduce((sum, item) => sum + item.valid, 0);
  const satisfied = items.reduce((sum, { counts }) => sum + counts[0]! + counts[1]!, 0);
  const returned = valid + random.between(4, 60);
  const sampling = index === 7 ? 'convenience' : index % 3 === 1 ? 'quota' : 'random';
  return {
    regionCode: CITY,
    fiscalYear: year,
    id: topic,
    title: `示例市${year} 年${title}满意度调查`,
    release: 'public',
    topic,
    objects: objects === undefined || objects.length === 0 ? undefined : objects,
    conductedBy: '示例己民意调查中心',
    population: { who, count: valid * random.between(40, 260) },
    sampling,
    mode: MODES[sampling === 'convenience' ? 3 : index % 3],
    from: `${year}-10-${10 + random.between(0, 9)}`,
    until: `${year}-11-${10 + random.between(0, 15)}`,
    issuedCount: returned + random.between(20, 320),
    returnedCount: returned,
    validCount: valid,
    items: items.map(({ code, name, counts, valid: validCount }) => ({
      id: `d-${code}`,
      text: `${name}${title}`,
      area: code,
      validCount,
      options: LABELS.map((label, place) => ({ label, count: counts[place] })),
      result: resultOf(counts[0]! + counts[1]!, validCount),
    })),
    overall: resultOf(satisfied, valid),
    target: '≥80%',
    publishedOn: `${year + 1}-01-${10 + random.between(0, 15)}`,
    citation: cite(`${year}-survey`, title),
  };
}

/** Answers by option: about `percent` of them satisfied, the rest falling off. */
function answers(count: number, percent: number, random: { between(low: number, high: number): number }): number[] {
  const satisfied = Math.round((count * Math.min(97, Math.max(48, percent))) / 100);
  const very = Math.round((satisfied * random.between(44, 66)) / 100);
  const rest = count - satisfied;
  const neutral = Math.round((rest * random.between(55, 72)) / 100);
  const against = Math.round(((rest - neutral) * random.between(60, 85)) / 100);
  return [very, satisfied - very, neutral, against, rest - neutral - against];
}

function resultOf(satisfied: number, valid: number): object {
  return { text: percentText(satisfied, valid), scale: 'percent', formula: '（满意＋比较满意）÷有效份数' };
}
