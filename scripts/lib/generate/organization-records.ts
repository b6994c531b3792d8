import { wanMoney } from './amount.ts';
import { cite } from './citation.ts';
import { CITY, type City } from './city.ts';

const STEMS = [...'甲乙丙丁戊己庚辛'];

/** Third parties by number: evaluators first, then contractors and procurement agencies. */
const KINDS = [
  ...STEMS.map((stem, index) => ({
    id: `evaluator-${index + 1}`,
    kind: 'evaluator',
    name: `示例${stem}绩效咨询有限公司`,
  })),
  ...STEMS.map((stem, index) => ({
    id: `contractor-${index + 1}`,
    kind: 'contractor',
    name: `示例${stem}公共服务有限公司`,
  })),
  ...STEMS.slice(0, 4).map((stem, index) => ({
    id: `agent-${index + 1}`,
    kind: 'procurement-agency',
    name: `示例${stem}招标代理有限公司`,
  })),
];

export function evaluatorOf(index: number): { id: string; name: string } {
  const found = KINDS[index % STEMS.length]!;
  return { id: `${CITY}/${found.id}`, name: found.name };
}

export function contractorOf(index: number): string {
  return `contractor-${(index % STEMS.length) + 1}`;
}

/** Organizations with their ratings and listings, an association and a pool of experts. */
export function* organizationRecords(city: City): Generator<{ key: string; record: object }> {
  for (const [index, { id, kind, name }] of KINDS.entries()) {
    const record = {
      regionCode: CITY,
      id,
      name,
      kind,
      member: kind === 'evaluator' && index % 2 === 0 ? ['示例市绩效评价行业协会'] : undefined,
      contracts: contractsOf(city, index, kind),
      ratings: ratingsOf(city, index, kind),
      listings: listingsOf(city, index),
      note: '虚构机构，名称中的“示例”二字表示并无其人其事。',
      citation: cite('organizations'),
    };
    yield { key: `${CITY}/${id}`, record };
  }
  const association = {
    regionCode: CITY,
    id: 'evaluation-association',
    name: '示例市绩效评价行业协会',
    kind: 'association',
    note: '虚构协会，制定示例市的行业自律规则。',
    citation: cite('organizations'),
  };
  yield { key: `${CITY}/evaluation-association`, record: association };
  const pool = {
    regionCode: CITY,
    id: 'expert-pool',
    name: '示例市预算绩效管理专家库',
    kind: 'expert-pool',
    pool: [
      { field: '财政财务', count: 46 },
      { field: '工程造价', count: 31 },
      { field: '教育卫生', count: 28 },
      { field: '农业水利', count: 22 },
    ],
    citation: cite('organizations'),
  };
  yield { key: `${CITY}/expert-pool`, record: pool };
}

function contractsOf(city: City, index: number, kind: string): object[] {
  const random = city.random('contracts', index);
  const title = kind === 'evaluator' ? '重点项目绩效评价服务' : kind === 'contractor' ? '公共服务承接' : '政府采购代理';
  return city.years.map((year) => ({
    title: `${year} 年${title}`,
    on: `${year}-0${random.between(3, 9)}`,
    amount: wanMoney(random.between(24, 260) * 50),
  }));
}

function ratingsOf(city: City, index: number, kind: string): object[] {
  const random = city.random('ratings', index);
  return city.years.map((year) => {
    const points = random.between(68, 97);
    const assessed = { grade: points >= 90 ? '优' : points >= 80 ? '良' : '中', points: String(points) };
    return kind === 'evaluator'
      ? { year, kind: 'assessment', ...assessed, citation: cite('organizations', `${year} 年考核`) }
      : {
          year,
          kind: 'credit',
          grade: points >= 88 ? 'A' : points >= 78 ? 'B' : 'C',
          validUntil: `${year + 2}-12-31`,
          citation: cite('organizations', `${year} 年信用评价`),
        };
  });
}

/** One in five is on the red list, two are or were on the black one. */
function listingsOf(city: City, index: number): object[] | undefined {
  const year = city.draftYear - 1;
  const red = {
    list: 'red',
    reason: '连续两年考核为优，合同履约良好。',
    from: `${year}-04-01`,
    until: `${year + 2}-03-31`,
  };
  const black = {
    list: 'black',
    reason: '提供虚假业绩材料，取消资格。',
    from: `${year - 1}-05-20`,
    until: `${year}-05-19`,
  };
  const citation = cite('organizations', '红黑名单');
  if (index === 7) return [{ ...black, removedOn: `${year}-05-20`, citation }];
  if (index === 14) return [{ ...black, from: `${year}-06-10`, until: `${year + 2}-06-09`, citation }];
  return index % 5 === 0 ? [{ ...red, citation }] : undefined;
}
