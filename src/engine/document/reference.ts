import type { Document, Reference } from './document.ts';
import { valueAt } from './json-pointer.ts';

/** A part of the document with its JSON pointer. */
export interface Located<T> {
  readonly value: T;
  readonly pointer: string;
}

/**
 * Returns what a `$ref` of the bundled document names, with its JSON pointer. Every such reference begins with `#`.
 *
 * @throws {Error} if the reference leads nowhere.
 */
export function resolveReference(document: Document, { $ref }: Reference): Located<unknown> {
  const pointer = decodeURIComponent($ref.slice(1));
  const value = valueAt(document, pointer);
  if (value === undefined) throw new Error(`The reference ${$ref} leads nowhere`);
  return { value, pointer };
}

/**
 * Returns the part itself, or what it refers to after any number of steps. Not for schemas, where a `$ref` may have
 * other keywords next to it: see `resolvedSchema`.
 *
 * @throws {Error} if a reference leads nowhere or to itself.
 */
export function dereference<T>(document: Document, part: Located<T | Reference>): Located<T> {
  const seen = new Set<string>();
  let { value, pointer } = part;
  while (isReference(value)) {
    if (seen.has(value.$ref)) throw new Error(`The reference ${value.$ref} leads to itself`);
    seen.add(value.$ref);
    ({ value, pointer } = resolveReference(document, value) as Located<T | Reference>);
  }
  return { value, pointer };
}

/** Returns true for an object that is a reference to another part. */
export function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && '$ref' in value && typeof value.$ref === 'string';
}
