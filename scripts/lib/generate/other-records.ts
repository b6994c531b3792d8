import { wanText } from './amount.ts';
import { cite } from './citation.ts';
import { CITY, CITY_NAME, type City } from './city.ts';
import { wholeOf, type Totals } from './totals.ts';

type Written = { collection: 'documents' | 'cases' | 'assessments' | 'debts' | 'assets'; key: string; record: object };

/** Documents, cases, assessments, debt and asset tables. */
export function* otherRecords(city: City, totals: Totals, reports: readonly string[]): Generator<Written> {
  yield* documentRecords(city);
  yield* caseRecords(city, reports);
  yield* assessmentRecords(city);
  for (const year of city.years) {
    yield debtRecord(city, totals, year);
    yield guaranteesRecord(city, totals, year);
    yield assetRecord(city, totals, year);
  }
}

const DOCUMENTS: [id: string, title: string, kind: string, status: string, follows?: string][] = [
  ['trial-rule', '预算绩效管理暂行办法', 'rule', 'repealed'],
  ['rule', '预算绩效管理办法', 'rule', 'in-force', 'trial-rule'],
  ['target-rule', '绩效目标管理规程', 'rule', 'in-force'],
  ['monitoring-rule', '绩效运行监控规程', 'rule', 'in-force'],
  ['evaluation-rule', '绩效评价管理规程', 'rule', 'in-force'],
  ['result-use-rule', '绩效结果应用和问责办法', 'rule', 'trial'],
  ['satisfaction-rule', '满意度调查工作指引', 'rule', 'trial'],
  ['library-notice', '关于发布预算绩效指标库的通知', 'notice', 'in-force'],
  ['work-plan', '预算绩效管理年度工作方案', 'plan', 'in-force'],
  ['target-form', '项目支出绩效目标申报表', 'template', 'in-force'],
];

function* documentRecords(city: City): Generator<Written> {
  const first = city.years[0] ?? 2023;
  for (const [index, [id, title, kind, status, follows]] of DOCUMENTS.entries()) {
    const record = {
      regionCode: CITY,
      id,
      title: `${CITY_NAME}${title}（示例）`,
      documentNumber: kind === 'template' ? undefined : `示财绩〔${first - 2 + (index % 3)}〕${index + 1}号`,
      issuer: '示例市财政局',
      kind,
      issuedOn: `${first - 2 + (index % 3)}-0${(index % 8) + 1}`,
      status,
      follows,
      summary: `${title}的虚构文本，规定各环节由谁办、何时办、办到什么程度。`,
      fields:
        kind === 'template'
          ? ['项目名称', '年度总体目标', '一级指标', '二级指标', '三级指标', '指标值', '分值']
          : undefined,
      citation: cite('documents'),
    };
    yield { collection: 'documents', key: `${CITY}/${id}`, record };
  }
}

const CASES: [title: string, kind: string, points: string[]][] = [
  ['按实际服务人次付费的养老服务补助', 'practice', ['补助与刷卡人次挂钩', '按季公示人次和金额']],
  ['公交补贴的成本规制', 'evaluation', ['先核定成本再算补贴', '服务质量占两成']],
  ['老旧小区改造的居民议事', 'experience', ['方案先议后定', '意见逐条答复']],
  ['部门之间互审绩效目标', 'mutual-review', ['交叉审核指标可核对性', '问题清单互相反馈']],
];

function* caseRecords(city: City, reports: readonly string[]): Generator<Written> {
  for (const [index, [title, kind, points]] of CASES.entries()) {
    const record = {
      regionCode: CITY,
      id: `case-${index + 1}`,
      title: `${title}（示例）`,
      kind,
      period: { kind: 'year', year: city.years.at(-1) },
      points,
      text: `${title}：${points.join('，')}。本案例为虚构。`,
      report: kind === 'evaluation' ? reports[0] : undefined,
      citation: cite('documents', '案例'),
    };
    yield { collection: 'cases', key: `${CITY}/case-${index + 1}`, record };
  }
}

function* assessmentRecords(city: City): Generator<Written> {
  for (const year of city.years) {
    for (const [index, { code, name }] of city.departments.entries()) {
      const points = city.random('assessment', code, year).between(76, 98);
      const record = {
        regionCode: CITY,
        id: `${year}-${code}`,
        kind: 'assessment',
        title: `${name}${year} 年度预算绩效管理考核`,
        assessor: '示例市财政局',
        agencyCode: code,
        period: { kind: 'year', year },
        result: `${points} 分，${points >= 90 ? '优秀' : points >= 80 ? '良好' : '合格'}`,
        weightPoints: index % 2 === 0 ? 5 : undefined,
        citation: cite(`${year}-result-use`, '部门考核'),
      };
      yield { collection: 'assessments', key: `${CITY}/${year}-${code}`, record };
    }
  }
}

/** The size of the city in a year, for tables that have no records of their own. */
function scaleOf(city: City, totals: Totals, year: number): number {
  return city.departments.reduce((sum, { code }) => sum + wholeOf(totals, code, year).approved, 0);
}

function debtRecord(city: City, totals: Totals, year: number): Written {
  const scale = scaleOf(city, totals, year);
  const parts = [
    ['一般债务', Math.floor(scale * 0.8), Math.floor(scale * 0.74)],
    ['专项债务', Math.floor(scale * 1.3), Math.floor(scale * 1.21)],
  ] as const;
  return table(
    'debts',
    year,
    'limit-and-balance',
    '地方政府债务限额和余额',
    'limit-and-balance',
    ['限额', '余额'],
    parts,
    'debt',
  );
}

function guaranteesRecord(city: City, totals: Totals, year: number): Written {
  const scale = scaleOf(city, totals, year);
  const parts = [
    ['保基本民生', Math.floor(scale * 0.31), Math.floor(scale * 0.31)],
    ['保工资', Math.floor(scale * 0.22), Math.floor(scale * 0.22)],
    ['保运转', Math.floor(scale * 0.06), Math.floor(scale * 0.06)],
  ] as const;
  return table(
    'debts',
    year,
    'three-guarantees',
    '“三保”支出',
    'three-guarantees',
    ['需求数', '预算安排数'],
    parts,
    'other',
  );
}

function assetRecord(city: City, totals: Totals, year: number): Written {
  const scale = scaleOf(city, totals, year);
  const parts = [
    ['行政单位', Math.floor(scale * 0.9), Math.floor(scale * 0.95)],
    ['事业单位', Math.floor(scale * 1.6), Math.floor(scale * 1.72)],
  ] as const;
  return table(
    'assets',
    year,
    'administrative',
    '行政事业性国有资产',
    'administrative',
    ['年初数', '年末数'],
    parts,
    'other',
  );
}

function table(
  collection: 'debts' | 'assets',
  year: number,
  id: string,
  name: string,
  kind: string,
  titles: readonly string[],
  parts: readonly (readonly [string, number, number])[],
  form: string,
): Written {
  const total = [1, 2].map((place) => parts.reduce((sum, part) => sum + Number(part[place as 1 | 2]), 0));
  const rows = [
    ...parts.map(([label, ...amounts]) => ({ label, cells: amounts.map(wanText) })),
    { label: '合计', role: 'total', cells: total.map(wanText) },
  ];
  const columns = titles.map((title) => ({ key: 'other', title }));
  const record = {
    regionCode: CITY,
    fiscalYear: year,
    id,
    title: `${CITY_NAME}${year} 年${name}`,
    tables: [{ no: '01', form, name, unit: '万元', parts: [{ columns, rows }] }],
    citation: cite(`${year}-final-account`, name),
    kind,
  };
  return { collection, key: `${CITY}/${year}/${id}`, record };
}
