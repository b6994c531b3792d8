import type { KeyboardEvent } from 'react';

/** Arrows up and down go from the row where the focus is to the next one, on its link or button. */
export function moveInRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('tbody th a, tbody th button')];
  const row = event.target instanceof Element ? event.target.closest('tr') : null;
  const at = stops.findIndex((stop) => stop.closest('tr') === row);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
