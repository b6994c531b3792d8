import { scoreChange, shareChange } from '../../model/change-interval.ts';
import { scoreSummary } from '../../model/score-interval.ts';
import type { Bounds } from '../../model/wilson-interval.ts';
import { resultsOf, type Survey, type SurveyedResult } from '../../rules/satisfaction/surveyed.ts';
import { surveyAddress } from '../address.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import type { Block } from '../shapes/block.ts';
import type { Row } from '../shapes/table.ts';
import { noSampleText, resultStatistics, type Sampled } from './result-statistics.ts';
import { resultText } from './result-text.ts';

/** The same survey of the year before: by its id, else by its title without the year. */
export function surveyOfYearBefore(index: ArchiveIndex, survey: Survey): Keyed<'surveys'> | undefined {
  const key = `${survey.regionCode}/${survey.fiscalYear - 1}/${survey.id}`;
  const record = index.archive.surveys.get(key);
  if (record) return { key, record };
  return index.surveys
    .get(survey.regionCode)
    ?.find(
      ({ record: other }) =>
        other.fiscalYear === survey.fiscalYear - 1 && titleWithoutYear(other) === titleWithoutYear(survey),
    );
}

/** 示例市2024 年养老服务满意度调查 → 示例市养老服务满意度调查. */
export function titleWithoutYear({ title }: Pick<Survey, 'title'>): string {
  return title.replace(/\s*\d{4}\s*年度?/g, '');
}

/** What the two years allow to say of the change of one result. */
export type YearChange =
  { verdict: 'higher' | 'lower' | 'unsure'; bounds: Bounds } | { verdict: 'none'; reason: string };

/** 与上年相比: said only where both years are random samples that were asked the same in the same way. */
export function yearChangeBlocks(index: ArchiveIndex, survey: Survey): Block[] {
  const before = surveyOfYearBefore(index, survey);
  if (!before) return [];
  const link: Block = {
    kind: 'links',
    entries: [{ title: before.record.title, href: surveyAddress(before.key), meta: ['上年的调查'] }],
  };
  const barrier = barrierBetween(index, survey, before.record);
  if (barrier) return [{ kind: 'paragraph', text: `不作比较：${barrier}。` }, link];
  const earlier = resultsOf(before.record);
  const pairs = resultsOf(survey).flatMap((place) => {
    const match = earlier.find((other) => isSameQuestion([survey, place], [before.record, other]));
    return match ? [{ place, match, change: changeBetween(index, [survey, place], [before.record, match]) }] : [];
  });
  if (pairs.length === 0) return [{ kind: 'paragraph', text: '不作比较：两年没有相同的题目。' }, link];
  const rows = pairs.map(({ place, match, change }): Row => {
    const [word, range] = wordsOf(change, place.result.scale);
    return {
      header: nameOf(place),
      cells: [
        { text: resultText(match.result), kind: 'number' },
        { text: resultText(place.result), kind: 'number' },
        { text: range, kind: 'number' },
        { text: word, kind: 'text' },
      ],
    };
  });
  return [
    {
      kind: 'table',
      table: {
        id: 'change-rows',
        caption: '与上年相比',
        isTitled: true,
        rowTitle: '结果',
        columns: [
          { key: 'before', title: `${before.record.fiscalYear} 年`, numeric: true },
          { key: 'now', title: `${survey.fiscalYear} 年`, numeric: true },
          { key: 'range', title: '相差的范围（推算）', numeric: true },
          { key: 'verdict', title: '能不能说有变化（推算）' },
        ],
        rows,
        footnote:
          '两年各问了一部分人，即使大家的看法没有变，两次的结果也会差一点。“相差的范围”把两年的误差都算进去（95% 的把握）：整个范围都在 0 以上，才说提高；都在 0 以下，才说降低。一次比很多项时，即使都没有变，二十项里也会有一项左右偶然超出。',
      },
    },
    link,
  ];
}

/** The change of the overall result, or `undefined` where there is nothing that may be compared. */
export function overallChange(index: ArchiveIndex, survey: Survey): YearChange | undefined {
  const before = surveyOfYearBefore(index, survey);
  if (!before || barrierBetween(index, survey, before.record)) return undefined;
  const place = resultsOf(survey).find(({ path }) => path[0] === 'overall');
  const match = resultsOf(before.record).find(({ path }) => path[0] === 'overall');
  return place && match && changeBetween(index, [survey, place], [before.record, match]);
}

/** The overall change in one sentence, or `undefined` where it cannot be told. */
export function overallChangeText(index: ArchiveIndex, survey: Survey): string | undefined {
  const change = overallChange(index, survey);
  if (!survey.overall || !change || change.verdict === 'none') return undefined;
  return `与上年相比，${wordsOf(change, survey.overall.scale)[0]}（推算）`;
}

/** Why the two surveys cannot be compared at all. */
function barrierBetween(index: ArchiveIndex, now: Survey, before: Survey): string | undefined {
  for (const survey of [now, before]) {
    if (survey.sampling === 'random') continue;
    const words = {
      quota: '按配额选人',
      convenience: '由人自愿填答',
      vote: '是投票',
      census: '问的是全部对象',
      'not-stated': '没有说明怎样选人',
    }[survey.sampling];
    return `${survey.fiscalYear} 年${words}，不是随机抽样，两年的差别可能只是答的人不同；只有两年都是随机抽样，才能检验有没有变化`;
  }
  if (now.population && before.population && now.population.who !== before.population.who) {
    return `两年的调查对象不同（${before.population.who}，${now.population.who}）`;
  }
  const hidden = [now, before].find((survey) => resultsOf(survey).every(({ sample }) => sample === undefined));
  return hidden && `${hidden.fiscalYear} 年${noSampleText(index, hidden)}`;
}

function changeBetween(
  index: ArchiveIndex,
  [now, place]: [Survey, SurveyedResult],
  [before, match]: [Survey, SurveyedResult],
): YearChange {
  if (place.result.scale !== match.result.scale) return { verdict: 'none', reason: '两年的量纲不同，不作比较' };
  if (place.result.formula !== match.result.formula) return { verdict: 'none', reason: '两年的算法不同，不作比较' };
  const [later, earlier] = [resultStatistics(index, now, place), resultStatistics(index, before, match)];
  if (later.kind === 'none') return { verdict: 'none', reason: `${now.fiscalYear} 年${later.reason}` };
  if (earlier.kind === 'none') return { verdict: 'none', reason: `${before.fiscalYear} 年${earlier.reason}` };
  const bounds = boundsOfChange(later.sampled, earlier.sampled);
  if (!bounds) return { verdict: 'none', reason: '算不出误差范围，不作比较' };
  return { verdict: bounds.low > 0 ? 'higher' : bounds.high < 0 ? 'lower' : 'unsure', bounds };
}

function boundsOfChange(later: Sampled, earlier: Sampled): Bounds | undefined {
  if (later.kind === 'share' && earlier.kind === 'share') return shareChange(later, earlier);
  if (later.kind !== 'score' || earlier.kind !== 'score') return undefined;
  const span = ({ options }: typeof later) => options.map(({ points }) => points).join();
  return span(later) === span(earlier) && scoreSummary(later.options) ? scoreChange(later, earlier) : undefined;
}

function wordsOf(change: YearChange, scale: SurveyedResult['result']['scale']): [verdict: string, range: string] {
  if (change.verdict === 'none') return [change.reason, '—'];
  const [factor, unit] = scale === 'percent' ? [100, '个百分点'] : [1, '分'];
  const signed = (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value * factor).toFixed(1)}`;
  const range = `${signed(change.bounds.low)} 至 ${signed(change.bounds.high)} ${unit}`;
  const words = {
    higher: '提高了，超出抽样误差',
    lower: '降低了，超出抽样误差',
    unsure: '差别在抽样误差之内，不能说有变化',
  };
  return [words[change.verdict], range];
}

function nameOf({ path, name }: SurveyedResult): string {
  return path[0] === 'overall' ? '总体结果' : name;
}

/** Whether two results are of the same question about the same part of the region. */
function isSameQuestion([now, place]: [Survey, SurveyedResult], [before, other]: [Survey, SurveyedResult]): boolean {
  const areaOf = (survey: Survey, { path }: SurveyedResult) => survey.items[Number(path[1])]?.area;
  if (place.path[0] === 'overall' || other.path[0] === 'overall') return place.path[0] === other.path[0];
  return place.name === other.name && areaOf(now, place) === areaOf(before, other);
}
