import { withChoice, type ChosenQuestion } from './workbench-file.ts';
import { keepWorkbench, keptWorkbench, onWorkbenchChange } from './workbench-store.ts';

/** The boxes beside the questions of a briefing, by which they come onto the workbench. Without scripts there are none. */
const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-choose]')];
const status = document.querySelector<HTMLElement>('[data-chosen-count]');

for (const box of boxes) {
  box.closest('label')?.removeAttribute('hidden');
  box.addEventListener('change', () => {
    const chosen = JSON.parse(box.dataset['choose'] ?? '{}') as ChosenQuestion;
    const isKept = keepWorkbench(withChoice(keptWorkbench(), chosen, box.checked));
    if (!isKept) tell('这个浏览器不让网页保存内容，关掉页面后选的问题会丢失。请到工作台存成文件。');
  });
}
show();
onWorkbenchChange(show);

function show(): void {
  const chosen = new Set(keptWorkbench().map(({ id }) => id));
  for (const box of boxes) {
    box.checked = chosen.has((JSON.parse(box.dataset['choose'] ?? '{}') as ChosenQuestion).id);
  }
  tell(chosen.size === 0 ? '' : `工作台上有 ${chosen.size} 个问题。`);
}

function tell(text: string): void {
  if (status) status.textContent = text;
  status?.closest('[data-chosen]')?.toggleAttribute('hidden', text === '');
}
