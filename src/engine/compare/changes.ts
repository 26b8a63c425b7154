import { isDeepStrictEqual } from 'node:util';
import { defaultMaxBytes } from '../document/compiled-operations.ts';
import type { Document } from '../document/document.ts';
import { pointerToken } from '../document/json-pointer.ts';
import type { At, Change, Note } from './change.ts';
import { Changes } from './change-list.ts';
import { type ComparedExtension, compareExtensions, engineExtensions } from './extension-changes.ts';
import type { Located, Schema } from './located.ts';
import { type Json, type Member, type Operation, operationsOf, type Resolved, resolved } from './operations.ts';
import { words } from './schema-changes.ts';
import { compareSecurity } from './security-changes.ts';
import type { StoredValues } from './stored-values.ts';
import type { Claim, Direction } from './witness.ts';

/** What is known besides the two contracts. */
export interface CompareOptions {
  readonly extensions?: readonly ComparedExtension[];
  /** What the database of the older version guarantees. Default: nothing. */
  readonly stored?: StoredValues;
}

/**
 * Returns every difference between two bundled contracts that a caller could notice. A request that was accepted must
 * still be accepted; a response, and a message to a webhook endpoint, must still be one that the older contract declares,
 * where callers ignore members that they don't know. A change is breaking only if a value proves it, and compatible only if
 * no value can disprove it; a response that the older contract admits and the newer excludes may be stored.
 *
 * @example
 * changesBetween(before, after);
 * // [{ effect: 'breaking', message: 'requests: now maxLength 2', operations: ['createBook'],
 * //    before: '#/components/schemas/NewBook/properties/title', after: '#/components/schemas/NewBook/properties/title',
 * //    witness: { direction: 'request', part: 'body', acceptedBy: 'before', value: { title: 'aaa' } } }]
 */
export function changesBetween(
  before: Document,
  after: Document,
  { extensions = [], stored = {} }: CompareOptions = {},
): Change[] {
  const changes = new Changes(stored);
  for (const [member, compare] of [
    ['paths', (old, now) => compareOperation(old, now, extensions, changes)],
    ['webhooks', (old, now) => compareWebhook(old, now, changes)],
  ] as const satisfies readonly (readonly [Member, (old: Operation, now: Operation) => void])[]) {
    const [old, now] = [operationsOf(before, member), operationsOf(after, member)];
    for (const [key, operation] of old) {
      const successor = now.get(key);
      if (successor === undefined) {
        changes.claim(
          { message: `${operation.id} is gone`, before: operation.pointer, after: null, operation: operation.id },
          goneOperation(member, key, now),
        );
      } else compare(operation, successor);
    }
    for (const [key, operation] of now) {
      if (!old.has(key)) {
        const at = {
          message: `${operation.id} is new`,
          before: null,
          after: operation.pointer,
          operation: operation.id,
        };
        changes.add('compatible', at);
      }
    }
  }
  return changes.list();
}

function goneOperation(member: Member, key: string, now: ReadonlyMap<string, Operation>): Claim {
  const [direction, part] = member === 'paths' ? (['request', 'call'] as const) : (['message', 'event'] as const);
  const [method = '', path = ''] = key.split(/ (.*)/s);
  const value = member === 'paths' ? `${method.toUpperCase()} ${path}` : path;
  const remaining = [...now.keys()].map((one) => {
    const [ofOne = '', at = ''] = one.split(/ (.*)/s);
    return member === 'paths' ? `${ofOne.toUpperCase()} ${at}` : at;
  });
  return { direction, part, acceptedBy: 'before', before: { const: value }, after: oneOf(remaining), value };
}

/** Nothing else, and nothing at all where there is none. */
function oneOf(values: readonly unknown[]): Schema {
  return values.length === 0 ? false : { enum: values };
}

/** Objects of one member with the schema; with null, objects without the member. */
function having(name: string, schema: Schema | null, isRequired = true): Schema {
  if (schema === null) return { type: 'object', properties: { [name]: false }, additionalProperties: false };
  return {
    type: 'object',
    properties: { [name]: schema },
    additionalProperties: false,
    ...(isRequired ? { required: [name] } : {}),
  };
}

/** The same, of a schema that is part of a contract. */
function havingPart(name: string, { document, pointer, schema }: Located): Located {
  return { document, pointer, key: `${pointer} as ${name}`, isDerived: true, schema: having(name, schema) };
}

function compareOperation(
  old: Operation,
  now: Operation,
  extensions: readonly ComparedExtension[],
  changes: Changes,
): void {
  const note: Note = (effect, message, member = '', claim) => {
    const at = { message, before: old.pointer + member, after: now.pointer + member, operation: now.id };
    if (claim === undefined) changes.add(effect, at);
    else changes.claim(at, claim);
  };
  if (old.id !== now.id) {
    note('breaking', `${old.id} is now called ${now.id}, as is its method in the SDK`, '/operationId', {
      ...{ direction: 'request', part: 'operationId', acceptedBy: 'before', value: old.id },
      ...{ before: { const: old.id }, after: { const: now.id } },
    });
  }
  if (!old.declared.deprecated && now.declared.deprecated) note('compatible', 'is deprecated', '/deprecated');
  compareParameters(old, now, changes);
  compareBody(old, now, changes);
  compareResponses(old, now, changes);
  compareSecurity(old, now, note);
  compareExtensions(old, now, [...engineExtensions, ...extensions], note);
}

function compareWebhook(old: Operation, now: Operation, changes: Changes): void {
  for (const [key, { pointer, parameter }] of old.parameters) {
    const { name } = parameter;
    const successor = now.parameters.get(key);
    if (successor === undefined) {
      changes.claim(
        { message: `messages come without ${name}`, before: pointer, after: null, operation: now.id },
        absent('message', 'headers', name),
      );
      continue;
    }
    compareSchemas(
      'message',
      { document: old.document, pointer: `${pointer}/schema`, schema: parameter.schema ?? true },
      { document: now.document, pointer: `${successor.pointer}/schema`, schema: successor.parameter.schema ?? true },
      { operation: now.id, part: `header ${name}`, isStored: false },
      changes,
    );
  }
  const body = ({ document, pointer, declared }: Operation): Resolved =>
    resolved(document, `${pointer}/requestBody`, declared.requestBody);
  compareContent('message', old, now, { before: body(old), after: body(now), isStored: true }, changes);
}

/** Responses or messages that lack what they had. */
function absent(direction: Direction, part: string, name: string): Claim {
  return { direction, part, acceptedBy: 'after', before: having(name, true), after: having(name, null), value: {} };
}

/** Requests that lack what is required now. */
function lacking(part: string, name: string, before: Schema | null): Claim {
  return {
    ...{ direction: 'request', part, acceptedBy: 'before', value: {} },
    ...{ before: having(name, before, false), after: having(name, true) },
  };
}

function compareParameters(old: Operation, now: Operation, changes: Changes): void {
  for (const [key, { pointer, parameter }] of old.parameters) {
    const successor = now.parameters.get(key);
    const called = `${parameter.in} parameter ${parameter.name}`;
    const schema = parameter.schema ?? true;
    const was: Located = { document: old.document, pointer: `${pointer}/schema`, schema };
    if (successor === undefined) {
      const at = { message: `${called} is gone`, before: pointer, after: null, operation: now.id };
      // A server may reject parameters that it doesn't declare. Headers are the exception.
      if (parameter.in === 'header') changes.add('compatible', at);
      else {
        const [before, after] = [havingPart(parameter.name, was), having(parameter.name, null)];
        changes.claim(at, {
          direction: 'request',
          part: `${parameter.in} parameters`,
          acceptedBy: 'before',
          before,
          after,
        });
      }
      continue;
    }
    compareParameter(called, { was, before: parameter, pointer }, successor, { operation: now.id, changes });
    compareSchemas(
      'request',
      was,
      { document: now.document, pointer: `${successor.pointer}/schema`, schema: successor.parameter.schema ?? true },
      { operation: now.id, part: called, isStored: false },
      changes,
    );
  }
  for (const [key, { pointer, parameter }] of now.parameters) {
    if (old.parameters.has(key)) continue;
    const at = {
      ...{ message: `${parameter.in} parameter ${parameter.name} is new`, before: null },
      ...{ after: pointer, operation: now.id },
    };
    if (parameter.required) changes.claim(at, lacking(`${parameter.in} parameters`, parameter.name, null));
    else changes.add('compatible', at);
  }
}

/** Everything about a parameter but its schema. */
function compareParameter(
  called: string,
  { before, pointer }: { readonly was: Located; readonly before: Json; readonly pointer: string },
  { parameter: after, pointer: successor }: { readonly pointer: string; readonly parameter: Json },
  { operation, changes }: { readonly operation: string; readonly changes: Changes },
): void {
  const at = (message: string): At => ({
    message: `${called} ${message}`,
    before: pointer,
    after: successor,
    operation,
  });
  if (!before.required && after.required) {
    changes.claim(at('is now required'), lacking(`${before.in} parameters`, before.name, true));
  }
  if (before.required && !after.required) changes.add('compatible', at('is now optional'));
  const differs = (what: string, message: string, old: unknown, now: unknown): void => {
    if (isDeepStrictEqual(old, now)) return;
    const [known, given] = [old, now].map((value) => (value === undefined ? {} : { [what]: value }));
    changes.claim(at(message), {
      ...{ direction: 'request', part: `${called}, ${what}`, acceptedBy: 'before', value: known },
      ...{ before: { const: known }, after: { const: given } },
    });
  };
  for (const member of ['style', 'explode'] as const) {
    differs(member, `is written in another way (${member})`, before[member], after[member]);
  }
  differs('default', 'means something else when left out', before.schema?.default, after.schema?.default);
}

function compareBody(old: Operation, now: Operation, changes: Changes): void {
  const [before, after] = [old, now].map(({ document, pointer, declared }) =>
    declared.requestBody === undefined ? null : resolved(document, `${pointer}/requestBody`, declared.requestBody),
  ) as [Resolved | null, Resolved | null];
  const at = (message: string): At => ({
    ...{ message, before: before?.pointer ?? null },
    ...{ after: after?.pointer ?? null, operation: now.id },
  });
  if (before === null || after === null) {
    if (before !== null) changes.claim(at('no longer takes a body'), goneBody(old, before));
    if (after?.value.required) changes.claim(at('takes a body'), lacking('call', 'body', null));
    else if (after !== null) changes.add('compatible', at('takes a body'));
    return;
  }
  if (!before.value.required && after.value.required) {
    changes.claim(at('the body is now required'), lacking('call', 'body', true));
  }
  const [most, least] = [before, after].map(({ value }) => value['x-max-bytes'] ?? defaultMaxBytes) as [number, number];
  if (least < most) {
    const upTo = (maximum: number): Schema => having('bytes', { type: 'integer', minimum: 0, maximum });
    changes.claim(at(`takes at most ${least} bytes`), {
      ...{ direction: 'request', part: 'call', acceptedBy: 'before', value: { bytes: most } },
      ...{ before: upTo(most), after: upTo(least) },
    });
  }
  compareContent('request', old, now, { before, after, isStored: false }, changes);
}

function goneBody({ document }: Operation, { pointer, value }: Resolved): Claim {
  const schema = Object.values<Json>(value.content ?? {})[0]?.schema ?? true;
  return {
    ...{ direction: 'request', part: 'call', acceptedBy: 'before' },
    ...{ before: havingPart('body', { document, pointer, schema }), after: having('body', null) },
  };
}

function compareResponses(old: Operation, now: Operation, changes: Changes): void {
  const responses = ({ document, pointer, declared }: Operation): Map<string, Resolved> =>
    new Map(
      Object.entries<Json>(declared.responses ?? {}).map(([status, response]) => [
        status,
        resolved(document, `${pointer}/responses/${status}`, response),
      ]),
    );
  const [before, after] = [responses(old), responses(now)];
  const otherStatus: Claim = {
    ...{ direction: 'response', part: 'status', acceptedBy: 'after' },
    ...{ before: statusesOf(before), after: statusesOf(after) },
  };
  for (const [status, response] of before) {
    const successor = after.get(status);
    if (successor === undefined) {
      const at = { message: `no longer returns ${status}`, before: response.pointer, after: null, operation: now.id };
      if (isSuccess(status)) changes.claim(at, otherStatus);
      else changes.add('compatible', at);
      continue;
    }
    for (const name of Object.keys(response.value.headers ?? {})) {
      if (successor.value.headers?.[name] !== undefined) continue;
      const pointer = `${response.pointer}/headers${pointerToken(name)}`;
      changes.claim(
        { message: `${status} comes without ${name}`, before: pointer, after: null, operation: now.id },
        absent('response', `headers of ${status}`, name),
      );
    }
    const isStored = isSuccess(status);
    compareContent('response', old, now, { before: response, after: successor, isStored }, changes);
  }
  for (const [status, response] of after) {
    if (before.has(status)) continue;
    const at = { message: `may return ${status}`, before: null, after: response.pointer, operation: now.id };
    if (isSuccess(status)) changes.claim(at, otherStatus);
    else changes.add('compatible', at);
  }
}

function isSuccess(status: string): boolean {
  return /^[23]/.test(status);
}

/** The statuses of success. */
function statusesOf(responses: ReadonlyMap<string, unknown>): Schema {
  const patterns = [...responses.keys()].filter(isSuccess).map((status) => status.replaceAll('X', '[0-9]'));
  return patterns.length === 0 ? false : { type: 'string', pattern: `^(?:${patterns.join('|')})$` };
}

function compareContent(
  direction: Direction,
  old: Operation,
  now: Operation,
  { before, after, isStored }: { readonly before: Resolved; readonly after: Resolved; readonly isStored: boolean },
  changes: Changes,
): void {
  const [given, then] = [before.value.content ?? {}, after.value.content ?? {}];
  for (const [mediaType, { schema }] of Object.entries<Json>(given)) {
    const at = `/content${pointerToken(mediaType)}`;
    if (then[mediaType] === undefined) {
      const message = `${words[direction].stops} ${mediaType}`;
      changes.claim(
        { message, before: before.pointer + at, after: null, operation: now.id },
        goneMediaType(direction, mediaType, Object.keys(given), Object.keys(then)),
      );
      continue;
    }
    compareSchemas(
      direction,
      { document: old.document, pointer: `${before.pointer + at}/schema`, schema: schema ?? true },
      { document: now.document, pointer: `${after.pointer + at}/schema`, schema: then[mediaType].schema ?? true },
      { operation: now.id, part: 'body', isStored },
      changes,
    );
  }
  for (const mediaType of Object.keys(then)) {
    if (given[mediaType] !== undefined) continue;
    const message = `${words[direction].does} ${mediaType}`;
    const pointer = `${after.pointer}/content${pointerToken(mediaType)}`;
    changes.add('compatible', { message, before: null, after: pointer, operation: now.id });
  }
}

/** A body of the media type is no longer taken, or a response of it no longer to be had; messages have another. */
function goneMediaType(
  direction: Direction,
  mediaType: string,
  given: readonly string[],
  then: readonly string[],
): Claim {
  const [before, after] = [oneOf(given), oneOf(then)];
  if (direction === 'message') {
    return { direction, part: 'Content-Type', acceptedBy: 'after', before, after, value: then[0] ?? '' };
  }
  const part = direction === 'request' ? 'Content-Type' : 'Accept';
  return { direction: 'request', part, acceptedBy: 'before', before, after, value: mediaType };
}

interface Concerned {
  readonly operation: string;
  /** What the values are. */
  readonly part: string;
  /** Whether values may be stored, so that the newer contract must admit them too. */
  readonly isStored: boolean;
}

/** What was valid must remain valid in requests; what is valid now must have been valid before in responses and messages. */
function compareSchemas(
  direction: Direction,
  before: Located,
  after: Located,
  { operation, part, isStored }: Concerned,
  changes: Changes,
): void {
  for (const { gap, innerIsBefore, effect, message, witness } of changes.ofSchemas(
    direction,
    before,
    after,
    isStored,
  )) {
    const [old, now] = innerIsBefore ? [gap.inner, gap.outer] : [gap.outer, gap.inner];
    const acceptedBy = innerIsBefore ? 'before' : 'after';
    changes.add(
      effect,
      { message, before: old, after: now, operation },
      witness === null ? null : { direction, part, acceptedBy, value: witness.value },
    );
  }
}
