import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Workbench } from './Workbench.tsx';

/** Draws the workbench into its place, as soon as its page is read. */
const place = document.querySelector<HTMLElement>('[data-workbench]');
if (place) createRoot(place).render(createElement(Workbench, { base: place.dataset['base'] ?? '/' }));
