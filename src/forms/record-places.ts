import type { Place } from './grid.ts';
import type { PrintedText } from './part-reader.ts';

/** Where the values of a record stand, by JSON Pointer. */
export type RecordPlaces = Map<string, Place>;

/** Notes where `pointer` stands and returns its text, so that a record and its places are written in one expression. */
export function placed(places: RecordPlaces, pointer: string, printed: PrintedText): string {
  places.set(pointer, printed.place);
  return printed.text;
}
