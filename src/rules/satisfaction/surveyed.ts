import type { Archive, RecordOf } from '../../schemas/collections.ts';
import { isSeenWhole, type Location, type Path } from '../walk-records.ts';

export type Survey = RecordOf<'surveys'>;
export type SurveyItem = Survey['items'][number];
export type SurveyOption = NonNullable<SurveyItem['options']>[number];
export type SurveyResult = NonNullable<Survey['overall']>;

export type SurveyedPlace = Omit<Location, 'path'> & { survey: Survey; seenWhole: boolean };

/** Every survey and vote. */
export function* surveysOf(archive: Archive): Generator<SurveyedPlace> {
  for (const [key, survey] of archive.surveys) {
    yield { collection: 'surveys', key, survey, seenWhole: isSeenWhole(archive, survey.citation) };
  }
}

/** A printed result: of one question, or of the whole survey. */
export type SurveyedResult = {
  path: Path;
  name: string;
  result: SurveyResult;
  options: readonly SurveyOption[];
  sample: number | undefined;
};

/** The results that a survey prints, the whole first. */
export function resultsOf(survey: Survey): SurveyedResult[] {
  const results: SurveyedResult[] = [];
  if (survey.overall) {
    const { overall: result, title: name } = survey;
    results.push({ path: ['overall'], name, result, options: pooledOptions(survey), sample: sampleOf(survey) });
  }
  for (const [index, item] of survey.items.entries()) {
    if (!item.result) continue;
    const { text: name, options = [], result } = item;
    results.push({ path: ['items', index, 'result'], name, result, options, sample: sampleOf(survey, item) });
  }
  return results;
}

/**
 * How many answered a question, or the survey where none is given: 有效份数, else 回收份数. A question without a number
 * of its own is answered by all, unless it is about one part of the region.
 */
export function sampleOf(survey: Survey, item?: SurveyItem): number | undefined {
  const all = survey.validCount ?? survey.returnedCount;
  if (!item) return all;
  return (
    item.validCount ??
    (isScale(item.options ?? []) ? sumOfCounts(item.options ?? []) : undefined) ??
    (item.area ? undefined : all)
  );
}

/**
 * Whether the options are the steps of one scale, of which each person chooses one: from 满意 to 不满意, or in other words
 * of degree (很好 to 很差, 优 to 差, 5分 to 1分) and nothing else.
 */
export function isScale(options: readonly SurveyOption[]): boolean {
  const steps = options.filter((option) => !isNoAnswer(option)).map(({ label }) => bareLabel(label));
  if (steps.filter((step) => /^.{0,4}满意.{0,2}$/.test(step)).length >= 2) return true;
  return steps.length >= 2 && new Set(steps).size === steps.length && steps.every((step) => DEGREE.test(step));
}

const HOW = '(非常不|非常|十分|很不|很|特别|比较|较为|较|还算|基本|基本上|不太|不大|不|有点)?';
const DEGREE = new RegExp(
  `^(${HOW}(满意|好|差|不好|认可|赞成|同意|支持|方便|及时)|一般|尚可|中立|[优良中差]|优秀|良好|中等|合格|不合格|好评|中评|差评|反对|[一二三四五\\d]{1,3}[分星]?)$`,
);

/** A label without brackets, signs and spaces: A.满意（100分） is 满意. */
function bareLabel(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/\([^()]*\)/g, '')
    .replace(/^[A-Ga-g\d][.、:]/, '')
    .replace(/[\s“”"]/g, '');
}

/** 不了解, 弃权 and the like: often printed beside the scale without being counted as answers. */
export function isNoAnswer({ label }: SurveyOption): boolean {
  return /不了解|不清楚|不知道|说不清|弃权|未答|未作?答|未评价|拒答|无效/.test(label);
}

/** The sum of the counts, or `undefined` where an option has none. */
export function sumOfCounts(options: readonly SurveyOption[]): number | undefined {
  if (options.length === 0 || options.some(({ count }) => count === undefined)) return undefined;
  return options.reduce((sum, { count = 0 }) => sum + count, 0);
}

/**
 * The answers that the whole survey rests on: those to its only question where it prints no result of its own, or to all
 * questions together where they are one question put in every part of the region, with the same options and with counts
 * that add up to the survey's 有效份数.
 */
function pooledOptions({ items, validCount }: Survey): readonly SurveyOption[] {
  const [first] = items;
  if (items.length === 1 && first?.area === undefined) return first?.result ? [] : (first?.options ?? []);
  const labels = first?.options?.map(({ label, points }) => `${label} ${points}`).join();
  const alike = items.every(
    ({ area, options = [] }) =>
      area !== undefined && options.map(({ label, points }) => `${label} ${points}`).join() === labels,
  );
  const isCounted = items.every(({ options = [] }) => sumOfCounts(options) !== undefined);
  const answered = items.reduce(
    (sum, { validCount: own, options = [] }) => sum + (own ?? sumOfCounts(options) ?? 0),
    0,
  );
  if (!first?.options || !alike || !isCounted || answered !== validCount) return [];
  return first.options.map((option, place) => ({
    ...option,
    percentText: undefined,
    count: items.reduce((sum, { options }) => sum + (options?.[place]?.count ?? 0), 0),
  }));
}
