import { facetKeys, pageOf, type FacetKey, type SearchField, type SearchRecord } from './search-record.ts';

/**
 * What the browser knows of every record before it shows one: facets, sort keys and which page it stands on, by number
 * of the record. Texts lie in parts of their own and are loaded for the hits that are shown.
 */
export type Catalog = {
  /** Changes with the texts, so that a browser does not keep old ones. */
  version: string;
  /** Entries of the index from this number on are texts that records share. */
  recordCount: number;
  /** Names of the index entries, one behind the other, each as long as `idLength`; blank where there is no entry. */
  ids: string;
  idLength: number;
  /** How many entries each index of Pagefind holds. */
  shardSize: number;
  /** How many records stand in each part. */
  partSize: number;
  /** First record of each page; records of a page are neighbours. */
  pageStarts: readonly number[];
  weights: readonly number[];
  titleLengths: readonly number[];
  /** Records with an amount, and the amounts in fen. */
  amounts: SparseColumn;
  /** `2022` as 20220000, `2022-03-01` as 20220301. */
  dates: SparseColumn;
  scores: SparseColumn;
  facets: { readonly [Key in FacetKey]: FacetColumn };
  /** Groups of words that mean the same. */
  synonyms: readonly (readonly string[])[];
};

export type SparseColumn = { records: readonly number[]; values: readonly number[] };

/** `sets[i]` is the set of the i-th record, 0 for none; set n holds the values `members[n - 1]`. */
export type FacetColumn = {
  values: readonly string[];
  members: readonly (readonly number[])[];
  sets: readonly number[];
};

/** The texts of a record, loaded when it is shown. */
export type ShownRecord = Pick<SearchRecord, 'address' | 'pageTitle' | 'title' | 'facets'> & {
  fields: readonly SearchField[];
};

export const PART_SIZE = 40;

/** Records in the order in which they are numbered: page by page, each page where its first record stands. */
export function numbered(records: readonly SearchRecord[]): SearchRecord[] {
  return [...Map.groupBy(records, (record) => pageOf(record.address)).values()].flat();
}

/** The catalog of numbered records; `ids` are the names of the index entries, of records and then of shared texts. */
export function catalogOf(
  records: readonly SearchRecord[],
  ids: readonly string[],
  synonyms: readonly (readonly string[])[],
  version: string,
  shardSize: number,
): Catalog {
  const idLength = Math.max(0, ...ids.map((id) => id.length));
  const pages = records.map(({ address }) => pageOf(address));
  return {
    version,
    recordCount: records.length,
    ids: ids.map((id) => id.padEnd(idLength)).join(''),
    idLength,
    shardSize,
    partSize: PART_SIZE,
    pageStarts: pages.flatMap((page, no) => (page === pages[no - 1] ? [] : [no])),
    weights: records.map(({ weight }) => weight),
    titleLengths: records.map(({ title }) => Math.min(99, title.length)),
    amounts: sparse(records, ({ amountFen }) => amountFen),
    dates: sparse(records, ({ on }) => dateNumber(on)),
    scores: sparse(records, ({ score }) => score),
    facets: Object.fromEntries(
      facetKeys.map((key) => [key, facetColumn(records.map(({ facets }) => facets[key] ?? []))]),
    ) as Catalog['facets'],
    synonyms,
  };
}

/** The texts of the records by part. */
export function partsOf(records: readonly SearchRecord[]): ShownRecord[][] {
  const shown = records.map(({ address, pageTitle, title, facets, fields }): ShownRecord => ({
    address,
    pageTitle,
    title,
    facets,
    fields,
  }));
  return Array.from({ length: Math.ceil(shown.length / PART_SIZE) }, (_, part) =>
    shown.slice(part * PART_SIZE, (part + 1) * PART_SIZE),
  );
}

/** For each index of Pagefind, the number of each entry by its name there. */
export function numbersById({ ids, idLength, shardSize }: Catalog): Map<string, number>[] {
  const shards: Map<string, number>[] = [];
  for (let no = 0; no * idLength < ids.length; no += 1) {
    const shard = Math.floor(no / shardSize);
    const numbers = (shards[shard] ??= new Map<string, number>());
    const id = ids.slice(no * idLength, (no + 1) * idLength).trimEnd();
    if (id !== '') numbers.set(id, no);
  }
  return shards;
}

/** Records that carry a value, as a map. */
export const columnMap = ({ records, values }: SparseColumn): Map<number, number> =>
  new Map(records.map((no, position) => [no, values[position] ?? 0]));

/** The values of a facet that a record has. */
export function valuesOf(column: FacetColumn, no: number): readonly number[] {
  const set = column.sets[no] ?? 0;
  return set === 0 ? [] : (column.members[set - 1] ?? []);
}

function sparse(records: readonly SearchRecord[], valueOf: (record: SearchRecord) => number | undefined): SparseColumn {
  const found = records.flatMap((record, no) => {
    const value = valueOf(record);
    return value === undefined ? [] : [{ no, value }];
  });
  return { records: found.map(({ no }) => no), values: found.map(({ value }) => value) };
}

function dateNumber(on: string | undefined): number | undefined {
  const [year, month = '0', day = '0'] = on?.split('-') ?? [];
  return year === undefined ? undefined : Number(year) * 10_000 + Number(month) * 100 + Number(day);
}

function facetColumn(valuesOfRecords: readonly (readonly string[])[]): FacetColumn {
  const values = [...new Set(valuesOfRecords.flat())].sort();
  const numberOf = new Map(values.map((value, number) => [value, number]));
  const setOf = new Map<string, number>();
  const members: number[][] = [];
  const sets = valuesOfRecords.map((texts) => {
    if (texts.length === 0) return 0;
    const numbers = [...new Set(texts.map((text) => numberOf.get(text) ?? 0))].sort((a, b) => a - b);
    const key = numbers.join();
    const known = setOf.get(key) ?? members.push(numbers);
    setOf.set(key, known);
    return known;
  });
  return { values, members, sets };
}
