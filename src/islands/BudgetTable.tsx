import { accountKindTitle, type BudgetChoice } from './budget-choice.ts';
import { NOT_COLLECTED, type BudgetRow } from './budget-rows.ts';
import { moveInRows } from './move-in-rows.ts';
import { useShownUnit } from './use-shown-unit.ts';
import type { MoneyUnit } from '../model/money.ts';
import { showIn } from '../model/shown-amount.ts';

type Props = {
  caption: string;
  choice: BudgetChoice;
  rows: readonly BudgetRow[];
  active: string | undefined;
  /** Address of the place in the table as printed. */
  printedAt: (code: string) => string;
  onPoint: (code: string | undefined) => void;
  onOpen: (code: string) => void;
};

/** The lines below a code, each with its print; in comparison with those of the other year. */
export function BudgetTable({ caption, choice, rows, active, printedAt, onPoint, onOpen }: Props) {
  const { account, book, kind, other } = choice;
  const kindTitle = accountKindTitle[kind];
  const shown = useShownUnit();
  const now = shown && shown !== book.unit ? `，现按${shown}显示，小字为原数；图中仍按${book.unit}` : '';
  return (
    <div className="data-table">
      <div className="data-table__head">
        <p className="data-table__unit">
          单位：{book.unit}
          {now && <span className="unit-shown">{now}</span>}
        </p>
      </div>
      <div
        className="data-table__scroll"
        role="group"
        tabIndex={0}
        aria-label={`${caption}（可左右滚动）`}
        onKeyDown={moveInRows}
        onMouseLeave={() => onPoint(undefined)}
      >
        <table>
          <caption className="visually-hidden">
            {caption}（单位：{book.unit}
            {now}）
          </caption>
          <thead>
            <tr>
              <th scope="col" className="data-table__code">
                科目编码
              </th>
              <th scope="col" data-row-title="">
                科目
              </th>
              <th scope="col" className="data-table__numeric">
                {account.year} 年{kindTitle}
              </th>
              {other && (
                <>
                  <th scope="col" className="data-table__numeric">
                    {other.account.year} 年{kindTitle}
                  </th>
                  <th scope="col" className="data-table__numeric">
                    相差<span className="data-table__column-unit">（推算）</span>
                  </th>
                  <th scope="col" className="data-table__numeric">
                    幅度<span className="data-table__column-unit">（推算）</span>
                  </th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr
                key={row.code}
                className={row.code === active ? 'is-active' : undefined}
                onMouseEnter={() => onPoint(row.code)}
                onFocus={() => onPoint(row.code)}
                onBlur={() => onPoint(undefined)}
              >
                <td className="data-table__code">{row.code}</td>
                <th scope="row">
                  {row.hasParts ? (
                    <button type="button" className="button-link" onClick={() => onOpen(row.code)}>
                      {row.label}
                    </button>
                  ) : row.isPrinted ? (
                    <a href={printedAt(row.code)}>{row.label}</a>
                  ) : (
                    row.label
                  )}
                </th>
                <Amount text={row.text} unit={book.unit} href={row.isPrinted ? printedAt(row.code) : undefined} />
                {other && <Compared row={row} unit={book.unit} />}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** The other year beside the chosen one. Without a figure in both there is no difference to tell. */
function Compared({ row: { other }, unit }: { row: BudgetRow; unit: string }) {
  return (
    <>
      <Amount text={other?.text ?? NOT_COLLECTED} unit={unit} name={other?.label} />
      <Amount text={other?.difference ?? '无法比较'} unit={unit} />
      <Amount text={other?.change ?? '无法比较'} />
    </>
  );
}

type Figure = {
  text: string;
  /** Its unit, where it is an amount. */
  unit?: string | undefined;
  href?: string | undefined;
  name?: string | undefined;
};

function Amount({ text, unit, href, name }: Figure) {
  const chosen = useShownUnit();
  const isFigure = /\d/.test(text);
  const sign = text.startsWith('+') ? '+' : '';
  const moved = chosen && unit ? showIn(chosen, text.slice(sign.length), unit as MoneyUnit) : undefined;
  const figure = moved === undefined ? text : sign + moved;
  return (
    <td className={isFigure ? 'data-table__numeric' : 'data-table__numeric data-table__absent'}>
      {href && isFigure ? <a href={href}>{figure}</a> : figure}
      {moved !== undefined && (
        <span className="printed-amount">
          <span className="visually-hidden">原数 </span>
          {text}
        </span>
      )}
      {name && <span className="explorer__other-name">当年名称：{name}</span>}
    </td>
  );
}
