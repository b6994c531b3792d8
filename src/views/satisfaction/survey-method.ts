import { formatDate } from '../../model/period.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { objectAddress, regionAddress, topicAddress } from '../address.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import { knownFacts, type Fact } from '../shapes/block.ts';
import type { NotesAt } from '../parts/notes.ts';
import { sourceOf } from '../parts/source-line.ts';

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
      return `${unknown}全面调查，没有抽样误差。`;
    case 'not-stated':
      return `${unknown}原件没有说明怎样选人，不能推断总体。`;
  }
}

/** Whether the print says, for the whole or for a question, how many answered. */
function hasSample({ validCount, returnedCount, items }: Survey): boolean {
  return (
    validCount !== undefined ||
    returnedCount !== undefined ||
    items.some((item) => item.validCount !== undefined || item.options?.some(({ count }) => count !== undefined))
  );
}

/** 样本量未公开 is said only of a source that was seen in full. */
function noSampleText(index: ArchiveIndex, { citation }: Survey): string {
  return sourceOf(index, citation).seen === 'full' ? '样本量未公开' : '样本量本站未收录';
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
    { label: '公布日期', value: survey.publishedOn && formatDate(survey.publishedOn) },
    ...(survey.objects ?? []).map((id) => {
      const key = `${survey.regionCode}/${id}`;
      const object = index.archive.objects.get(key);
      return object && { label: '涉及对象', value: object.name, href: objectAddress(key) };
    }),
    { label: '怎样看', value: samplingMeaning(index, survey), wide: true },
  ]);
}

function populationText({ who, count }: NonNullable<Survey['population']>): string {
  return count === undefined ? `${who}，总体数未印` : `${who}，${count.toLocaleString('en-US')}`;
}

function timeText({ from, until }: Survey): string | undefined {
  if (from && until) return `${formatDate(from)}至${formatDate(until)}`;
  return (from && `${formatDate(from)}起`) ?? (until && `至${formatDate(until)}`);
}
