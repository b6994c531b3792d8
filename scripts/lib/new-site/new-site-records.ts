import { levelOfCode } from '../../../src/model/codes.ts';
import { objectPurpose } from '../../../src/schemas/object.ts';
import { officialRegionsAbove } from './official-regions.ts';
import type { SiteAnswers } from './site-answers.ts';

/** The id of the source that a region's own rules cite. */
const RULES_SOURCE = 'local-rules';

/** The records of a new site by their file, apart from what is copied. */
export function newSiteRecords(answers: SiteAnswers): ReadonlyMap<string, unknown> {
  const { region, regionName, agencies, name, organizer, contact, asOf, includeDemo, rulesTitle, rulesUrl } = answers;
  const records = new Map<string, unknown>();
  records.set('site/site.json', {
    name,
    description: `${regionName}的预算、绩效目标、运行监控、绩效评价、满意度、整改和下年预算，一个项目一页。`,
    region,
    asOf,
    includeDemo,
    footer: { organizer, ...(contact !== undefined && { contact }) },
  });
  for (const above of officialRegionsAbove(region)) {
    records.set(`regions/${above.code}.json`, { ...above, level: levelOfCode(above.code) });
  }
  const rules = rulesOf(answers);
  records.set(`regions/${region}.json`, {
    code: region,
    name: regionName,
    level: levelOfCode(region),
    ...(Object.keys(rules).length > 0 && { rules }),
    ...coverageOf(answers),
  });
  if (rulesTitle !== undefined) {
    records.set(`sources/${region}/${RULES_SOURCE}.json`, {
      regionCode: region,
      id: RULES_SOURCE,
      title: rulesTitle,
      publisher: organizer,
      kind: 'law',
      url: rulesUrl ?? 'not-collected',
      publishedOn: 'not-collected',
      seen: 'full',
    });
  }
  for (const agency of agencies) {
    records.set(`agencies/${region}/${agency.code}.json`, { regionCode: region, ...agency });
  }
  return records;
}

function rulesOf({ region, grades, satisfaction }: SiteAnswers): Record<string, unknown> {
  const citation = { source: `${region}/${RULES_SOURCE}` };
  return {
    ...(grades && {
      gradeSchemes: [
        {
          kinds: ['self', 'department', 'finance'],
          scheme: {
            labels: grades.map(({ label }) => label),
            bands: grades.map((band) => ({ ...band, inclusive: true })),
          },
          citation,
        },
      ],
    }),
    ...(satisfaction && {
      satisfaction: [
        {
          ...(satisfaction.weight !== undefined && {
            minimumWeights: objectPurpose.options.map((purpose) => ({ purpose, points: satisfaction.weight })),
          }),
          ...(satisfaction.target !== undefined && {
            target: { comparator: '≥', value: satisfaction.target, unit: '%' },
          }),
          ...(satisfaction.zeroBelow !== undefined && { zeroBelow: { value: satisfaction.zeroBelow, unit: '%' } }),
          citation,
        },
      ],
    }),
  };
}

function coverageOf({ coverage, organizer, asOf }: SiteAnswers): Record<string, unknown> {
  if (coverage === undefined) return {};
  const { documents, fromYear } = coverage;
  return { coverage: [{ office: organizer, agencies: 'all', documents, fromYear, declaredOn: asOf }] };
}
