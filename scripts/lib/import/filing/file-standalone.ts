import type { CollectionName } from '../../../../src/schemas/collections.ts';
import type { Draft } from '../../../../src/forms/form.ts';
import { bareName, slugOf } from './find-object.ts';
import type { FiledDraft, Filing, RecordTarget } from './file-drafts.ts';
import type { Placed } from './place-belongs.ts';
import type { LooseRecord, WorkingRecords } from './working-records.ts';

/** Records of their own: the collection, what makes two the same one, and the word that a new id begins with. */
const KINDS: Readonly<
  Partial<
    Record<
      Draft['part']['kind'],
      { collection: CollectionName; isSame: (one: LooseRecord, other: LooseRecord) => boolean; word: string }
    >
  >
> = {
  survey: { collection: 'surveys', isSame: sameIn('title'), word: 'survey' },
  indicator: {
    collection: 'indicators',
    isSame: sameIn('level1', 'level2', 'name', 'sector', 'frame'),
    word: 'indicator',
  },
  disclosure: {
    collection: 'disclosures',
    isSame: sameIn('agencyCode', 'document', 'object', 'channel'),
    word: 'disclosure',
  },
  report: { collection: 'evaluationReports', isSame: sameIn('title', 'kind'), word: 'report' },
};

/** Files a survey, an indicator of the library, a line of the disclosure ledger, or a report. */
export function fileStandalone(
  draft: Draft,
  placed: Placed,
  filing: Filing,
  file: (target: RecordTarget) => FiledDraft,
): FiledDraft {
  const kind = KINDS[draft.part.kind];
  if (kind === undefined) throw new Error(`No place for drafts of kind ${draft.part.kind}`);
  const { collection, isSame, word } = kind;
  const { records } = filing;
  const { region, agency, year } = placed;
  const isYearly = collection !== 'indicators';
  const object = objectOf(draft, placed, records);
  const value: LooseRecord = {
    regionCode: region,
    ...(isYearly && { fiscalYear: year }),
    ...(collection !== 'surveys' && isYearly && agency && { agencyCode: agency.code }),
    ...(object !== undefined && (collection === 'surveys' ? { objects: [object] } : isYearly ? { object } : {})),
    ...(draft.part.value as LooseRecord),
  };
  const known = [...records.list(collection, region).values()].filter(
    (record) => !isYearly || record['fiscalYear'] === year,
  );
  const before = known.find((record) => isSame(record, value));
  const id = String(before?.['id'] ?? freeId(slugOf(object) ?? agency?.code, word, known));
  const key = isYearly ? `${region}/${year}/${id}` : `${region}/${id}`;
  const original = collection === 'evaluationReports' ? { file: filing.source.keepOriginal(region) } : {};
  const after = { ...before, ...value, id, ...original };
  const done = file({ placed, collection, key, after, mounts: [{ at: [], within: [] }] });
  if (!done.changed) filing.source.originals.clear();
  return done;
}

/** The object that a record is about, where it is known already. */
function objectOf({ belongs }: Draft, { region, agency }: Placed, records: WorkingRecords): string | undefined {
  const code = slugOf(belongs.objectCode);
  const { objectName } = belongs;
  const found = [...records.list('objects', region).values()].filter((object) =>
    code !== undefined
      ? object['id'] === code || slugOf(object['printedCode'] as string | undefined) === code
      : objectName !== undefined &&
        (agency === undefined || object['agencyCode'] === agency.code || object['implementer'] === agency.code) &&
        bareName(String(object['name'])) === bareName(objectName),
  );
  return found.length === 1 ? String(found[0]!['id']) : undefined;
}

function sameIn(...fields: string[]) {
  return (one: LooseRecord, other: LooseRecord) => fields.every((field) => one[field] === other[field]);
}

function freeId(owner: string | undefined, word: string, taken: readonly LooseRecord[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  const stem = owner === undefined ? word : `${owner}-${word}`;
  for (let serial = 1; ; serial += 1) {
    const id = `${stem}-${String(serial).padStart(3, '0')}`;
    if (!ids.has(id)) return id;
  }
}
