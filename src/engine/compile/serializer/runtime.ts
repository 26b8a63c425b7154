/**
 * Functions of all generated serializers. Bundled into serializer-runtime.js together with document/formats.ts, so that a server
 * needs neither this file nor Ajv.
 *
 * The choices here are measured (Node 24, a list of 20 articles): beyond a few characters, regular expressions beat
 * loops over `charCodeAt`, and pieces joined by `+` beat arrays of pieces.
 */
import { isDeepStrictEqual } from 'node:util';
import { uuid } from '../../document/formats.ts';
import { UnsoundResponse } from '../../serve/unsound-response.ts';

/** Throws UnsoundResponse: a value breaks `keyword`. */
export function unsound(keyword: string, message: string): never {
  throw new UnsoundResponse(keyword, message);
}

/** Throws UnsoundResponse for a value that is missing or has another type. */
export function mistyped(value: unknown, expected: string): never {
  if (value === undefined) unsound('required', 'is missing');
  unsound('type', `must be ${expected}`);
}

/** Throws UnsoundResponse for a value that is missing or is not one of those listed. */
export function unlisted(value: unknown, keyword: 'enum' | 'const' | 'type', expected: string): never {
  if (value === undefined) unsound('required', 'is missing');
  unsound(keyword, `must be ${expected}`);
}

/** Returns the error of a part of a value with the pointer of that part in front. */
export function within(error: unknown, pointer: string): unknown {
  return error instanceof UnsoundResponse ? error.under(pointer) : error;
}

/** Returns a member name as a token of a JSON pointer (RFC 6901). */
export function pointerToken(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Returns true for a value that JSON writes as an object: not for a Date, a Map or an instance of a class. */
export function isPlainObject(value: unknown): value is { [name: string]: unknown } {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value) as unknown;
  return prototype === Object.prototype || prototype === null;
}

/** Returns a member whose name may also be one of Object.prototype. */
export function ownMember(value: { [name: string]: unknown }, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Throws UnsoundResponse for an object with an undeclared member. One that is undefined is not written, so it is allowed. */
export function rejectOthers(value: { [name: string]: unknown }, declared: ReadonlySet<string>): void {
  for (const name of Object.keys(value)) {
    if (value[name] !== undefined && !declared.has(name)) {
      throw new UnsoundResponse('additionalProperties', 'is not declared', pointerToken(name));
    }
  }
}

/** Returns true if an array, given as JSON, has two equal items; the order of members doesn't matter. */
export function hasEqualItems(json: string): boolean {
  const items = JSON.parse(json) as unknown[];
  return items.some((item, index) => items.findIndex((other) => isDeepStrictEqual(item, other)) !== index);
}

/** Returns true for a multiple, rounding as Ajv does. */
export function isMultiple(value: number, of: number): boolean {
  const quotient = value / of;
  return quotient === Number.parseInt(String(quotient), 10);
}

/** Returns the length as JSON Schema counts it: a surrogate pair is one. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

// What JSON strings escape: quotation marks, backslashes, control characters, and unpaired surrogates.
const clean = /^[\x20\x21\x23-\x5b\x5d-\ud7ff\ue000-\uffff]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the class begins with all of them.
const beyondLatin1 = /[^\x00-\xff]/;
// In Latin-1, V8 scans with vector instructions for a class of at most 16 characters: three scans beat one.
const quoteOrBackslash = /["\\]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what this looks for.
const control00 = /[\x00-\x0f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what this looks for.
const control10 = /[\x10-\x1f]/;

/** Returns what a JSON string contains between its quotation marks. */
export function escaped(text: string): string {
  // Each test for characters to escape is the fastest one for its kind of text.
  const isClean =
    text.length < 12
      ? isShortAndClean(text)
      : text.length < 80 || beyondLatin1.test(text)
        ? clean.test(text)
        : !(quoteOrBackslash.test(text) || control00.test(text) || control10.test(text));
  return isClean ? text : JSON.stringify(text).slice(1, -1);
}

function isShortAndClean(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x20 || unit === 0x22 || unit === 0x5c || unit >= 0xd800) return false;
  }
  return true;
}

export function isUuid(text: string): boolean {
  return uuid.test(text);
}

/** Returns the JSON of any value. Throws UnsoundResponse for undefined, NaN, a BigInt, a function, an instance of a class. */
export function anyValue(value: unknown): string {
  if (typeof value === 'string') return `"${escaped(value)}"`;
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (value === null) return 'null';
  if (Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) return anyArray(value);
  if (isPlainObject(value)) return anyObject(value);
  mistyped(value, 'a JSON value');
}

function anyArray(items: readonly unknown[]): string {
  let text = '[';
  let index = 0;
  try {
    for (; index < items.length; index += 1) text += (index === 0 ? '' : ',') + anyValue(items[index]);
  } catch (error) {
    throw within(error, `/${index}`);
  }
  return `${text}]`;
}

function anyObject(members: { [name: string]: unknown }): string {
  let text = '';
  let name = '';
  try {
    for (name in members) {
      const member = members[name];
      if (member !== undefined) text += `${text === '' ? '"' : ',"'}${escaped(name)}":${anyValue(member)}`;
    }
  } catch (error) {
    throw within(error, pointerToken(name));
  }
  return `{${text}}`;
}

interface Check {
  (value: unknown): boolean;
  errors?: readonly { instancePath: string; keyword: string; message?: string }[] | null;
}

/** Returns the JSON of a value whose schema only Ajv can check. What is checked is what is sent: without undefined members. */
export function checkedValue(value: unknown, check: Check): string {
  const text = anyValue(value);
  if (!check(JSON.parse(text))) {
    const [error] = check.errors ?? [];
    throw new UnsoundResponse(error?.keyword ?? 'false schema', error?.message ?? 'is invalid', error?.instancePath);
  }
  return text;
}
