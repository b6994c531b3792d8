/** Starts the explorer on its page. The rest of the code and the data come only when the reader wants to choose. */
const place = document.querySelector<HTMLElement>('[data-explorer]');
const button = place?.querySelector('button');
if (place && button) {
  button.hidden = false;
  button.addEventListener('click', () => void startExplorer(place, button, true));
  // An address that somebody sent on holds a choice: it is shown at once.
  if (location.search !== '') void startExplorer(place, button, false);
}

// Two functions, because the bundler would preload the code of both for a choice between two imports.
function loadBudget() {
  return import('./mount-budget.ts');
}

function loadResults() {
  return import('./mount-results.ts');
}

async function startExplorer(place: HTMLElement, button: HTMLButtonElement, takesFocus: boolean): Promise<void> {
  const { explorer, source = '', base = '/', stands = '' } = place.dataset;
  const root = place.querySelector<HTMLElement>('[data-explorer-root]');
  const standIn = document.getElementById(stands);
  if (!root) return;
  button.disabled = true;
  tellState(place, '正在读取数据');
  try {
    const [{ mount }, answer] = await Promise.all([
      (explorer === 'budget' ? loadBudget : loadResults)(),
      fetch(source),
    ]);
    if (!answer.ok) throw new Error(`${answer.status} ${source}`);
    mount(root, await answer.json(), base, takesFocus);
    place.querySelector('[data-explorer-start]')?.toggleAttribute('hidden', true);
    standIn?.toggleAttribute('hidden', true);
  } catch {
    button.disabled = false;
    tellState(
      place,
      '没有读到数据：可能是网络中断，或浏览器过旧（需要 Chromium 97 以上）。可再按一次；下面的内容不受影响。',
    );
  }
}

function tellState(place: HTMLElement, text: string): void {
  place.querySelector('[data-explorer-state]')?.replaceChildren(text);
}
