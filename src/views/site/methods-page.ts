import { sixCriterionTitle, type SixCriterion } from '../../model/six-criteria.ts';
import { absence, absenceMeaning, absenceTitle, type Absence } from '../../model/absence.ts';
import { intakeRules } from '../../rules/intake-rules.ts';
import { ruleGroups, rules } from '../../rules/index.ts';
import type { Rule, Severity } from '../../rules/rule.ts';
import { signalSubjectTitle } from '../../rules/signal-subject.ts';
import { COMMON_SHARE, isCommon, originOfKey } from '../archive/signal-shares.ts';
import type { ArchiveIndex, FindingOfRule } from '../archive/archive-index.ts';
import { rulePlacesAddress } from '../address.ts';

/** A rule as the 校验规则 page lists it, with how often it speaks on this content. */
export type RuleEntry = {
  id: string;
  severityTitle: string;
  title: string;
  source: string;
  falsePositives?: string | undefined;
  /** Which of 六可 it serves: 可量化、可评价. */
  criteria?: string | undefined;
  /** How often, and for a signal of how many. */
  spoken: string;
  /** All the places where it spoke. */
  placesHref?: string | undefined;
};

export type RuleGroup = { id: string; title: string; entries: RuleEntry[] };

export const severityTitle: Record<Severity, string> = { error: '错误', warning: '数据提示', info: '质量信号' };

/** What each severity means for what is published. */
export const severityMeaning: Record<Severity, string> = {
  error: '不能发布，须先改正。',
  warning: '印出的数彼此不一致，照原样发布，并在数旁注明。',
  info: '请读者留意的地方，例如目标没有写到什么程度；附有依据，不是结论，不影响发布。',
};

export const ruleCount = intakeRules.length + rules.length;

/** All rules from the code by subject, so that a rule without a line here cannot exist. */
export function rulePageGroups(index: ArchiveIndex): RuleGroup[] {
  const entryOf = (
    rule: Pick<Rule, 'id' | 'severity' | 'title' | 'source' | 'falsePositives' | 'subject' | 'criteria'>,
  ): RuleEntry => ({
    id: rule.id,
    severityTitle: severityTitle[rule.severity],
    title: rule.title,
    source: rule.source,
    falsePositives: rule.falsePositives,
    criteria: rule.criteria?.map((criterion) => sixCriterionTitle[criterion]).join('、'),
    spoken: spokenText(index, rule),
    placesHref: rule.severity !== 'error' && index.rules.has(rule.id) ? rulePlacesAddress(rule.id) : undefined,
  });
  return [{ id: 'intake', title: '文件', rules: intakeRules }, ...ruleGroups].map(({ id, title, rules }) => ({
    id,
    title,
    entries: rules.map(entryOf),
  }));
}

/** How often a rule speaks. A signal is counted in the real record and in the invented city apart. */
export function spokenText(index: ArchiveIndex, { id, subject }: Pick<Rule, 'id' | 'subject'>): string {
  if (subject === undefined) return countedText(index, id);
  const texts = (['real', 'demo'] as const).flatMap((origin) => {
    const share = index.signalShares[origin].get(id);
    if (!share || (origin === 'demo' && share.of === 0)) return [];
    const common = isCommon(share) ? '，超过两成，只在汇总中说明，不在各条旁标注' : '';
    return `${origin === 'real' ? '真实资料' : '示例'} ${share.of} ${signalSubjectTitle[subject]}中有 ${share.found} 处${common}`;
  });
  return texts.join('；');
}

/** Findings of a rule that counts no subject, in the real record and in the invented city apart. */
function countedText(index: ArchiveIndex, id: string): string {
  const scopes = index.findingSums.byRule.get(id) ?? new Map<string, readonly FindingOfRule[]>();
  const counts = { real: 0, demo: 0 };
  const seen = new Set<FindingOfRule>([...scopes.values()].flat());
  for (const { key } of seen) counts[originOfKey(key)] += 1;
  const texts = [
    ...(counts.real > 0 ? [`真实资料 ${counts.real} 处`] : []),
    ...(counts.demo > 0 ? [`示例 ${counts.demo} 处`] : []),
  ];
  return texts.length > 0 ? texts.join('；') : '本站现无';
}

/** Where the glossary explains 六可 and names its source. */
export const sixCriteriaAddress = (index: ArchiveIndex): string | undefined => index.terms.get('六可');

export { ENOUGH_PLACES } from '../archive/signal-shares.ts';

/** 两成. */
export const COMMON_SHARE_TEXT = `${'零一二三四五六七八九'[COMMON_SHARE * 10]}成`;

const SIX_MEANINGS: Record<SixCriterion, string> = {
  quantifiable: '看指标值是不是数字或日期，有没有方向和单位，就是上面说的可核查。',
  auditable: '看有没有收录目标审核的轨迹、要点和等次；审核得对不对，不判断。',
  monitorable: '看年中的监控表里有没有同一指标的执行情况；没有收录监控表的，不说。',
  assessable: '看评价表里的实际完成值能不能和指标值对照，得分和分值对不对得上。',
  operable: '从表上看不出来，本站不判断。',
  publishable: '看公开台账里什么时候、在哪里公开；没有收录不等于没有公开。',
};

/** 六可, each with what this site can see of it in print. */
export const sixCriteria = Object.entries(sixCriterionTitle).map(([criterion, title]) => ({
  title,
  meaning: SIX_MEANINGS[criterion as SixCriterion],
}));

/** The seven reasons of absence with their anchors. */
export const absenceEntries: { reason: Absence; title: string; meaning: string }[] = absence.options.map((reason) => ({
  reason,
  title: absenceTitle[reason],
  meaning: absenceMeaning[reason],
}));
