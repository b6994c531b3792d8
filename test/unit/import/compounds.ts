import * as XLSX from '@e965/xlsx';

const { CFB } = XLSX;

/** A compound file (.xls, .doc, a document with a password) with some streams. */
export function compound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams)) CFB.utils.cfb_add(file, name, bytes);
  return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Buffer);
}

/** What office programs write for a document with a password. */
export function encryptedPackage(): Uint8Array {
  return compound({
    EncryptionInfo: new Uint8Array([4, 0, 4, 0, 0x40, 0, 0, 0]),
    EncryptedPackage: new Uint8Array(100),
  });
}

/** An .xls whose records are encrypted: it begins as any, and then says so. */
export function encryptedXls(): Uint8Array {
  const record = (kind: number, data: readonly number[]) => [kind & 0xff, kind >> 8, data.length, 0, ...data];
  const begin = [0, 6, 5, 0, 0xbb, 0x0d, 0xcc, 7, 0, 0, 0, 0, 6, 0, 0, 0];
  const stream = [
    ...record(0x809, begin),
    ...record(0x2f, [1, 0, 1, 0, 1, 0, ...Array<number>(48).fill(1)]),
    ...record(0x0a, []),
  ];
  return compound({ Workbook: new Uint8Array(stream) });
}

/** The bytes in GBK of the texts that tests write into old workbooks. */
const GBK: Readonly<Record<string, string>> = {
  表: 'B1ED',
  项目名称: 'CFEEC4BFC3FBB3C6',
  养老服务补贴: 'D1F8C0CFB7FECEF1B2B9CCF9',
};

/** The stream of a workbook of Excel 95 with one sheet, whose texts stand in the first row as bytes of code page 936. */
export function excel95(...texts: readonly string[]): Uint8Array {
  const short = (value: number) => [value & 0xff, value >> 8];
  const record = (kind: number, data: readonly number[]) => [...short(kind), ...short(data.length), ...data];
  const bytes = (text: string) => [...(GBK[text] ?? '').matchAll(/../g)].map(([pair]) => Number.parseInt(pair, 16));
  const begin = (kind: number) => record(0x809, [...short(0x500), ...short(kind), ...short(0), ...short(0)]);
  const name = bytes('表');
  const head = (at: number) => [
    ...begin(0x05),
    ...record(0x42, short(936)),
    ...record(0x85, [...short(at), 0, 0, 0, 0, name.length, ...name]),
    ...record(0x0a, []),
  ];
  const cells = texts.flatMap((text, column) =>
    record(0x204, [...short(0), ...short(column), ...short(0), ...short(bytes(text).length), ...bytes(text)]),
  );
  return new Uint8Array([...head(head(0).length), ...begin(0x10), ...cells, ...record(0x0a, [])]);
}
