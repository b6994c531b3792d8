import type { Agency } from '../../../src/schemas/agency.ts';
import type { Archive } from '../../../src/schemas/collections.ts';
import type { Dossier } from '../../../src/schemas/dossier.ts';
import { departmentSelfEvaluationSheet, projectSelfEvaluationSheet } from './evaluation-layout.ts';
import { preEvaluationSheet, targetReviewSheet } from './criteria-layouts.ts';
import type { Identity } from './identity-block.ts';
import { consequenceSheet, rectificationSheet } from './ledger-layouts.ts';
import { monitoringSheet } from './monitoring-layout.ts';
import { scoredEvaluationSheet } from './scored-layout.ts';
import type { SheetPlan } from './sheet-plan.ts';
import { transferSelfEvaluationSheet } from './transfer-evaluation-layout.ts';
import { departmentTargetSheet, projectTargetSheet, transferTargetSheet } from './target-layout.ts';

/** A form of an object's year, filled from its record. */
export type FilledForm = { form: string; fileName: string; sheet: SheetPlan };

/** The forms that a record fills, stage by stage, and its lines of the ledgers. */
export function filledForms(archive: Archive, dossier: Dossier): FilledForm[] {
  const object = archive.objects.get(`${dossier.regionCode}/${dossier.object}`);
  if (object === undefined) return [];
  const kind = object.kind === 'department' ? 'department' : object.kind === 'transfer' ? 'transfer' : 'project';
  const agency = archive.agencies.get(`${dossier.regionCode}/${object.agencyCode}`);
  const region = archive.regions.get(dossier.regionCode);
  const identity: Identity = {
    fiscalYear: dossier.fiscalYear,
    objectName: dossier.printedName ?? object.name,
    ...(/\d{6}/.test(dossier.object) && { objectCode: dossier.object }),
    ...(agency && { agency: codedName(agency) }),
    ...(region && { regionName: region.name }),
  };
  const {
    preEvaluation,
    review,
    budget,
    targets = [],
    monitorings = [],
    evaluations = [],
    rectifications,
    consequences,
  } = dossier;
  const targetSheet = { department: departmentTargetSheet, transfer: transferTargetSheet, project: projectTargetSheet };
  const selfSheet = {
    department: departmentSelfEvaluationSheet,
    transfer: transferSelfEvaluationSheet,
    project: projectSelfEvaluationSheet,
  };
  return [
    ...(preEvaluation ? [formOf('pre-evaluation', preEvaluationSheet({ identity, preEvaluation }))] : []),
    ...targets.map((target) => {
      const money = budget && { budget: moneyOf(budget, target.version) };
      return formOf(`${kind}-target`, targetSheet[kind]({ identity, target, ...money }));
    }),
    ...(review && isOneStep(review) ? [formOf('target-review', targetReviewSheet({ identity, review }))] : []),
    ...monitorings.map((monitoring) => ({
      form: 'monitoring',
      fileName: `绩效运行监控表-${monitoring.periodEnd}`,
      sheet: monitoringSheet({ identity, monitoring }),
    })),
    ...evaluations.map((evaluation) =>
      evaluation.kind === 'self'
        ? formOf(`${kind}-self-evaluation`, selfSheet[kind]({ identity, evaluation }))
        : formOf('scored-evaluation', scoredEvaluationSheet({ identity, evaluation }, kind === 'department')),
    ),
    ...(rectifications?.length
      ? [formOf('rectification-ledger', rectificationSheet({ identity, rows: rectifications }))]
      : []),
    ...(consequences?.length ? [formOf('consequence-ledger', consequenceSheet({ identity, rows: consequences }))] : []),
  ];
}

function formOf(form: string, sheet: SheetPlan): FilledForm {
  return { form, fileName: sheet.name, sheet };
}

/** The form has room for one step of a review. */
function isOneStep({ steps }: NonNullable<Dossier['review']>): boolean {
  return steps.length <= 1 && steps.every(({ step, opinionCount }) => step === '审核' && opinionCount === undefined);
}

function codedName({ code, name }: Agency): string {
  return /^\d+$/.test(code) ? `${code}-${name}` : name;
}

/** The money that a version of the targets was set for: what was asked, or what was approved. */
function moneyOf(
  { asked, approved, ...budget }: NonNullable<Dossier['budget']>,
  version: 'draft' | 'approved' | 'adjusted',
): NonNullable<Dossier['budget']> {
  if (version === 'draft') return { ...budget, ...(asked && { asked }) };
  return { ...budget, ...(approved && { approved }) };
}
