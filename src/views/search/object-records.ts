import { evaluationKindTitle } from '../../model/evaluation-kind.ts';
import { fenOf, type Money } from '../../model/money.ts';
import { consequenceKindTitle } from '../../schemas/consequence.ts';
import { problemKindTitle } from '../../schemas/evaluation.ts';
import type { Facets, SearchRecord } from '../../search/search-record.ts';
import { objectAddress } from '../address.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import type { Block } from '../shapes/block.ts';
import { chainOf, type StageView } from '../objects/chain.ts';
import { objectPage } from '../objects/object-page.ts';
import { scoreNumber } from './score-number.ts';
import { blockFields, factFields } from './block-fields.ts';
import { field, nameField, recordOf, textField, type RecordKind, type TopicsOf } from './record-context.ts';

type Dossier = Keyed<'dossiers'>;

/** Each object, and each stage of each of its years. Evaluations and decisions of a stage stand alone: kinds do not mix. */
export function objectRecords(index: ArchiveIndex, topics: TopicsOf): SearchRecord[] {
  return [...index.archive.objects].flatMap(([key, object]) => {
    const page = objectPage(index, key);
    const dossiers = index.dossiersByObject.get(key) ?? [];
    const own = recordOf(index, {
      kind: '项目与政策',
      address: objectAddress(key),
      pageTitle: object.name,
      title: object.name,
      fields: [
        nameField(object.name),
        ...(object.otherNames ?? []).map(({ name }) => field('其他年度名称', 'name', name)),
        textField('一段话', page.plain.map(({ text }) => text).join('')),
        ...factFields(page.facts),
        ...page.years.flatMap(({ notes }) => notes.map((note) => field('关于原件', 'text', note))),
      ],
      regionCode: object.regionCode,
      agencyCode: object.agencyCode,
      topics: topics.object.get(key),
      amountFen: fenOfAmount(newestAmount(dossiers.at(-1))),
      on: dossiers.at(-1) && String(dossiers.at(-1)?.record.fiscalYear),
      facets: { year: [...new Set(dossiers.map(({ record }) => String(record.fiscalYear)))] },
    });
    return [own, ...dossiers.flatMap((dossier) => stageRecords(index, topics, key, dossier))];
  });
}

function stageRecords(index: ArchiveIndex, topics: TopicsOf, key: string, dossier: Dossier): SearchRecord[] {
  const object = index.archive.objects.get(key);
  if (!object) return [];
  const { record } = dossier;
  const name = record.printedName ?? object.name;
  const tell = (kind: RecordKind, stage: StageView, what: string, blocks: readonly Block[], more: More = {}) =>
    recordOf(index, {
      kind,
      address: `${objectAddress(key)}#${stage.id}`,
      pageTitle: object.name,
      title: `${name}：${record.fiscalYear} 年${what}`,
      fields: [
        nameField(`${name}：${record.fiscalYear} 年${what}`),
        ...(name === object.name ? [] : [field('项目', 'name', object.name)]),
        ...blockFields(blocks),
      ],
      regionCode: object.regionCode,
      agencyCode: object.agencyCode,
      year: record.fiscalYear,
      topics: topics.object.get(key),
      books: record.budget?.book ? [record.budget.book] : [],
      amountFen: more.amountFen,
      on: more.on,
      score: more.score,
      facets: { stage: [stage.title], ...more.facets },
    });
  return chainOf(index, dossier)
    .filter(({ state }) => state === 'present')
    .flatMap((stage) => {
      if (stage.key === 'evaluation') {
        return evaluationTexts(stage).map((blocks, position) => {
          const more = evaluationMore(record, position);
          return tell('项目各阶段', stage, more.title ?? stage.title, blocks, more);
        });
      }
      if (stage.key === 'consequence') {
        const decisions = stage.blocks.filter(({ kind }) => kind === 'facts');
        return decisions.map((block, position) => {
          const more = consequenceMore(record, position);
          return tell('处理结果', stage, more.title ?? stage.title, [block], more);
        });
      }
      const amount = stage.key === 'budget' ? fenOfAmount(newestAmount(dossier)) : undefined;
      return [tell('项目各阶段', stage, stage.title, stage.blocks, { amountFen: amount })];
    });
}

type More = { title?: string; amountFen?: number | undefined; on?: string | undefined; score?: number | undefined } & {
  facets?: Facets;
};

/** The blocks of each evaluation of the stage; each begins with its grade. */
function evaluationTexts(stage: StageView): Block[][] {
  const parts: Block[][] = [];
  for (const block of stage.blocks) {
    if (block.kind === 'grade' || parts.length === 0) parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts;
}

function evaluationMore(record: Dossier['record'], position: number): More {
  const evaluation = record.evaluations?.[position];
  if (!evaluation) return {};
  const kind = evaluationKindTitle[evaluation.kind];
  const grade = evaluation.grade?.trim();
  return {
    title: kind,
    on: evaluation.evaluatedOn,
    score: scoreNumber(evaluation.totalScore),
    facets: {
      evaluation: [kind],
      grade: grade ? [grade] : [],
      problem: [...new Set((evaluation.problems ?? []).map((problem) => problemKindTitle[problem.kind]))],
    },
  };
}

function consequenceMore(record: Dossier['record'], position: number): More {
  const decision = record.consequences?.[position];
  if (!decision) return {};
  const kind = consequenceKindTitle[decision.kind];
  return {
    title: `处理结果：${kind}`,
    on: decision.on,
    amountFen: fenOfAmount(decision.amount),
    facets: { result: [kind] },
  };
}

function newestAmount(dossier: Dossier | undefined): Money | undefined {
  const budget = dossier?.record.budget;
  return budget?.adjusted ?? budget?.approved ?? budget?.asked;
}

const fenOfAmount = (amount: Money | undefined): number | undefined => amount && fenOf(amount);
