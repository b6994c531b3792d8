import { readLevel1 } from '../../model/indicator-frame.ts';
import type { Archive } from '../../schemas/collections.ts';
import { agencyOfDossier, coverageOf } from '../declared-coverage.ts';
import type { Rule } from '../rule.ts';
import { isSeenWhole } from '../walk-records.ts';
import type { Money } from '../../model/money.ts';
import { readRows } from './row-reading.ts';

type Dossier = Archive['dossiers'] extends ReadonlyMap<string, infer Record> ? Record : never;

/** Money is there, and no form of the year has an indicator of what it is to bring about. */
export const moneyHasOutput: Rule = {
  id: 'money-has-output',
  severity: 'info',
  subject: 'object-year',
  title: '安排了预算的有绩效目标，目标里有衡量产出的指标',
  source: '中发〔2018〕34号：绩效目标不仅包括产出、成本，还包括效益和满意度；预算法第三十二条',
  falsePositives: '指标另表公开而没有收录的，会提示；完全没有目标的，只在声明收录完整的地区和年度提示。',
  criteria: ['quantifiable', 'assessable'],
  *check(archive) {
    for (const [key, dossier] of archive.dossiers) {
      const amount = amountOf(dossier);
      if (!amount || measuresOutput(dossier)) continue;
      const value = `${amount.text}${amount.unit}`;
      const index = (dossier.targets?.length ?? 0) - 1;
      const version = dossier.targets?.[index];
      if (!version) {
        if (!isDeclaredComplete(archive, dossier)) continue;
        const message = `本年度安排预算 ${value}，在本站声明收录完整的范围内没有见到绩效目标，花钱办了多少事无从核对。`;
        yield { collection: 'dossiers', key, path: ['budget'], value, message };
        continue;
      }
      if (!isSeenWhole(archive, version.citation)) continue;
      const count = version.rows.length;
      const found = count === 0 ? '只有文字，没有列出指标' : `的 ${count} 条指标里没有衡量产出的`;
      const message = `本年度安排预算 ${value}，所见的绩效目标${found}，花钱办了多少事无从核对。`;
      yield { collection: 'dossiers', key, path: ['targets', index], value, message };
    }
  },
};

function amountOf({ budget }: Dossier): Money | undefined {
  const amount = budget?.adjusted ?? budget?.approved ?? budget?.asked;
  return amount !== undefined && /[1-9]/.test(amount.text) ? amount : undefined;
}

/**
 * Whether this site declares that it holds every target of the year, the declaration is later than the budget, and the
 * record gives no reason of its own why there is none.
 */
function isDeclaredComplete(archive: Archive, dossier: Dossier): boolean {
  const { fiscalYear, budget, absences = [] } = dossier;
  const agencyCode = agencyOfDossier(archive, dossier);
  const declared = coverageOf(archive, { regionCode: dossier.regionCode, agencyCode, fiscalYear }, 'target');
  const since = budget?.publishedOn ?? budget?.approvedOn ?? `${fiscalYear}-12-31`;
  return declared !== undefined && since < declared.declaredOn && !absences.some(({ stage }) => stage === 'target');
}

/** A frame that is not known may well measure output. */
function measuresOutput({ targets = [], monitorings = [], evaluations = [] }: Dossier): boolean {
  return [...targets, ...monitorings, ...evaluations].some(({ rows = [] }) =>
    readRows(rows).some(({ row, isUnused, aspect }) => {
      const level = readLevel1(row.level1).key;
      const isOutput = level === 'output' || aspect === 'quantity' || aspect === 'quality' || aspect === 'timeliness';
      return !isUnused && (level === undefined || isOutput);
    }),
  );
}
