import { csvText } from '../../model/csv.ts';
import { element } from '../search/element.ts';
import type { SqlResult, SqlValue } from './sql-result.ts';

/** Rows that are drawn; the file has all of them. */
const SHOWN_ROWS = 500;

/**
 * The rows of a result as a table, with a way to take all of them. `base` is the root of the site; where what is invented
 * may be in the result, it says so, also in the name of the file.
 */
export function drawResult({ columns, rows, isCut }: SqlResult, base: string, mayHoldDemo: boolean): HTMLElement {
  const shown = rows.slice(0, SHOWN_ROWS);
  const count =
    `${isCut ? '多于 ' : ''}${rows.length} 行` +
    (rows.length > shown.length
      ? `，下面是前 ${shown.length} 行，CSV 里有${isCut ? `前 ${rows.length}` : '全部'} 行`
      : '');
  const numeric = columns.map((_, at) => shown.some((row) => typeof row[at] === 'number'));
  return element(
    'div',
    { class: 'data-table' },
    element(
      'p',
      { class: 'sql__count' },
      rows.length === 0 ? '没有符合的行。' : `${count}。`,
      rows.length > 0 && csvButton(columns, rows, mayHoldDemo ? '查询结果-可能含示例数据.csv' : '查询结果.csv'),
      rows.length > 0 && mayHoldDemo && '语句里没有写 demo = 0，结果里可能有虚构的示例数据。',
    ),
    rows.length > 0 &&
      element(
        'div',
        { class: 'data-table__scroll', role: 'group', tabindex: '0', 'aria-label': '查询结果（可左右滚动）' },
        element(
          'table',
          {},
          element('caption', { class: 'visually-hidden' }, '查询结果'),
          element(
            'thead',
            {},
            element(
              'tr',
              {},
              ...columns.map((name, at) => element('th', { scope: 'col', class: classOf(numeric[at]) }, name)),
            ),
          ),
          element('tbody', {}, ...shown.map((row) => drawRow(row, columns, numeric, base))),
        ),
      ),
  );
}

function drawRow(row: readonly SqlValue[], columns: readonly string[], numeric: readonly boolean[], base: string) {
  return element(
    'tr',
    {},
    ...row.map((value, at) => {
      const text = String(value ?? '');
      const leads = columns[at] === 'page' && text.startsWith('/');
      const content = leads ? element('a', { href: base + text.slice(1) }, text) : text;
      return element('td', { class: numeric[at] ? 'data-table__numeric' : 'data-table__text' }, content);
    }),
  );
}

function classOf(isNumeric: boolean | undefined): string | undefined {
  return isNumeric ? 'data-table__numeric' : undefined;
}

function csvButton(columns: readonly string[], rows: SqlResult['rows'], name: string): HTMLElement {
  const button = element('button', { class: 'button button--quiet button--small', type: 'button' }, '下载 CSV');
  button.addEventListener('click', () => {
    const text = csvText([columns, ...rows.map((row) => row.map((value) => String(value ?? '')))]);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  });
  return button;
}
