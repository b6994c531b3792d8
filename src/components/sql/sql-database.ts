import type { SqlAnswer, SqlRequest, SqlResult } from './sql-result.ts';

/** The message that SQLite gave, where a query cannot be answered. */
export class QueryRefused extends Error {}

/** The published database in a worker. Its bytes are kept, so that a query can be ended without another download. */
export class SqlDatabase {
  readonly #bytes: ArrayBuffer;
  #worker: Worker | undefined;
  #isOpen = false;

  private constructor(bytes: ArrayBuffer) {
    this.#bytes = bytes;
  }

  /** Downloads the file. `tell` hears how many bytes have come, and of how many where the server says so. */
  static async from(address: string, tell: (got: number, all: number | undefined) => void): Promise<SqlDatabase> {
    const answer = await fetch(address);
    if (!answer.ok || !answer.body) throw new Error(`${answer.status} ${address}`);
    // A length that a server gives is of what it sends, which may be packed.
    const length = answer.headers.has('content-encoding') ? undefined : answer.headers.get('content-length');
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    const reader = answer.body.getReader();
    let got = 0;
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      chunks.push(piece.value);
      got += piece.value.length;
      tell(got, length ? Number(length) : undefined);
    }
    return new SqlDatabase(await new Blob(chunks).arrayBuffer());
  }

  /** Throws `QueryRefused` with SQLite's own words. Of a query that was ended, nothing is heard. */
  async run(sql: string): Promise<SqlResult> {
    const worker = (this.#worker ??= new Worker(new URL('./sql-worker.ts', import.meta.url), { type: 'module' }));
    if (!this.#isOpen) {
      await ask(worker, { kind: 'open', bytes: this.#bytes });
      this.#isOpen = true;
    }
    const answer = await ask(worker, { kind: 'run', sql });
    if (answer.kind !== 'result') throw new Error(answer.kind);
    return answer.result;
  }

  /** Ends the query that is running. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#isOpen = false;
  }
}

function ask(worker: Worker, request: SqlRequest): Promise<SqlAnswer> {
  return new Promise((done, fail) => {
    worker.onmessage = ({ data }: MessageEvent<SqlAnswer>) => {
      if (data.kind === 'refused') fail(new QueryRefused(data.message));
      else done(data);
    };
    worker.onerror = () => fail(new Error('worker'));
    worker.postMessage(request);
  });
}
