/** What is wrong with a JSON text: the first syntax error, or each key that an object holds twice. */
export type JsonProblem = {
  kind: 'syntax' | 'duplicate-key';
  path: (string | number)[];
  line: number;
  column: number;
  /** A Chinese phrase without the place. */
  what: string;
};

const SPACE = /[ \t\r\n]*/y;
const TEXT = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

/**
 * Scans a JSON text for what `JSON.parse` keeps to itself: where a syntax error is, in words that a clerk can use, and
 * keys given twice, of which `JSON.parse` silently keeps the last.
 */
export function scanJson(text: string): JsonProblem[] {
  const scanner = new Scanner(text);
  try {
    scanner.document();
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    scanner.problems.push(problemAt(text, 'syntax', [], error.at, error.message));
  }
  return scanner.problems;
}

class SyntaxProblem extends Error {
  at: number;
  constructor(at: number, what: string) {
    super(what);
    this.at = at;
  }
}

class Scanner {
  problems: JsonProblem[] = [];
  private text: string;
  private at = 0;
  private path: (string | number)[] = [];

  constructor(text: string) {
    this.text = text;
  }

  document(): void {
    this.space();
    this.value();
    this.space();
    if (this.at < this.text.length) this.fail(`JSON 已经结束，后面多出${this.here()}`);
  }

  private value(): void {
    const character = this.text[this.at];
    if (character === '{') this.object();
    else if (character === '[') this.array();
    else if (character === '"') this.string();
    else if (!this.match(NUMBER) && !this.match(WORD))
      this.fail(`此处应是一个值（文字须加英文双引号），却是${this.here()}`);
  }

  private object(): void {
    const open = this.at;
    const seen = new Set<string>();
    this.at += 1;
    this.space();
    if (this.skip('}')) return;
    for (;;) {
      this.space();
      if (this.text[this.at] === '}') this.fail('最后一项后面多了逗号');
      if (this.text[this.at] !== '"') this.fail(`此处应是加英文双引号的字段名，却是${this.here(open)}`);
      const start = this.at;
      const key = JSON.parse(this.string()) as string;
      if (seen.has(key)) this.repeated(key, start);
      seen.add(key);
      this.space();
      if (!this.skip(':')) this.fail(`字段名“${key}”后面应是英文冒号，却是${this.here(open)}`);
      this.space();
      this.path.push(key);
      this.value();
      this.path.pop();
      this.space();
      if (this.skip('}')) return;
      if (!this.skip(',')) this.fail(`字段“${key}”后面应是英文逗号或右花括号，却是${this.here(open)}`);
    }
  }

  private array(): void {
    const open = this.at;
    this.at += 1;
    this.space();
    if (this.skip(']')) return;
    for (let index = 0; ; index += 1) {
      this.space();
      if (this.text[this.at] === ']') this.fail('最后一项后面多了逗号');
      this.path.push(index);
      this.value();
      this.path.pop();
      this.space();
      if (this.skip(']')) return;
      if (!this.skip(',')) this.fail(`第 ${index + 1} 项后面应是英文逗号或右方括号，却是${this.here(open)}`);
    }
  }

  private string(): string {
    const found = this.match(TEXT);
    if (found !== undefined) return found;
    const line = this.text.slice(this.at, this.text.indexOf('\n', this.at) >>> 0);
    if (/\\[^"\\/bfnrtu]|\\u(?![0-9a-fA-F]{4})/.test(line))
      return this.fail('文字里有不成立的反斜杠（\\ 要写成 \\\\）');
    if (line.includes('\t')) return this.fail('文字里有制表符（应写成 \\t，或改为空格）');
    return this.fail('文字没有以英文双引号结束（换行要写成 \\n，文字里的英文双引号要写成 \\"）');
  }

  private repeated(key: string, start: number): void {
    const path = [...this.path, key];
    const what = `字段“${key}”在同一处出现了两次，只能保留一个`;
    this.problems.push(problemAt(this.text, 'duplicate-key', path, start, what));
  }

  private space(): void {
    SPACE.lastIndex = this.at;
    SPACE.exec(this.text);
    this.at = SPACE.lastIndex;
  }

  private skip(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  /** What stands at this place, in words. `open` is where the bracket began that may lack its end. */
  private here(open?: number): string {
    if (this.at >= this.text.length) {
      if (open === undefined) return '文件结尾';
      return `文件结尾（第 ${placeOf(this.text, open).line} 行的“${this.text[open]}”没有配对）`;
    }
    const character = String.fromCodePoint(this.text.codePointAt(this.at) ?? 0);
    const chinese = { '“': '中文引号', '”': '中文引号', '：': '中文冒号', '，': '中文逗号', '"': '英文双引号' }[
      character
    ];
    return chinese ? `${chinese} ${character}` : `“${character}”`;
  }

  private fail(what: string): never {
    throw new SyntaxProblem(this.at, what);
  }
}

function problemAt(
  text: string,
  kind: JsonProblem['kind'],
  path: (string | number)[],
  at: number,
  what: string,
): JsonProblem {
  return { kind, path, ...placeOf(text, at), what };
}

/** Line and column, both from 1; a column counts characters, not bytes. */
function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: [...before.slice(lineStart)].length + 1 };
}
