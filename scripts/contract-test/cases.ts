import type { Callers } from './callers.ts';
import type { Answer, Request } from './client.ts';
import { type DeclaredOperation, type DeclaredParameter, typesOf } from './declared-operation.ts';
import { completed, sampleValue } from './sample-value.ts';
import { boundaryValues, violations } from './violations.ts';

/** One request and what must come of it. */
export interface Case {
  readonly name: string;
  /** What of the contract it exercises: `keyword maxLength of body title`. */
  readonly covers: string;
  readonly request: Request;
  readonly expected: Expectation;
  /** Not through the proxy, which answers this one itself. */
  readonly direct?: boolean;
}

/** `granted`: success, or a refusal for reasons that no schema states. Otherwise the statuses, one of which it must be. */
export type Expectation =
  | { readonly kind: 'granted' }
  | { readonly kind: 'refused'; readonly statuses: readonly number[]; readonly field?: string };

const refused = (...statuses: number[]): Expectation => ({ kind: 'refused', statuses });
const granted: Expectation = { kind: 'granted' };

/** Invalid data on the operation's surface, as the contract says: 422, or 400 on sites and admin. */
function invalidData({ policy }: DeclaredOperation, headers: { readonly [name: string]: string }): number {
  const strict = policy.surface === 'sites' || policy.surface === 'admin' || /^jwt /i.test(headers.authorization ?? '');
  return strict ? 400 : 422;
}

/** Everything that the contract says the operation must refuse. `valid` is a request that it grants. */
export function refusals(valid: Request, callers: Callers): Case[] {
  return [
    ...credentialCases(valid, callers),
    ...bodyRefusals(valid),
    ...parameterRefusals(valid),
    ...transportCases(valid),
  ];
}

/** Wrong credentials, too low a role, another tenant. */
function credentialCases(valid: Request, callers: Callers): Case[] {
  const { operation } = valid;
  const { security, anonymous, role, path } = operation.policy;
  if (security.length === 0) return [];
  const { authorization: _, 'x-api-key': __, ...without } = valid.headers;
  const as = (headers: { readonly [header: string]: string }): Request => ({
    ...valid,
    headers: { ...without, ...headers },
  });
  const cases: Case[] = [
    ['a malformed token', { authorization: 'Bearer not-a-token' }],
    ['an unknown scheme', { authorization: 'Basic dXNlcjpwYXNz' }],
    ['an unknown API key', { 'x-api-key': `pa_${'0'.repeat(64)}` }],
    ['two credentials', { authorization: 'Bearer not-a-token', 'x-api-key': `pa_${'0'.repeat(64)}` }],
  ].map(([name, headers]) => ({
    name: `${name as string} is 401`,
    covers: 'credentials',
    request: as(headers as { [header: string]: string }),
    expected: refused(401),
  }));
  if (!anonymous)
    cases.push({ name: 'no credential is 401', covers: 'credentials', request: as({}), expected: refused(401) });
  for (const kind of Object.keys(callers.owner.credentials)) {
    if (security.some(({ scheme }) => scheme === kind)) continue;
    const request = as(callers.owner.credentials[kind] as { [header: string]: string });
    cases.push({ name: `${kind} is 401 here`, covers: 'credentials', request, expected: refused(401) });
  }
  const takes = (scheme: string): boolean => security.some((alternative) => alternative.scheme === scheme);
  if (takes('UserToken') && role === 'PlatformAdmin') {
    const request = as(callers.viewer.credentials.UserToken as { [header: string]: string });
    cases.push({ name: 'an ordinary user is 403', covers: 'role', request, expected: refused(403) });
  } else if (takes('UserToken') && role !== null && path.includes('{tenant_id}')) {
    const stranger = as(callers.outsider.credentials.UserToken as { [header: string]: string });
    cases.push({ name: 'a stranger is 404', covers: 'tenant', request: stranger, expected: refused(404) });
    if (role !== 'Viewer') {
      const request = as(callers.viewer.credentials.UserToken as { [header: string]: string });
      cases.push({ name: 'a Viewer is 403', covers: 'role', request, expected: refused(403) });
    }
  }
  return cases;
}

function bodyRefusals(valid: Request): Case[] {
  const { operation } = valid;
  if (operation.body === null) return [];
  const full = completed(operation.body.schema, valid.body);
  const status = invalidData(operation, valid.headers);
  const cases = violations(operation.body.schema, full).map(({ kind, field, document }): Case => {
    const expected: Expectation = { kind: 'refused', statuses: [status], field };
    return {
      name: `body ${field}: ${kind} is ${status}`,
      covers: `${kind} of body ${field}`,
      request: { ...valid, body: document },
      expected,
      // Prism reads a JSON text that is no object in its own way before it passes it on.
      direct: field === 'body',
    };
  });
  for (const [name, rawBody] of [
    ['truncated JSON', '{"a":'],
    ['no JSON at all', 'a=b'],
    ['a member twice', '{"a":1,"a":2}'],
    ['__proto__', '{"__proto__":{"admin":true}}'],
  ] as const) {
    cases.push({
      name: `${name} is 400`,
      covers: 'malformed body',
      request: { ...valid, rawBody },
      expected: refused(400),
      direct: true,
    });
  }
  const typed = { ...valid, headers: { ...valid.headers, 'content-type': 'text/plain' } };
  cases.push({ name: 'text/plain is 415', covers: 'media type', request: typed, expected: refused(415), direct: true });
  return cases;
}

function parameterRefusals(valid: Request): Case[] {
  const { operation } = valid;
  const status = invalidData(operation, valid.headers);
  const cases: Case[] = [];
  for (const parameter of operation.parameters) {
    const { name, in: place, schema, example } = parameter;
    // Seed 004: on admin, an id that can't be one is not found.
    const expected: Expectation =
      place === 'path' && operation.policy.surface === 'admin'
        ? refused(404)
        : { kind: 'refused', statuses: [status], field: name };
    for (const { kind, part } of violations(schema, example ?? sampleValue(schema))) {
      const text = wireText(part, kind, typesOf(schema).types[0]);
      if (text === null || !canCarry(place, text)) continue;
      const request = withParameter(valid, parameter, text);
      cases.push({
        name: `${place} ${name}: ${kind} is refused`,
        covers: `${kind} of ${place} ${name}`,
        request,
        expected,
      });
    }
  }
  if (!operation.ignoresUnknownQuery) {
    const request = { ...valid, query: { ...valid.query, colour: 'red' } };
    const expected: Expectation = { kind: 'refused', statuses: [status], field: 'colour' };
    cases.push({
      name: `an unknown query parameter is ${status}`,
      covers: 'unknown query parameter',
      request,
      expected,
    });
  }
  return cases;
}

/** How a broken value reads in a URL or a header; null where it can't, or where it would be right. */
function wireText(part: unknown, kind: string, type: string | undefined): string | null {
  if (typeof part === 'number') return type === 'string' ? null : String(part);
  if (typeof part !== 'string') return null;
  if (
    ['string for number', 'string for boolean', 'string for array', 'string for object', 'null as string'].includes(
      kind,
    )
  )
    return null;
  return type === 'array' && part.includes(',') ? null : part;
}

function canCarry(place: DeclaredParameter['in'], text: string): boolean {
  if (place === 'path') return !['', '.', '..'].includes(text) && text.length <= 400;
  if (place === 'query') return true;
  if (place === 'header') return text === text.trim() && text !== '' && /^[\x20-\x7e]*$/.test(text);
  return false;
}

function withParameter(valid: Request, { name, in: place }: DeclaredParameter, text: string): Request {
  if (place === 'path') return { ...valid, path: { ...valid.path, [name]: text } };
  if (place === 'query') return { ...valid, query: { ...valid.query, [name]: text } };
  return { ...valid, headers: { ...valid.headers, [name]: text } };
}

/** Wrong method, wrong `Accept`. */
function transportCases(valid: Request): Case[] {
  const { operation } = valid;
  const hasBody = operation.successes.some((status) => Object.keys(operation.responses[status] ?? {}).length > 0);
  const cases: Case[] = [
    {
      name: 'an undeclared method is 405',
      covers: 'method',
      request: { ...valid, method: 'OPTIONS', body: undefined },
      expected: refused(405),
      direct: true,
    },
  ];
  if (hasBody) {
    const request = { ...valid, headers: { ...valid.headers, accept: 'image/png' } };
    cases.push({ name: 'Accept: image/png is 406', covers: 'accept', request, expected: refused(406), direct: true });
  }
  return cases;
}

/** The request with each value at, and just inside, the bounds of its schema, and each choice of an enum. */
export function boundaries(valid: Request): Case[] {
  const { operation } = valid;
  const cases: Case[] = [];
  if (operation.body !== null) {
    const full = completed(operation.body.schema, valid.body);
    for (const { what, field, document } of boundaryValues(operation.body.schema, full)) {
      cases.push({
        name: `body ${field}: ${what} is let through`,
        covers: `${what} of body ${field}`,
        request: { ...valid, body: document },
        expected: granted,
      });
    }
  }
  for (const parameter of operation.parameters) {
    const example = parameter.example ?? sampleValue(parameter.schema);
    for (const { what, document } of boundaryValues(
      parameter.schema,
      Array.isArray(example) ? example.slice(0, 1) : example,
    )) {
      const text = document === null ? '' : String(document);
      if (text === '' || !canCarry(parameter.in, text)) continue;
      const { in: place, name } = parameter;
      cases.push({
        name: `${place} ${name}: ${what} is let through`,
        covers: `${what} of ${place} ${name}`,
        request: withParameter(valid, parameter, text),
        expected: granted,
      });
    }
  }
  return cases;
}

/** What is wrong with the answer; empty when nothing is. */
export function faultsOf({ request, expected }: Case, answer: Answer): string[] {
  const faults = [...answer.faults];
  const said = `${answer.status}: ${answer.text.slice(0, 160)}`;
  if (answer.status >= 500 && answer.status !== 503 && answer.status !== 502) return [...faults, `failed with ${said}`];
  if (expected.kind === 'granted') {
    if (refusedBySchema(answer)) faults.push(`refused what its schema admits, ${said}`);
    return faults;
  }
  if (!expected.statuses.includes(answer.status))
    faults.push(`expected ${expected.statuses.join(' or ')}, got ${said}`);
  else if (
    expected.field !== undefined &&
    request.operation.policy.surface !== 'admin' &&
    answer.body?.errors?.[expected.field] === undefined
  )
    faults.push(`does not name ${expected.field}, ${said}`);
  return faults;
}

const schemaSentences = new Set([
  'Validation failed for request data',
  'One or more validation errors occurred',
  'The given data was invalid.',
  'Invalid input',
]);

/** A refusal by the schema says so in fixed words; one by a rule of the domain has its own. */
export function refusedBySchema({ status, body }: Answer): boolean {
  return (status === 422 || status === 400) && schemaSentences.has(body?.message ?? body?.detail ?? body?.error);
}
