import type { ColumnKey, TableForm } from '../../schemas/printed-table.ts';
import { foldLabel } from '../fold-label.ts';

/** What a header says of a column, besides its title. */
export type ColumnContext = {
  form: TableForm | undefined;
  /** The fiscal year of the table, which tells 2024年预算数 from the year before. */
  year?: number | undefined;
  isFinal: boolean;
};

const KEYS: readonly [title: RegExp, key: ColumnKey][] = [
  // Economic classes within 人员经费 and 公用经费, which no rule adds up.
  [/工资福利|对个人和家庭|商品和服务|资本性支出|对企业补助|债务利息|离退休/, 'text'],
  [
    /备注|单价|编码|代码|编号|说明|用途|依据|内容|规格|型号|类别|类型|方式|时间|来源$|性质|品目|计量单位|^单位$|资金渠道/,
    'text',
  ],
  [
    /%|比例|比率|比重|增幅|幅度|增长率?$|百分比|占比|^为(上年|预算|年初|调整)|完成(预算|年度|调整)|完成率/,
    'change-percent',
  ],
  [/增减|增加额|减少额|差额|比上年(数)?$|增\(\+\)减/, 'change'],
  [/数量|购置数|人数|人次|台数|辆|个数|批次|团组|保有量/, 'count'],
  [/因公出国|出国费?$|出境/, 'abroad'],
  [/公务用车购置(费|支出)?$|公务车购置(费|支出)?$|^购置费$|^购置$/, 'vehicle-purchase'],
  [/公务用车购置(及|和|与|、)|公务用?车(费|费用|小计|支出)?$|公车购置(及|和)/, 'vehicle'],
  [/公务用?车(日常)?运行|^运行(维护)?费(用)?$|公车运行/, 'vehicle-running'],
  [/公务接待/, 'reception'],
  [/机关运行/, 'running-cost'],
  [/上缴上级/, 'superior-remittance'],
  [/附属单位补助|补助(附属|下级)/, 'subordinate-subsidy'],
  [/附属单位(上缴|缴款)/, 'subordinate-remittance'],
  [/上级补助/, 'superior-subsidy'],
  [/财政专户/, 'fiscal-account'],
  [/(事业单位)?经营(收入|支出|服务)/, 'operating'],
  [/^事业(收入|单位资金|预算收入)|教育收费/, 'undertaking'],
  [/人员(经费|支出)|人员类/, 'personnel'],
  [/公用(经费|支出)|公用类/, 'public'],
  [/基本支出/, 'basic'],
  [/项目(支出|经费)|特定目标/, 'project'],
  [/年末|年终|期末|结转下年/, 'closing'],
  [/年初(财政拨款)?(结转|结余)|期初/, 'opening'],
  [/上年(度)?(财政拨款)?(结转|结余)|结转(结余)?(资金|收入)?$|历年结余/, 'carried-over'],
  [/社会保险基金|社保基金|保险基金/, 'social-insurance'],
  [/政府性?基金|^基金(预算)?(拨款|收入|支出)?$/, 'fund'],
  [/国有资本|国资预算/, 'state-capital'],
  [/一般公共(预算|服务预算)?|公共财政预算|经费拨款|财力安排/, 'general'],
  [/年初预算/, 'initial'],
  [/调整(后)?(的)?预算|预算调整(后)?|变动预算|全年预算/, 'adjusted'],
  [/(上年|去年|上年度|上一年).*(预算|决算|执行|完成)?(数|额)?$/, 'prior'],
  [/执行数|完成数|预计(执行|完成)|快报数|累计(执行|完成)/, 'executed'],
  [/本年收入(合计)?$/, 'income'],
  [/^财政(拨款|补助)(收入|资金)?(合计|小计)?$/, 'fiscal'],
  [
    /^(其他|其它)(收入|资金|支出)?$|^单位(自有)?资金$|非财政拨款结余|专用结余|事业基金|自筹|自有|债务(限额|余额)|(一般|专项)债(务|券)|^(限额|余额)$|三保|政府采购|^(会议|培训)费$|^(本地区|本级|[全本][省市县区州])$/,
    'other',
  ],
  [/三公经费(.*合计)?|^(三公)?合计|^总计|^小计|^总额|(收入|支出|预算|金额)(合计|总计|总额)$|本年支出/, 'total'],
  [/转移支付|税收返还|返还性|(体制|专项|结算)补助/, 'amount'],
  [/决算(统计)?(数|金额)?$/, 'final'],
  [
    /预算(数|金额|安排|总额|额|资金)?$|^(预算)?(金额|资金|数额)$|^(本年|当年|年度)?(收入|支出|资金)(数|额|金额)$|^本年数$|安排数|需求数/,
    'amount',
  ],
];

/**
 * What a column holds, by its title and the titles above, from the top; `undefined` where no title tells. A 小计 is what
 * its group is.
 */
export function columnKeyOf(titles: readonly string[], context: ColumnContext): ColumnKey | undefined {
  const title = titles.at(-1);
  if (title === undefined) return undefined;
  const above = titles.slice(0, -1);
  const plain = plainTitle(title);
  if (/^(小计|合计|金额)$/.test(plain) && above.length > 0) {
    if (/^本年收入(合计)?$/.test(plainTitle(above.at(-1) ?? ''))) return 'income';
    const key = columnKeyOf(above, context);
    if (key !== undefined && key !== 'amount' && key !== 'final') return key;
    return 'total';
  }
  if (above.some((group) => /上年(度)?(结转|结余)/.test(plainTitle(group))) && context.form === 'income') return 'text';
  const key = yearKey(plain, context) ?? KEYS.find(([words]) => words.test(plain))?.[1];
  if (key === 'income' && context.form !== 'fund' && context.form !== 'state-capital') return 'total';
  return key;
}

/** 2024年预算数 in a table of 2025. */
function yearKey(plain: string, { year }: ColumnContext): ColumnKey | undefined {
  const match = /^(\d{4})年/.exec(plain);
  if (!match || year === undefined || /增|减|%|比/.test(plain)) return undefined;
  return Number(match[1]) < year ? 'prior' : undefined;
}

/** A title without brackets, quotation marks and numbering. */
export function plainTitle(title: string): string {
  return foldLabel(
    title
      .replace(/^其中[:：]/, '')
      .replace(/["'“”‘’]/g, '')
      .replace(/[(（]([%％])[)）]/g, '$1'),
  ).replace(/^[(（]?\d+[)）.、]/, '');
}
