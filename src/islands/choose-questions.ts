import { withChoice, type ChosenQuestion } from '../model/workbench-file.ts';
import { chosenHash, keepWorkbench, keptWorkbench, onWorkbenchChange } from './workbench-store.ts';

/** The boxes beside the questions of a briefing, by which they come onto the workbench. Without scripts there are none. */
const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-choose]')];
const status = document.querySelector<HTMLElement>('[data-chosen-count]');
const workbench = document.querySelector<HTMLAnchorElement>('[data-chosen] a');

for (const box of boxes) {
  box.closest('label')?.removeAttribute('hidden');
  box.addEventListener('change', () => {
    const chosen = JSON.parse(box.dataset['choose'] ?? '{}') as ChosenQuestion;
    const isKept = keepWorkbench(withChoice(keptWorkbench(), chosen, box.checked));
    if (!isKept)
      tell('这个浏览器不让网页保存内容，离开本页后选的问题就没有了。请换一个浏览器，或打印本页，在纸上勾选。');
  });
}
show();
onWorkbenchChange(show);

function show(): void {
  const chosen = new Set(keptWorkbench().map(({ id }) => id));
  for (const box of boxes) {
    box.checked = chosen.has((JSON.parse(box.dataset['choose'] ?? '{}') as ChosenQuestion).id);
  }
  if (workbench) workbench.hash = chosen.size === 0 ? '' : chosenHash(chosen.size);
  tell(chosen.size === 0 ? '' : `工作台上有 ${chosen.size} 个问题。`);
}

function tell(text: string): void {
  if (status) status.textContent = text;
  status?.closest('[data-chosen]')?.toggleAttribute('hidden', text === '');
}
