import type { RecordOf } from '../../schemas/collections.ts';
import { satisfactionAddress, satisfactionMethodAddress, surveyAddress } from '../address.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import { surveyFigures } from '../figures/survey-figures.ts';
import { knownFacts, type Block } from '../shapes/block.ts';
import { figureBlock } from '../shapes/figure.ts';
import type { LinkEntry } from '../shapes/link-entry.ts';
import { withFindings } from '../parts/findings-section.ts';
import { notesOf, type RecordNotes } from '../parts/notes.ts';
import { satisfactionLines } from '../regions/region-rules.ts';
import { satisfactionRulesOf } from '../../rules/satisfaction/satisfaction-rules-of.ts';
import { resultsOf } from '../../rules/satisfaction/surveyed.ts';
import { resultHeadCount } from './head-count-text.ts';
import { resultStatistics, statisticsSentence, statisticsText } from './result-statistics.ts';
import { resultText, scaleTitle } from './result-text.ts';
import { sampleAdequacyBlocks } from './sample-adequacy.ts';
import { judgedByRule } from './satisfaction-rule.ts';
import { overallLine } from './result-tables.ts';
import { overallChangeText, yearChangeBlocks } from './year-change.ts';
import { isDemoRegion } from '../parts/region-group.ts';
import { regionCrumbs, section, type PageSection, type SectionedPage } from '../shapes/sectioned-page.ts';
import { sourceLine } from '../parts/source-line.ts';
import { methodFacts, sampleText, samplingMeaning, samplingTitle } from './survey-method.ts';
import { resultBlocks } from './survey-results.ts';

type Survey = RecordOf<'surveys'>;

/** The page of the survey filed under `key`. */
export function surveyPage(index: ArchiveIndex, key: string): SectionedPage {
  const survey = index.archive.surveys.get(key);
  if (!survey) throw new Error(`No survey ${key}`);
  const region = fullRegionName(index.archive, survey.regionCode);
  const notes = notesOf(index, 'surveys', key);
  return {
    address: surveyAddress(key),
    title: `${survey.title}（${region}，${survey.fiscalYear} 年）`,
    heading: survey.title,
    kicker: survey.sampling === 'vote' ? '满意度投票' : '满意度调查',
    lead: samplingMeaning(index, survey),
    description: `${region} ${survey.fiscalYear} 年：${survey.title}。${samplingMeaning(index, survey)}`,
    crumbs: [
      { label: '首页', href: '/' },
      ...regionCrumbs(index, survey.regionCode),
      { label: '满意度', href: satisfactionAddress },
      { label: survey.title },
    ],
    demo: isDemoRegion(index, survey.regionCode),
    sections: withFindings(surveySections(index, survey, notes), notes.all),
  };
}

function surveySections(index: ArchiveIndex, survey: Survey, notes: RecordNotes): PageSection[] {
  return [
    ...section('overall', '总体结果', overallBlocks(index, survey, notes)),
    ...section('method', '怎样调查的', [{ kind: 'facts', facts: methodFacts(index, survey, notes.under) }]),
    ...section('sample', '样本够不够', sampleAdequacyBlocks(index, survey)),
    ...section(
      'items',
      '各题结果',
      [...surveyFigures(index, survey).flatMap(figureBlock), ...resultBlocks(index, survey, notes)],
      '人数和比例照原件所印。百分比、分和票是不同的量纲，分开列出，不互相换算，也不排名。',
    ),
    ...section('change', '与上年相比', yearChangeBlocks(index, survey)),
    ...section('rule', '当地怎样计分', ruleBlocks(index, survey)),
    ...section('notes', '关于原件', [survey.notes && { kind: 'list', title: '本站说明', items: survey.notes }]),
    ...section('reading', '这些词是什么意思', [
      {
        kind: 'links',
        entries: [
          {
            title: '满意度怎么读',
            href: satisfactionMethodAddress,
            summary: '怎样选人、问多少人、范围是什么意思、怎样与上年比，各怎样算。',
          },
        ],
      },
    ]),
  ];
}

/** The printed result with what it allows to say of all who could have been asked. */
function overallBlocks(index: ArchiveIndex, survey: Survey, notes: RecordNotes): Block[] {
  const { overall } = survey;
  const place = resultsOf(survey).find(({ path }) => path[0] === 'overall');
  const statistics = place && resultStatistics(index, survey, place);
  const heads = place && resultHeadCount(place);
  const hasRange = statistics !== undefined && statistics.kind !== 'none';
  return [
    ...(overall
      ? [{ kind: 'grade' as const, label: `总体结果（${scaleTitle[overall.scale]}）`, score: resultText(overall) }]
      : []),
    {
      kind: 'facts',
      facts: knownFacts([
        overall ? undefined : { label: '总体结果', absence: 'not-collected' },
        statistics && {
          label: '全部对象的范围',
          value: statisticsText(statistics),
          mark: hasRange ? '推算' : undefined,
        },
        { label: survey.sampling === 'vote' ? '投票的人' : '回答的人', value: sampleText(index, survey) },
        heads === undefined ? undefined : { label: '合多少人', value: heads, mark: '推算' },
        { label: '印出的误差范围', value: overall?.printedInterval },
        { label: '目标值', value: survey.target, notes: notes.under('target') },
        { label: '计算方法', value: overall?.formula, wide: true },
      ]),
    },
    ...(hasRange ? [{ kind: 'paragraph' as const, text: statisticsSentence(statistics) }] : []),
    { kind: 'source', source: sourceLine(index, survey.citation) },
  ];
}

/** The jurisdiction's rule, and what it says of this survey's printed result. */
function ruleBlocks(index: ArchiveIndex, survey: Survey): Block[] {
  const rules = satisfactionRulesOf(index.archive, survey.regionCode, survey.fiscalYear);
  if (rules.length === 0) return [{ kind: 'paragraph', text: '当地的满意度计分规则，本站未收录。' }];
  const computed = rules.flatMap((rule) => (survey.overall ? judgedByRule(survey.overall, rule) : []));
  return [
    ...satisfactionLines(index, { satisfaction: rules }).flatMap((line): Block[] => [
      { kind: 'text', title: line.title, text: line.text },
      { kind: 'source', source: line.source },
    ]),
    ...(computed.length > 0 ? [{ kind: 'list' as const, title: '对照印出的结果', items: computed }] : []),
  ];
}

/** The overall result with its range, and what changed where that can be told; else what the sample allows. */
function entrySummary(index: ArchiveIndex, survey: Survey): string {
  const line = overallLine(index, survey);
  if (line === undefined) return samplingMeaning(index, survey);
  return `总体${survey.overall?.scale === 'points' ? '得分' : ''} ${[line, overallChangeText(index, survey)].filter(Boolean).join('。')}。`;
}

/** A line for lists: the survey with its result and the word on its sample. */
export function surveyEntry(index: ArchiveIndex, key: string): LinkEntry {
  const survey = index.archive.surveys.get(key);
  if (!survey) throw new Error(`No survey ${key}`);
  const region = fullRegionName(index.archive, survey.regionCode);
  const topic = survey.topic ? index.archive.topics.get(survey.topic)?.name : undefined;
  return {
    title: survey.title,
    href: surveyAddress(key),
    meta: [region, `${survey.fiscalYear} 年`, topic, samplingTitle[survey.sampling], sampleText(index, survey)].filter(
      (text) => text !== undefined,
    ),
    summary: entrySummary(index, survey),
    facets: {
      region: [region],
      year: [String(survey.fiscalYear)],
      topic: topic ? [topic] : [],
      sampling: [samplingTitle[survey.sampling]],
      scale: [
        ...new Set([survey.overall, ...survey.items.map(({ result }) => result)].flatMap((r) => r?.scale ?? [])),
      ].map((scale) => scaleTitle[scale]),
    },
  };
}
