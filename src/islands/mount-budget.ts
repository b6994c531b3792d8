import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { BudgetExplorer as Data } from '../views/explore/budget-explorer.ts';
import { BudgetExplorer } from './BudgetExplorer.tsx';

/** Draws the budget explorer into its place. */
export function mount(place: HTMLElement, data: Data, base: string, takesFocus: boolean): void {
  createRoot(place).render(createElement(BudgetExplorer, { data, base, takesFocus }));
}
