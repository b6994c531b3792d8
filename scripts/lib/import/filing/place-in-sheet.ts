import type { Draft } from '../../../../src/forms/form.ts';
import type { Place } from '../../../../src/forms/grid.ts';
import { jsonPointer } from '../../../../src/model/json-pointer.ts';

/** Where a value of a draft stands; a value without a place of its own stands where the one that holds it does. */
export function placeInSheet(draft: Draft, path: readonly (string | number)[]): Place {
  for (let length = path.length; length > 0; length -= 1) {
    const place = draft.places.get(jsonPointer(path.slice(0, length)));
    if (place) return place;
  }
  return draft.places.get('') ?? draft.place;
}
