import { cite } from './citation.ts';
import { CITY, type City } from './city.ts';

/** 公开台账: four documents of each department and year, on the days on which the accounts and the forms say they came. */
export function* disclosureRecords(city: City): Generator<{ key: string; record: object }> {
  for (const year of city.years) {
    for (const { code } of city.departments) {
      for (const document of ['budget', 'target', 'final-account', 'self-evaluation'] as const) {
        yield disclosureRecord(year, code, document);
      }
    }
  }
}

type Kind = 'budget' | 'target' | 'final-account' | 'self-evaluation';

const PARTS: Record<Kind, string[]> = {
  budget: ['收支总表', '项目支出表', '“三公”经费表'],
  target: ['部门整体目标', '项目目标'],
  'final-account': ['收支决算总表', '“三公”经费决算表', '绩效情况说明'],
  'self-evaluation': ['自评表', '评价结果说明'],
};

function disclosureRecord(year: number, agency: string, document: Kind): { key: string; record: object } {
  const isWithBudget = document === 'budget' || document === 'target';
  const approvedOn = isWithBudget ? `${year}-02-05` : `${year + 1}-08-05`;
  const steps = isWithBudget
    ? { reviewedOn: `${year - 1}-12-08`, submittedOn: `${year}-01-15` }
    : { submittedOn: `${year + 1}-07-28` };
  const id = `${agency}-${document}`;
  const record = {
    regionCode: CITY,
    fiscalYear: year,
    id,
    agencyCode: agency,
    document,
    ...steps,
    approvedOn,
    publishedOn: isWithBudget ? `${year}-02-24` : `${year + 1}-08-20`,
    dueOn: isWithBudget ? `${year}-02-25` : `${year + 1}-08-25`,
    channel: '市政府网站预决算公开专栏',
    completeness: PARTS[document].map((part) => ({ part, present: true })),
    citation: cite(`${year}-disclosure`),
  };
  return { key: `${CITY}/${year}/${id}`, record };
}
