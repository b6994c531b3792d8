import { NATIONAL_SCORING } from '../../../src/model/scoring-method.ts';
import { cite } from './citation.ts';
import { CITY, CITY_NAME, REASON_BELOW_PERCENT, type City } from './city.ts';

type Written = { collection: 'regions' | 'sources' | 'agencies'; key: string; record: object };

const INVENTED = '虚构的示例材料，没有原件，只为演示网站和核对规则。';

/** The city and its districts, its agencies and the sources that its records cite. */
export function* regionRecords(city: City): Generator<Written> {
  yield { collection: 'regions', key: CITY, record: cityRecord(city) };
  for (const { code, name } of city.districts) {
    yield { collection: 'regions', key: code, record: { code, name, level: 'county', parent: CITY, demo: true } };
  }
  for (const { code, name, department, parent } of [...city.departments, ...city.units]) {
    const record = {
      regionCode: CITY,
      code,
      name,
      shortName: parent === undefined ? name.replace(CITY_NAME, '') : undefined,
      parent,
      duties: parent === undefined ? `主管${department.duties}。` : `承担${department.duties}的具体服务。`,
      citation: cite('agencies'),
    };
    yield { collection: 'agencies', key: `${CITY}/${code}`, record };
  }
  for (const { id, title, year } of sourcesOf(city)) {
    const isDraft = year === city.draftYear;
    const record = {
      regionCode: CITY,
      id,
      title: isDraft ? `${title}（草案）` : title,
      publisher: '示例市财政局',
      kind: 'submitted',
      url: 'not-applicable',
      publishedOn: 'not-applicable',
      seen: 'full',
      note: INVENTED,
    };
    yield { collection: 'sources', key: `${CITY}/${id}`, record };
  }
}

const YEARLY: [suffix: string, title: string][] = [
  ['budget', '预算公开材料'],
  ['target', '绩效目标批复'],
  ['monitoring', '绩效运行监控材料'],
  ['final-account', '决算公开材料'],
  ['self-evaluation', '绩效自评材料'],
  ['evaluation', '绩效评价材料'],
  ['survey', '满意度调查材料'],
  ['result-use', '绩效结果应用材料'],
  ['disclosure', '预决算公开台账'],
];

const LASTING: [id: string, title: string][] = [
  ['rules', '预算绩效管理办法'],
  ['agencies', '预算单位名录'],
  ['library', '预算绩效指标库'],
  ['organizations', '第三方机构和采购代理机构名录'],
  ['documents', '预算绩效管理文件汇编'],
];

function* sourcesOf(city: City): Generator<{ id: string; title: string; year?: number }> {
  for (const [id, title] of LASTING) yield { id, title: `${CITY_NAME}${title}（示例）` };
  for (const year of [...city.years, city.draftYear]) {
    for (const [suffix, title] of year === city.draftYear ? YEARLY.slice(0, 1) : YEARLY) {
      yield { id: `${year}-${suffix}`, title: `${CITY_NAME}${year} 年${title}（示例）`, year };
    }
  }
}

function cityRecord(city: City): object {
  return {
    code: CITY,
    name: CITY_NAME,
    level: 'prefecture',
    demo: true,
    introduction: `${CITY_NAME}是虚构的城市，用来演示一个项目从事前评估到下年预算的完整记录。地区、单位、机构、金额和结果都由程序生成，不对应任何真实的地方。${city.draftYear} 年预算按提交人代会前的草案收录，用来演示会议版。`,
    rules: rulesOfCity(),
    coverage: [
      {
        office: '示例市财政局',
        agencies: 'all',
        documents: [
          'budget',
          'final-account',
          'target',
          'monitoring',
          'evaluation',
          'survey',
          'consequence',
          'disclosure',
        ],
        fromYear: city.years[0],
        declaredOn: '2026-08-31',
      },
    ],
  };
}

function rulesOfCity(): object {
  const labels = ['优', '良', '中', '差'];
  const bands = [90, 80, 60, 0].map((fromPoints, place) => ({ label: labels[place], fromPoints, inclusive: true }));
  return {
    gradeSchemes: [
      {
        kinds: ['self', 'department', 'finance', 'spot-check'],
        scheme: { labels, bands },
        citation: cite('rules', '第二十一条'),
      },
    ],
    scoring: [
      {
        kinds: ['self', 'department', 'finance', 'spot-check'],
        method: NATIONAL_SCORING,
        citation: cite('rules', '第二十二条'),
      },
    ],
    executionReason: [{ belowPercent: REASON_BELOW_PERCENT, citation: cite('rules', '第二十三条') }],
    satisfaction: [
      {
        minimumWeights: [
          { purpose: 'public-service', points: 10 },
          { purpose: 'social-security', points: 10 },
          { purpose: 'economic-development', points: 10 },
        ],
        target: { comparator: '≥', value: 80, unit: '%' },
        zeroBelow: { value: 60, unit: '%' },
        citation: cite('rules', '第二十四条'),
      },
    ],
    sampleTiers: [
      {
        tiers: [
          { fromPopulation: 0, sample: 60 },
          { fromPopulation: 10000, sample: 300 },
          { fromPopulation: 100000, sample: 600 },
          { fromPopulation: 2000000, sample: 6000 },
        ],
        citation: cite('rules', '第二十五条'),
      },
    ],
    deadlines: [{ governmentDays: 20, departmentDays: 20, unitDays: 20, citation: cite('rules', '第三十条') }],
    disclosureTiers: [
      { evaluation: 'self', channels: ['部门网站'], citation: cite('rules', '第三十一条') },
      { evaluation: 'finance', channels: ['市政府网站'], citation: cite('rules', '第三十一条') },
    ],
    thresholds: [{ what: 'pre-evaluation', amount: { text: '300', unit: '万元' }, citation: cite('rules', '第八条') }],
    reviewGrades: [{ labels, passing: ['优', '良'], bands, citation: cite('rules', '第十二条') }],
    preEvaluationConclusions: [
      {
        labels: ['予以支持', '调整完善后支持', '不予支持'],
        passing: ['予以支持', '调整完善后支持'],
        citation: cite('rules', '第九条'),
      },
    ],
    draftsPublic: [{ value: false, citation: cite('rules', '第二十九条') }],
  };
}
