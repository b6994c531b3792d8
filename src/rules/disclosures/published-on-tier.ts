import { fenOf } from '../../model/money.ts';
import type { EvaluationKind } from '../../model/evaluation-kind.ts';
import type { Archive, RecordOf } from '../../schemas/collections.ts';
import type { RulesOfRegion } from '../../schemas/rules-of-region.ts';
import { exactAmount } from '../printed-amount.ts';
import type { Rule } from '../rule.ts';
import { rulesInForce } from '../rules-in-force.ts';
import { isCovered, publishedDate } from './due-date.ts';

type Disclosure = RecordOf<'disclosures'>;

export const publishedOnTier: Rule = {
  id: 'published-on-tier',
  severity: 'info',
  subject: 'disclosure',
  title: '评价结果公开的渠道不低于当地梯次公开的要求',
  source:
    '历城区 2019 年预算绩效管理工作报告（按项目额度和社会关注程度梯次公开：财政评价上区政府网站或报刊，单位自评上自有网站）；只在声明收录完整的地区和年度核对，别处可能也公开了而本站没有看到',
  falsePositives: '渠道的叫法各地不同，认不出的不提示；同时在几个渠道公开而只录了一个的，会提示。',
  *check(archive) {
    for (const [key, record] of archive.disclosures) {
      const { channel } = record;
      if (!channel || publishedDate(record) === undefined || !isCovered(archive, record)) continue;
      const tiers = tiersOf(archive, record);
      const reach = reachOf(channel);
      const asked = tiers.map(({ channels }) => Math.min(...channels.map((name) => reachOf(name) ?? 0)));
      if (reach === undefined || asked.length === 0 || asked.some((least) => reach >= least)) continue;
      const channels = [...new Set(tiers.flatMap((tier) => tier.channels))].join('、');
      const message = `公开渠道是“${channel}”；当地规定这类评价结果在${channels}公开。`;
      yield { collection: 'disclosures', key, path: ['channel'], value: channel, message };
    }
  },
};

/** How far a channel reaches: 2 the government's site or the press, 1 the unit's own site, 0 a board, a chat group or a network of its own. */
function reachOf(channel: string): number | undefined {
  if (/报刊|日报|晚报|政府.*(网|平台|专栏)|统一平台|门户网站/.test(channel)) return 2;
  if (/网站|官网|公众号|网页/.test(channel)) return 1;
  return /(公告|公示|宣传|(?<!信息)公开)栏|橱窗|张贴|张榜|[作信]群|会议|内网|局域网/.test(channel) ? 0 : undefined;
}

const EVALUATED_BY: Partial<Record<Disclosure['document'], readonly EvaluationKind[]>> = {
  'self-evaluation': ['self'],
  evaluation: ['finance', 'department', 'spot-check'],
};

/** The tiers that govern a publication: of its kind of evaluation, and the highest whose amount its object reaches. */
function tiersOf(archive: Archive, record: Disclosure): NonNullable<RulesOfRegion['disclosureTiers']> {
  const kinds = EVALUATED_BY[record.document];
  if (!kinds) return [];
  const { regionCode, fiscalYear, object } = record;
  const dossier = object === undefined ? undefined : archive.dossiers.get(`${regionCode}/${fiscalYear}/${object}`);
  const held = new Set(dossier?.evaluations?.map(({ kind }) => kind));
  // Which of several kinds was published is known where the object has only some of them.
  const meant = kinds.some((kind) => held.has(kind)) ? kinds.filter((kind) => held.has(kind)) : kinds;
  const budget = dossier?.budget;
  const amount = exactAmount(budget?.adjusted ?? budget?.approved);
  const reached = rulesInForce(archive, regionCode, fiscalYear, 'disclosureTiers', ({ evaluation, fromAmount }) => {
    if (!meant.includes(evaluation)) return false;
    return fromAmount === undefined || (amount !== undefined && fenOf(amount) >= fenOf(fromAmount));
  });
  const highest = Math.max(...reached.map(({ fromAmount }) => (fromAmount ? fenOf(fromAmount) : 0)));
  return reached.filter(({ fromAmount }) => (fromAmount ? fenOf(fromAmount) : 0) === highest);
}
