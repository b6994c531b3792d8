import type { Draft } from '../../../../src/forms/form.ts';
import { fileIssue, type BookIssue } from '../import-issue.ts';
import type { Placed } from './place-belongs.ts';
import type { LooseRecord, WorkingRecords } from './working-records.ts';

/** The object that a stage belongs to, or what must be asked. */
export type FoundObject = { id: string; name: string; isNew: boolean } | { issue: BookIssue };

/**
 * Finds the object by its printed code, else by its name within the agency. Namesakes of another year are proposed, and
 * taken only where the clerk confirms. A new object is called by its printed code, else by a serial of its agency.
 */
export function findObject(
  draft: Draft,
  placed: Placed,
  same: readonly string[],
  records: WorkingRecords,
): FoundObject {
  const { region, agency, year } = placed;
  const { objectCode, objectKind, place } = { ...draft.belongs, place: draft.place };
  const name =
    draft.belongs.objectName ?? (objectKind === 'department' && agency ? `${agency.name}部门整体支出` : undefined);
  if (name === undefined || agency === undefined) {
    const message = '表上没有印项目名称，不知道是哪一个项目。请补上“项目名称”一栏。';
    return { issue: fileIssue('import-object-is-named', place, '', message) };
  }
  const objects = records.list('objects', region);
  const printedId = slugOf(objectCode);
  if (printedId !== undefined) {
    const known = [...objects.values()].find(
      (object) => slugOf(object['printedCode'] as string | undefined) === printedId || object['id'] === printedId,
    );
    if (known) return existing(known);
  }
  const namesakes = [...objects.values()].filter(
    (object) => isOfAgency(object, placed) && isSameName(object, name, objectKind) && isSameCode(object, printedId),
  );
  const ofThisYear = namesakes.filter((object) => {
    const years = yearsOf(records, region, String(object['id']));
    return years.length === 0 || years.includes(year ?? 0);
  });
  if (ofThisYear.length === 1) return existing(ofThisYear[0]!);
  // An agency has one whole of its own, in whatever year.
  if (objectKind === 'department' && namesakes.length === 1) return existing(namesakes[0]!);
  const confirmed = namesakes.filter((object) => same.includes(String(object['id'])));
  if (confirmed.length === 1) return existing(confirmed[0]!);
  if (namesakes.length === 1 && same.includes('all')) return existing(namesakes[0]!);
  if (namesakes.length > 0) {
    const list = namesakes
      .map(
        (object) =>
          `${String(object['id'])}（${yearsOf(records, region, String(object['id'])).join('、') || '没有年度'} 年）`,
      )
      .join('、');
    const message = `“${name}”与已有的项目同名：${list}。是同一个项目的，加 --same ${String(namesakes[0]!['id'])}${namesakes.length === 1 ? '（都是同一个的，加 --same all）' : ''}；不是的，请在表上写明各自的项目编码。`;
    return { issue: fileIssue('import-object-is-certain', place, name, message) };
  }
  const id = printedId ?? (objectKind === 'department' ? `${agency.code}-whole` : serialOf(agency.code, objects));
  return { id, name, isNew: true };
}

function existing(object: LooseRecord): FoundObject {
  return { id: String(object['id']), name: String(object['name']), isNew: false };
}

/** A printed code as a name in addresses: `51000021R000000019951-` → `51000021r000000019951`. */
export function slugOf(code: string | undefined): string | undefined {
  const slug = code
    ?.normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug === undefined || slug === '' || slug.length > LONGEST_ID ? undefined : slug;
}

/** Longer names do not fit into paths of files. */
const LONGEST_ID = 80;

function isOfAgency(object: LooseRecord, { agency }: Placed): boolean {
  const codes = [object['agencyCode'], object['implementer']];
  return codes.includes(agency?.code) || (agency?.implementer !== undefined && codes.includes(agency.implementer));
}

function isSameName(object: LooseRecord, name: string, kind: string | undefined): boolean {
  if (kind === 'department' && object['kind'] === 'department') return true;
  const names = [object['name'], ...((object['otherNames'] ?? []) as { name: string }[]).map((other) => other.name)];
  return names.some((known) => bareName(String(known)) === bareName(name));
}

/** Two printed codes that differ tell two objects apart. */
function isSameCode(object: LooseRecord, printedId: string | undefined): boolean {
  const known = slugOf(object['printedCode'] as string | undefined);
  return printedId === undefined || known === undefined || known === printedId;
}

/** A name without its year, white space and the width of its signs. */
export function bareName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^(?:19|20)\d{2}(?:年度|年)?/, '')
    .replace(/\((?:19|20)\d{2}(?:年度|年)?\)$/, '');
}

function yearsOf(records: WorkingRecords, region: string, id: string): number[] {
  const years = [...records.list('dossiers', region).values()]
    .filter((dossier) => dossier['object'] === id)
    .map((dossier) => Number(dossier['fiscalYear']));
  return years.sort((one, other) => one - other);
}

function serialOf(agency: string, objects: ReadonlyMap<string, LooseRecord>): string {
  const taken = [...objects.values()].map((object) => {
    const id = String(object['id']);
    return id.startsWith(`${agency}-`) && /^\d+$/.test(id.slice(agency.length + 1))
      ? Number(id.slice(agency.length + 1))
      : 0;
  });
  return `${agency}-${String(Math.max(0, ...taken) + 1).padStart(3, '0')}`;
}
