/** Filters the members of the list on the page by its controls, and keeps the choice in the address. */
type Member = { element: HTMLElement; facets: Record<string, string[]>; text: string; rank: number; place: number };

const list = document.querySelector<HTMLElement>('[data-filtered-list]');
const form = list?.querySelector<HTMLFormElement>('[data-filter]');
if (list && form) start(list, form);

function start(root: HTMLElement, controls: HTMLFormElement): void {
  const members = readMembers(root);
  const selects = [...controls.querySelectorAll<HTMLSelectElement>('select:not([data-filter-order])')];
  const order = controls.querySelector<HTMLSelectElement>('[data-filter-order]');
  const text = controls.querySelector<HTMLInputElement>('input');
  const named = [...selects, ...(order ? [order] : []), ...(text ? [text] : [])];

  const query = new URLSearchParams(location.search);
  for (const control of named) control.value = query.get(control.name) ?? '';
  // A value that the list does not have leaves a select without choice.
  for (const select of selects) if (select.selectedIndex < 0) select.value = '';

  controls.hidden = false;
  controls.addEventListener('input', update);
  controls.addEventListener('submit', (event) => event.preventDefault());
  controls.addEventListener('reset', () => setTimeout(update));
  update();

  function update(): void {
    offerDependent(controls);
    const chosen = Object.fromEntries(selects.map((select) => [select.name, select.value]));
    const words = normal(text?.value ?? '');
    for (const member of members) member.element.hidden = !isKept(member, chosen, words);
    for (const select of selects) countOptions(select, members, chosen, words);
    if (order) sort(members, order.value === 'rank');
    hideEmptySections(root);
    report(controls, members);
    remember(named);
  }
}

function readMembers(root: HTMLElement): Member[] {
  return [...root.querySelectorAll<HTMLElement>('[data-facets]')].map((element, place) => ({
    element,
    facets: JSON.parse(element.dataset['facets'] ?? '{}'),
    text: normal(element.textContent ?? ''),
    rank: Number(element.dataset['rank'] ?? -Infinity),
    place,
  }));
}

function isKept({ facets, text }: Member, chosen: Record<string, string>, words: string): boolean {
  return text.includes(words) && Object.entries(chosen).every(([key, value]) => !value || facets[key]?.includes(value));
}

/** Shows a facet that waits for another once that one has a value, and clears it otherwise. */
function offerDependent(controls: HTMLFormElement): void {
  for (const field of controls.querySelectorAll<HTMLElement>('[data-after]')) {
    const leader = controls.querySelector<HTMLSelectElement>(`[name="${field.dataset['after']}"]`);
    field.hidden = leader !== null && !leader.value;
    const select = field.querySelector('select');
    if (field.hidden && select) select.value = '';
  }
}

/** Says how many members each value would leave, the other choices staying as they are. */
function countOptions(
  select: HTMLSelectElement,
  members: readonly Member[],
  chosen: Record<string, string>,
  words: string,
): void {
  const others = { ...chosen, [select.name]: '' };
  const pool = members.filter((member) => isKept(member, others, words));
  for (const option of select.options) {
    if (!option.value) continue;
    const count = pool.filter(({ facets }) => facets[select.name]?.includes(option.value)).length;
    option.textContent = `${option.value}（${count}）`;
    option.disabled = count === 0 && !option.selected;
  }
}

function sort(members: readonly Member[], byRank: boolean): void {
  const sorted = [...members].sort((a, b) => (byRank ? b.rank - a.rank || a.place - b.place : a.place - b.place));
  for (const { element } of sorted) element.parentElement?.append(element);
}

function hideEmptySections(root: HTMLElement): void {
  for (const section of root.querySelectorAll<HTMLElement>('section')) {
    const inner = section.querySelectorAll<HTMLElement>('[data-facets]');
    if (inner.length > 0) section.hidden = [...inner].every((element) => element.hidden);
  }
}

function report(controls: HTMLFormElement, members: readonly Member[]): void {
  const status = controls.querySelector<HTMLElement>('[role="status"]');
  if (!status) return;
  const kept = members.filter(({ element }) => !element.hidden).length;
  const noun = status.dataset['noun'] ?? '条';
  status.textContent =
    kept === members.length ? `共 ${kept} ${noun}` : `${members.length} ${noun}中符合的 ${kept} ${noun}`;
}

function remember(controls: readonly (HTMLSelectElement | HTMLInputElement)[]): void {
  const query = new URLSearchParams(location.search);
  for (const { name, value } of controls) {
    if (value) query.set(name, value);
    else query.delete(name);
  }
  const search = query.toString();
  history.replaceState(null, '', `${location.pathname}${search ? `?${search}` : ''}${location.hash}`);
}

function normal(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}
