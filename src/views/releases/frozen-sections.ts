import { collections, type CollectionName } from '../../schemas/collections.ts';
import type { Block } from '../shapes/block.ts';
import { section, subsection, type PageSection } from '../shapes/sectioned-page.ts';
import type { Table } from '../shapes/table.ts';
import { placeWords } from './place-words.ts';
import { valueCell } from './value-words.ts';

type Path = readonly (string | number)[];
type Leaf = { path: Path; value: unknown };

/** The whole text of a frozen record: what it is of, then each of its parts, in the order of the schema. */
export function frozenSections(collection: CollectionName, frozen: Record<string, unknown>): PageSection[] {
  const names = Object.keys(collections[collection].schema.shape).filter((name) => Object.hasOwn(frozen, name));
  const single = names.filter((name) => typeof frozen[name] !== 'object');
  const parts = names
    .filter((name) => !single.includes(name))
    .flatMap((name): Leaf[] => {
      const value = frozen[name];
      const isListOfGroups = Array.isArray(value) && value.some(isGroup);
      return isListOfGroups && !isFlat(value)
        ? value.map((item: unknown, position) => ({ path: [name, position], value: item }))
        : [{ path: [name], value }];
    });
  const own = single.map((name) => ({ path: [name], value: frozen[name] }));
  return [
    ...section('text', '发布时的原文', [leavesTable(collection, 'text-0', '记录', own, [])]),
    ...parts.flatMap(({ path, value }, no) => {
      const title = placeWords(collection, path);
      return subsection(`t-${no + 1}`, title, partBlocks(collection, `text-${no + 1}`, title, path, value));
    }),
  ];
}

/** The single values of a part in one table, and each of its lists of rows in a table of its own. */
function partBlocks(collection: CollectionName, id: string, title: string, path: Path, value: unknown): Block[] {
  const lists: Leaf[] = [];
  const leaves = [...leavesOf(value, path, lists)];
  const tables = lists.map((list, no) => {
    const caption = list.path.length > path.length ? placeWords(collection, list.path) : title;
    return rowsTable(collection, `${id}-${no + 1}`, caption, list);
  });
  return [...(leaves.length > 0 ? [leavesTable(collection, id, title, leaves, path)] : []), ...tables];
}

function leavesTable(
  collection: CollectionName,
  id: string,
  caption: string,
  leaves: readonly Leaf[],
  above: Path,
): Block & { kind: 'table' } {
  const prefix = above.length > 0 ? `${placeWords(collection, above)} · ` : '';
  const table: Table = {
    id,
    caption,
    isTitled: true,
    rowTitle: '字段',
    columns: [{ key: 'value', title: '发布时的值' }],
    rows: leaves.map(({ path, value }) => {
      const words = placeWords(collection, path);
      return {
        header: words.startsWith(prefix) ? words.slice(prefix.length) : words,
        cells: [valueCell(value)],
      };
    }),
  };
  return { kind: 'table', table };
}

/** Items of a list as rows, with a column for each value that any of them has. */
function rowsTable(collection: CollectionName, id: string, caption: string, { path, value }: Leaf): Block {
  const items = (value as unknown[]).map(
    (item, position) =>
      new Map([...leavesOf(item, [])].map((leaf) => [JSON.stringify(leaf.path), { ...leaf, position }])),
  );
  const columns = [...new Set(items.flatMap((item) => [...item.keys()]))];
  const prefix = `${placeWords(collection, [...path, 0])} · `;
  const table: Table = {
    id,
    caption,
    rowTitle: '序号',
    columns: columns.map((key) => {
      const words = placeWords(collection, [...path, 0, ...(JSON.parse(key) as Path)]);
      return { key, title: words.startsWith(prefix) ? words.slice(prefix.length) : words };
    }),
    rows: items.map((item, position) => ({
      header: String(position + 1),
      cells: columns.map((key) => {
        const leaf = item.get(key);
        return leaf ? valueCell(leaf.value) : { text: '', kind: 'absent', title: '没有这一项' };
      }),
    })),
  };
  return { kind: 'table', table };
}

/** Every single value within a value. Lists of flat groups go into `lists`, where it is given. */
function* leavesOf(value: unknown, path: Path, lists?: Leaf[]): Generator<Leaf> {
  if (typeof value !== 'object' || value === null) yield { path, value };
  else if (lists && Array.isArray(value) && isFlat(value)) lists.push({ path, value });
  else {
    const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
    for (const [step, member] of entries) yield* leavesOf(member, [...path, step], lists);
  }
}

/** Columns beyond this are no table that can be read. */
const MOST_COLUMNS = 16;

/** Whether items of a list make rows: groups with few single values each, and no lists of groups within. */
function isFlat(list: readonly unknown[]): boolean {
  if (!list.every(isGroup)) return false;
  const columns = new Set<string>();
  for (const item of list) {
    const inner: Leaf[] = [];
    for (const { path } of leavesOf(item, [], inner)) columns.add(JSON.stringify(path));
    if (inner.length > 0) return false;
  }
  return list.length > 0 && columns.size <= MOST_COLUMNS;
}

function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
