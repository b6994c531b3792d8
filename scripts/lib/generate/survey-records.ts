import { cite } from './citation.ts';
import { CITY, type City } from './city.ts';
import type { Random } from './random.ts';
import { answersOf, optionsOf, resultOf, sumOf, votesOf, type SurveyPrint } from './survey-answers.ts';

type Sampling = 'random' | 'quota' | 'convenience' | 'census';
type Field = {
  id: string;
  /** Whether `id` is one of the topics of the portal. */
  isTopic: boolean;
  who: string;
  title: string;
  sampling: Sampling;
  mode: string;
  print: SurveyPrint;
};

/** Fields of public services that are asked about every year, each in its own way and in the same way every year. */
const FIELDS: readonly Field[] = (
  [
    ['yanglao', '六十周岁以上常住居民', '养老服务', 'random', '入户访问', 'counts'],
    ['jiaoyu', '义务教育学生家长', '义务教育', 'quota', '电话访问', 'counts-and-percents'],
    ['yiliao', '近一年就诊的居民', '医疗卫生', 'random', '电话访问', 'points'],
    ['zhufang', '当年完成改造的老旧小区住户', '住房保障', 'census', '入户访问', 'counts'],
    ['jiaotong', '公共交通乘客', '公共交通', 'random', '随车访问', 'percents'],
    ['nongcun', '农村常住居民', '农村供水和人居环境', 'random', '入户访问', 'counts-and-percents'],
    ['shengtai', '城乡常住居民', '生态环境', 'random', '电话访问', 'counts'],
    ['wenhua', '到馆读者和活动参加者', '公共文化', 'convenience', '网上问卷', 'counts'],
    ['jiuye', '登记求职的居民', '就业服务', 'quota', '窗口访问', 'counts'],
    ['shehui-jiuzhu', '领取救助的居民', '社会救助', 'random', '入户访问', 'points'],
    ['zhengwu', '到大厅办事的居民', '政务服务', 'convenience', '窗口扫码', 'percents'],
    ['zhian', '城乡常住居民', '社会治安', 'random', '电话访问', 'counts-and-percents'],
  ] as const
).map(([id, who, title, sampling, mode, print]) => ({
  ...{ id, who, title, sampling, mode, print },
  isTopic: id !== 'zhengwu' && id !== 'zhian',
}));

/** One survey per field and year, with a row for each district, and a vote of the deputies. */
export function* surveyRecords(
  city: City,
  objectsOfTopic: ReadonlyMap<string, readonly string[]>,
): Generator<{ key: string; record: object }> {
  for (const year of city.years) {
    for (const field of FIELDS) {
      yield {
        key: `${CITY}/${year}/${field.id}`,
        record: surveyRecord(city, year, field, objectsOfTopic.get(field.id)),
      };
    }
    yield { key: `${CITY}/${year}/piaojue`, record: voteRecord(city, year) };
  }
}

/** Results follow from the counts. */
function surveyRecord(city: City, year: number, field: Field, objects: readonly string[] | undefined): object {
  const { id, title, who, sampling, mode, print } = field;
  const random = city.random('survey', id, year);
  const base = city.random('survey', id).between(66, 88) + (year - (city.years[0] ?? year));
  const areas = city.districts.map(({ code, name }) => ({
    code,
    name,
    counts: answersOf(random.between(110, 240), base + random.between(-6, 6), random),
  }));
  const total = areas[0]!.counts.map((_, place) => sumOf(areas.map(({ counts }) => counts[place]!)));
  const size = sizesOf(sumOf(total), sampling, random);
  return {
    ...headOf(year, { id, title: `示例市${year} 年${title}满意度调查` }),
    topic: field.isTopic ? id : undefined,
    objects: objects === undefined || objects.length === 0 ? undefined : objects,
    conductedBy: '示例己民意调查中心',
    population: { who, count: size.population },
    sampling,
    mode,
    from: `${year}-10-${10 + random.between(0, 9)}`,
    until: `${year}-11-${10 + random.between(0, 15)}`,
    issuedCount: size.issued,
    returnedCount: size.returned,
    validCount: size.valid,
    items: areas.map(({ code, name, counts }) => ({
      id: `d-${code}`,
      text: `${name}${title}`,
      area: code,
      validCount: print === 'percents' ? undefined : sumOf(counts),
      options: optionsOf(counts, print),
      result: resultOf(counts, print),
    })),
    overall: resultOf(total, print),
    target: print === 'points' ? '≥80分' : '≥80%',
    publishedOn: `${year + 1}-01-${10 + random.between(0, 15)}`,
    citation: cite(`${year}-survey`, title),
  };
}

function headOf(year: number, { id, title }: { id: string; title: string }): object {
  return { regionCode: CITY, fiscalYear: year, id, title, release: 'public' };
}

type Sizes = { population: number; issued: number | undefined; returned: number; valid: number };

/** How many there are, and how many answered. A census reaches everybody; where whoever likes may answer, nothing is handed out. */
function sizesOf(valid: number, sampling: Sampling, random: Random): Sizes {
  if (sampling === 'census') return { population: valid, issued: valid, returned: valid, valid };
  const returned = valid + random.between(4, 60);
  const issued = returned + random.between(20, 320);
  const drawn = valid * random.between(40, 260);
  const most = mostServed(valid);
  const population = drawn > most ? most - (drawn % 1000) : drawn;
  return { population, issued: sampling === 'convenience' ? undefined : issued, returned, valid };
}

/** The largest population for which so many answers are enough by the tiers of the city. */
function mostServed(valid: number): number {
  if (valid < 300) return 9999;
  return valid < 600 ? 99_999 : 1_999_999;
}

/** 民生实事票决: deputies vote on what the government promised, one matter each. */
function voteRecord(city: City, year: number): object {
  const random = city.random('survey', 'vote', year);
  const deputies = random.between(240, 360);
  const voters = deputies - random.between(3, 24);
  return {
    ...headOf(year, { id: 'piaojue', title: `示例市${year} 年民生实事满意度测评` }),
    conductedBy: '示例市人民代表大会',
    population: { who: '市人大代表', count: deputies },
    sampling: 'vote',
    mode: '无记名投票',
    issuedCount: voters,
    returnedCount: voters,
    validCount: voters,
    items: FIELDS.slice(0, 6).map(({ id, title }) => {
      const options = votesOf(voters, random);
      return {
        ...{ id: `m-${id}`, text: title, validCount: voters, options },
        result: { text: `${options[0]!.count}`, scale: 'votes', formula: '满意票数' },
      };
    }),
    publishedOn: `${year + 1}-02-${10 + random.between(0, 15)}`,
    citation: cite(`${year}-survey`, '民生实事'),
  };
}
