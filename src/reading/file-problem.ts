import { maskSensitive } from '../model/sensitive.ts';
import { intakeRules, type IntakeRuleId } from '../rules/intake-rules.ts';

/** Why a file, or a part of it, is no record. `file` is relative to the content folder. */
export type FileProblem = {
  rule: IntakeRuleId;
  file: string;
  path: readonly (string | number)[];
  value: string;
  message: string;
};

/** A problem before it is known in which file it is. */
export type LocalProblem = Omit<FileProblem, 'file'>;

/** A problem of a whole file that the system does not let us open. */
export function unreadable(file: string, error: unknown): FileProblem {
  const code = (error as { code?: string }).code ?? '';
  const reason =
    { ENOENT: '链接指向的文件不存在', EACCES: '没有读取权限', EPERM: '没有读取权限' }[code] ?? '系统报告读取失败';
  return {
    rule: 'file-is-readable',
    file,
    path: [],
    value: code,
    message: `打不开“${file}”：${reason}。请检查后重试。`,
  };
}

const LISTED = 20;

/** Why no page can be made from a folder with these problems, each with its file and place, or `undefined`. */
export function refusalOf(problems: readonly FileProblem[]): string | undefined {
  const errors = problems.filter(({ rule }) => severityOf.get(rule) !== 'info');
  if (errors.length === 0) return undefined;
  const lines = errors
    .slice(0, LISTED)
    .map(({ file, path, message }) => maskSensitive(`${[file, ...path].join('/')}：${message}`));
  const rest = errors.length > LISTED ? `\n……共 ${errors.length} 处` : '';
  return `内容有误，不能生成网页（npm run check 列出全部）：\n${lines.join('\n')}${rest}`;
}

const severityOf = new Map(intakeRules.map(({ id, severity }) => [id, severity]));
