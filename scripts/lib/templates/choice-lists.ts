import type { Indicator } from '../../../src/schemas/indicator.ts';
import { consequenceKindTitle } from '../../../src/schemas/consequence.ts';

/** The lists that cells are filled from: 填空题变选择题. `names` are those of the library that fit the 二级指标 beside. */
export type ListName =
  | 'level1'
  | 'level2'
  | 'scoredLevel1'
  | 'scoredLevel2'
  | 'names'
  | 'comparators'
  | 'units'
  | 'likelihood'
  | 'deviation'
  | 'grades'
  | 'sampling'
  | 'consequences'
  | 'origins'
  | 'severities'
  | 'states'
  | 'documents'
  | 'frames'
  | 'directions'
  | 'yesNo';

/** The lists whose words do not hang on a region. The words are those that the forms are read by. */
const WORDS: Readonly<Record<Exclude<ListName, 'names' | 'units'>, readonly string[]>> = {
  level1: ['成本指标', '产出指标', '效益指标', '满意度指标'],
  level2: [
    ...['经济成本指标', '社会成本指标', '生态环境成本指标', '数量指标', '质量指标', '时效指标', '经济效益指标'],
    ...['社会效益指标', '生态效益指标', '可持续影响指标', '服务对象满意度指标'],
  ],
  // The frame of 财预〔2020〕10号 for 部门评价 and 财政评价.
  scoredLevel1: ['决策', '过程', '产出', '效益'],
  scoredLevel2: [
    ...['项目立项', '绩效目标', '资金投入', '资金管理', '组织实施'],
    ...['产出数量', '产出质量', '产出时效', '产出成本', '项目效益'],
  ],
  comparators: ['≥', '≤', '＝', '＞', '＜', '定性'],
  likelihood: ['确定能', '有可能', '完全不可能'],
  deviation: ['经费保障', '制度保障', '人员保障', '硬件条件保障', '其他'],
  grades: ['优', '良', '中', '差'],
  sampling: ['随机抽样', '配额抽样', '方便抽样', '投票', '普查'],
  consequences: Object.values(consequenceKindTitle),
  origins: ['绩效评价', '运行监控', '审计', '监督检查', '人大意见'],
  severities: ['一般', '重大'],
  states: ['未整改', '整改中', '已完成'],
  documents: ['预算', '决算', '绩效目标', '绩效自评', '绩效评价', '满意度调查', '“三公”经费', '其他'],
  frames: ['共性', '行业', '部门整体', '购买服务', '政府性基金', '基本公共服务', '政策'],
  directions: ['正向', '反向', '定值', '越早越好'],
  yesNo: ['是', '否'],
};
const UNITS = ['个', '人', '人次', '次', '户', '万元', '元', '%', '平方米', '公里', '套', '台', '份', '天', '月', '年'];

/** All lists of a workbook: the words of each, and the library's names sorted by their 二级指标. */
export type ChoiceLists = {
  words: Readonly<Record<Exclude<ListName, 'names'>, readonly string[]>>;
  library: readonly { level2: string; name: string }[];
};

/** The lists with what the library of the region and of the regions above it holds and has not retired. */
export function choiceLists(library: readonly Indicator[]): ChoiceLists {
  const inForce = library.filter(({ retiredOn }) => retiredOn === undefined);
  const names = new Map(inForce.map(({ level2, name }) => [`${level2}\n${name}`, { level2, name }]));
  const units = inForce.flatMap(({ unit }) => (unit === undefined ? [] : [unit]));
  const level2 = inForce.map((indicator) => indicator.level2);
  return {
    words: {
      ...WORDS,
      level2: [...new Set([...WORDS.level2, ...level2])],
      units: [...new Set([...UNITS, ...units])],
    },
    library: [...names.values()].sort((one, other) =>
      one.level2 === other.level2 ? compare(one.name, other.name) : compare(one.level2, other.level2),
    ),
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
