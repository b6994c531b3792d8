export {};

/** Shows the place for a query, and loads the rest when something is asked for the first time. */
const place = document.querySelector<HTMLElement>('[data-sql]');
const form = place?.querySelector<HTMLFormElement>('[data-sql-form]');
const text = form?.querySelector('textarea');
const status = form?.querySelector<HTMLElement>('[data-sql-status]');
if (place && form && text && status) {
  form.hidden = false;
  // An address that somebody sent on holds the query; it is shown, and runs when the reader says so.
  const given = new URLSearchParams(location.search).get('sql');
  if (given !== null) text.value = given;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void ask(place);
  });
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  for (const button of place.querySelectorAll<HTMLButtonElement>('[data-sql-example]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      text.value = button.parentElement?.querySelector('code')?.textContent ?? '';
      form.scrollIntoView();
      form.requestSubmit();
    });
  }
}

async function ask(app: HTMLElement): Promise<void> {
  try {
    const { askDatabase } = await import('./sql-app.ts');
    await askDatabase(app);
  } catch {
    status?.replaceChildren('没有读到查询程序：可能是网络中断，请再按一次“查询”。');
  }
}
