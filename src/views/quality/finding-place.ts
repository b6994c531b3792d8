import { stageTitle, type StageKey } from '../../model/stage.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import {
  assetAddress,
  budgetAddress,
  debtAddress,
  departmentAddress,
  finalAccountAddress,
  indicatorAddress,
  methodsAddress,
  objectAddress,
  organizationAddress,
  regionAddress,
  regionDisclosuresAddress,
  reportAddress,
  sessionAddress,
  sourceAddress,
  statementAddress,
  surveyAddress,
} from '../address.ts';
import type { ArchiveIndex, FindingOfRule } from '../archive/archive-index.ts';
import { isBesideFigures, noteId } from '../parts/notes.ts';
import { regionOfKey } from '../../rules/walk-records.ts';

/** Where a finding stands: the record by its name, and the address of the note, or of the stage where none is shown. */
export type FindingPlace = { title: string; href: string };

/** The stage that tells each field of a dossier. */
const STAGE_OF: Readonly<Record<string, StageKey>> = {
  preEvaluation: 'pre-evaluation',
  budget: 'budget',
  targets: 'target',
  review: 'target',
  monitorings: 'monitoring',
  evaluations: 'evaluation',
  rectifications: 'rectification',
  consequences: 'consequence',
};

/** Collections whose pages show the notes of one record each, or of one record of several under an anchor. */
const SHOWN: readonly CollectionName[] = [
  ...(['objects', 'dossiers', 'evaluationReports', 'surveys', 'budgets', 'finalAccounts', 'debts', 'assets'] as const),
  'disclosures',
];

export function findingPlace(index: ArchiveIndex, finding: FindingOfRule): FindingPlace {
  const { title, address, anchor = '' } = recordPlace(index, finding);
  const isNoted = SHOWN.includes(finding.collection) && isBesideFigures(index, finding);
  return { title, href: `${address}${isNoted ? `#${noteId(index, finding)}` : anchor}` };
}

type RecordPlace = { title: string; address: string; anchor?: string | undefined };

/** The name of a record and where it stands on the pages. */
export function recordPlace(
  index: ArchiveIndex,
  finding: Pick<FindingOfRule, 'collection' | 'key' | 'path'>,
): RecordPlace {
  const { collection, key } = finding;
  const { archive } = index;
  const region = regionOfKey(key) as never;
  const [, second = ''] = key.split('/');
  switch (collection) {
    case 'dossiers':
      return dossierPlace(index, finding);
    case 'objects':
      return { title: archive.objects.get(key)?.name ?? key, address: objectAddress(key) };
    case 'evaluationReports':
      return { title: archive.evaluationReports.get(key)?.title ?? key, address: reportAddress(key) };
    case 'surveys':
      return { title: archive.surveys.get(key)?.title ?? key, address: surveyAddress(key) };
    case 'budgets':
      return { title: accountTitle(index, collection, key), address: budgetAddress(key) };
    case 'finalAccounts':
      return { title: accountTitle(index, collection, key), address: finalAccountAddress(key) };
    case 'debts':
      return { title: archive.debts.get(key)?.title ?? key, address: debtAddress(key) };
    case 'assets':
      return { title: archive.assets.get(key)?.title ?? key, address: assetAddress(key) };
    case 'statements':
      return { title: archive.statements.get(key)?.measure ?? key, address: statementAddress(region, second) };
    case 'disclosures':
      return disclosurePlace(index, key);
    case 'organizations':
      return { title: archive.organizations.get(key)?.name ?? key, address: organizationAddress(key) };
    case 'indicators':
      return { title: archive.indicators.get(key)?.name ?? key, address: indicatorAddress(key) };
    case 'sessions':
      return { title: archive.sessions.get(key)?.title ?? key, address: sessionAddress(key) };
    case 'sources':
      return { title: archive.sources.get(key)?.title ?? key, address: sourceAddress(key) };
    case 'agencies':
      return { title: archive.agencies.get(key)?.name ?? key, address: departmentAddress(key) };
    default:
      return archive.regions.has(region)
        ? { title: archive.regions.get(region)?.name ?? key, address: regionAddress(region) }
        : { title: key, address: methodsAddress };
  }
}

/** A year of an object with the stage that the finding is about; of a dossier that is gone, its object. */
function dossierPlace(
  index: ArchiveIndex,
  { key, path: [field, position] }: Pick<FindingOfRule, 'key' | 'path'>,
): RecordPlace {
  const record = index.archive.dossiers.get(key);
  if (!record) {
    const [region = '', , id = ''] = key.split('/');
    return { title: key, address: objectAddress(`${region}/${id}`) };
  }
  const object = `${record.regionCode}/${record.object}`;
  const name = record.printedName ?? index.archive.objects.get(object)?.name ?? record.object;
  const isAdjusted = field === 'targets' && record.targets?.[Number(position)]?.version === 'adjusted';
  const stage = isAdjusted ? 'adjustment' : STAGE_OF[String(field)];
  const isTold = stage !== undefined && (record as Record<string, unknown>)[String(field)] !== undefined;
  const year = record.fiscalYear;
  return {
    title: `${name}，${year} 年${stage ? stageTitle[stage] : ''}`,
    address: objectAddress(object),
    anchor: isTold ? `#y${year}-${stage}` : `#y${year}`,
  };
}

function disclosurePlace(index: ArchiveIndex, key: string): RecordPlace {
  const [region = '', year = '', id = ''] = key.split('/');
  const agency = index.archive.disclosures.get(key)?.agencyCode;
  const holder = (agency && index.archive.agencies.get(`${region}/${agency}`)?.name) ?? '政府';
  return {
    title: `${holder}，${year} 年公开记录`,
    address: regionDisclosuresAddress(region as never),
    anchor: `#d-${year}-${id}`,
  };
}

function accountTitle(index: ArchiveIndex, collection: 'budgets' | 'finalAccounts', key: string): string {
  const record = index.archive[collection].get(key);
  const agency = record?.agencyCode && index.archive.agencies.get(`${record.regionCode}/${record.agencyCode}`);
  const holder = agency ? agency.name : '政府';
  return `${holder}，${record?.fiscalYear ?? ''} 年${collection === 'budgets' ? '预算' : '决算'}`;
}
