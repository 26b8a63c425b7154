/**
 * What every generated serializer uses. Bundled into generated/serializer-runtime.js together with ajv-formats, so
 * that the server needs neither this file nor Ajv.
 *
 * The choices here are measured (Node 24, a list of 20 articles): beyond a few characters, regular expressions beat
 * loops over `charCodeAt`, and pieces joined by `+` beat arrays of pieces.
 */
import { isDeepStrictEqual } from 'node:util';
import ajvFormats from 'ajv-formats/dist/formats.js';
import { UnsoundResponse } from '../../serve/unsound-response.ts';
import { uuid } from '../contract/uuid.ts';

/** Refuses the value: it breaks `keyword`. */
export function unsound(keyword: string, message: string): never {
  throw new UnsoundResponse(keyword, message);
}

/** Refuses a value that is not of the expected type, or is not there. */
export function mistyped(value: unknown, expected: string): never {
  if (value === undefined) unsound('required', 'is missing');
  unsound('type', `must be ${expected}`);
}

/** Refuses a value that is not among those listed, or is not there. */
export function unlisted(value: unknown, keyword: 'enum' | 'const' | 'type', expected: string): never {
  if (value === undefined) unsound('required', 'is missing');
  unsound(keyword, `must be ${expected}`);
}

/** Puts what a part of a value is refused for under the pointer of that part. */
export function within(error: unknown, pointer: string): unknown {
  return error instanceof UnsoundResponse ? error.under(pointer) : error;
}

/** A member name as a token of a JSON pointer (RFC 6901). */
export function pointerToken(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Whether the value is what a JSON object is made from: a Date, a Map or an instance of a class is not. */
export function isPlainObject(value: unknown): value is { [name: string]: unknown } {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value) as unknown;
  return prototype === Object.prototype || prototype === null;
}

/** A member that may share its name with one of Object.prototype. */
export function ownMember(value: { [name: string]: unknown }, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Refuses an object with a member that is not declared. One that is undefined is not written, so it may stay. */
export function refuseOthers(value: { [name: string]: unknown }, declared: ReadonlySet<string>): void {
  for (const name of Object.keys(value)) {
    if (value[name] !== undefined && !declared.has(name)) {
      throw new UnsoundResponse('additionalProperties', 'is not declared', pointerToken(name));
    }
  }
}

/** Whether an array, given as JSON, has two items that are equal whatever the order of their members. */
export function hasEqualItems(json: string): boolean {
  const items = JSON.parse(json) as unknown[];
  return items.some((item, index) => items.findIndex((other) => isDeepStrictEqual(item, other)) !== index);
}

/** Whether the value is a multiple, rounding as Ajv does. */
export function isMultiple(value: number, of: number): boolean {
  const quotient = value / of;
  return quotient === Number.parseInt(String(quotient), 10);
}

/** Length as JSON Schema counts it: a surrogate pair is one. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

// What JSON strings escape: quotation marks, backslashes, control characters, and surrogates that stand alone.
const clean = /^[\x20\x21\x23-\x5b\x5d-\ud7ff\ue000-\uffff]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the class begins with all of them.
const beyondLatin1 = /[^\x00-\xff]/;
// In Latin-1, V8 scans with vector instructions for a class of at most 16 characters: three scans beat one.
const quoteOrBackslash = /["\\]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what this looks for.
const control00 = /[\x00-\x0f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what this looks for.
const control10 = /[\x10-\x1f]/;

/** The text as it stands between the quotation marks of a JSON string. */
export function escaped(text: string): string {
  // Each way to look for what needs escaping is the fastest for texts of its kind.
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

type FormatTest = (text: string) => boolean;

/** The test of a format by ajv-formats, so that serializers and request validators agree. */
export function formatTest(name: string): FormatTest {
  const format = ajvFormats.fullFormats[name as keyof typeof ajvFormats.fullFormats] as unknown;
  const validate =
    format instanceof RegExp || typeof format === 'function' ? format : (format as { validate: unknown }).validate;
  return validate instanceof RegExp ? (text) => validate.test(text) : (validate as FormatTest);
}

// Every date-time in UTC but February 29 and leap seconds.
const usualDateTime =
  /^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;
const anyDateTime = formatTest('date-time');

/**
 * Whether the text is a date and time of RFC 3339 that the calendar has. What ajv-formats says, except that a control
 * character between date and time is refused: so the text never needs escaping.
 */
export function isDateTime(text: string): boolean {
  return usualDateTime.test(text) || (anyDateTime(text) && clean.test(text));
}

export function isUuid(text: string): boolean {
  return uuid.test(text);
}

/** Any JSON value. Refuses what JSON cannot hold: undefined, NaN, a BigInt, a function, an instance of a class. */
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

/** A value whose schema only Ajv can check. What is checked is what is sent: absent members are not undefined. */
export function checkedValue(value: unknown, check: Check): string {
  const text = anyValue(value);
  if (!check(JSON.parse(text))) {
    const [error] = check.errors ?? [];
    throw new UnsoundResponse(error?.keyword ?? 'false schema', error?.message ?? 'is refused', error?.instancePath);
  }
  return text;
}
