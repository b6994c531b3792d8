/** What SQLite says, as it stands at the beginning of its message, and what to tell the reader of it. */
const PROBLEMS: readonly [said: RegExp, told: (found: string) => string][] = [
  [/^no statement$/, () => '还没有写语句。请写一句 SELECT，或选一个例句。'],
  [/^several statements$/, () => '写了不止一句。一次只查一句，请删去其余的，或用分号前面的那一句。'],
  [/^no such table: (.+)$/, (found) => `没有叫“${found}”的表。表名见下面的“表和字段”。`],
  [/^no such column: (.+)$/, (found) => `没有叫“${found}”的字段。字段名见下面的“表和字段”；文字要用单引号括起来。`],
  [/^no such function: (.+)$/, (found) => `SQLite 没有叫“${found}”的函数。`],
  [/^ambiguous column name: (.+)$/, (found) => `几张表都有字段“${found}”。请在前面写上表名，如 objects.${found}。`],
  [/^near "(.+)": syntax error$/, (found) => `“${found}”附近的写法不对。请对照例句检查逗号、括号和词的次序。`],
  [/^incomplete input$/, () => '语句没有写完。请检查是否缺少括号、引号或后半句。'],
  [/^unrecognized token: "(.+)"$/, (found) => `认不出“${found}”。请检查引号是否成对，标点是否是半角。`],
  [/^attempt to write a readonly database/, () => '数据库只供查询，不能增、删、改。请用 SELECT。'],
  [/^misuse of aggregate/, () => 'count、sum 一类的函数不能用在这里。要按合计筛选，请用 HAVING。'],
];

/** What is wrong with a query, in Chinese, with the words of SQLite behind it. */
export function queryProblem(message: string): string {
  for (const [said, told] of PROBLEMS) {
    const match = said.exec(message);
    if (match)
      return `${told(match[1] ?? '')}${/^(no|several) statements?$/.test(message) ? '' : `（SQLite：${message}）`}`;
  }
  return `这一句不能查。请对照例句检查。（SQLite：${message}）`;
}
