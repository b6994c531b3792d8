import type { StageKey } from '../model/stage.ts';
import { fenOf, formatFen, formatMoney, halfDigitFen, type Fen, type Money } from '../model/money.ts';
import { exactAmount } from '../rules/printed-amount.ts';
import { yearBefore } from '../rules/results/indicator-years.ts';
import type { Archive, RecordOf } from '../schemas/collections.ts';
import type { TargetVersion } from '../schemas/target-stage.ts';
import type { Evidence } from './question.ts';

type Dossier = RecordOf<'dossiers'>;

/** How many years back an object's results are looked for. */
const YEARS_BACK = 5;

/** An object for which a year's budget asks money, with what came before. */
export type AskedObject = {
  archive: Archive;
  /** Key of the object, `370112/road`. */
  object: string;
  name: string;
  record: RecordOf<'objects'> | undefined;
  year: number;
  dossier: Dossier;
  /** Dossiers of the years before, newest first. */
  earlier: readonly Dossier[];
};

/** The object of a dossier as its budget of that year is deliberated. */
export function askedObject(archive: Archive, key: string, dossier: Dossier): AskedObject {
  const object = `${dossier.regionCode}/${dossier.object}`;
  const record = archive.objects.get(object);
  const earlier = Array.from({ length: YEARS_BACK }, (_, back) => yearBefore(archive, key, back + 1));
  return {
    archive,
    object,
    name: dossier.printedName ?? record?.name ?? dossier.object,
    record,
    year: dossier.fiscalYear,
    dossier,
    earlier: earlier.filter((found) => found !== undefined),
  };
}

/** Whether there is anything to deliberate: money asked for or given, or targets set. */
export function isAskedFor({ budget, targets = [] }: Dossier): boolean {
  return budget?.asked !== undefined || budget?.approved !== undefined || targets.length > 0;
}

/** An amount with the word under which it is printed. */
export type NamedAmount = { title: '批复' | '申报' | '调整预算'; amount: Money };

/** What the year gives the object, or asks for it while it is a draft. */
export function askOf({ budget }: Dossier): NamedAmount | undefined {
  if (budget?.approved) return { title: '批复', amount: budget.approved };
  return budget?.asked && { title: '申报', amount: budget.asked };
}

/** Fen of the ask, for an order by money; 0 where none is printed. */
export function askedFen({ dossier }: AskedObject): number {
  const ask = askOf(dossier);
  return ask ? fenOf(ask.amount) : 0;
}

/** The dossier of the year right before. */
export function lastYear({ year, earlier: [before] }: AskedObject): Dossier | undefined {
  return before?.fiscalYear === year - 1 ? before : undefined;
}

/** The newest year before that has an evaluation. */
export function lastEvaluated({ earlier }: AskedObject): Dossier | undefined {
  return earlier.find(({ evaluations = [] }) => evaluations.length > 0);
}

/** More money than the year before gave. */
export type Increase = { text: string; fen: Fen };

/** The increase over last year's 批复, by more than rounding explains; `undefined` where there is none or it cannot be told. */
export function increaseOf(asked: AskedObject): Increase | undefined {
  const before = lastYear(asked)?.budget;
  const [ask, last] = [askOf(asked.dossier), before?.approved ?? before?.adjusted];
  const [now, then] = [exactAmount(ask?.amount), exactAmount(last)];
  if (!ask || !last || !now || !then || asked.dossier.budget?.book !== before?.book) return undefined;
  const fen = (fenOf(now) - fenOf(then)) as Fen;
  if (fen <= halfDigitFen(now) + halfDigitFen(then)) return undefined;
  const lastTitle = before?.approved ? '批复' : '调整预算';
  return {
    fen,
    text: `${asked.year} 年${ask.title} ${formatMoney(ask.amount)}，${asked.year - 1} 年${lastTitle} ${formatMoney(last)}，多 ${formatFen(fen, now.unit)}（推算）`,
  };
}

/** The increase as evidence, with the reason that the budget prints. */
export function increaseEvidence(asked: AskedObject, { text }: Increase): Evidence[] {
  const reason = asked.dossier.budget?.reason;
  return [evidenceOf(asked, asked.year, 'budget', reason ? `${text}；所印增减原因：${unstopped(reason)}` : text)];
}

/** The targets that went with the budget: the first approved, else the draft. */
export function targetsOf({ dossier: { targets = [] } }: AskedObject): TargetVersion | undefined {
  return targets.find(({ version }) => version !== 'draft') ?? targets.at(-1);
}

export function evidenceOf(
  { object, name: objectName }: AskedObject,
  year: number,
  stage: StageKey | undefined,
  text: string,
): Evidence {
  return { object, objectName, year, stage, text };
}

/** A printed sentence without its full stop, cut where it is long; what was cut stands where the evidence leads. */
export function unstopped(text: string): string {
  const plain = text.trim().replace(/[。.；;]+$/, '');
  return plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE)}……` : plain;
}

const LONGEST_QUOTE = 60;
