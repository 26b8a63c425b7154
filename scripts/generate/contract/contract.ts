import type { Document, Reference } from './document.ts';
import { valueAt } from './json-pointer.ts';
import type { Problem } from './contract-error.ts';

/** The bundled contract, and where each part of it was written. */
export interface Contract {
  readonly document: Document;
  /** The problem's place in the files that people edit, given its JSON pointer in the bundled document. */
  problem(pointer: string, message: string): Problem;
}

/** A part of the document together with its JSON pointer. */
export interface Located<T> {
  readonly value: T;
  readonly pointer: string;
}

/** Follows `$ref`s of the bundled document, all of which begin with `#`, to what they name. */
export function dereference<T extends object>(document: Document, part: Located<T | Reference>): Located<T> {
  let { value, pointer } = part;
  for (let hops = 0; '$ref' in value && typeof value.$ref === 'string'; hops += 1) {
    pointer = decodeURIComponent(value.$ref.slice(1));
    const target = valueAt(document, pointer);
    if (typeof target !== 'object' || target === null || hops === 32) {
      throw new Error(`The reference #${pointer} at #${part.pointer} leads nowhere`);
    }
    value = target as T;
  }
  return { value: value as T, pointer };
}
