import { useSyncExternalStore } from 'react';
import { SHOWN_UNITS, UNIT_CHANGED, type ShownUnit } from '../model/shown-amount.ts';

/** The unit in which the reader has the amounts of the page shown; nothing where they stay as printed. */
export function useShownUnit(): ShownUnit | undefined {
  return useSyncExternalStore(listen, () =>
    SHOWN_UNITS.find((unit) => unit === document.documentElement.dataset['shownUnit']),
  );
}

function listen(onChange: () => void): () => void {
  document.addEventListener(UNIT_CHANGED, onChange);
  return () => document.removeEventListener(UNIT_CHANGED, onChange);
}
