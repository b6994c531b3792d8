/**
 * Titles of the 类 of 政府收支分类科目, by fiscal year. The Ministry of Finance re-issues the list every year, so years
 * are compared by code, and each year shows its own title. Only 类 are held here: 款 and 项 keep the name that their
 * source prints. Years before 2015 used another style of names (事务) and have no title here.
 */

/** A title and the first fiscal year that used it. The last entry holds until now. */
type Titles = readonly (readonly [fromYear: number, title: string | undefined])[];

const FIRST_YEAR = 2015;

const FUNCTION_TITLES: Record<string, string | Titles> = {
  '201': '一般公共服务支出',
  '202': '外交支出',
  '203': '国防支出',
  '204': '公共安全支出',
  '205': '教育支出',
  '206': '科学技术支出',
  '207': [
    [2015, '文化体育与传媒支出'],
    [2019, '文化旅游体育与传媒支出'],
  ],
  '208': '社会保障和就业支出',
  '209': '社会保险基金支出',
  '210': [
    [2015, '医疗卫生与计划生育支出'],
    [2019, '卫生健康支出'],
  ],
  '211': '节能环保支出',
  '212': '城乡社区支出',
  '213': '农林水支出',
  '214': '交通运输支出',
  '215': [
    [2015, '资源勘探信息等支出'],
    [2020, '资源勘探工业信息等支出'],
  ],
  '216': '商业服务业等支出',
  '217': '金融支出',
  '219': '援助其他地区支出',
  '220': [
    [2015, '国土海洋气象等支出'],
    [2019, '自然资源海洋气象等支出'],
  ],
  '221': '住房保障支出',
  '222': '粮油物资储备支出',
  '223': '国有资本经营预算支出',
  '224': [[2019, '灾害防治及应急管理支出']],
  '227': '预备费',
  '229': '其他支出',
  '230': '转移性支出',
  '231': '债务还本支出',
  '232': '债务付息支出',
  '233': '债务发行费用支出',
  '234': [[2020, '抗疫特别国债安排的支出']],
};

/** 3xx is the department's list, 5xx the government's, which exists since 2018 (支出经济分类科目改革). */
const ECONOMIC_TITLES: Record<string, string | Titles> = {
  '301': '工资福利支出',
  '302': '商品和服务支出',
  '303': '对个人和家庭的补助',
  '304': [
    [2015, '对企事业单位的补贴'],
    [2018, undefined],
  ],
  '307': [
    [2015, '债务利息支出'],
    [2018, '债务利息及费用支出'],
  ],
  '309': [
    [2015, '基本建设支出'],
    [2018, '资本性支出（基本建设）'],
  ],
  '310': [
    [2015, '其他资本性支出'],
    [2018, '资本性支出'],
  ],
  '311': [[2018, '对企业补助（基本建设）']],
  '312': [[2018, '对企业补助']],
  '313': [[2018, '对社会保障基金补助']],
  '399': '其他支出',
  '501': [[2018, '机关工资福利支出']],
  '502': [[2018, '机关商品和服务支出']],
  '503': [[2018, '机关资本性支出']],
  '504': [[2018, '机关资本性支出（基本建设）']],
  '505': [[2018, '对事业单位经常性补助']],
  '506': [[2018, '对事业单位资本性补助']],
  '507': [[2018, '对企业补助']],
  '508': [[2018, '对企业资本性支出']],
  '509': [[2018, '对个人和家庭的补助']],
  '510': [[2018, '对社会保障基金补助']],
  '511': [[2018, '债务利息及费用支出']],
  '512': [[2018, '债务还本支出']],
  '513': [[2018, '转移性支出']],
  '514': [[2018, '预备费及预留']],
  '599': [[2018, '其他支出']],
};

/** The title of a functional 类 in a fiscal year; `undefined` for 款, 项, unknown codes and years before 2015. */
export function functionTitle(code: string, year: number): string | undefined {
  return titleIn(FUNCTION_TITLES, code, year);
}

/** The title of an economic 类 in a fiscal year; `undefined` for 款, unknown codes and years before 2015. */
export function economicTitle(code: string, year: number): string | undefined {
  return titleIn(ECONOMIC_TITLES, code, year);
}

function titleIn(list: Record<string, string | Titles>, code: string, year: number): string | undefined {
  const titles = Object.hasOwn(list, code) ? list[code] : undefined;
  if (titles === undefined || year < FIRST_YEAR) return undefined;
  return typeof titles === 'string' ? titles : titles.findLast(([fromYear]) => fromYear <= year)?.[1];
}
