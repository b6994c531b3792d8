import { absence, absenceMeaning, absenceTitle, type Absence } from '../../model/absence.ts';
import { intakeRules } from '../../rules/intake-rules.ts';
import { rules } from '../../rules/index.ts';
import type { Severity } from '../../rules/rule.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';

/** A rule as the 校验规则 page lists it, with what it found in this content. */
export type RuleEntry = {
  id: string;
  severity: Severity;
  severityTitle: string;
  title: string;
  source: string;
  falsePositives?: string | undefined;
  count: number;
};

export const severityTitle: Record<Severity, string> = { error: '错误', warning: '提醒', info: '信号' };

/** What each severity means for what is published. */
export const severityMeaning: Record<Severity, string> = {
  error: '不能发布，须先改正。',
  warning: '印出的数彼此不一致，照原样发布，并在数旁注明。',
  info: '关于质量的信号，用中性的话说明，并附依据。',
};

/** All rules from the code, so that a rule without a line here cannot exist. */
export function ruleEntries(index: ArchiveIndex): RuleEntry[] {
  const counts = new Map<string, number>();
  for (const finding of [...index.findings.values()].flat())
    counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  return [...intakeRules, ...rules].map((rule) => ({
    id: rule.id,
    severity: rule.severity,
    severityTitle: severityTitle[rule.severity],
    title: rule.title,
    source: rule.source,
    falsePositives: 'falsePositives' in rule ? rule.falsePositives : undefined,
    count: counts.get(rule.id) ?? 0,
  }));
}

/** The seven reasons of absence with their anchors. */
export const absenceEntries: { reason: Absence; title: string; meaning: string }[] = absence.options.map((reason) => ({
  reason,
  title: absenceTitle[reason],
  meaning: absenceMeaning[reason],
}));
