import { formatDate } from '../../model/period.ts';
import { precisionMark } from '../../model/precision.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { objectAddress, regionAddress, topicAddress } from '../address.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import { knownFacts, type Fact } from '../shapes/block.ts';
import type { NotesAt } from '../parts/notes.ts';
import { noSampleText } from './result-statistics.ts';

type Survey = RecordOf<'surveys'>;

export const samplingTitle: Record<Survey['sampling'], string> = {
  random: '随机抽样',
  quota: '配额抽样',
  convenience: '自愿填答',
  vote: '投票',
  census: '全面调查',
  'not-stated': '原件未说明',
};

/** What the way of choosing allows to say of those who were not asked. */
export function samplingMeaning(index: ArchiveIndex, survey: Survey): string {
  const unknown = hasSample(survey) ? '' : `${noSampleText(index, survey)}，`;
  switch (survey.sampling) {
    case 'random':
      return unknown ? `${unknown}虽是随机抽样，仍不能推断总体。` : '随机抽样，结果可以推断总体。';
    case 'quota':
      return `${unknown}按配额抽样，不是随机样本，推断总体须谨慎。`;
    case 'convenience':
      return `${unknown}自愿填答，不能推断总体。`;
    case 'vote':
      return `${unknown}投票反映参加投票的人的态度，不能推断总体。`;
    case 'census':
      return `${unknown}${censusText(survey)}`;
    case 'not-stated':
      return `${unknown}原件没有说明怎样选人，不能推断总体。`;
  }
}

/** Everybody was asked. Where not everybody answered, the silent may think otherwise. */
function censusText({ population, validCount, returnedCount }: Survey): string {
  const [all, answered] = [population?.count, validCount ?? returnedCount];
  if (all === undefined || answered === undefined || answered >= all) return '全面调查，没有抽样误差。';
  return `全面调查，没有抽样误差；${all.toLocaleString('en-US')} 个对象中 ${answered.toLocaleString('en-US')} 个作了有效回答，没有回答的可能看法不同。`;
}

/** Whether the print says, for the whole or for a question, how many answered. */
function hasSample({ validCount, returnedCount, items }: Survey): boolean {
  return (
    validCount !== undefined ||
    returnedCount !== undefined ||
    items.some((item) => item.validCount !== undefined || item.options?.some(({ count }) => count !== undefined))
  );
}

/** The number of answers, or why there is none, in a few words. */
export function sampleText(index: ArchiveIndex, survey: Survey): string | undefined {
  const count = survey.validCount ?? survey.returnedCount;
  if (count !== undefined) return `${count.toLocaleString('en-US')} 份`;
  return hasSample(survey) ? undefined : noSampleText(index, survey);
}

/** How the survey was made: whom, how many, how, when. */
export function methodFacts(index: ArchiveIndex, survey: Survey, notesAt: NotesAt): Fact[] {
  const topic = survey.topic ? index.archive.topics.get(survey.topic) : undefined;
  const count = (label: string, key: 'issuedCount' | 'returnedCount' | 'validCount'): Fact => {
    const value = survey[key];
    return value === undefined
      ? { label, absence: 'not-collected', notes: notesAt(key) }
      : { label, value: `${value.toLocaleString('en-US')} 份`, notes: notesAt(key) };
  };
  return knownFacts([
    { label: '地区', value: fullRegionName(index.archive, survey.regionCode), href: regionAddress(survey.regionCode) },
    { label: '年度', value: `${survey.fiscalYear} 年` },
    topic ? { label: '民生领域', value: topic.name, href: topicAddress(topic.id) } : undefined,
    { label: '调查主体', value: survey.conductedBy, absence: survey.conductedBy ? undefined : 'not-collected' },
    {
      label: '调查对象与总体',
      value: survey.population && populationText(survey.population),
      absence: survey.population ? undefined : 'not-collected',
      notes: notesAt('population'),
    },
    { label: '抽样方法', value: samplingTitle[survey.sampling], notes: notesAt('sampling') },
    { label: '调查方式', value: survey.mode, absence: survey.mode ? undefined : 'not-collected' },
    { label: '调查时间', value: timeText(survey), absence: timeText(survey) ? undefined : 'not-collected' },
    count('发放', 'issuedCount'),
    count('回收', 'returnedCount'),
    count('有效', 'validCount'),
    ...rateFacts(survey),
    { label: '公布日期', value: survey.publishedOn && formatDate(survey.publishedOn) },
    ...(survey.objects ?? []).map((id) => {
      const key = `${survey.regionCode}/${id}`;
      const object = index.archive.objects.get(key);
      return object && { label: '涉及对象', value: object.name, href: objectAddress(key) };
    }),
    { label: '怎样看', value: samplingMeaning(index, survey), wide: true },
  ]);
}

/** 回收率 and 有效率, 推算, where both counts are printed and in order. */
function rateFacts({ issuedCount, returnedCount, validCount }: Survey): Fact[] {
  const rate = (label: string, part: number | undefined, whole: number | undefined): Fact[] =>
    part === undefined || whole === undefined || whole === 0 || part > whole
      ? []
      : [{ label, value: `${((part / whole) * 100).toFixed(1)}%`, mark: '推算' }];
  return [...rate('回收率', returnedCount, issuedCount), ...rate('有效率', validCount, returnedCount)];
}

function populationText({ who, count, precision: said = 'exact' }: NonNullable<Survey['population']>): string {
  if (count === undefined) return `${who}，总体数未印`;
  const { before, after } = precisionMark[said];
  return `${who}，${before}${count.toLocaleString('en-US')}${after}`;
}

function timeText({ from, until }: Survey): string | undefined {
  if (from && until) return `${formatDate(from)}至${formatDate(until)}`;
  return (from && `${formatDate(from)}起`) ?? (until && `至${formatDate(until)}`);
}
