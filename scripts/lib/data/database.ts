import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { DataField, DataTable, DataValue } from '../../../src/views/data/data-table.ts';

const TYPE: Record<DataField['type'], string> = {
  string: 'TEXT',
  date: 'TEXT',
  list: 'TEXT',
  integer: 'INTEGER',
  boolean: 'INTEGER',
  number: 'REAL',
};

/**
 * An SQLite file of all tables with their keys. `_tables` and `_fields` tell what they hold. The same rows give the
 * same bytes.
 */
export class Database {
  readonly #database: DatabaseSync;

  constructor(path: string) {
    rmSync(path, { force: true });
    this.#database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
    this.#database.exec('PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF');
    this.#database.exec('CREATE TABLE _tables (name TEXT PRIMARY KEY, title TEXT, description TEXT)');
    this.#database.exec(
      'CREATE TABLE _fields (table_name TEXT, name TEXT, title TEXT, type TEXT, unit TEXT, description TEXT, ' +
        'names_table TEXT, PRIMARY KEY (table_name, name))',
    );
  }

  /** Makes a table, and gives the way to add its rows. */
  addTable({ name, title, description, fields }: DataTable, fill: (add: (row: readonly DataValue[]) => void) => void) {
    this.#database.exec(`CREATE TABLE "${name}" (${fields.map(columnOf).join(', ')}) WITHOUT ROWID`);
    this.#database.exec('BEGIN');
    this.#database.prepare('INSERT INTO _tables VALUES (?, ?, ?)').run(name, title, description);
    const describe = this.#database.prepare('INSERT INTO _fields VALUES (?, ?, ?, ?, ?, ?, ?)');
    for (const field of fields) {
      const { unit = null, description: told = null, references = null } = field;
      describe.run(name, field.name, field.title, field.type, unit, told, references);
    }
    const insert = this.#database.prepare(`INSERT INTO "${name}" VALUES (${fields.map(() => '?').join(', ')})`);
    fill((row) => void insert.run(...row.map(stored)));
    this.#database.exec('COMMIT');
  }

  close(): void {
    this.#database.close();
  }
}

function columnOf({ name, type, references }: DataField): string {
  const key = name === 'key' ? ' PRIMARY KEY NOT NULL' : '';
  return `"${name}" ${TYPE[type]}${key}${references ? ` REFERENCES "${references}" (key)` : ''}`;
}

function stored(value: DataValue): string | number | null {
  if (value === undefined) return null;
  return typeof value === 'boolean' ? Number(value) : value;
}
