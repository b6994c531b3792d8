import { useSyncExternalStore } from 'react';
import { COLUMN_PX, PHONE_PX } from '../charts/chart-frame.ts';

/** As the style sheet decides between the two drawings of a static chart. */
const narrow = '(max-width: 47.99em)';

/** The width that charts are drawn for: a column of text, or a telephone. */
export function useChartWidth(): number {
  const isNarrow = useSyncExternalStore(listen, () => matchMedia(narrow).matches);
  return isNarrow ? PHONE_PX : COLUMN_PX;
}

function listen(onChange: () => void): () => void {
  const query = matchMedia(narrow);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
