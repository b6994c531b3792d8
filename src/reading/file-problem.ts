import type { IntakeRuleId } from '../rules/intake-rules.ts';

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
