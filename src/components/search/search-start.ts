import { failureText } from './search-failure.ts';

// The page itself is small: the rest is loaded when there is something to search for.
const app = document.querySelector<HTMLElement>('search-app');
if (app) {
  const load = () => void import('./search-app.ts').catch((error: unknown) => tell(app, failureText(error)));
  if (new URLSearchParams(location.search).get('q')?.trim()) load();
  else app.addEventListener('focusin', load, { once: true });
  app.addEventListener('keydown', (event) => move(event as KeyboardEvent));
}

/** Says why the search itself could not be loaded. */
function tell(app: HTMLElement, text: string): void {
  app.querySelector('[data-part="answer"]')?.toggleAttribute('hidden', false);
  app.querySelector('[data-part="count"]')?.replaceChildren(text);
  app.closest('main')?.setAttribute('data-search-state', 'failed');
}

/** Arrows go from the box to the hits and from hit to hit. */
function move(event: KeyboardEvent): void {
  if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || !(event.target instanceof HTMLElement)) return;
  const isBox = event.target.matches('input[type="search"]');
  const stops = [...document.querySelectorAll<HTMLElement>('search-app input[type="search"], search-app .hit__title')];
  const at = stops.indexOf(event.target);
  if (at < 0) return;
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next || (isBox && event.key === 'ArrowUp')) return;
  event.preventDefault();
  next.focus();
}
