import { absenceOfCell } from '../../model/absence.ts';
import { evaluationKind, type EvaluationKind } from '../../model/evaluation-kind.ts';
import { isComparable, readVerifiability, type ValueKind, type Verifiability } from '../../model/verifiable.ts';
import { isSeenWhole, oncePerRecord } from '../../rules/walk-records.ts';
import type { Archive, RecordOf } from '../../schemas/collections.ts';
import type { Evaluation } from '../../schemas/evaluation.ts';
import type { TargetRow } from '../../schemas/indicator-row.ts';
import type { Keyed } from '../archive/archive-index.ts';

type Dossier = RecordOf<'dossiers'>;

/** Where the indicators of an object and year were taken from. */
export type IndicatorBasis = 'target' | 'evaluation';

/** How many of so many. */
export type Part = { count: number; of: number };

/** What evaluations of one kind say of the verifiable indicators. Kinds are counted apart. */
export type EvaluatedParts = {
  kind: EvaluationKind;
  /** Verifiable indicators that the form evaluates. */
  evaluated: Part;
  /** Of these, actuals that compare with the target. */
  comparable: Part;
  /** Of these, where the form has a column for it, a basis or evidence that is filled in. */
  sourced: Part;
};

/** 可核查指标占比 with its parts, over the object-years whose indicators were taken from one place. Counts only. */
export type VerifiableParts = {
  basis: IndicatorBasis;
  objectYearCount: number;
  /** Object-years of whose source only a part was seen. */
  partlySeenCount: number;
  indicatorCount: number;
  kinds: Readonly<Record<ValueKind, number>>;
  direction: Part;
  unit: Part;
  verifiable: Part;
  evaluated: readonly EvaluatedParts[];
};

/** The parts of a scope, and the object-years that have no indicators in force to count. */
export type VerifiableSum = {
  parts: readonly VerifiableParts[];
  draftOnlyCount: number;
  textOnlyCount: number;
};

/** Counts over dossiers: targets in force, or the indicators of an evaluation form where no target was collected. */
export function verifiableSum(archive: Archive, dossiers: readonly Keyed<'dossiers'>[]): VerifiableSum {
  const told = dossiers.map(({ record }) => readDossier(record));
  return {
    parts: (['target', 'evaluation'] as const).flatMap((basis) => {
      const members = told.filter((member) => member.basis === basis && member.rows.length > 0);
      return members.length > 0 ? [partsOf(archive, basis, members)] : [];
    }),
    draftOnlyCount: told.filter(({ state }) => state === 'draft').length,
    textOnlyCount: told.filter(({ state }) => state === 'text').length,
  };
}

type InForce = {
  state: 'rows' | 'draft' | 'text' | 'none';
  basis?: IndicatorBasis;
  rows: readonly TargetRow[];
  citation?: Evaluation['citation'];
};

/** The newest approved or adjusted version is in force; a draft is not. Rows that are blank in print are no indicators. */
export function indicatorsInForce({ targets = [], evaluations = [] }: Dossier): InForce {
  const version = targets.findLast((candidate) => candidate.version !== 'draft');
  if (version) {
    const rows = version.rows.filter(isPrinted);
    return { state: rows.length > 0 ? 'rows' : 'text', basis: 'target', rows, citation: version.citation };
  }
  if (targets.length > 0) return { state: 'draft', rows: [] };
  const form = inOrder(evaluations).find(({ rows }) => rows.some(isPrinted));
  if (!form) return { state: 'none', rows: [] };
  return { state: 'rows', basis: 'evaluation', rows: form.rows.filter(isPrinted), citation: form.citation };
}

function isPrinted({ name, target }: TargetRow): boolean {
  return name.trim() !== '' || (target ?? '').trim() !== '';
}

function inOrder(evaluations: readonly Evaluation[]): Evaluation[] {
  return evaluations.toSorted(
    (a, b) => evaluationKind.options.indexOf(a.kind) - evaluationKind.options.indexOf(b.kind),
  );
}

/** A dossier is counted for its department and for its region, but read once. */
const readDossier = oncePerRecord((record) => {
  const dossier = record as unknown as Dossier;
  const inForce = indicatorsInForce(dossier);
  const read = inForce.rows.map((row) => ({ record: dossier, row, verifiability: readVerifiability(row) }));
  return { ...inForce, read };
});
type Member = ReturnType<typeof readDossier>;

function partsOf(archive: Archive, basis: IndicatorBasis, members: readonly Member[]): VerifiableParts {
  const read = members.flatMap((member) => member.read);
  const values = read.filter(({ verifiability }) => verifiability.hasValue);
  const verifiable = read.filter(({ verifiability }) => verifiability.isVerifiable);
  const countOf = (test: (verifiability: Verifiability) => boolean) =>
    values.filter(({ verifiability }) => test(verifiability)).length;
  const kinds = { figure: 0, date: 0, phrase: 0, undetermined: 0, blank: 0, unreadable: 0 };
  for (const { verifiability } of read) kinds[verifiability.kind] += 1;
  return {
    basis,
    objectYearCount: members.length,
    partlySeenCount: members.filter(({ citation }) => !isSeenWhole(archive, citation)).length,
    indicatorCount: read.length,
    kinds,
    direction: { count: countOf(({ hasDirection }) => hasDirection), of: values.length },
    unit: { count: countOf(({ hasUnit }) => hasUnit), of: values.length },
    verifiable: { count: verifiable.length, of: read.length },
    evaluated: evaluationKind.options.flatMap((kind) => evaluatedParts(kind, verifiable)),
  };
}

/** An indicator is evaluated where the year's evaluation of that kind has a row of the same identity. */
function evaluatedParts(
  kind: EvaluationKind,
  verifiable: readonly { record: Dossier; row: TargetRow }[],
): EvaluatedParts[] {
  const pairs = verifiable.flatMap(({ record, row }) => {
    const form = record.evaluations?.find((evaluation) => evaluation.kind === kind && evaluation.rows.length > 0);
    const evaluated = form?.rows.find(({ id }) => id === row.id);
    return evaluated ? [{ row, evaluated }] : [];
  });
  if (pairs.length === 0) return [];
  const compared = pairs.filter(({ row, evaluated }) => isComparable(row, evaluated.actual, evaluated.unit));
  const asked = compared.filter(({ evaluated }) => evaluated.evidence !== undefined || evaluated.basis !== undefined);
  const filled = asked.filter(({ evaluated }) => [evaluated.evidence, evaluated.basis].some(isFilled));
  return [
    {
      kind,
      evaluated: { count: pairs.length, of: verifiable.length },
      comparable: { count: compared.length, of: pairs.length },
      sourced: { count: filled.length, of: asked.length },
    },
  ];
}

function isFilled(text: string | undefined): boolean {
  return text !== undefined && !absenceOfCell(text);
}
