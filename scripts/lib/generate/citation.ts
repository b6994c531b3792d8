import type { Citation } from '../../../src/schemas/citation.ts';
import { CITY } from './city.ts';

/** A place in one of the invented sources of the city. */
export function cite(source: string, place?: string): Citation {
  return place === undefined ? { source: `${CITY}/${source}` } : { source: `${CITY}/${source}`, place };
}
