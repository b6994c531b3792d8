import { sixCriterionTitle } from '../../model/six-criteria.ts';
import { absence, absenceMeaning, absenceTitle, type Absence } from '../../model/absence.ts';
import { intakeRules } from '../../rules/intake-rules.ts';
import { ruleGroups, rules } from '../../rules/index.ts';
import type { Rule, Severity } from '../../rules/rule.ts';
import { signalSubjectTitle } from '../../rules/signal-subject.ts';
import { isCommon } from '../archive/signal-shares.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';

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
};

export type RuleGroup = { id: string; title: string; entries: RuleEntry[] };

export const severityTitle: Record<Severity, string> = { error: '错误', warning: '提醒', info: '信号' };

/** What each severity means for what is published. */
export const severityMeaning: Record<Severity, string> = {
  error: '不能发布，须先改正。',
  warning: '印出的数彼此不一致，照原样发布，并在数旁注明。',
  info: '关于质量的信号，用中性的话说明，并附依据。',
};

export const ruleCount = intakeRules.length + rules.length;

/** All rules from the code by subject, so that a rule without a line here cannot exist. */
export function rulePageGroups(index: ArchiveIndex): RuleGroup[] {
  const counts = new Map<string, number>();
  for (const finding of [...index.findings.values()].flat())
    counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  const entryOf = (
    rule: Pick<Rule, 'id' | 'severity' | 'title' | 'source' | 'falsePositives' | 'subject' | 'criteria'>,
  ): RuleEntry => ({
    id: rule.id,
    severityTitle: severityTitle[rule.severity],
    title: rule.title,
    source: rule.source,
    falsePositives: rule.falsePositives,
    criteria: rule.criteria?.map((criterion) => sixCriterionTitle[criterion]).join('、'),
    spoken: spokenText(index, rule, counts.get(rule.id) ?? 0),
  });
  return [{ id: 'intake', title: '文件', rules: intakeRules }, ...ruleGroups].map(({ id, title, rules }) => ({
    id,
    title,
    entries: rules.map(entryOf),
  }));
}

/** How often a rule speaks. A signal is counted in the real record and in the invented city apart. */
function spokenText(index: ArchiveIndex, { id, subject }: Pick<Rule, 'id' | 'subject'>, count: number): string {
  if (subject === undefined) return count > 0 ? `本站现有 ${count} 处` : '本站现无';
  const texts = (['real', 'demo'] as const).flatMap((origin) => {
    const share = index.signalShares[origin].get(id);
    if (!share || (origin === 'demo' && share.of === 0)) return [];
    const common = isCommon(share) ? '，超过两成，只在汇总中说明，不在各条旁标注' : '';
    return `${origin === 'real' ? '真实资料' : '示例'} ${share.of} ${signalSubjectTitle[subject]}中有 ${share.found} 处${common}`;
  });
  return texts.join('；');
}

/** The seven reasons of absence with their anchors. */
export const absenceEntries: { reason: Absence; title: string; meaning: string }[] = absence.options.map((reason) => ({
  reason,
  title: absenceTitle[reason],
  meaning: absenceMeaning[reason],
}));
