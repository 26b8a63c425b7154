import { isDeepStrictEqual } from 'node:util';
import { type Document, escaped, type Gap, gapsBetween, type Located } from './containment.ts';

/** What one difference means for those who call the API. */
export type Effect = 'breaking' | 'unproved' | 'compatible';

export interface Change {
  readonly effect: Effect;
  readonly message: string;
  /** JSON pointer in the older contract; null for what is new. */
  readonly before: string | null;
  /** JSON pointer in the newer contract; null for what is gone. */
  readonly after: string | null;
  /** Operations that it concerns. */
  readonly operations: readonly string[];
}

interface Operation {
  readonly id: string;
  readonly document: Document;
  readonly pointer: string;
  readonly declared: Json;
  readonly parameters: ReadonlyMap<string, { readonly pointer: string; readonly parameter: Json }>;
}

// biome-ignore lint/suspicious/noExplicitAny: both documents have been through the linter before they were committed
type Json = any;

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
const roles = ['Viewer', 'Author', 'Editor', 'Admin', 'Owner', 'PlatformAdmin'];

/**
 * Every difference between two bundled contracts that a caller could notice. A request that was accepted must still be;
 * an answer, and a message to a webhook endpoint, must still be one that callers were told of, where members that they do
 * not know are theirs to ignore.
 */
export function changesBetween(before: Document, after: Document): Change[] {
  const changes = new Changes();
  for (const [member, compare] of [
    ['paths', compareOperation],
    ['webhooks', compareWebhook],
  ] as const) {
    const [old, now] = [operationsOf(before, member), operationsOf(after, member)];
    for (const [key, operation] of old) {
      const successor = now.get(key);
      if (successor === undefined)
        changes.add('breaking', `${operation.id} is gone`, operation.pointer, null, operation.id);
      else compare(operation, successor, changes);
    }
    for (const [key, operation] of now) {
      if (!old.has(key)) changes.add('compatible', `${operation.id} is new`, null, operation.pointer, operation.id);
    }
  }
  return changes.list();
}

type Member = 'paths' | 'webhooks';

/** By method and path; names of path parameters don't tell two operations apart. Webhooks by the type of their event. */
function operationsOf(document: Document, member: Member): Map<string, Operation> {
  const found = new Map<string, Operation>();
  for (const [path, item] of Object.entries<Json>((document[member] ?? {}) as Json)) {
    for (const method of methods) {
      const declared = item[method];
      if (declared === undefined) continue;
      const pointer = `#/${member}/${escaped(path)}/${method}`;
      const parameters = parametersOf(document, member, path, method);
      const named = member === 'webhooks' ? path : (declared.operationId as string | undefined);
      const id = named ?? `${method.toUpperCase()} ${path}`;
      found.set(`${method} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`, { id, document, pointer, declared, parameters });
    }
  }
  return found;
}

/** Those of the operation and of its path, by what they are on the wire. */
function parametersOf(document: Document, member: Member, path: string, method: string): Operation['parameters'] {
  const parameters = new Map<string, { pointer: string; parameter: Json }>();
  const itemPointer = `#/${member}/${escaped(path)}`;
  const item = (document[member] as Json)[path];
  for (const [at, list] of [
    [itemPointer, item.parameters],
    [`${itemPointer}/${method}`, item[method].parameters],
  ]) {
    for (const [index, given] of ((list ?? []) as Json[]).entries()) {
      const { pointer, value } = resolved(document, `${at}/parameters/${index}`, given);
      const { name, in: where } = value;
      // Path parameters by their place, because renaming one changes nothing on the wire.
      const called =
        where === 'path' ? path.split('/').indexOf(`{${name}}`) : where === 'header' ? name.toLowerCase() : name;
      parameters.set(`${where} ${called}`, { pointer, parameter: value });
    }
  }
  return parameters;
}

function compareOperation(old: Operation, now: Operation, changes: Changes): void {
  const note = (effect: Effect, message: string, member = ''): void =>
    changes.add(effect, message, old.pointer + member, now.pointer + member, now.id);
  if (old.id !== now.id)
    note('breaking', `${old.id} is now called ${now.id}, as is its method in the SDK`, '/operationId');
  if (!old.declared.deprecated && now.declared.deprecated) note('compatible', 'is deprecated', '/deprecated');
  compareParameters(old, now, changes);
  compareBody(old, now, changes);
  compareResponses(old, now, changes);
  compareSecurity(old, now, note);
  comparePolicy(old, now, note);
}

function compareWebhook(old: Operation, now: Operation, changes: Changes): void {
  for (const [key, { pointer, parameter }] of old.parameters) {
    const successor = now.parameters.get(key);
    if (successor === undefined) {
      changes.add('breaking', `messages come without ${parameter.name}`, pointer, null, now.id);
      continue;
    }
    compareSchemas(
      'message',
      { document: old.document, pointer: `${pointer}/schema`, schema: parameter.schema },
      { document: now.document, pointer: `${successor.pointer}/schema`, schema: successor.parameter.schema },
      now.id,
      changes,
    );
  }
  const body = ({ document, pointer, declared }: Operation): Resolved =>
    resolved(document, `${pointer}/requestBody`, declared.requestBody);
  compareContent('message', old, now, body(old), body(now), changes);
}

function compareParameters(old: Operation, now: Operation, changes: Changes): void {
  for (const [key, { pointer, parameter }] of old.parameters) {
    const successor = now.parameters.get(key);
    const called = `${parameter.in} parameter ${parameter.name}`;
    if (successor === undefined) {
      // Requests are strict: what isn't declared is refused. Headers are the exception.
      const effect = parameter.in === 'header' ? 'compatible' : 'breaking';
      changes.add(effect, `${called} is gone`, pointer, null, now.id);
      continue;
    }
    if (!parameter.required && successor.parameter.required) {
      changes.add('breaking', `${called} is now required`, pointer, successor.pointer, now.id);
    }
    if (parameter.required && !successor.parameter.required) {
      changes.add('compatible', `${called} is now optional`, pointer, successor.pointer, now.id);
    }
    for (const member of ['style', 'explode'] as const) {
      if (parameter[member] !== successor.parameter[member]) {
        changes.add('breaking', `${called} is written in another way (${member})`, pointer, successor.pointer, now.id);
      }
    }
    if (!isDeepStrictEqual(parameter.schema?.default, successor.parameter.schema?.default)) {
      changes.add('breaking', `${called} means something else when left out`, pointer, successor.pointer, now.id);
    }
    compareSchemas(
      'request',
      { document: old.document, pointer: `${pointer}/schema`, schema: parameter.schema },
      { document: now.document, pointer: `${successor.pointer}/schema`, schema: successor.parameter.schema },
      now.id,
      changes,
    );
  }
  for (const [key, { pointer, parameter }] of now.parameters) {
    if (old.parameters.has(key)) continue;
    const called = `${parameter.in} parameter ${parameter.name}`;
    changes.add(parameter.required ? 'breaking' : 'compatible', `${called} is new`, null, pointer, now.id);
  }
}

function compareBody(old: Operation, now: Operation, changes: Changes): void {
  const [before, after] = [old, now].map(({ document, pointer, declared }) =>
    declared.requestBody === undefined ? null : resolved(document, `${pointer}/requestBody`, declared.requestBody),
  ) as [Resolved | null, Resolved | null];
  if (before === null || after === null) {
    if (before !== null) changes.add('breaking', 'no longer takes a body', before.pointer, null, now.id);
    if (after !== null) {
      changes.add(after.value.required ? 'breaking' : 'compatible', 'takes a body', null, after.pointer, now.id);
    }
    return;
  }
  if (!before.value.required && after.value.required) {
    changes.add('breaking', 'the body is now required', before.pointer, after.pointer, now.id);
  }
  const largest = (body: Json): number => body['x-max-bytes'] ?? 1_048_576;
  if (largest(after.value) < largest(before.value)) {
    changes.add('breaking', `takes at most ${largest(after.value)} bytes`, before.pointer, after.pointer, now.id);
  }
  compareContent('request', old, now, before, after, changes);
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
  for (const [status, response] of before) {
    const successor = after.get(status);
    if (successor === undefined) {
      changes.add(
        isSuccess(status) ? 'breaking' : 'compatible',
        `never answers ${status}`,
        response.pointer,
        null,
        now.id,
      );
      continue;
    }
    for (const name of Object.keys(response.value.headers ?? {})) {
      if (successor.value.headers?.[name] === undefined) {
        changes.add('breaking', `${status} comes without ${name}`, `${response.pointer}/headers/${name}`, null, now.id);
      }
    }
    compareContent('response', old, now, response, successor, changes);
  }
  for (const [status, response] of after) {
    if (before.has(status)) continue;
    changes.add(isSuccess(status) ? 'breaking' : 'compatible', `may answer ${status}`, null, response.pointer, now.id);
  }
}

function isSuccess(status: string): boolean {
  return /^[23]/.test(status);
}

type Direction = 'request' | 'response' | 'message';

/** What the server does with a media type, and what its values are called. */
const words = {
  request: { does: 'takes', stops: 'no longer takes', values: 'requests' },
  response: { does: 'may answer', stops: 'no longer answers', values: 'answers' },
  message: { does: 'may send', stops: 'no longer sends', values: 'messages' },
} as const;

function compareContent(
  direction: Direction,
  old: Operation,
  now: Operation,
  before: Resolved,
  after: Resolved,
  changes: Changes,
): void {
  const [given, then] = [before.value.content ?? {}, after.value.content ?? {}];
  for (const [mediaType, { schema }] of Object.entries<Json>(given)) {
    const at = `/content/${escaped(mediaType)}`;
    if (then[mediaType] === undefined) {
      changes.add('breaking', `${words[direction].stops} ${mediaType}`, before.pointer + at, null, now.id);
      continue;
    }
    compareSchemas(
      direction,
      { document: old.document, pointer: `${before.pointer + at}/schema`, schema: schema ?? true },
      { document: now.document, pointer: `${after.pointer + at}/schema`, schema: then[mediaType].schema ?? true },
      now.id,
      changes,
    );
  }
  for (const mediaType of Object.keys(then)) {
    if (given[mediaType] !== undefined) continue;
    const what = `${words[direction].does} ${mediaType}`;
    changes.add('compatible', what, null, `${after.pointer}/content/${escaped(mediaType)}`, now.id);
  }
}

/** What was valid must stay valid in requests; what is valid now must have been before in responses and messages. */
function compareSchemas(direction: Direction, before: Located, after: Located, id: string, changes: Changes): void {
  const isRequest = direction === 'request';
  const { values } = words[direction];
  const told = (
    gaps: readonly Gap[],
    innerIsBefore: boolean,
    word: (rule: string) => string,
    breaks: boolean,
  ): void => {
    for (const { verdict, inner, outer, rule } of gaps) {
      const effect = breaks ? (verdict === 'no' ? 'breaking' : 'unproved') : 'compatible';
      changes.add(effect, word(rule), innerIsBefore ? inner : outer, innerIsBefore ? outer : inner, id);
    }
  };
  const lost = isRequest
    ? gapsBetween(before, after, { toleratesMembers: false })
    : gapsBetween(after, before, { toleratesMembers: true });
  told(lost, isRequest, (rule) => `${values}: ${isRequest ? 'now' : 'before'} ${rule}`, true);
  const won = isRequest
    ? gapsBetween(after, before, { toleratesMembers: false })
    : gapsBetween(before, after, { toleratesMembers: false });
  told(won, !isRequest, (rule) => `${values}: ${isRequest ? 'before' : 'now'} ${rule}`, false);
  // A member that callers did not know of is no gap, but news.
  if (!isRequest) {
    const news = gapsBetween(after, before, { toleratesMembers: false });
    told(
      news.filter(({ rule }) => rule.startsWith('does not declare')),
      false,
      (rule) => `${values}: before ${rule}`,
      false,
    );
  }
}

function compareSecurity(
  old: Operation,
  now: Operation,
  note: (effect: Effect, message: string, member?: string) => void,
): void {
  type Alternative = { readonly [scheme: string]: readonly string[] };
  const [before, after] = [old, now].map(
    ({ declared, document }) => (declared.security ?? document.security ?? [{}]) as readonly Alternative[],
  ) as [readonly Alternative[], readonly Alternative[]];
  const suffices = (held: Alternative, needed: Alternative): boolean =>
    Object.entries(needed).every(
      ([scheme, scopes]) => scopes.every((scope) => held[scheme]?.includes(scope)) && held[scheme],
    );
  for (const alternative of before) {
    if (!after.some((needed) => suffices(alternative, needed))) {
      note('breaking', `${credential(alternative)} is no longer enough`, '/security');
    }
  }
  for (const alternative of after) {
    if (!before.some((needed) => suffices(alternative, needed))) {
      note('compatible', `${credential(alternative)} is enough`, '/security');
    }
  }
}

function credential(alternative: { readonly [scheme: string]: readonly string[] }): string {
  const schemes = Object.entries(alternative).map(([scheme, scopes]) => [scheme, ...scopes].join(' '));
  return schemes.length === 0 ? 'no credential' : schemes.join(' with ');
}

/** The rules that the extensions state. */
function comparePolicy(
  old: Operation,
  now: Operation,
  note: (effect: Effect, message: string, member?: string) => void,
): void {
  const [before, after] = [old.declared, now.declared];
  const rank = (role: unknown): number => roles.indexOf(role as string);
  if (before['x-role'] !== after['x-role']) {
    const effect = rank(after['x-role']) > rank(before['x-role']) ? 'breaking' : 'compatible';
    note(effect, `needs ${after['x-role'] ?? 'no role'} instead of ${before['x-role'] ?? 'no role'}`, '/x-role');
  }
  if (before['x-surface'] !== after['x-surface']) note('breaking', 'answers errors in another format', '/x-surface');
  if (before['x-effect'] !== after['x-effect']) note('breaking', `x-effect is ${after['x-effect']}`, '/x-effect');
  if (before['x-idempotency'] !== after['x-idempotency']) {
    const kept = before['x-idempotency'] === undefined;
    note(
      kept ? 'compatible' : 'breaking',
      `${kept ? 'honours' : 'no longer honours'} Idempotency-Key`,
      '/x-idempotency',
    );
  }
  const perSecond = (limit: Json): number =>
    limit === undefined ? Number.POSITIVE_INFINITY : limit.limit / limit.window_seconds;
  if (!isDeepStrictEqual(before['x-rate-limit'], after['x-rate-limit'])) {
    const less = perSecond(after['x-rate-limit']) < perSecond(before['x-rate-limit']);
    note(less ? 'breaking' : 'compatible', 'has another rate limit', '/x-rate-limit');
  }
}

interface Resolved {
  readonly pointer: string;
  readonly value: Json;
}

function resolved(document: Document, pointer: string, given: Json): Resolved {
  if (typeof given.$ref !== 'string') return { pointer, value: given };
  let value: Json = document;
  for (const token of given.$ref.slice(2).split('/')) value = value[token.replaceAll('~1', '/').replaceAll('~0', '~')];
  return { pointer: given.$ref, value };
}

/** Each change once, however many operations share the component that changed. */
class Changes {
  readonly #found = new Map<string, { change: Omit<Change, 'operations'>; operations: Set<string> }>();

  add(effect: Effect, message: string, before: string | null, after: string | null, operation: string): void {
    const key = [effect, message, before, after].join('\n');
    const known = this.#found.get(key);
    if (known !== undefined) known.operations.add(operation);
    else this.#found.set(key, { change: { effect, message, before, after }, operations: new Set([operation]) });
  }

  list(): Change[] {
    const order: readonly Effect[] = ['breaking', 'unproved', 'compatible'];
    return [...this.#found.values()]
      .map(({ change, operations }) => ({ ...change, operations: [...operations].sort() }))
      .sort((one, other) => order.indexOf(one.effect) - order.indexOf(other.effect));
  }
}
