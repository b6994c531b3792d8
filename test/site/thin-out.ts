/** Of rows and entries that are built alike, as many as tell whether they are accessible. */
export const ALIKE = 2;

/**
 * Takes out of the page what repeats: of the rows of a table, the items of a list and the parts of a drawing that have
 * the same elements, classes and attributes, the first few stay. A tool that reads a page element by element needs
 * seconds for what it has already seen. Runs within the browser, so it may use nothing from outside itself.
 */
export function thinOut(alike: number): void {
  const shapeOf = (element: Element): string =>
    [
      element.localName,
      ...element.classList,
      ...[...element.attributes].map(({ name }) => name),
      `(${[...element.children].map(shapeOf).join()})`,
    ].join(' ');
  for (const parent of document.querySelectorAll('tbody, ul, ol, svg, svg g')) {
    const seen = new Map<string, number>();
    for (const child of [...parent.children]) {
      const shape = shapeOf(child);
      const count = (seen.get(shape) ?? 0) + 1;
      seen.set(shape, count);
      if (count > alike) child.remove();
    }
  }
}
