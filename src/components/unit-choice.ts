/** Shows the amounts of the page in the unit that the reader chose, beside the printed ones; the choice is remembered. */
import { SHOWN_UNITS, showIn, UNIT_CHANGED, type ShownUnit } from '../model/shown-amount.ts';
import type { MoneyUnit } from '../model/money.ts';

const storageKey = 'wenxiao-unit';

/** What puts one place of the page back as it was. */
let undo: (() => void)[] = [];

const tools = document.querySelector<HTMLElement>('[data-unit-tools]');
const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-shown-unit]')];
const status = document.querySelector('[data-unit-status]');

show(unitOf(remembered()));
for (const button of buttons) {
  button.addEventListener('click', () => {
    const chosen = unitOf(button.dataset['shownUnit']);
    show(chosen);
    remember(chosen ?? '');
    if (status) status.textContent = chosen ? `金额按${chosen}显示，小字为原数` : '金额按原件显示';
  });
}
if (tools) tools.hidden = false;

function show(chosen: ShownUnit | undefined): void {
  for (const back of undo) back();
  undo = [];
  for (const button of buttons) {
    button.setAttribute('aria-pressed', String((button.dataset['shownUnit'] ?? '') === (chosen ?? '')));
  }
  // What is drawn in the browser shows the unit by itself.
  document.documentElement.dataset['shownUnit'] = chosen ?? '';
  document.dispatchEvent(new Event(UNIT_CHANGED));
  if (!chosen) return;
  for (const element of document.querySelectorAll('main data[value]')) {
    const text = element.firstChild;
    if (text instanceof Text) showAmount(text, element.closest('td') ?? undefined, chosen);
  }
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-units]')) showTable(table, chosen);
}

function showTable(table: HTMLTableElement, chosen: ShownUnit): void {
  const units = (table.dataset['units'] ?? '').split(',');
  let isChanged = false;
  for (const { cells } of table.tBodies[0]?.rows ?? []) {
    // Before the figures stand the code, where there is one, and the name.
    const first = cells.length - units.length;
    if (first < 1) continue;
    units.forEach((unit, position) => {
      const cell = cells[first + position];
      const text = cell && figureIn(cell);
      if (cell && text && unit) isChanged = showAmount(text, cell, chosen, unit as MoneyUnit) || isChanged;
    });
  }
  if (isChanged) sayUnit(table, chosen);
}

/** The digits of a cell: its own text, or that of its link; marks and notes are elements of other kinds. */
function figureIn(cell: HTMLTableCellElement): Text | undefined {
  for (const child of cell.childNodes) {
    const found = child instanceof HTMLAnchorElement ? child.firstChild : child;
    if (found instanceof Text && found.data.trim() !== '') return found;
  }
  return undefined;
}

/** Puts the converted amount in the place of the printed one, and that small behind it or, in a cell, below it. */
function showAmount(text: Text, cell: Element | undefined, chosen: ShownUnit, unit?: MoneyUnit): boolean {
  const printed = text.data;
  const shown = showIn(chosen, printed.trim(), unit);
  if (shown === undefined) return false;
  const small = element('span', 'printed-amount');
  if (cell) small.append(element('span', 'visually-hidden', '原数 '), printed.trim());
  else small.textContent = `（${printed.trim()}）`;
  text.data = shown;
  if (cell) cell.append(small);
  else text.after(small);
  undo.push(() => {
    text.data = printed;
    small.remove();
  });
  return true;
}

/** Says in the head of a table, and under the chart whose numbers it holds, what the figures now are. */
function sayUnit(table: HTMLTableElement, chosen: ShownUnit): void {
  for (const head of table.closest('.data-table')?.querySelectorAll('[data-unit-of]') ?? []) {
    if (head.getAttribute('data-unit-of') === chosen) continue;
    const isColumn = head.matches('.data-table__column-unit');
    add(head, element('span', 'unit-shown', isColumn ? `现按${chosen}` : `，现按${chosen}显示，小字为原数`));
  }
  const chart = table.closest('.figure')?.querySelector('.figure__chart');
  if (chart) add(chart, element('p', 'figure__unit', '图和标题里的金额仍按原来的单位。'));
}

function add(place: Element, added: HTMLElement): void {
  place.append(added);
  undo.push(() => added.remove());
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function unitOf(name: string | undefined): ShownUnit | undefined {
  return SHOWN_UNITS.find((unit) => unit === name);
}

function remembered(): string {
  try {
    return localStorage.getItem(storageKey) ?? '';
  } catch {
    return '';
  }
}

function remember(name: string): void {
  try {
    localStorage.setItem(storageKey, name);
  } catch {
    // Storage is off: the unit holds for this page only.
  }
}
