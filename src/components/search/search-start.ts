// The page itself is small: the rest is loaded when there is something to search for.
const app = document.querySelector('search-app');
if (app) {
  const load = () => import('./search-app.ts');
  if (new URLSearchParams(location.search).get('q')?.trim()) void load();
  else app.addEventListener('focusin', () => void load(), { once: true });
  app.addEventListener('keydown', (event) => move(event as KeyboardEvent));
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
