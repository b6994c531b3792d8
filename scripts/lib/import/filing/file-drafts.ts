import type { Draft } from '../../../../src/forms/form.ts';
import type { Place } from '../../../../src/forms/grid.ts';
import { valueChanges } from '../../../../src/model/value-changes.ts';
import type { CollectionName } from '../../../../src/schemas/collections.ts';
import { quotedValue } from '../../../../src/rules/releases/change-words.ts';
import { placeWords } from '../../../../src/views/releases/place-words.ts';
import { accountOf } from './file-account.ts';
import { alignIndicators } from './align-indicators.ts';
import { fileStandalone } from './file-standalone.ts';
import { findObject } from './find-object.ts';
import type { FileSource } from './file-source.ts';
import { fileIssue, type BookIssue } from '../import-issue.ts';
import type { ImportOptions } from '../import-options.ts';
import { mergeStage, saysTheSame, stageFields, withoutSource, type StageKind } from './merge-stage.ts';
import { placeInSheet } from './place-in-sheet.ts';
import { placeDraft, type Placed } from './place-belongs.ts';
import type { LooseRecord, WorkingRecords } from './working-records.ts';

type Path = readonly (string | number)[];

/** Which part of a record a draft, or a part of its value, gave. */
export type Mount = { collection: CollectionName; key: string; at: Path; within: Path; draft: Draft };

/** What is filed by whom in one run: the file and draft that last said something of a place. */
export type FiledPlaces = Map<string, { file: string; value: LooseRecord }>;

export type Filing = {
  options: ImportOptions;
  records: WorkingRecords;
  filed: FiledPlaces;
  source: FileSource;
};

/** What became of a draft. Without a mount it could not be filed, or said nothing that was not there. */
export type FiledDraft = { mounts: Mount[]; issues: BookIssue[]; changed: boolean };

/** Puts a draft into the records. Throws nothing: what is not known or not certain is an issue. */
export function fileDraft(draft: Draft, filing: Filing): FiledDraft {
  const { placed, issues } = placeDraft(draft, filing.options, filing.records);
  if (placed === undefined) return { mounts: [], issues, changed: false };
  const { kind } = draft.part;
  const done =
    kind in stageFields
      ? fileStage(draft, kind as StageKind, placed, filing)
      : kind === 'budgetTables' || kind === 'finalTables'
        ? replaceRecord(draft, filing, accountOf(draft, placed, filing))
        : fileStandalone(draft, placed, filing, (target) => replaceRecord(draft, filing, target));
  return { ...done, issues: [...issues, ...done.issues] };
}

function fileStage(draft: Draft, kind: StageKind, placed: Placed, filing: Filing): FiledDraft {
  const { records, options } = filing;
  const { region, agency, year } = placed;
  const object = findObject(draft, placed, options.same, records);
  if ('issue' in object) return { mounts: [], issues: [object.issue], changed: false };
  const objectKey = `${region}/${object.id}`;
  const key = `${region}/${year}/${object.id}`;
  const mounts: Mount[] = [];
  const printed = draft.belongs.objectName;
  const dossier: LooseRecord = records.find('dossiers', key) ?? {
    regionCode: region,
    object: object.id,
    fiscalYear: year,
    ...(printed !== undefined && printed !== object.name && { printedName: printed }),
  };
  const value = aligned(draft.part.value as LooseRecord, kind, objectKey, dossier, records);
  const merged = mergeStage(dossier, kind, value);
  const at = merged.at;
  const twice = filedTwice(filing, `${key}#${at.join('/')}`, merged.after, draft);
  if (twice) return { mounts: [], issues: [twice], changed: false };
  mounts.push({ collection: 'dossiers', key, at, within: [], draft });
  const release = options.release ?? merged.before?.['release'] ?? 'public';
  const stage = { ...merged.after, release };
  if (saysTheSame(merged.before, stage)) return { mounts, issues: [], changed: false };
  const citation = filing.source.cite(region, draft, agency?.name);
  const added = object.isNew ? [objectAdded(draft, object.id, object.name)] : [];
  if (object.isNew) {
    records.put('objects', objectKey, {
      regionCode: region,
      id: object.id,
      name: object.name,
      kind: draft.belongs.objectKind ?? 'project',
      agencyCode: agency?.code,
      ...(agency?.implementer && { implementer: agency.implementer }),
      ...(draft.belongs.objectCode && { printedCode: draft.belongs.objectCode }),
      citation,
    });
    mounts.push({ collection: 'objects', key: objectKey, at: [], within: ['\u0000'], draft });
  }
  records.put('dossiers', key, withStage(merged.dossier, at, { ...stage, citation }));
  filing.source.replaces(merged.before);
  const told = [...added, ...differences(draft, 'dossiers', at, merged.before, stage)];
  return { mounts, issues: told, changed: true };
}

function objectAdded({ place }: Draft, id: string, name: string): BookIssue {
  const message = `新建项目“${name}”，编号 ${id}。与已有项目本是同一个的，请改成一样的名称或印上项目编码后再导入。`;
  return fileIssue('import-object-added', place, name, message);
}

function withStage(dossier: LooseRecord, [field = '', place]: Path, stage: LooseRecord): LooseRecord {
  if (place === undefined) return { ...dossier, [field]: stage };
  return { ...dossier, [field]: (dossier[field] as LooseRecord[]).with(Number(place), stage) };
}

/** Rows with the identities that the object's indicators have: in this very stage, this year, other years. */
function aligned(
  value: LooseRecord,
  kind: StageKind,
  objectKey: string,
  dossier: LooseRecord,
  records: WorkingRecords,
): LooseRecord {
  if (!Array.isArray(value['rows'])) return value;
  const [region = '', id] = objectKey.split('/');
  const others = [...records.list('dossiers', region).values()]
    .filter((other) => other['object'] === id && other['fiscalYear'] !== dossier['fiscalYear'])
    .sort((one, other) => Number(other['fiscalYear']) - Number(one['fiscalYear']));
  const own = mergeStage(dossier, kind, value).before;
  const known = [...(own ? [own] : []), ...[dossier, ...others].flatMap(stagesWithRows)];
  const rows = known.map((stage) => (stage['rows'] ?? []) as Parameters<typeof alignIndicators>[0]);
  return { ...value, rows: alignIndicators(value['rows'] as Parameters<typeof alignIndicators>[0], rows) };
}

function stagesWithRows(dossier: LooseRecord): LooseRecord[] {
  return ['targets', 'monitorings', 'evaluations'].flatMap((field) => (dossier[field] ?? []) as LooseRecord[]);
}

/** A record that a draft is, or adds to: what it was, what it becomes, and which parts of it the draft gave. */
export type RecordTarget = {
  placed: Placed;
  collection: CollectionName;
  key: string;
  after: LooseRecord;
  mounts: readonly { at: Path; within: Path }[];
};

/** Files a record of its own. */
function replaceRecord(
  draft: Draft,
  filing: Filing,
  { placed, collection, key, after, mounts }: RecordTarget,
): FiledDraft {
  const { records, options } = filing;
  const before = records.find(collection, key);
  const twice = filedTwice(filing, `${collection} ${key} ${mounts.map(({ at }) => at.join('/')).join()}`, after, draft);
  if (twice) return { mounts: [], issues: [twice], changed: false };
  const mounted = mounts.map((mount): Mount => ({ collection, key, draft, ...mount }));
  const hasRelease = !['indicators', 'disclosures'].includes(collection);
  const release = hasRelease ? { release: options.release ?? before?.['release'] ?? 'public' } : {};
  const record = { ...after, ...release };
  if (saysTheSame(before, record)) return { mounts: mounted, issues: [], changed: false };
  records.put(collection, key, { ...record, citation: filing.source.cite(placed.region, draft, placed.agency?.name) });
  filing.source.replaces(before);
  return { mounts: mounted, issues: differences(draft, collection, [], before, record), changed: true };
}

/** Two forms of one run that say different things of one place. Fields that only one of them has are no contradiction. */
function filedTwice({ filed, source }: Filing, name: string, value: LooseRecord, draft: Draft): BookIssue | undefined {
  const other = filed.get(name);
  filed.set(name, { file: source.fileName, value });
  if (other === undefined || other.file === source.fileName) return undefined;
  const now = draft.part.value as LooseRecord;
  const contradicts = valueChanges(other.value, value).some(
    ({ path: [field], before }) => before !== undefined && field !== undefined && field in now,
  );
  if (!contradicts) return undefined;
  const message = `同一个项目、年度、阶段，文件“${other.file}”里也有一份，两份不一样。请只留一份，再导入。`;
  return fileIssue('import-one-form-per-stage', draft.place, other.file, message);
}

const TOLD = 50;

/** What a form changes of a record that was there, field by field, each at its cell. */
function differences(
  draft: Draft,
  collection: CollectionName,
  at: Path,
  before: LooseRecord | undefined,
  after: LooseRecord,
): BookIssue[] {
  if (before === undefined) return [];
  const changes = valueChanges(withoutSource(before), withoutSource(after));
  const issues = changes.slice(0, TOLD).map((change) => {
    const place: Place = placeInSheet(draft, change.path);
    const words = placeWords(collection, [...at, ...change.path]);
    const value = change.after === undefined ? '' : shownValue(change.after);
    const message = `改动已有的记录：${words}，原来${change.before === undefined ? '没有' : `是${shownValue(change.before)}`}，改为${change.after === undefined ? '没有' : value}。`;
    return fileIssue('import-changes-record', place, value, message);
  });
  const rest = `改动已有的记录：还有 ${changes.length - TOLD} 处，没有一一列出。`;
  return changes.length > TOLD ? [...issues, fileIssue('import-changes-record', draft.place, '', rest)] : issues;
}

/** A value as a clerk reads it: money with its unit, `“620.50万元”`. */
function shownValue(value: unknown): string {
  const { text, unit } = (typeof value === 'object' && value !== null ? value : {}) as LooseRecord;
  return quotedValue(typeof text === 'string' && typeof unit === 'string' ? `${text}${unit}` : value);
}
