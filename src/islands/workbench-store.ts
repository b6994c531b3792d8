import { readWorkbench, workbenchText, type Workbench } from '../model/workbench-file.ts';

/** Where the browser keeps the workbench. Nothing is sent anywhere. */
const KEY = 'wenxiao-workbench';
const CHANGED = 'workbench-changed';

let known: { text: string | null; items: Workbench } | undefined;

/** The workbench of this browser; the same object while nothing changes. */
export function keptWorkbench(): Workbench {
  const text = keptText();
  if (known && known.text === text) return known.items;
  const read = text === null ? { items: [] } : readWorkbench(text);
  known = { text, items: 'items' in read ? read.items : [] };
  return known.items;
}

/** Keeps the workbench. False where the browser refuses, as in private windows; it then lasts as long as the page. */
export function keepWorkbench(items: Workbench): boolean {
  const text = workbenchText(items);
  let isKept = true;
  try {
    localStorage.setItem(KEY, text);
  } catch {
    isKept = false;
    fallback = text;
  }
  dispatchEvent(new Event(CHANGED));
  return isKept;
}

/** What the address of the workbench says when questions were chosen on the page that leads to it. */
const CHOSEN = /^#chosen-([1-9]\d*)$/;

export const chosenHash = (count: number): string => `#chosen-${count}`;

/**
 * How many questions were chosen on the page before and did not come here: some browsers keep what is stored by a file of
 * a folder apart from what is stored by another. 0 where the workbench was ever kept.
 */
export function lostOnTheWay(): number {
  return keptText() === null ? Number(CHOSEN.exec(location.hash)?.[1] ?? 0) : 0;
}

/** Calls back when this page or another one of the site changes it. */
export function onWorkbenchChange(listener: () => void): () => void {
  addEventListener('storage', listener);
  addEventListener(CHANGED, listener);
  return () => {
    removeEventListener('storage', listener);
    removeEventListener(CHANGED, listener);
  };
}

let fallback: string | null = null;

function keptText(): string | null {
  try {
    return fallback ?? localStorage.getItem(KEY);
  } catch {
    return fallback;
  }
}
