import type { RegionCode } from '../../model/codes.ts';
import type { EvaluationKind } from '../../model/evaluation-kind.ts';
import { NATIONAL_GRADES, normaliseGrade, type GradeScheme } from '../../model/grade.ts';
import { rulesInForce } from '../../rules/rules-in-force.ts';
import type { Archive } from '../../schemas/collections.ts';
import type { GradeMark } from '../shapes/link-entry.ts';

/** The grades of a jurisdiction for one kind of evaluation and year: its own, else those of the regions above it. */
export function gradeSchemeOf(archive: Archive, code: RegionCode, kind: EvaluationKind, year: number): GradeScheme {
  const [inForce] = rulesInForce(archive, code, year, 'gradeSchemes', ({ kinds }) => kinds.includes(kind));
  return inForce?.scheme ?? NATIONAL_GRADES;
}

/** A printed grade with its place on the scale of the jurisdiction; `undefined` where the label is not on it. */
export function gradeMark(printed: string | undefined, scheme: GradeScheme): GradeMark | undefined {
  const label = printed === undefined ? undefined : (normaliseGrade(printed) ?? printed);
  const place = scheme.labels.findIndex((candidate) => candidate === label);
  if (printed === undefined || place < 0) return undefined;
  return {
    label: printed,
    tone: Math.min(place + 1, 4) as GradeMark['tone'],
    outOf: scheme.labels.join('、'),
  };
}
