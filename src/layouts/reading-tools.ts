const storageKey = 'wenxiao-type';

const root = document.documentElement;
const tools = document.querySelector<HTMLElement>('[data-reading-tools]');
const sizeButtons = [...document.querySelectorAll<HTMLButtonElement>('[data-type-size]')];

setSize(rememberedSize());
for (const button of sizeButtons) {
  button.addEventListener('click', () => {
    setSize(sizeOf(button));
    rememberSize(sizeOf(button));
  });
}
document.querySelector('[data-print]')?.addEventListener('click', () => window.print());
if (tools) tools.hidden = false;

// By then the amounts are in the unit that the reader chose, where the page has any.
document.addEventListener('DOMContentLoaded', () => root.removeAttribute('data-unit-pending'));

// Old engines do not unfold what a link leads to.
function unfoldTarget(): void {
  const target = document.querySelector(':target');
  let folded = target?.parentElement?.closest<HTMLDetailsElement>('details:not([open])');
  if (!target || !folded) return;
  for (; folded; folded = folded.parentElement?.closest<HTMLDetailsElement>('details:not([open])')) folded.open = true;
  target.scrollIntoView();
}
window.addEventListener('hashchange', unfoldTarget);
unfoldTarget();

// Old engines do not print what is folded.
let opened: HTMLDetailsElement[] = [];
window.addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
  for (const details of opened) details.open = true;
});
window.addEventListener('afterprint', () => {
  for (const details of opened) details.open = false;
});

function sizeOf(button: HTMLButtonElement): string {
  return button.dataset['typeSize'] ?? 'medium';
}

function setSize(size: string): void {
  root.dataset['type'] = size;
  for (const button of sizeButtons) button.setAttribute('aria-pressed', String(sizeOf(button) === size));
}

function rememberedSize(): string {
  try {
    return localStorage.getItem(storageKey) ?? 'medium';
  } catch {
    return 'medium';
  }
}

function rememberSize(size: string): void {
  try {
    localStorage.setItem(storageKey, size);
  } catch {
    // Storage is off: the size holds for this page only.
  }
}
