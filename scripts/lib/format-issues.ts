import type { Severity } from '../../src/rules/rule.ts';
import type { ContentIssue } from './check-content.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const severityTitle: Record<Severity, string> = { error: '错误', warning: '提醒', info: '信号' };

/** The findings for people: by file, errors first, and a line of counts at the end. */
export function formatIssues(issues: readonly ContentIssue[]): string {
  const files = Map.groupBy(issues, ({ file }) => file);
  const blocks = [...files].map(([file, found]) => {
    const bySeverity = SEVERITIES.flatMap((severity) => found.filter((issue) => issue.severity === severity));
    return [file, ...bySeverity.map(formatIssue)].join('\n');
  });
  return `${[...blocks, countLine(issues, files.size)].join('\n\n')}\n`;
}

function formatIssue({ severity, path, message, rule }: ContentIssue): string {
  return `  ${severityTitle[severity]}  ${path || '（整个文件）'}\n        ${message} 〔${rule}〕`;
}

function countLine(issues: readonly ContentIssue[], fileCount: number): string {
  if (issues.length === 0) return '检查完毕，没有发现问题。';
  const counts = SEVERITIES.map((severity) => {
    const count = issues.filter((issue) => issue.severity === severity).length;
    return `${count} 个${severityTitle[severity]}`;
  });
  const verdict = issues.some(({ severity }) => severity === 'error') ? '有错误的内容不能发布。' : '可以发布。';
  return `检查完毕：${counts.join('，')}，涉及 ${fileCount} 个文件。${verdict}`;
}
