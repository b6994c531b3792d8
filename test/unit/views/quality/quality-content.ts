import { rules } from '../../../../src/rules/index.ts';
import { indexArchive, type ArchiveIndex, type FindingOfRule } from '../../../../src/views/archive/archive-index.ts';
import { archiveOf, citation } from '../archive-of.ts';

const [warning, signal] = [
  rules.find(({ severity }) => severity === 'warning'),
  rules.find(({ severity, subject }) => severity === 'info' && subject !== undefined),
];
if (!warning || !signal) throw new Error('No warning or no signal among the rules');

/** A rule of each severity, whichever they are; here the signal looks at indicators. */
export const WARNING = warning;
export const SIGNAL = { ...signal, subject: 'indicator' as const };

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, no) => ({
    id: `i${no}`,
    level1: '产出指标',
    level2: '数量指标',
    name: `指标${no}`,
    target: '2100',
  }));

/** A finding on one row of the targets of a dossier. */
export function findingOn(rule: string, key: string, row: number, ...path: (string | number)[]): FindingOfRule {
  return {
    rule,
    collection: 'dossiers',
    key,
    path: ['targets', 0, 'rows', row, ...path],
    value: '2100',
    message: `第 ${row + 1} 行`,
  };
}

/** 区教育局 with a unit and two projects in 2022, so many indicators each, and the findings given. */
export function qualityIndex(findings: readonly FindingOfRule[], rowCount = 3): ArchiveIndex {
  const object = (id: string, agencyCode: string) => ({
    regionCode: '370112',
    id,
    name: id,
    kind: 'project',
    agencyCode,
  });
  const dossier = (id: string) => ({
    regionCode: '370112',
    object: id,
    fiscalYear: 2022,
    targets: [{ release: 'public', citation, version: 'approved', rows: rowsOf(rowCount) }],
  });
  const archive = archiveOf({
    agencies: [
      { regionCode: '370112', code: '219', name: '区教育局' },
      { regionCode: '370112', code: '219001', name: '区第一中学', parent: '219' },
    ],
    objects: [object('canteen', '219'), object('library', '219001')],
    dossiers: [dossier('canteen'), dossier('library')],
  });
  return indexArchive(archive, [WARNING, SIGNAL], findings);
}
