import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonPointer } from '../../../src/model/json-pointer.ts';
import { rules } from '../../../src/rules/index.ts';
import { everyRecord } from '../../../src/rules/rule.ts';
import { archiveOf } from '../views/archive-of.ts';

/**
 * A form that was published, as figures and cells alone: which it is, how much of it was seen, and what the rules say of
 * it, as `<rule> <pointer>`. Those that came from copies serve this test only and stand on no page.
 */
export type RealForm = {
  form: string;
  seen: 'full' | 'beginning' | 'fragment';
  fiscalYear: number;
  kind: string;
  stages: { targets?: object[]; evaluations?: object[] };
  findings: string[];
};

export const realForms = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/real/forms.json'), 'utf8'),
) as RealForm[];

/** What all rules find in the form, as `<rule> <pointer>`, sorted. */
export function findingsOn({ seen, fiscalYear, kind, stages }: RealForm): string[] {
  const regionCode = '370112';
  const cited = (list: object[] = []) => list.map((stage) => ({ ...stage, citation: { source: '370112/form' } }));
  const archive = archiveOf({
    sources: [
      {
        regionCode,
        id: 'form',
        title: '表',
        publisher: '某局',
        kind: 'copy',
        url: 'not-collected',
        publishedOn: 'not-collected',
        seen,
      },
    ],
    agencies: [{ regionCode, code: 'a', name: '某局' }],
    objects: [{ regionCode, id: 'form', name: '项目', kind, agencyCode: 'a' }],
    dossiers: [
      {
        regionCode,
        object: 'form',
        fiscalYear,
        ...(stages.targets && { targets: cited(stages.targets) }),
        ...(stages.evaluations && { evaluations: cited(stages.evaluations) }),
      },
    ],
  });
  const found = rules.flatMap((rule) =>
    [...rule.check(archive, everyRecord)].map(({ path }) => `${rule.id} ${jsonPointer(path)}`),
  );
  return found.toSorted();
}
