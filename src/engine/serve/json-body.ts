import { isUtf8 } from 'node:buffer';
import { ApiError } from './errors.ts';

const maxDepth = 64;
/** Far more than any operation takes, and few enough to be parsed and validated in a few milliseconds. */
const maxValues = 20_000;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads a JSON request body. Stricter than `JSON.parse`, because a client that sends one of these means
 * something other than what would be read: duplicate members, members named after the prototype, lone
 * surrogates, invalid UTF-8, a byte order mark.
 *
 * @throws {ApiError} `invalid_json`; `payload_too_large` for nesting deeper than 64 or more than 20,000 values
 */
export function parseJsonBody(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) throw invalidJson('The request body is not valid UTF-8');
  const text = utf8.decode(bytes);
  const membersOfText = countMembersOfText(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalidJson('The request body is not valid JSON. Please check its syntax.');
  }
  // Every member of the text is in the value, unless a later one of the same name replaced it.
  if (countMembers(value) !== membersOfText) {
    throw invalidJson('The request body has the same member twice in one object');
  }
  return value;
}

/** Walks without recursion, so that depth is bounded by the rule and not by the stack. */
function countMembers(root: unknown): number {
  if (typeof root !== 'object' || root === null) {
    if (typeof root === 'string') rejectLoneSurrogates(root);
    return 0;
  }
  let members = 0;
  const pending: { value: object; depth: number }[] = [{ value: root, depth: 1 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, depth } = next;
    if (depth > maxDepth) throw tooLarge(`The request body is nested deeper than ${maxDepth} levels`);
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth, pending);
    } else {
      for (const [name, member] of Object.entries(value)) {
        members++;
        rejectLoneSurrogates(name);
        if (name === '__proto__' || name === 'constructor' || name === 'prototype') {
          throw invalidJson(`The member name ${name} is not allowed`);
        }
        visit(member, depth, pending);
      }
    }
  }
  return members;
}

function visit(value: unknown, depth: number, pending: { value: object; depth: number }[]): void {
  if (typeof value === 'string') rejectLoneSurrogates(value);
  else if (typeof value === 'object' && value !== null) pending.push({ value, depth: depth + 1 });
}

function rejectLoneSurrogates(text: string): void {
  if (!text.isWellFormed()) throw invalidJson('The request body has a lone surrogate in a string');
}

/**
 * Members in JSON text: its colons outside of strings. Counted before the text is parsed, to reject one
 * whose parsing would delay other callers.
 */
function countMembersOfText(text: string): number {
  let members = 0;
  let values = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    else if (code === colon) members++;
    else if (code === comma || code === openingBracket || code === openingBrace) values++;
  }
  if (values > maxValues) throw tooLarge(`The request body holds more than ${maxValues} values`);
  return members;
}

const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const openingBracket = 0x5b;
const openingBrace = 0x7b;

/** Index of the quote that ends the string whose opening quote is at `start`; of the last character if none does. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - 1 - backslashes) === 0x5c) backslashes++;
  return backslashes % 2 === 1;
}

function tooLarge(detail: string): ApiError {
  return new ApiError('payload_too_large', detail);
}

function invalidJson(detail: string): ApiError {
  return new ApiError('invalid_json', detail);
}
