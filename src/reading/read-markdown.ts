import { parseDocument } from 'yaml';
import type { LocalProblem } from './file-problem.ts';

/** Front matter and body of a Markdown record, or what is wrong with it. */
export function readMarkdown(text: string): { value?: unknown; body?: string; problems: LocalProblem[] } {
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (!match || match.index !== 0) {
    return { problems: [markdownProblem('文件应以一行 --- 开头，写上字段，再以一行 --- 结束，然后是正文')] };
  }
  const document = parseDocument(match[1] ?? '', { uniqueKeys: true });
  const problems = document.errors.map((error): LocalProblem => {
    const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 };
    const place = `第 ${line + 1} 行第 ${col} 列`;
    if (error.code !== 'DUPLICATE_KEY') return markdownProblem(`${place}：字段的写法（YAML）有误`);
    return {
      rule: 'no-duplicate-keys',
      path: [],
      value: '',
      message: `${place}：字段出现了两次，只能保留一个。请改正。`,
    };
  });
  if (problems.length > 0) return { problems };
  const body = text.slice(match[0].length).trim();
  if (body === '') {
    problems.push({
      rule: 'no-missing-fields',
      path: [],
      value: '',
      message: '缺少正文。请在第二行 --- 之后写上正文。',
    });
  }
  return { value: document.toJS() ?? {}, body, problems };
}

function markdownProblem(what: string): LocalProblem {
  return { rule: 'markdown-is-well-formed', path: [], value: '', message: `${what}。请改正。` };
}
