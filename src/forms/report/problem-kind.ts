import type { ProblemKind } from '../../schemas/evaluation.ts';

/** How the kind of a problem is told, in words for the reader of a record. */
export const PROBLEM_KIND_METHOD =
  '问题类型按问题第一句的用词判断：各类型都有一组词，命中最多的一类即为该类型；没有命中或并列时记为“其他”。';

const WORDS: readonly [kind: ProblemKind, words: RegExp][] = [
  ['target', /绩效目标|绩效指标|指标(设置|设定|值|体系|不|未|缺)|目标(设置|设定|编制|不明确|不够|申报)|量化|细化指标/g],
  ['decision', /立项|论证|可行性|决策|事前(绩效)?评估|前期(工作|准备|调研|不)|规划|申报(条件|程序)/g],
  [
    'funds',
    /资金(使用|拨付|支付|到位|滞留|结余|沉淀|管理|分配|下达)|预算(执行|编制|调整|支出)|执行率|支出进度|挪用|挤占|专账|会计核算|账务|财务(管理|制度|核算)|结转(结余|资金)|结余资金|支付进度|配套资金/g,
  ],
  ['procurement', /采购|招标|投标|招投标|合同|中标|供应商|比价|询价/g],
  ['assets', /资产|产权|闲置|登记入账|处置/g],
  ['satisfaction', /满意度|满意率|投诉|群众反映|问卷/g],
  ['cost', /成本|造价|超支|超概算|单价|节约/g],
  ['information', /信息公开|公示|公开(不|未|及时)|宣传|信息(系统|化|平台|报送)/g],
  ['benefit', /效益|效果|成效|受益|可持续|作用(不|未|发挥)|利用率|使用率|影响力/g],
  ['output', /产出|完成率|未完成|工期|滞后|延期|进度(缓慢|滞后|慢)|数量不|质量(不|问题|未)|建设进度|完工/g],
  [
    'management',
    /制度|管理(办法|不|机制|薄弱|粗放|水平|有待|需)|监管|监督|档案|资料|台账|职责|内控|流程|考核|验收|机制|人员配备|培训|管护|巡查/g,
  ],
];

/** The kind of a problem by its words; `other` where they name none, or two alike. See `PROBLEM_KIND_METHOD`. */
export function problemKindOf(text: string): ProblemKind {
  const [first = ''] = text
    .replace(/^\s*(?:[(（]?[一二三四五六七八九十\d]+[)）、.．]|[一二三四五六七八九十]是)/, '')
    .split(/[。；\n]/);
  const hits = WORDS.map(([kind, words]) => [kind, [...first.matchAll(words)].length] as const);
  const most = Math.max(...hits.map(([, count]) => count));
  const best = hits.filter(([, count]) => count === most && count > 0);
  return best.length === 1 && best[0] ? best[0][0] : 'other';
}
