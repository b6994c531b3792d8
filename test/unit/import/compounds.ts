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
