import type { RecordOf } from '../../../src/schemas/collections.ts';
import { fileOf } from '../../../src/schemas/collections.ts';
import { cite } from './citation.ts';
import { CITY, type City } from './city.ts';
import type { PlantedQuestion } from './content-writer.ts';
import type { PlannedObject } from './object-plan.ts';

type Dossier = RecordOf<'dossiers'>;

/** How far below last year's figure a planted target lies. */
const SHARE_OF_LAST = 0.8;
/** The least that the rules of the city let a satisfaction target be, in percent: below it another rule speaks. */
const LEAST_SATISFACTION = 80;

/** The draft of the coming year with what is planted in it; money and names were planned with the object. */
export function plantQuestion(object: PlannedObject, draft: object): object {
  const record = draft as Dossier;
  const year = record.fiscalYear;
  switch (object.question) {
    case 'target-below-last-result':
      lowerTarget(object, record);
      return record;
    case 'new-without-pre-evaluation':
      return { ...record, absences: [{ stage: 'pre-evaluation', reason: 'left-blank' }] };
    case 'funded-not-supported':
      return { ...record, preEvaluation: refusal(object, year) };
    case 'funded-failing-review': {
      const steps = (record.review?.steps ?? []).map((step, place, all) =>
        place === all.length - 1 ? { ...step, conclusion: '修改后再报' } : step,
      );
      return { ...record, review: { ...record.review, steps, points: '72', grade: '中' } };
    }
    case 'funded-not-in-library':
      return { ...record, budget: { ...record.budget, inReserve: false } };
    case 'missing-target':
      return { ...record, targets: undefined };
    default:
      return record;
  }
}

/** What the plants of an object give reason to ask; where two overlap, about both. */
export function questionsOf(city: City, { question, id, archetype }: PlannedObject): PlantedQuestion[] {
  if (question === undefined) return [];
  const ids = question === 'overlap' ? [id, archetype.id] : [id];
  return ids.map((object) => ({ question, file: fileOf('dossiers', `${CITY}/${city.draftYear}/${object}`) }));
}

/** The first target that more is better of and that was reached in figures last year. */
function lowerTarget({ years, archetype }: PlannedObject, { targets }: Dossier): void {
  const last = years.at(-2)?.indicators ?? [];
  const place = archetype.indicators.findIndex(
    ({ aim }, at) => 'sign' in aim && aim.sign === '≥' && (last[at]?.value ?? 0) >= 5,
  );
  const value = last[place]?.value;
  const row = targets?.[0]?.rows[place];
  if (row === undefined || value === undefined) throw new Error(`No target to lower: ${archetype.id}`);
  const lowered = Math.floor(value * SHARE_OF_LAST);
  row.target = `≥${archetype.indicators[place]?.level === '满' ? Math.max(lowered, LEAST_SATISFACTION) : lowered}`;
}

function refusal({ agency, years }: PlannedObject, year: number): object {
  const asked = years.at(-1)?.approved ?? 0;
  return {
    release: 'session',
    citation: cite(`${year}-budget`, '事前绩效评估结论'),
    evaluatedOn: `${year - 1}-09-12`,
    evaluator: `${agency.name}（会同市财政局）`,
    conclusion: '不予支持',
    criteria: [{ name: '立项必要性', judgement: '不充分' }],
    reason: asked > 0 ? '测算依据不足。' : undefined,
  };
}
