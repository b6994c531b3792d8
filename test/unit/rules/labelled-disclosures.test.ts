import { expect, test } from 'vitest';
import { disclosuresRules } from '../../../src/rules/disclosures/disclosures-rules.ts';
import { everyRecord } from '../../../src/rules/rule.ts';
import { archiveOf, citation } from '../views/archive-of.ts';

type Fields = Record<string, unknown>;
/** What is known of one or two publications, and which rules a reader of the law says should speak. */
type Case = [why: string, region: string, records: Fields[], expected: string[]];

const LATE = 'published-in-time';
const OVERDUE = 'due-is-disclosed';
const PRINTED = 'due-date-within-law';
const APART = 'published-same-time';
const STEPS = 'steps-synchronised';
const STATE = 'disclosure-state-fits-dates';
const PARTS = 'disclosure-is-complete';

/** 20 days for all; 15 for departments and 10 for units; nothing declared complete; drafts public before the session. */
const [NATION, SHORT, UNDECLARED, OPEN] = ['130100', '130200', '130300', '130400'];

const budget = (approvedOn: string | undefined, publishedOn: string, more: Fields = {}): Fields => ({
  document: 'budget',
  ...(approvedOn && { approvedOn }),
  publishedOn,
  ...more,
});
const target = (publishedOn: string, more: Fields = {}): Fields => ({ document: 'target', publishedOn, ...more });
const account = (approvedOn: string, publishedOn: string, more: Fields = {}): Fields => ({
  ...budget(approvedOn, publishedOn, more),
  document: 'final-account',
});
const UNIT = { agencyCode: '101001' };
const GOVERNMENT = { agencyCode: undefined };

const cases: Case[] = [
  ['the twentieth day', NATION, [budget('2024-02-05', '2024-02-25')], []],
  ['the twenty-first', NATION, [budget('2024-02-05', '2024-02-26')], [LATE]],
  ['the day itself', NATION, [budget('2024-02-05', '2024-02-05')], []],
  ['31 January in a leap year', NATION, [budget('2024-01-31', '2024-02-20')], []],
  ['a day after that', NATION, [budget('2024-01-31', '2024-02-21')], [LATE]],
  ['over the 29th of February', NATION, [budget('2024-02-10', '2024-03-01')], []],
  ['a day after that', NATION, [budget('2024-02-10', '2024-03-02')], [LATE]],
  ['over the 28th of February', NATION, [budget('2023-02-10', '2023-03-02')], []],
  ['a day after that', NATION, [budget('2023-02-10', '2023-03-03')], [LATE]],
  ['over the end of the year', NATION, [budget('2023-12-20', '2024-01-09')], []],
  ['a day after that', NATION, [budget('2023-12-20', '2024-01-10')], [LATE]],
  ['a term that ends on a Sunday is not longer', NATION, [budget('2024-03-04', '2024-03-25')], [LATE]],
  ['a term that ends on a Saturday is not longer', NATION, [budget('2024-02-04', '2024-02-26')], [LATE]],
  ['a term that ends in the Spring Festival is not longer', NATION, [budget('2024-01-25', '2024-02-18')], [LATE]],
  ['a final account', NATION, [account('2024-08-10', '2024-08-30')], []],
  ['a final account, late', NATION, [account('2024-08-10', '2024-09-02')], [LATE]],
  ['a government budget', NATION, [budget('2024-01-18', '2024-02-07', GOVERNMENT)], []],
  ['a government budget, late', NATION, [budget('2024-01-18', '2024-02-08', GOVERNMENT)], [LATE]],
  ['a unit', NATION, [budget('2024-02-20', '2024-03-11', UNIT)], []],
  ['a unit, late', NATION, [budget('2024-02-20', '2024-03-12', UNIT)], [LATE]],
  ['fifteen days of the place', SHORT, [budget('2024-02-05', '2024-02-20')], []],
  ['sixteen where fifteen are given', SHORT, [budget('2024-02-05', '2024-02-21')], [LATE]],
  ['twenty for the government there', SHORT, [budget('2024-02-05', '2024-02-25', GOVERNMENT)], []],
  ['ten days for units there', SHORT, [budget('2024-02-05', '2024-02-16', UNIT)], [LATE]],
  ['nothing is said late where nothing is declared', UNDECLARED, [budget('2024-02-05', '2024-05-05')], []],
  ['nothing is said late without the day of approval', NATION, [budget(undefined, '2024-05-05')], []],
  ['what is exempt', NATION, [budget('2024-02-05', 'not-required', { exempt: { basis: '保密' } })], []],
  ['exempt, yet published', NATION, [budget('2024-02-05', '2024-02-20', { exempt: { basis: '保密' } })], [STATE]],
  ['the printed date, kept', NATION, [target('2024-02-25', { dueOn: '2024-02-25' })], []],
  ['the printed date, passed', NATION, [target('2024-02-26', { dueOn: '2024-02-25' })], [LATE]],
  ['a printed date beyond the law', NATION, [budget('2024-02-05', '2024-02-25', { dueOn: '2024-03-05' })], [PRINTED]],
  ['a printed date before it', NATION, [budget('2024-02-05', '2024-02-20', { dueOn: '2024-02-20' })], []],
  [
    'a printed date that the place allows no more',
    SHORT,
    [budget('2024-02-05', '2024-02-19', { dueOn: '2024-02-25' })],
    [PRINTED],
  ],
  ['targets have no days by law', NATION, [target('2024-06-05', { approvedOn: '2024-02-05' })], []],
  ['due and not there', NATION, [budget('2024-02-05', 'due-not-disclosed')], [OVERDUE]],
  ['due, and only this site has not got it', NATION, [budget('2024-02-05', 'not-collected')], [OVERDUE]],
  ['called missing where nothing is declared', UNDECLARED, [budget('2024-02-05', 'due-not-disclosed')], [STATE]],
  ['called not due when it is', NATION, [budget('2024-02-05', 'not-due')], [STATE]],
  ['not due yet', NATION, [account('2026-08-20', 'not-due')], []],
  ['together', NATION, [budget('2024-02-05', '2024-02-20'), target('2024-02-20')], []],
  ['a day apart', NATION, [budget('2024-02-05', '2024-02-20'), target('2024-02-21')], [APART]],
  ['targets first', NATION, [budget('2024-02-05', '2024-02-20'), target('2024-02-18')], [APART]],
  [
    'the four synchronisations',
    NATION,
    [
      budget('2024-02-05', '2024-02-20', { reviewedOn: '2023-11-10', submittedOn: '2024-01-16' }),
      target('2024-02-20', { reviewedOn: '2023-11-10', submittedOn: '2024-01-16', approvedOn: '2024-02-05' }),
    ],
    [],
  ],
  [
    'reviewed later',
    NATION,
    [
      budget('2024-02-05', '2024-02-20', { reviewedOn: '2023-11-10' }),
      target('2024-02-20', { reviewedOn: '2023-12-01' }),
    ],
    [STEPS],
  ],
  [
    'submitted and approved apart',
    NATION,
    [
      budget('2024-02-05', '2024-02-20', { submittedOn: '2024-01-16' }),
      target('2024-02-20', { submittedOn: '2024-01-18', approvedOn: '2024-02-10' }),
    ],
    [STEPS],
  ],
  ['self-evaluation with the account', NATION, [account('2024-08-10', '2024-08-28'), self('2024-08-28')], []],
  ['self-evaluation a month later', NATION, [account('2024-08-10', '2024-08-28'), self('2024-09-28')], [APART]],
  [
    'a step that only one prints',
    NATION,
    [budget('2024-02-05', '2024-02-20', { reviewedOn: '2023-11-10' }), target('2024-02-20')],
    [],
  ],
  ['before the session', NATION, [budget(undefined, '2024-01-10', { submittedOn: '2024-01-16' })], [STATE]],
  [
    'before the session, where drafts are public',
    OPEN,
    [budget(undefined, '2024-01-10', { submittedOn: '2024-01-16' })],
    [],
  ],
  [
    'a part that was not there',
    NATION,
    [budget('2024-02-05', '2024-02-20', { completeness: [{ part: '三公经费表', present: false }] })],
    [PARTS],
  ],
  [
    'all parts there',
    NATION,
    [budget('2024-02-05', '2024-02-20', { completeness: [{ part: '三公经费表', present: true }] })],
    [],
  ],
];

test.each(cases)('%s (%s)', (_, region, records, expected) => {
  expect(findingsOn(region, records)).toEqual(expected.toSorted());
});

function self(publishedOn: string): Fields {
  return { document: 'self-evaluation', publishedOn };
}

function findingsOn(regionCode: string, records: Fields[]): string[] {
  const days = { governmentDays: 20, departmentDays: 20, unitDays: 20, citation };
  const coverage = [
    {
      office: '财政局',
      agencies: 'all',
      documents: ['budget', 'final-account', 'target', 'evaluation', 'disclosure'],
      fromYear: 2022,
      declaredOn: '2025-09-30',
    },
  ];
  const region = (code: string, more: Fields) => ({ code, name: code, level: 'prefecture', ...more });
  const archive = archiveOf({
    regions: [
      { code: '000000', name: '全国', level: 'nation', rules: { deadlines: [days] } },
      region(NATION, { coverage }),
      region(SHORT, { coverage, rules: { deadlines: [{ ...days, departmentDays: 15, unitDays: 10 }] } }),
      region(UNDECLARED, {}),
      region(OPEN, { coverage, rules: { draftsPublic: [{ value: true, citation }] } }),
    ],
    agencies: [
      { regionCode, code: '101', name: '财政局' },
      { regionCode, code: '101001', name: '核算中心', parent: '101' },
    ],
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
