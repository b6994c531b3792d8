import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { treemapChart } from '../charts/treemap-chart.ts';
import type { BudgetExplorer as Data } from '../views/explore/budget-explorer.ts';
import { BudgetTable } from './BudgetTable.tsx';
import {
  accountKindTitle,
  budgetChoice,
  budgetOptions,
  budgetQuery,
  type BudgetChoice,
  type BudgetQuery,
} from './budget-choice.ts';
import { budgetAreas, budgetRows, codePath } from './budget-rows.ts';
import { Choice } from './Choice.tsx';
import { Picture } from './Picture.tsx';
import { siteHref } from './site-href.ts';
import { useAddress } from './use-address.ts';
import { useChartWidth } from './use-chart-width.ts';

type Props = { data: Data; base: string; takesFocus: boolean };

/** Choose an account, go down 类 → 款 → 项, compare two years by code. The address holds the whole choice. */
export function BudgetExplorer({ data, base, takesFocus }: Props) {
  const [search, go] = useAddress();
  const choice = useMemo(() => budgetChoice(data, search), [data, search]);
  if (!choice) return <p>没有可选的预算与决算。</p>;
  const change = (query: BudgetQuery) => go(budgetQuery(choice, query));
  return (
    <>
      <BudgetControls data={data} choice={choice} onChange={change} />
      <BudgetLevel
        data={data}
        choice={choice}
        base={base}
        takesFocus={takesFocus}
        onOpen={(code) => change({ code })}
      />
    </>
  );
}

type ControlProps = { data: Data; choice: BudgetChoice; onChange: (query: BudgetQuery) => void };

function BudgetControls({ data, choice, onChange }: ControlProps) {
  const { kinds, years, otherYears } = budgetOptions(data, choice);
  const yearOption = (year: number) => ({ value: String(year), label: `${year} 年` });
  return (
    <form className="filter no-print" aria-label="选预算与决算" onSubmit={(event) => event.preventDefault()}>
      <div className="filter__fields">
        <Choice
          title="政府或单位"
          name="holder"
          value={choice.holder}
          options={data.holders.map(({ id, title }) => ({ value: id, label: title }))}
          onChoose={(holder) => onChange({ holder })}
        />
        <Choice
          title="预算或决算"
          name="kind"
          value={choice.kind}
          options={kinds.map((kind) => ({ value: kind, label: accountKindTitle[kind] }))}
          onChoose={(kind) => onChange({ kind })}
        />
        <Choice
          title="年度"
          name="year"
          value={String(choice.account.year)}
          options={years.map(yearOption)}
          onChoose={(year) => onChange({ year })}
        />
        <Choice
          title="预算本"
          name="book"
          value={choice.book.book}
          options={choice.account.books.map(({ book }) => ({ value: book, label: data.bookTitles[book] ?? book }))}
          onChoose={(book) => onChange({ book, code: '' })}
        />
        <Choice
          title="与另一年比较"
          name="with"
          value={choice.other ? String(choice.other.account.year) : ''}
          options={[{ value: '', label: '不比较' }, ...otherYears.map(yearOption)]}
          onChoose={(year) => onChange({ with: year })}
        />
      </div>
    </form>
  );
}

type LevelProps = Props & { choice: BudgetChoice; onOpen: (code: string) => void };

function BudgetLevel({ data, choice, base, takesFocus, onOpen }: LevelProps) {
  const { account, book, code, other } = choice;
  const [active, point] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const hasMoved = useRef(takesFocus);
  const widthPx = useChartWidth();
  const rows = useMemo(() => budgetRows(choice), [choice]);
  const markup = useMemo(() => {
    const parts = budgetAreas(book, code);
    const name = `${account.title}按功能分类`;
    return treemapChart(
      { kind: 'treemap', name, unit: book.unit, rowTitle: '科目', parts },
      { id: 'explorer', widthPx },
    ).text;
  }, [account, book, code, widthPx]);
  // Who opened a level stands at its heading: the button that was pressed is gone.
  useEffect(() => {
    if (hasMoved.current) heading.current?.focus();
    hasMoved.current = false;
  }, [code]);
  const open = (target: string) => {
    hasMoved.current = true;
    onOpen(target);
  };
  const rowOf = (key: string | undefined) => key && rows.find((row) => key.startsWith(row.code))?.code;
  const isActive = useCallback((key: string) => active !== undefined && key.startsWith(active), [active]);

  const path = codePath(choice);
  const holder = data.holders.find(({ id }) => id === choice.holder)?.title ?? '';
  const title = `${holder}${account.title}：${path.at(-1)?.label ?? data.bookTitles[book.book] ?? ''}`;
  const own = book.lines.find((line) => line[0] === code);
  return (
    <section aria-label="选出的科目">
      <h2 className="section__title" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <Path path={path} onOpen={open} />
      <p className="explorer__count" role="status">
        {own && `${own[0]} 本身 ${own[2]} ${book.unit}，`}列出下一级 {rows.length} 个科目
        {other && `，与 ${other.account.year} 年按科目编码比较`}。
        {other && !other.book && `${other.account.year} 年没有收录这本预算的科目。`}
      </p>
      <Picture
        markup={markup}
        isActive={isActive}
        onPoint={(key) => point(rowOf(key))}
        onChoose={(key) => {
          const row = rows.find((candidate) => key.startsWith(candidate.code));
          if (row?.hasParts) open(row.code);
        }}
      />
      <BudgetTable
        caption={title}
        choice={choice}
        rows={rows}
        active={active}
        printedAt={(target) => `${siteHref(base, account.href)}#t${book.tableNo}-${target}`}
        onPoint={point}
        onOpen={open}
      />
      <p className="source-note">
        <span className="source-note__kind source-note__kind--printed">原件</span>来源：
        <a href={`${siteHref(base, account.href)}#t${book.tableNo}`}>
          {holder}
          {account.title}表{book.tableNo} {book.tableName}
        </a>
        。科目名称用当年的；没有的科目是本站未收录，不是零。面积与金额成比例，下级不再加到上级。
      </p>
    </section>
  );
}

/** The way from all 类 down to here. */
function Path({ path, onOpen }: { path: readonly { code: string; label: string }[]; onOpen: (code: string) => void }) {
  if (path.length === 0) return null;
  return (
    <nav aria-label="科目层级">
      <ol className="explorer__path">
        {[{ code: '', label: '全部类' }, ...path].map(({ code, label }, at) => (
          <li key={code}>
            {at === path.length ? (
              <span aria-current="true">{label}</span>
            ) : (
              <button type="button" className="button-link" onClick={() => onOpen(code)}>
                {label}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
