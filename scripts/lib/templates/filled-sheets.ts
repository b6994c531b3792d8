import type { Agency } from '../../../src/schemas/agency.ts';
import type { Archive } from '../../../src/schemas/collections.ts';
import type { Dossier } from '../../../src/schemas/dossier.ts';
import { departmentSelfEvaluationSheet, monitoringSheet, projectSelfEvaluationSheet } from './evaluation-layout.ts';
import type { Identity } from './identity-block.ts';
import { consequenceSheet, rectificationSheet } from './ledger-layouts.ts';
import type { SheetPlan } from './sheet-plan.ts';
import { departmentTargetSheet, projectTargetSheet, transferTargetSheet } from './target-layout.ts';

/** A form of an object's year, filled from its record. */
export type FilledForm = { form: string; fileName: string; sheet: SheetPlan };

/** The forms that a record fills: those of its targets, monitorings and self-evaluation, and its lines of the ledgers. */
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
  const { budget, targets = [], monitorings = [], evaluations = [], rectifications, consequences } = dossier;
  const targetSheet = { department: departmentTargetSheet, transfer: transferTargetSheet, project: projectTargetSheet };
  const selfSheet = kind === 'department' ? departmentSelfEvaluationSheet : projectSelfEvaluationSheet;
  return [
    ...targets.map((target) => {
      const sheet = targetSheet[kind]({ identity, target, ...(budget && { budget: moneyOf(budget, target.version) }) });
      return { form: `${kind}-target`, fileName: sheet.name, sheet };
    }),
    ...monitorings.map((monitoring) => ({
      form: 'monitoring',
      fileName: `绩效运行监控表-${monitoring.periodEnd}`,
      sheet: monitoringSheet({ identity, monitoring }),
    })),
    ...evaluations
      .filter((evaluation) => evaluation.kind === 'self')
      .map((evaluation) => {
        const sheet = selfSheet({ identity, evaluation });
        return { form: `${kind}-self-evaluation`, fileName: sheet.name, sheet };
      }),
    ...(rectifications?.length
      ? [
          {
            form: 'rectification-ledger',
            fileName: '问题整改台账',
            sheet: rectificationSheet({ identity, rows: rectifications }),
          },
        ]
      : []),
    ...(consequences?.length
      ? [
          {
            form: 'consequence-ledger',
            fileName: '绩效结果应用台账',
            sheet: consequenceSheet({ identity, rows: consequences }),
          },
        ]
      : []),
  ];
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
