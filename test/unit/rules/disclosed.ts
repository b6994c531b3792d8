import { disclosuresRules } from '../../../src/rules/disclosures/disclosures-rules.ts';
import { everyRecord } from '../../../src/rules/rule.ts';
import { archiveOf, citation } from '../views/archive-of.ts';

export type Fields = Record<string, unknown>;
/** What is known of one or two publications, and which rules a reader of the law says should speak. */
export type Case = [why: string, region: string, records: Fields[], expected: string[]];

/** The ids of the rules, short enough for a table. */
export const LATE = 'published-in-time';
export const OVERDUE = 'due-is-disclosed';
export const PRINTED = 'due-date-within-law';
export const APART = 'published-same-time';
export const STEPS = 'steps-synchronised';
export const STATE = 'disclosure-state-fits-dates';
export const PARTS = 'disclosure-is-complete';
export const TIER = 'published-on-tier';

/**
 * 20 days for all; 15 for departments and 10 for units; nothing declared complete; drafts public before the session;
 * declared for department 102, its budgets and two years; tiers of publication.
 */
export const [NATION, SHORT, UNDECLARED, OPEN, PARTLY, TIERED] = [
  '130100',
  '130200',
  '130300',
  '130400',
  '130500',
  '130600',
];

export const UNIT = { agencyCode: '101001' };
export const GOVERNMENT = { agencyCode: undefined };

export const budget = (approvedOn: string | undefined, publishedOn: string, more: Fields = {}): Fields => ({
  document: 'budget',
  ...(approvedOn && { approvedOn }),
  publishedOn,
  ...more,
});
export const account = (approvedOn: string, publishedOn: string, more: Fields = {}): Fields => ({
  ...budget(approvedOn, publishedOn, more),
  document: 'final-account',
});
export const target = (publishedOn: string, more: Fields = {}): Fields => ({
  document: 'target',
  publishedOn,
  ...more,
});
export const self = (publishedOn: string, more: Fields = {}): Fields => ({
  document: 'self-evaluation',
  publishedOn,
  ...more,
});
export const evaluation = (publishedOn: string, more: Fields = {}): Fields => ({
  document: 'evaluation',
  publishedOn,
  ...more,
});

/** What all rules on disclosures say of the records, by id. */
export function findingsOn(regionCode: string, records: Fields[]): string[] {
  const archive = archiveOf({
    regions: regions(),
    agencies: ['101', '102'].flatMap((code) => [
      { regionCode, code, name: `${code}局` },
      { regionCode, code: `${code}001`, name: `${code}中心`, parent: code },
    ]),
    disclosures: records.map((fields, index) => ({
      regionCode,
      fiscalYear: 2024,
      id: `d${index}`,
      agencyCode: '101',
      citation,
      ...fields,
    })),
  });
  const found = disclosuresRules.flatMap((rule) => [...rule.check(archive, everyRecord)].map(() => rule.id));
  return [...new Set(found)].toSorted();
}

function regions(): Fields[] {
  const days = { governmentDays: 20, departmentDays: 20, unitDays: 20, citation };
  const declared = {
    office: '财政局',
    agencies: 'all',
    documents: ['budget', 'final-account', 'target', 'evaluation', 'disclosure'],
    fromYear: 2022,
    declaredOn: '2025-09-30',
  };
  const coverage = [declared];
  const ofOne = { agencies: ['102'], documents: ['budget', 'disclosure'], fromYear: 2023, untilYear: 2024 };
  const tiers = [
    { evaluation: 'finance', channels: ['区政府网站', '区级报刊'], citation },
    { evaluation: 'self', channels: ['单位自有网站'], citation },
  ];
  const region = (code: string, more: Fields) => ({ code, name: code, level: 'prefecture', ...more });
  return [
    { code: '000000', name: '全国', level: 'nation', rules: { deadlines: [days] } },
    region(NATION, { coverage }),
    region(SHORT, { coverage, rules: { deadlines: [{ ...days, departmentDays: 15, unitDays: 10 }] } }),
    region(UNDECLARED, {}),
    region(OPEN, { coverage, rules: { draftsPublic: [{ value: true, citation }] } }),
    region(PARTLY, { coverage: [{ ...declared, ...ofOne }] }),
    region(TIERED, { coverage, rules: { disclosureTiers: tiers } }),
  ];
}
