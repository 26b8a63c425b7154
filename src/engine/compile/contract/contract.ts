import type { Problem } from './contract-error.ts';
import type { Document, Reference } from './document.ts';
import { valueAt } from './json-pointer.ts';

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

/** What a `$ref` of the bundled document names; all of them begin with `#`. */
export function referred(document: Document, { $ref }: Reference): Located<unknown> {
  const pointer = decodeURIComponent($ref.slice(1));
  const value = valueAt(document, pointer);
  if (value === undefined) throw new Error(`The reference ${$ref} leads nowhere`);
  return { value, pointer };
}

/** The part itself, or what it refers to. Not for schemas, where a `$ref` may have others beside it. */
export function dereference<T>(document: Document, part: Located<T | Reference>): Located<T> {
  const seen = new Set<string>();
  let { value, pointer } = part;
  while (isReference(value)) {
    if (seen.has(value.$ref)) throw new Error(`The reference ${value.$ref} leads to itself`);
    seen.add(value.$ref);
    ({ value, pointer } = referred(document, value) as Located<T | Reference>);
  }
  return { value, pointer };
}

function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && '$ref' in value && typeof value.$ref === 'string';
}
