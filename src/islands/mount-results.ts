import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { ResultExplorer as Data } from '../views/explore/result-explorer.ts';
import { ResultExplorer } from './ResultExplorer.tsx';

/** Draws the results explorer into its place. */
export function mount(place: HTMLElement, data: Data, base: string, takesFocus: boolean): void {
  createRoot(place).render(createElement(ResultExplorer, { data, base, takesFocus }));
}
