import { canonicalJson } from '../../model/canonical-json.ts';
import { collections, type Archive, type CollectionName, type RecordOf } from '../../schemas/collections.ts';

/** A single value as a correction writes it; a group of fields has no such text. */
export function singleText(value: unknown): string | undefined {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? undefined : String(value);
}

/** A value in a sentence. */
export function quotedValue(value: unknown): string {
  if (value === undefined) return '没有这一项';
  const text = singleText(value) ?? canonicalJson(value);
  return text === '' ? '空白' : `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}

/** What people call a record: its name or title, with the year where it has one; else its key. */
export function recordName(
  archive: Pick<Archive, 'objects'>,
  collection: CollectionName,
  key: string,
  record: object | undefined,
): string {
  const fields = (record ?? {}) as Record<string, unknown>;
  const object =
    collection === 'dossiers'
      ? ((fields['printedName'] as string | undefined) ??
        archive.objects.get(`${String(fields['regionCode'])}/${String(fields['object'])}`)?.name)
      : undefined;
  const own = [object, ...['name', 'title', 'measure', 'question', 'what'].map((field) => fields[field])].find(
    (text) => typeof text === 'string' && text !== '',
  );
  const year = fields['fiscalYear'] === undefined ? '' : `${String(fields['fiscalYear'])} 年`;
  const kind = collections[collection].schema.meta()?.title ?? collection;
  return own === undefined ? `${kind} ${key}` : `${kind}“${year}${String(own)}”`;
}

/** `2026年11月发布（2026-11-28）`. */
export function releaseName({ name, on }: RecordOf<'releases'>): string {
  return `“${name}”（${on}）`;
}
