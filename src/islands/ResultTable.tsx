import { useState } from 'react';
import type { ExplorerResult } from '../views/explore/result-explorer.ts';
import { moveInRows } from './move-in-rows.ts';
import { NO_DEPARTMENT, NO_GRADE } from './result-choice.ts';
import { siteHref } from './site-href.ts';

/** So many rows at first, and so many more each time. */
const STEP = 100;

type Props = {
  caption: string;
  results: readonly ExplorerResult[];
  active: string | undefined;
  chosen: string;
  base: string;
  onPoint: (id: string | undefined) => void;
  onChoose: (id: string) => void;
};

/** The evaluations of the picture, a row each, in the order of their records: nothing is ranked. */
export function ResultTable({ caption, results, active, chosen, base, onPoint, onChoose }: Props) {
  const [most, setMost] = useState(STEP);
  const place = results.findIndex(({ id }) => id === chosen);
  const shown = results.slice(0, Math.max(most, place + 1));
  return (
    <div className="data-table">
      <div
        className="data-table__scroll"
        role="group"
        tabIndex={0}
        aria-label={`${caption}（可左右滚动）`}
        onKeyDown={moveInRows}
        onMouseLeave={() => onPoint(undefined)}
      >
        <table>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col" data-row-title="">
                评价
              </th>
              <th scope="col" className="data-table__numeric">
                执行率
              </th>
              <th scope="col" className="data-table__numeric">
                总分
              </th>
              <th scope="col">等级</th>
              <th scope="col">部门</th>
              <th scope="col">年度</th>
              <th scope="col">图中</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((result) => (
              <tr
                key={result.id}
                data-result={result.id}
                className={result.id === active || result.id === chosen ? 'is-active' : undefined}
                onMouseEnter={() => onPoint(result.id)}
                onFocus={() => onPoint(result.id)}
                onBlur={() => onPoint(undefined)}
              >
                <th scope="row">
                  <a href={siteHref(base, result.href)}>{result.title}</a>
                </th>
                <td className={cellClass(result.rate.text)}>
                  {result.rate.isComputed && <span className="mark">推算</span>}
                  {result.rate.text}
                </td>
                <td className={cellClass(result.score.text)}>{result.score.text}</td>
                <td>{result.grade ?? NO_GRADE}</td>
                <td className="data-table__text">{result.department ?? NO_DEPARTMENT}</td>
                <td>{result.year}</td>
                <td>
                  <button
                    type="button"
                    className="button-link"
                    aria-pressed={result.id === chosen}
                    onClick={() => onChoose(result.id === chosen ? '' : result.id)}
                  >
                    标出<span className="visually-hidden">{result.title}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < results.length && (
        <button type="button" className="button button--quiet" onClick={() => setMost(shown.length + STEP)}>
          再列 {Math.min(STEP, results.length - shown.length)} 份（共 {results.length} 份）
        </button>
      )}
    </div>
  );
}

/** Words instead of a figure are quieter. */
function cellClass(text: string): string {
  return /\d/.test(text) ? 'data-table__numeric' : 'data-table__numeric data-table__absent';
}
