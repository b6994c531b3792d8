import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { approximationNote } from '../charts/approximation-note.ts';
import { scatterChart, type ScatterChart } from '../charts/scatter-chart.ts';
import type { ExplorerResult, ResultExplorer as Data } from '../views/explore/result-explorer.ts';
import { Choice } from './Choice.tsx';
import { Picture } from './Picture.tsx';
import { ResultTable } from './ResultTable.tsx';
import {
  chosenResults,
  filterCounts,
  resultChoice,
  resultQuery,
  type ResultChoice,
  type ResultFilter,
} from './result-choice.ts';
import { siteHref } from './site-href.ts';
import { useAddress } from './use-address.ts';
import { useChartWidth } from './use-chart-width.ts';

type Props = { data: Data; base: string; takesFocus: boolean };
type Change = Parameters<typeof resultQuery>[1];

const FILTER_TITLES: readonly (readonly [ResultFilter, string, string])[] = [
  ['year', '年度', '各年度'],
  ['department', '部门', '全部部门'],
  ['grade', '等级', '全部等级'],
  ['topic', '民生领域', '全部领域'],
];

/** Filters, picture and table of the evaluations of one kind. The address holds the whole choice. */
export function ResultExplorer({ data, base, takesFocus }: Props) {
  const [search, go] = useAddress();
  const choice = useMemo(() => resultChoice(data, search), [data, search]);
  if (!choice) return <p>没有可选的绩效评价。</p>;
  const change = (parts: Change) => go(resultQuery(choice, parts));
  return (
    <>
      <ResultControls data={data} choice={choice} onChange={change} />
      <Results data={data} choice={choice} base={base} takesFocus={takesFocus} onChange={change} />
    </>
  );
}

type ControlProps = { data: Data; choice: ResultChoice; onChange: (change: Change) => void };

function ResultControls({ data, choice, onChange }: ControlProps) {
  const meaning = data.kinds.find(({ kind }) => kind === choice.kind)?.meaning;
  return (
    <form className="filter no-print" aria-label="选绩效评价" onSubmit={(event) => event.preventDefault()}>
      <div className="filter__fields">
        <Choice
          title="评价方式（每次一种）"
          name="kind"
          value={choice.kind}
          options={data.kinds.map(({ kind, title, count }) => ({ value: kind, label: `${title}（${count}）` }))}
          onChoose={(kind) => onChange({ kind })}
        />
        {FILTER_TITLES.map(([filter, title, all]) => (
          <Choice
            key={filter}
            title={title}
            name={filter}
            value={choice[filter]}
            options={[
              { value: '', label: all },
              ...filterCounts(data, choice, filter).map(({ value, count }) => ({
                value,
                label: `${value}（${count}）`,
              })),
            ]}
            onChoose={(value) => onChange({ [filter]: value })}
          />
        ))}
        <button
          type="button"
          className="filter__reset button button--quiet button--small"
          onClick={() => onChange({ year: '', department: '', grade: '', topic: '', item: '' })}
        >
          清除
        </button>
      </div>
      <p className="filter__count">{meaning}不同的评价方式打分的人和标准不同，所以每次只看一种。</p>
    </form>
  );
}

type ResultsProps = Props & { choice: ResultChoice; onChange: (change: Change) => void };

function Results({ data, choice, base, takesFocus, onChange }: ResultsProps) {
  const [active, point] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const widthPx = useChartWidth();
  const results = useMemo(() => chosenResults(data, choice), [data, choice]);
  const kindTitle = data.kinds.find(({ kind }) => kind === choice.kind)?.title ?? '';
  const drawn = results.filter(({ score }) => score.value !== undefined);
  const chart = useMemo(() => scatterOf(data, `${kindTitle}的执行率与总分`, results), [data, kindTitle, results]);
  const markup = useMemo(() => scatterChart(chart, { id: 'explorer', widthPx }).text, [chart, widthPx]);
  const note = approximationNote(chart);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const { item } = choice;
  const isActive = useCallback((key: string) => key === active || key === item, [active, item]);
  const chosen = results.find(({ id }) => id === item);
  const title = `${choice.year === '' ? '各年度' : `${choice.year} 年`}${kindTitle}`;
  return (
    <section aria-label="选出的评价">
      <h2 className="section__title" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {choice.refusal && <p className="explorer__refusal">{choice.refusal}</p>}
      <p className="explorer__count" role="status">
        {results.length === 0 ? '没有符合所选条件的评价，可放宽条件或清除。' : `符合的 ${results.length} 份`}
        {results.length > 0 && drawn.length < 2 && `，有百分制总分的不到两份，不画图`}
        {chosen && `。标出的是${chosen.title}：执行率 ${chosen.rate.text}，总分 ${chosen.score.text}`}
      </p>
      {drawn.length > 1 && (
        <Picture
          markup={markup}
          isActive={isActive}
          onPoint={point}
          onChoose={(id) => {
            onChange({ item: id });
            document.querySelector<HTMLElement>(`[data-result="${id}"] a`)?.focus();
          }}
        />
      )}
      {drawn.length > 1 && note && <p className="figure__lead">{note}</p>}
      {chosen && (
        <p>
          <a href={siteHref(base, chosen.href)}>看标出的“{chosen.title}”</a>
        </p>
      )}
      {results.length > 0 && (
        <ResultTable
          key={`${choice.kind}-${choice.year}`}
          caption={title}
          results={results}
          active={active}
          chosen={item}
          base={base}
          onPoint={point}
          onChoose={(id) => onChange({ item: id })}
        />
      )}
      <p className="source-note">
        一个圈是一份评价，分数照原件，来源在各自的页面上。总分里有一部分按执行率给分，两者本来就有关系；图只帮助找到要细看的，不排名次。
      </p>
    </section>
  );
}

function scatterOf(data: Data, name: string, results: readonly ExplorerResult[]): ScatterChart {
  const points = results.map(({ id, title, rate, score }) => ({ key: id, label: title, across: rate, upwards: score }));
  return { kind: 'scatter', name, unit: '%、分', rowTitle: '评价', ...data.axes, points };
}
