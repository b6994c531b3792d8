import { findSensitive, maskSensitive, type SensitiveKind } from '../../model/sensitive.ts';
import type { Archive } from '../../schemas/collections.ts';
import { fundsAmounts } from '../../schemas/funds-row.ts';
import type { PrintedPart } from '../../schemas/printed-table.ts';
import { eachText, oncePerRecord, recordsOf, type Location, type Path, type Place } from '../walk-records.ts';

/** A text that must not be published, masked, with the kinds of what it holds. */
export type SensitiveText = Location & { kinds: SensitiveKind[]; masked: string };

/** Long runs of digits, full-width too, and the words of marks: without any of them a text holds nothing sensitive. */
const WORTH_READING = /[\d０-９](?:[ \-－—–]?[\dXxＸｘ０-９]){10}|密|内部|公开|此件/;
const DIGITS_ALONE = /^[-\d.,，]+$/;

/** Every text of every record that holds personal numbers or a secrecy mark. */
export function* sensitiveTexts(archive: Archive): Generator<SensitiveText> {
  for (const { collection, key, record } of recordsOf(archive)) {
    for (const found of sensitiveTextsOf(record)) yield { collection, key, ...found };
  }
}

type InRecord = Omit<SensitiveText, 'collection' | 'key'>;

const sensitiveTextsOf = oncePerRecord((record): InRecord[] => {
  const found: InRecord[] = [];
  eachText(record, (place) => {
    if (!WORTH_READING.test(place.text)) return;
    const kinds = [...new Set(findSensitive(withContext(place)).map(({ kind }) => kind))];
    if (kinds.length > 0) found.push({ path: [...place.path], kinds, masked: maskSensitive(place.text) });
  });
  return found;
});

/**
 * Digits alone look like a telephone number when they are an amount or a code. Their unit, or the word 编码, tells what
 * they are; a column of text keeps them bare.
 */
function withContext({ text, path, owners }: Place): string {
  if (!DIGITS_ALONE.test(text)) return text;
  const field = path.at(-1);
  if (field === 'code' || field === 'printedCode' || field === 'functionCode') return `编码${text}`;
  return isAmount(path, owners) ? `${text}元` : text;
}

function isAmount(path: Path, owners: readonly unknown[]): boolean {
  const field = path.at(-1);
  if (path.at(-2) === 'cells') {
    const part = owners.at(-4) as PrintedPart | undefined;
    return part?.columns[Number(field)]?.key !== 'text';
  }
  if (typeof field === 'string' && Object.hasOwn(fundsAmounts, field)) return true;
  const { unit } = (owners.at(-1) ?? {}) as { unit?: unknown };
  return typeof unit === 'string' && unit !== '' && field !== 'unit';
}
