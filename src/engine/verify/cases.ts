import { randomUUID } from 'node:crypto';
import { type Callers, unique } from '../../platform/contract-test/callers.ts';
import type { Answer, Request } from './client.ts';
import { type DeclaredOperation, type DeclaredParameter, type Schema, typesOf } from './declared-operation.ts';
import { completed, sampleValue } from './sample-value.ts';
import { boundaryValues, violations } from './violations.ts';

/** Whoever takes part in a refusal. */
type Participants = Omit<Callers, 'tenant' | 'admin'>;

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

/**
 * `granted`: success, or a refusal for reasons that no schema states. `admitted`: the credential is good. Otherwise the
 * statuses, one of which it must be.
 */
export type Expectation =
  | { readonly kind: 'granted' }
  | { readonly kind: 'admitted' }
  | {
      readonly kind: 'refused';
      readonly statuses: readonly number[];
      readonly field?: string;
      readonly mediaType?: string;
    };

const refused = (...statuses: number[]): Expectation => ({ kind: 'refused', statuses });
const granted: Expectation = { kind: 'granted' };

/** Invalid data on the operation's surface, as the contract says: 422, or 400 on sites and admin. */
export function invalidData({ policy }: DeclaredOperation, headers: { readonly [name: string]: string }): number {
  const strict = policy.surface === 'sites' || policy.surface === 'admin' || /^jwt /i.test(headers.authorization ?? '');
  return strict ? 400 : 422;
}

/** Everything that the contract says the operation must refuse. `valid` is a request that it grants. */
export function refusals(valid: Request, callers: Participants): Case[] {
  return [
    ...credentialCases(valid, callers),
    ...bodyRefusals(valid),
    ...parameterRefusals(valid),
    ...nameCases(valid),
    ...conditionCases(valid),
    ...dashboardCases(valid, callers),
    ...transportCases(valid),
  ];
}

/** Wrong credentials, too low a role, another tenant, too few scopes. */
function credentialCases(valid: Request, callers: Participants): Case[] {
  const { operation } = valid;
  const { security, anonymous } = operation.policy;
  if (security.length === 0) return [];
  const as = (headers: { readonly [header: string]: string }): Request => withCredential(valid, headers);
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
  return [...cases, ...powerCases(valid, callers), ...scopeCases(valid, callers)];
}

/** Too low a role, another tenant. */
function powerCases(valid: Request, { viewer, outsider, tenantId, workspaceId }: Participants): Case[] {
  const { security, role, path } = valid.operation.policy;
  const scheme = ['UserToken', 'DashboardToken'].find((one) => security.some((accepted) => accepted.scheme === one));
  const ofViewer = scheme === undefined ? undefined : viewer.credentials[scheme];
  if (scheme === undefined || ofViewer === undefined) return [];
  const viewerIs = (...statuses: number[]): Case => ({
    name: `a Viewer is ${statuses.join(' or ')}`,
    covers: 'role',
    request: withCredential(valid, ofViewer),
    expected: refused(...statuses),
  });
  if (role === 'PlatformAdmin') return [viewerIs(403)];
  // A workspace that is made for the case is none that the Viewer is in.
  const isMade = path.includes('/workspaces/{id}');
  const cases: Case[] = role === null || role === 'Viewer' ? [] : [viewerIs(...(isMade ? [404] : [403]))];
  const stranger = outsider.credentials[scheme];
  if (stranger === undefined) return cases;
  const asStranger = withCredential(valid, stranger);
  if (role !== null && /\{(?:tenant_id|workspace_id)\}/.test(path)) {
    cases.push({ name: 'a stranger is 404', covers: 'tenant', request: asStranger, expected: refused(404) });
    return cases;
  }
  const named = valid.operation.parameters.find(({ name }) => name === 'X-Tenant-ID' || name === 'X-Workspace-ID');
  if (named === undefined || isMade || path.includes('{tenant_id}')) return cases;
  const id = named.name === 'X-Tenant-ID' ? tenantId : String(workspaceId);
  cases.push({
    name: `a stranger who names the tenant in ${named.name} is 403`,
    covers: `foreign tenant of header ${named.name}`,
    request: { ...asStranger, headers: { ...asStranger.headers, [named.name]: id } },
    expected: refused(403),
  });
  return cases;
}

/** A credential that the operation takes, without the scope that it asks for. */
function scopeCases(valid: Request, { powerless }: Participants): Case[] {
  return valid.operation.policy.security.flatMap(({ scheme, scopes }): Case[] => {
    const credential = powerless[scheme];
    if (credential === undefined || scopes.length === 0) return [];
    const request = withCredential(valid, credential);
    // A key is of one workspace: any other doesn't exist for it.
    const expected = valid.operation.policy.path.includes('/workspaces/{id}') ? refused(403, 404) : refused(403);
    return [{ name: `${scheme} without ${scopes.join(', ')} is 403`, covers: `scope ${scheme}`, request, expected }];
  });
}

function withCredential(valid: Request, credential: { readonly [header: string]: string }): Request {
  const { authorization: _, 'x-api-key': __, ...without } = valid.headers;
  return { ...valid, headers: { ...without, ...credential } };
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

/** An id that nothing has, a tenant named twice and differently. */
function nameCases(valid: Request): Case[] {
  const { operation } = valid;
  const cases: Case[] = [];
  for (const { name, in: place, schema } of operation.parameters) {
    if (place !== 'path' || typesOf(schema).schema.enum !== undefined) continue;
    const request = { ...valid, path: { ...valid.path, [name]: unknownId(schema, valid.path[name] ?? '') } };
    cases.push({
      name: `an unknown ${name} is 404`,
      covers: `unknown id of path ${name}`,
      request,
      expected: refused(404),
    });
  }
  const namesTenant = operation.parameters.some(({ name }) => name === 'X-Tenant-ID');
  if (namesTenant && valid.path.tenant_id !== undefined) {
    cases.push({
      name: 'X-Tenant-ID of another tenant than the path is 400',
      covers: 'contradiction of header X-Tenant-ID',
      request: { ...valid, headers: { ...valid.headers, 'X-Tenant-ID': randomUUID() } },
      expected: refused(400),
    });
  }
  return cases;
}

function unknownId(schema: Schema, known: string): string {
  const { types, schema: resolved } = typesOf(schema);
  if (types[0] === 'integer') return '2147483646';
  return resolved.format === 'uuid' ? randomUUID() : `${known}-${unique()}`;
}

/** What the caller knows of the current version decides. */
function conditionCases(valid: Request): Case[] {
  const { parameters, responses } = valid.operation;
  return [
    ['If-None-Match', '*', 304],
    ['If-Match', '"of-yesterday"', 412],
  ].flatMap(([header, value, status]): Case[] => {
    if (responses[status as number] === undefined || !parameters.some(({ name }) => name === header)) return [];
    const request = { ...valid, headers: { ...valid.headers, [header as string]: value as string } };
    const covers = `condition of header ${header}`;
    return [{ name: `${header}: ${value} is ${status}`, covers, request, expected: refused(status as number) }];
  });
}

/** Callers of the dashboard, and those who ask for it, are told in the format of RFC 9457. */
function dashboardCases(valid: Request, { owner }: Participants): Case[] {
  const { operation } = valid;
  if (operation.ignoresUnknownQuery) return [];
  const colourful = { ...valid, query: { ...valid.query, colour: 'red' } };
  const accept = 'application/problem+json, application/json;q=0.5';
  const cases: Case[] = [
    {
      name: 'who prefers application/problem+json gets it',
      covers: 'problem details',
      request: { ...colourful, headers: { ...valid.headers, accept } },
      expected: {
        kind: 'refused',
        statuses: [invalidData(operation, valid.headers)],
        field: 'colour',
        mediaType: 'application/problem+json',
      },
    },
  ];
  const credential = owner.credentials.DashboardToken;
  if (credential === undefined || !operation.policy.security.some(({ scheme }) => scheme === 'DashboardToken'))
    return cases;
  return [
    ...cases,
    {
      name: 'invalid data of the dashboard is 400',
      covers: 'problem details of the dashboard',
      request: withCredential(colourful, credential),
      expected: { kind: 'refused', statuses: [400], field: 'colour', mediaType: 'application/problem+json' },
    },
  ];
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
  if (place === 'cookie') return /^[\w-]+$/.test(text);
  return text === text.trim() && text !== '' && /^[\x20-\x7e]*$/.test(text);
}

function withParameter(valid: Request, { name, in: place }: DeclaredParameter, text: string): Request {
  if (place === 'path') return { ...valid, path: { ...valid.path, [name]: text } };
  if (place === 'query') return { ...valid, query: { ...valid.query, [name]: text } };
  const header = place === 'cookie' ? { cookie: `${name}=${text}` } : { [name]: text };
  return { ...valid, headers: { ...valid.headers, ...header } };
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
  if (answer.status >= 500 && request.operation.responses[answer.status] === undefined)
    return [...faults, `failed with ${said}`];
  if (expected.kind === 'admitted') return answer.status === 401 ? [...faults, `turned away with ${said}`] : faults;
  if (expected.kind === 'granted') {
    if (refusedBySchema(answer)) faults.push(`refused what its schema admits, ${said}`);
    return faults;
  }
  const { statuses, field, mediaType } = expected;
  if (!statuses.includes(answer.status)) return [...faults, `expected ${statuses.join(' or ')}, got ${said}`];
  const type = answer.headers['content-type']?.split(';')[0];
  if (mediaType !== undefined && type !== mediaType) faults.push(`expected ${mediaType}, got ${type}`);
  // Seed 004 has one sentence for all that is wrong.
  const tellsFields = request.operation.policy.surface !== 'admin' || type === 'application/problem+json';
  if (field !== undefined && tellsFields && answer.body?.errors?.[field] === undefined)
    faults.push(`does not name ${field}, ${said}`);
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
