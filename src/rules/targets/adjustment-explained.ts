import type { TargetVersion } from '../../schemas/target-stage.ts';
import type { Rule } from '../rule.ts';
import { isSeenWhole } from '../walk-records.ts';

/** An adjusted version says why, who approved it and when. */
export const adjustmentExplained: Rule = {
  id: 'adjustment-explained',
  severity: 'info',
  subject: 'target',
  title: '目标调整写明原因、批准机关和日期',
  source: '财预〔2019〕136号（调整绩效目标须按程序报批）；石家庄的绩效目标调整程序',
  falsePositives: '批准文件另行公开、目标表上不重复的，会提示；来源没有看全的不提示。',
  *check(archive) {
    for (const [key, { targets = [] }] of archive.dossiers) {
      for (const [index, version] of targets.entries()) {
        if (version.version !== 'adjusted' || !isSeenWhole(archive, version.citation)) continue;
        const lacking = lackingOf(version);
        if (lacking.length === 0) continue;
        const message = `这一版目标调整没有写明${lacking.join('、')}。写明为什么调、谁批准、何时批准，读者才能判断调整是否合适。`;
        yield { collection: 'dossiers', key, path: ['targets', index], value: version.on ?? '', message };
      }
    }
  },
};

function lackingOf({ reason, approvedBy, on }: TargetVersion): string[] {
  const parts: [string | undefined, string][] = [
    [reason, '原因'],
    [approvedBy, '批准机关'],
    [on, '日期'],
  ];
  return parts.filter(([value]) => value === undefined || value.trim() === '').map(([, word]) => word);
}
