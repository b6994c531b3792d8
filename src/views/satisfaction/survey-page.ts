import type { RecordOf } from '../../schemas/collections.ts';
import { satisfactionAddress, surveyAddress } from '../address.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import { knownFacts, type Block } from '../shapes/block.ts';
import type { LinkEntry } from '../shapes/link-entry.ts';
import { withFindings } from '../parts/findings-section.ts';
import { notesOf, type RecordNotes } from '../parts/notes.ts';
import { satisfactionLines } from '../regions/region-rules.ts';
import { judgedByRule, requiredSample, sampleTiersOf, satisfactionRulesOf } from './satisfaction-rule.ts';
import { isDemo, regionCrumbs, section, type PageSection, type SectionedPage } from '../shapes/sectioned-page.ts';
import { sourceLine } from '../parts/source-line.ts';
import { methodFacts, sampleText, samplingMeaning, samplingTitle } from './survey-method.ts';
import { resultBlocks, resultText, scaleTitle } from './survey-results.ts';

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
    demo: isDemo(index, survey.regionCode),
    sections: withFindings(surveySections(index, survey, notes), notes.all),
  };
}

function surveySections(index: ArchiveIndex, survey: Survey, notes: RecordNotes): PageSection[] {
  return [
    ...section('overall', '总体结果', [
      survey.overall && {
        kind: 'grade',
        label: `总体结果（${scaleTitle[survey.overall.scale]}）`,
        score: resultText(survey.overall),
      },
      {
        kind: 'facts',
        facts: knownFacts([
          survey.overall ? undefined : { label: '总体结果', absence: 'not-collected' },
          { label: '目标值', value: survey.target, notes: notes.under('target') },
          { label: '计算方法', value: survey.overall?.formula, wide: true },
        ]),
      },
      { kind: 'source', source: sourceLine(index, survey.citation) },
    ]),
    ...section('method', '怎样调查的', [{ kind: 'facts', facts: methodFacts(index, survey, notes.under) }]),
    ...section(
      'items',
      '各题结果',
      resultBlocks(index, survey, (...path) => notes.under('items', ...path)),
      '人数和比例照原件所印。百分比、分和票是不同的量纲，分开列出，不互相换算。',
    ),
    ...section('rule', '当地怎样计分', ruleBlocks(index, survey)),
    ...section('notes', '关于原件', [survey.notes && { kind: 'list', title: '本站说明', items: survey.notes }]),
  ];
}

/** The jurisdiction's rule, and what it says of this survey's printed result. */
function ruleBlocks(index: ArchiveIndex, survey: Survey): Block[] {
  const rules = satisfactionRulesOf(index.archive, survey.regionCode, survey.fiscalYear);
  const tiers = sampleTiersOf(index.archive, survey.regionCode, survey.fiscalYear);
  const required = survey.population?.count === undefined ? undefined : requiredSample(tiers, survey.population.count);
  const computed = [
    ...rules.flatMap((rule) => (survey.overall ? judgedByRule(survey.overall, rule) : [])),
    required === undefined
      ? ''
      : `按当地的样本分档，应调查不少于 ${required} 份，有效 ${survey.validCount ?? '（未印）'} 份（推算）。`,
  ].filter(Boolean);
  if (rules.length === 0 && tiers.length === 0) {
    return [{ kind: 'paragraph', text: '当地的满意度计分规则，本站未收录。' }];
  }
  return [
    ...satisfactionLines(index, { satisfaction: rules }).flatMap((line): Block[] => [
      { kind: 'text', title: line.title, text: line.text },
      { kind: 'source', source: line.source },
    ]),
    ...(computed.length > 0 ? [{ kind: 'list' as const, title: '对照印出的结果', items: computed }] : []),
    ...tiers.map((tier): Block => ({ kind: 'source', source: sourceLine(index, tier.citation) })),
  ];
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
    meta: [
      region,
      `${survey.fiscalYear} 年`,
      topic,
      samplingTitle[survey.sampling],
      sampleText(index, survey),
      survey.overall && `总体 ${resultText(survey.overall)}`,
    ].filter((text) => text !== undefined),
    summary: samplingMeaning(index, survey),
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
