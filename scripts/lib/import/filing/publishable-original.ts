import { sha256 } from '../../../../src/model/sha256.ts';
import type { Book } from '../reading/book.ts';
import { openPackage, packedAgain } from '../reading/open-package.ts';

/** Parts of a document that tell who wrote and read it, and no reader needs. */
const ABOUT_PERSONS = /^docProps\/|^word\/(comments|commentsExtended|commentsIds|people)/;

/**
 * The file as it may be offered to readers: as it is, or, where its properties name persons, without these. The parts
 * stay in the package, emptied, so that the document opens as before.
 */
export function publishableOriginal({ bytes, sha256: hash }: Book): { bytes: Uint8Array; sha256: string } {
  if (bytes[0] !== 0x50) return { bytes, sha256: hash };
  const parts = openPackage(bytes);
  const named = [...parts.keys()].filter((name) => ABOUT_PERSONS.test(name));
  if (named.length === 0) return { bytes, sha256: hash };
  const emptied = new Map([...parts].map(([name, part]) => [name, named.includes(name) ? withoutText(part) : part]));
  const clean = packedAgain(emptied);
  return { bytes: clean, sha256: sha256(clean) };
}

/** The elements of a part without what they say. Authors of comments stand in attributes. */
function withoutText(part: Uint8Array): Uint8Array {
  const text = new TextDecoder()
    .decode(part)
    .replace(/>[^<>]+</g, '><')
    .replace(/\b(\w+:)?(author|initials|providerId|userId)="[^"]*"/g, '$1$2=""');
  return new TextEncoder().encode(text);
}
