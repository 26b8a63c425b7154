import { randomUUID } from 'node:crypto';
import { type ResolvedSchema, valueTypes } from '../document/resolved-schema.ts';
import type { DeclaredParameter, TestedContract } from './declared-operation.ts';
import { type Expectation, rejected, valid as validResponse } from './expectation.ts';
import type { Fixture, Mistake, Product } from './product.ts';
import type { Headers, Request } from './request.ts';
import { completed, conforms, sampleValue, textsOfPattern } from './sample-value.ts';
import { unique } from './unique.ts';
import { boundaryValues, violations } from './violations.ts';
import { fitsForm } from './wire-body.ts';

/** One request and the response that it must get. */
export interface Case {
  readonly name: string;
  /** What of the contract it exercises: `too long of body title`. */
  readonly covers: string;
  readonly request: Request;
  readonly expected: Expectation;
  /** Bypasses the proxy, which would respond to this request itself. */
  readonly direct?: boolean;
}

/** What cases are derived from, apart from a valid request. */
export interface CaseContext {
  readonly contract: TestedContract;
  readonly product: Product;
  /** Null for a mere count of cases. */
  readonly fixture: Fixture | null;
}

/** Returns every request that the contract says the operation must reject, each with one mistake in the `valid` request. */
export function rejections(valid: Request, context: CaseContext): Case[] {
  const { product, fixture, contract } = context;
  return [
    ...credentialCases(valid, context),
    ...product.casesOf(valid, fixture, contract),
    ...bodyCases(valid, product),
    ...parameterCases(valid, product),
    ...unknownIds(valid, product),
    ...conditionCases(valid),
    ...rangeCases(valid),
    ...transportCases(valid, product),
  ];
}

interface MistakenRequest {
  readonly what: string;
  readonly covers: string;
  readonly request: Request;
  readonly field?: string;
  readonly direct?: boolean;
}

/** The case of a mistake, the last one given; none where the product doesn't promise to reject one of those given. */
function caseOf(product: Product, mistakes: readonly Mistake[], mistaken: MistakenRequest): Case[] {
  const { what, covers, request, field, direct } = mistaken;
  const rules = mistakes.map((mistake) => product.errors.statusesOf(mistake, request));
  const statuses = rules.includes(null) ? null : rules.at(-1);
  if (statuses === null || statuses === undefined) return [];
  return [
    {
      name: `${what} is ${statuses.join(' or ')}`,
      covers,
      request,
      expected: { kind: 'rejected', statuses, ...(field === undefined ? {} : { field }) },
      ...(direct === undefined ? {} : { direct }),
    },
  ];
}

function credentialCases(valid: Request, { product, contract }: CaseContext): Case[] {
  const { security, anonymous } = valid.operation.policy;
  if (security.length === 0) return [];
  const malformed: readonly (readonly [what: string, headers: Headers])[] = [
    ['a malformed token', { authorization: 'Bearer not-a-token' }],
    ['an unknown scheme', { authorization: 'Basic dXNlcjpwYXNz' }],
  ];
  return [...malformed, ...(anonymous ? [] : [['no credential', {}] as const])].flatMap(([what, headers]) => {
    const request = withCredential(valid, headers, contract);
    return caseOf(product, ['credential'], { what, covers: 'credentials', request });
  });
}

/** Returns the request with these credentials in place of its own. */
export function withCredential(valid: Request, credential: Headers, contract: TestedContract): Request {
  const others = Object.entries(valid.headers).filter(([name]) => !contract.credentialHeaders.has(name.toLowerCase()));
  return { ...valid, headers: { ...Object.fromEntries(others), ...credential } };
}

function bodyCases(valid: Request, product: Product): Case[] {
  const { operation } = valid;
  if (operation.body === null) return [];
  const { schema } = operation.body;
  const complete = completed(schema, valid.body);
  const isForm = operation.policy.body?.form !== undefined;
  const sent = violations(schema, complete).filter(
    ({ document }) => !isForm || fitsForm(operation, document, complete),
  );
  const cases = sent.flatMap(({ kind, field, document }) =>
    caseOf(product, kind === 'NUL' ? ['NUL', 'invalid body'] : ['invalid body'], {
      what: `body ${field}: ${kind}`,
      covers: `${kind} of body ${field}`,
      request: { ...valid, body: document },
      field,
      // Prism interprets JSON texts that are not objects before it forwards them.
      ...(field === 'body' ? { direct: true } : {}),
    }),
  );
  if (isForm) return cases;
  for (const [what, rawBody, mistake] of [
    ['truncated JSON', '{"a":', 'malformed body'],
    ['no JSON at all', 'a=b', 'malformed body'],
    ['a member twice', '{"a":1,"a":2}', 'ambiguous body'],
    ['__proto__', '{"__proto__":{"admin":true}}', 'ambiguous body'],
  ] as const) {
    const request = { ...valid, rawBody };
    cases.push(...caseOf(product, [mistake], { what, covers: 'malformed body', request, direct: true }));
  }
  const request = { ...valid, headers: { ...valid.headers, 'content-type': 'text/plain' } };
  return [
    ...cases,
    ...caseOf(product, ['media type'], { what: 'text/plain', covers: 'media type', request, direct: true }),
  ];
}

function parameterCases(valid: Request, product: Product): Case[] {
  const { operation } = valid;
  const cases: Case[] = [];
  for (const parameter of operation.parameters) {
    const { name, in: place, schema, example } = parameter;
    for (const { kind, part } of violations(schema, example ?? sampleValue(schema))) {
      const text = wireText(part, kind, valueTypes(schema).types[0]);
      if (text === null || !canCarry(place, text)) continue;
      const mistake = place === 'path' ? 'invalid path parameter' : 'invalid parameter';
      cases.push(
        ...caseOf(product, kind === 'NUL' ? ['NUL', mistake] : [mistake], {
          what: `${place} ${name}: ${kind}`,
          covers: `${kind} of ${place} ${name}`,
          request: withParameter(valid, parameter, text),
          field: name,
        }),
      );
    }
  }
  return [
    ...cases,
    ...caseOf(product, ['undeclared query parameter'], {
      what: 'an unknown query parameter',
      covers: 'unknown query parameter',
      request: { ...valid, query: { ...valid.query, colour: 'red' } },
      field: 'colour',
    }),
  ];
}

/** Ids of no existing resource. */
function unknownIds(valid: Request, product: Product): Case[] {
  return valid.operation.parameters.flatMap(({ name, in: place, schema }) => {
    if (place !== 'path' || valueTypes(schema).schema.enum !== undefined) return [];
    const request = { ...valid, path: { ...valid.path, [name]: unknownId(schema, valid.path[name] ?? '') } };
    return caseOf(product, ['unknown id'], {
      what: `an unknown ${name}`,
      covers: `unknown id of path ${name}`,
      request,
    });
  });
}

function unknownId(schema: ResolvedSchema, known: string): string {
  const { types, schema: resolved } = valueTypes(schema);
  if (types[0] === 'integer') return String(Math.min(2_147_483_646, resolved.maximum ?? Number.POSITIVE_INFINITY));
  if (resolved.format === 'uuid') return randomUUID();
  const longer = `${known}-${unique()}`;
  return [longer, ...textsOfPattern(resolved)].find((text) => text !== known && conforms(resolved, text)) ?? longer;
}

/** Conditions on the current version of the resource. */
function conditionCases(valid: Request): Case[] {
  const { parameters, responses } = valid.operation;
  return (
    [
      ['If-None-Match', '*', 304],
      ['If-Match', '"of-yesterday"', 412],
    ] as const
  ).flatMap(([header, value, status]) => {
    if (responses[status] === undefined || !parameters.some(({ name }) => name === header)) return [];
    const request = { ...valid, headers: { ...valid.headers, [header]: value } };
    const covers = `condition of header ${header}`;
    return [{ name: `${header}: ${value} is ${status}`, covers, request, expected: rejected(status) }];
  });
}

/** A part of a file, and one after its end. */
function rangeCases(valid: Request): Case[] {
  return (
    [
      ['bytes=0-0', 206],
      ['bytes=99999999999-', 416],
    ] as const
  ).flatMap(([range, status]) => {
    if (valid.operation.responses[status] === undefined) return [];
    const request = { ...valid, headers: { ...valid.headers, range } };
    return [
      { name: `Range: ${range} is ${status}`, covers: `${status} of Range`, request, expected: rejected(status) },
    ];
  });
}

/** Wrong method, wrong `Accept`. */
function transportCases(valid: Request, product: Product): Case[] {
  const { operation } = valid;
  const hasBody = operation.successes.some((status) => Object.keys(operation.responses[status] ?? {}).length > 0);
  const options = { ...valid, method: 'OPTIONS', body: undefined };
  const picture = { ...valid, headers: { ...valid.headers, accept: 'image/png' } };
  return [
    ...caseOf(product, ['method'], { what: 'an undeclared method', covers: 'method', request: options, direct: true }),
    ...(hasBody
      ? caseOf(product, ['accept'], { what: 'Accept: image/png', covers: 'accept', request: picture, direct: true })
      : []),
  ];
}

/** The text of an invalid value in a URL or a header; null where it has none, or where the text would be valid. */
function wireText(part: unknown, kind: string, type: string | undefined): string | null {
  if (typeof part === 'number') return type === 'string' ? null : String(part);
  if (typeof part !== 'string') return null;
  if (/^(?:string for (?:number|boolean|array|object)|null as string)$/.test(kind)) return null;
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

/** Returns the request with each value at the bounds of its schema, and with each choice of an enum. */
export function boundaries(valid: Request): Case[] {
  const { body, parameters, policy } = valid.operation;
  const cases: Case[] = [];
  const add = (place: string, what: string, request: Request): void => {
    cases.push({
      name: `${place}: ${what} is accepted`,
      covers: `${what} of ${place}`,
      request,
      expected: validResponse,
    });
  };
  if (body !== null) {
    const complete = completed(body.schema, valid.body);
    for (const { what, field, document } of boundaryValues(body.schema, complete)) {
      if (policy.body?.form !== undefined && !fitsForm(valid.operation, document, complete)) continue;
      add(`body ${field}`, what, { ...valid, body: document });
    }
  }
  for (const parameter of parameters) {
    const example = parameter.example ?? sampleValue(parameter.schema);
    const value = Array.isArray(example) ? example.slice(0, 1) : example;
    for (const { what, document } of boundaryValues(parameter.schema, value)) {
      const text = document === null ? '' : String(document);
      if (text === '' || !canCarry(parameter.in, text)) continue;
      add(`${parameter.in} ${parameter.name}`, what, withParameter(valid, parameter, text));
    }
  }
  return cases;
}
