import t from 'tap';
import type { ResolvedSchema as Schema } from '../../src/engine/document/resolved-schema.ts';
import type { AnyResponse as AnyReply } from '../../src/engine/serve/bound-operation.ts';
import { ApiError } from '../../src/engine/serve/errors.ts';
import { wireRequest } from '../../src/engine/verify/client.ts';
import { type Request, targetOf } from '../../src/engine/verify/request.ts';
import { completed } from '../../src/engine/verify/sample-value.ts';
import { violations } from '../../src/engine/verify/violations.ts';
import { fitsForm } from '../../src/engine/verify/wire-body.ts';
import { type DeclaredOperation, declaredOperations } from '../support/contract.ts';
import type { Answer } from '../support/server.ts';
import { faultsOfError, refusal } from './error-format.ts';
import { anybody, startSubstituted } from './substituted-server.ts';
import { type ContractRequest, validRequest } from './valid-request.ts';

const server = await startSubstituted(t);

/** One request past the network: what any client would get. */
async function inject(request: ContractRequest, rawBody?: string): Promise<Answer> {
  const { method, headers, body } = wireRequest({
    ...(request as Request),
    ...(rawBody === undefined ? {} : { rawBody }),
  });
  const response = await server.app.inject({
    method: method as 'POST',
    url: targetOf(request),
    headers,
    ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : Buffer.from(body) }),
  });
  const text = response.body;
  return {
    status: response.statusCode,
    headers: response.headers as { [name: string]: string },
    body: text === '' ? undefined : JSON.parse(text),
    text,
  };
}

const callTo = (operation: DeclaredOperation) =>
  validRequest({ actors: { Owner: anybody } as never }, operation, {
    actor: operation.policy.security.length === 0 ? null : anybody,
  });

interface DocumentedReply {
  readonly status: number;
  readonly body: unknown;
  readonly schema: Schema | undefined;
}

/** Every success that an operation documents, as its handler replies it. */
function documentedReplies(operation: DeclaredOperation): DocumentedReply[] {
  return operation.successes.flatMap((status): DocumentedReply[] => {
    const content = operation.responses[status]?.['application/json'];
    // Texts such as feeds are not serialized by their schema.
    const isEmpty = Object.keys(operation.responses[status] ?? {}).length === 0;
    if (content === undefined) return isEmpty ? [{ status, body: undefined, schema: undefined }] : [];
    return content.examples.map(({ value }) => ({ status, body: value, schema: content.schema }));
  });
}

/** What is wrong with the treatment of a reply that breaks the contract; empty when nothing is. */
async function faultsOfBroken(operation: DeclaredOperation, reply: AnyReply | Error): Promise<string[]> {
  server.answerWith(() => {
    if (reply instanceof Error) throw reply;
    return reply;
  });
  server.logged();
  const request = callTo(operation);
  const answer = await inject(request);
  const faults = faultsOfError(answer, refusal(request, 500));
  if (faults.length > 0) return faults;
  if (answer.text.includes('canary')) faults.push(`tells the client what went wrong: ${answer.text}`);
  if (answer.headers['x-surprise'] !== undefined) faults.push('lets the undeclared header through');
  const log = server.logged();
  if (!log.some((line) => JSON.parse(line).operationId === operation.id))
    faults.push('is not logged with its operationId');
  return faults;
}

t.test('the replies that the contract documents go out as they are', async (t) => {
  for (const operation of declaredOperations) {
    for (const { status, body } of documentedReplies(operation)) {
      server.answerWith(() => ({ status, body }));
      const answer = await inject(callTo(operation));
      t.equal(answer.status, status, `${operation.id} ${status}`);
      t.same(answer.body, body, `${operation.id} ${status}`);
    }
  }
});

interface DeclaredList {
  readonly name: string | null;
  readonly lists?: readonly DeclaredList[];
}

/** What of a body is left out because of an invalid `field`: as [list, item] from the outside in; null for nothing. */
function omittedAt(lists: readonly DeclaredList[], field: string): string[] | null {
  for (const { name, lists: inner = [] } of lists) {
    const item = name === null ? '0' : `${name}.0`;
    if (field !== item && !field.startsWith(`${item}.`)) continue;
    return omittedAt(inner, field.slice(item.length + 1)) ?? [name ?? ''];
  }
  return null;
}

/** What is wrong with the treatment of a list that has one item which breaks the contract. */
async function faultsOfOmission(operation: DeclaredOperation, reply: AnyReply, list: string[]): Promise<string[]> {
  server.answerWith(() => reply);
  server.logged();
  const answer = await inject(callTo(operation));
  const [name = ''] = list;
  const countIn = (body: unknown): number => (name === '' ? (body as unknown[]).length : itemsNamed(body, name));
  const faults = answer.status === reply.status ? [] : [`answered ${answer.status}`];
  if (faults.length === 0 && countIn(answer.body) !== countIn(reply.body) - 1) faults.push('does not leave it out');
  const [line = '{}', ...more] = server.logged();
  const { operationId, pointer } = JSON.parse(line);
  if (operationId !== operation.id || more.length > 0) faults.push('is not one line of the log');
  if (!String(pointer).includes(`${name === '' ? '' : `/${name}`}/0`)) faults.push(`is logged at ${pointer}`);
  return faults;
}

/** How many items the arrays of this name have, at any depth. */
function itemsNamed(value: unknown, name: string): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [member, inner]) => sum + (member === name && Array.isArray(inner) ? inner.length : itemsNamed(inner, name)),
    0,
  );
}

t.test('a reply that breaks its schema anywhere is a 500 and is logged, an item of a list is left out', async (t) => {
  const met = new Set<string>();
  let omissions = 0;
  for (const operation of declaredOperations) {
    const faults: string[] = [];
    for (const { status, body, schema } of documentedReplies(operation)) {
      if (schema === undefined) continue;
      for (const { kind, field, document } of violations(schema, completed(schema, body))) {
        // PostgreSQL stores none, so no reply can hold one.
        if (kind === 'NUL') continue;
        met.add(kind);
        const list = omittedAt(operation.policy.responses[status]?.lists ?? [], field);
        if (list !== null) omissions += 1;
        const reply = { status, body: document };
        const found = await (list === null
          ? faultsOfBroken(operation, reply)
          : faultsOfOmission(operation, reply, list));
        faults.push(...found.map((fault) => `${kind} at ${field}: ${fault}`));
      }
    }
    t.same(faults, [], operation.id);
  }
  t.ok(omissions > 500, `${omissions} unsound items`);
  for (const kind of [
    'null',
    'missing member',
    'extra member',
    'boolean for string',
    'number for string',
    'outside enum',
    'malformed date-time',
    'malformed uuid',
    'too short',
    'negative',
    'array for string',
    'fraction for integer',
  ]) {
    t.ok(met.has(kind), `some operation was tried with: ${kind}`);
  }
});

t.test('a status, a header or a body that is not declared is a 500 and is logged', async (t) => {
  for (const operation of declaredOperations) {
    const faults: string[] = [];
    for (const { status, body } of documentedReplies(operation)) {
      const undeclared = [200, 201, 202, 204, 206, 299, 418].filter(
        (candidate) => operation.responses[candidate] === undefined,
      );
      for (const [what, reply] of [
        ...undeclared.map((other): [string, AnyReply] => [`status ${other}`, { status: other, body }]),
        ['header', { status, body, headers: { 'X-Surprise': 'canary' } }],
        ['header in other case', { status, body, headers: { 'x-surprise': 'canary' } }],
        ...(body === undefined ? [['body', { status, body: {} }] as [string, AnyReply]] : []),
      ] as [string, AnyReply][]) {
        faults.push(...(await faultsOfBroken(operation, reply)).map((fault) => `${what}: ${fault}`));
      }
    }
    t.same(faults, [], operation.id);
  }
});

t.test('what JSON cannot hold is a 500, not something else', async (t) => {
  const cyclic: { [name: string]: unknown } = {};
  cyclic.self = cyclic;
  const inexpressible: { [what: string]: unknown } = {
    undefined: undefined,
    NaN: Number.NaN,
    Infinity: Number.POSITIVE_INFINITY,
    'a bigint': 1n,
    'a date': new Date(),
    'a function': () => 'canary',
    'a symbol': Symbol('canary'),
    // biome-ignore lint/style/useConsistentBuiltinInstantiation: the object is what is tried here
    'a String object': new String('canary'),
    'an object with toJSON': { toJSON: () => 'canary' },
    'a cycle': cyclic,
    'a Map': new Map(),
  };
  for (const operation of declaredOperations) {
    const faults: string[] = [];
    for (const { status, body } of documentedReplies(operation)) {
      for (const [what, value] of Object.entries(inexpressible)) {
        for (const [where, broken] of everyMemberAs(body, value)) {
          const found = await faultsOfBroken(operation, { status, body: broken });
          faults.push(...found.map((fault) => `${what} at ${where}: ${fault}`));
        }
      }
    }
    t.same(faults, [], operation.id);
  }
});

/** The body itself, and copies of it with one member of the top level replaced. */
function everyMemberAs(body: unknown, value: unknown): [string, unknown][] {
  if (typeof body !== 'object' || body === null) return [];
  return [['body', value], ...Object.keys(body).map((name): [string, unknown] => [name, { ...body, [name]: value }])];
}

t.test('a handler that fails is a 500 that tells nothing', async (t) => {
  for (const operation of declaredOperations) {
    const undeclared = new ApiError('payment_required', 'canary');
    const faults = [
      ...(await faultsOfBroken(operation, new Error('canary'))),
      ...(await faultsOfBroken(operation, Object.assign(new Error('canary'), { statusCode: 400, code: 'FST_CANARY' }))),
      ...(operation.responses['402'] === undefined ? await faultsOfBroken(operation, undeclared) : []),
    ];
    t.same(faults, [], operation.id);
  }
});

t.test('no body that breaks its schema reaches a handler', async (t) => {
  const met = new Set<string>();
  server.answerWith(() => ({ status: 500 }));
  const before = server.handled();
  for (const operation of declaredOperations) {
    if (operation.body === null) continue;
    const request = callTo(operation);
    const full = completed(operation.body.schema, request.body);
    const faults: string[] = [];
    const isForm = operation.policy.body?.form !== undefined;
    for (const { kind, field, document } of violations(operation.body.schema, full)) {
      if (isForm && !fitsForm(operation, document, full)) continue;
      met.add(kind);
      const answer = await inject({ ...request, body: document });
      faults.push(...faultsOfError(answer, refusal(request, 422)).map((fault) => `${kind} at ${field}: ${fault}`));
    }
    if (isForm) {
      t.same(faults, [], operation.id);
      continue;
    }
    const [first] = Object.keys(full as object) as [string];
    const answer = await inject(request, JSON.stringify(full).replace('{', `{${JSON.stringify(first)}:0,`));
    met.add('duplicate member');
    faults.push(...faultsOfError(answer, refusal(request, 400)).map((fault) => `duplicate member: ${fault}`));
    t.same(faults, [], operation.id);
  }
  t.equal(server.handled(), before, 'no handler was called');
  for (const kind of [
    'null',
    'string for number',
    'boolean for number',
    'string for boolean',
    'zero for false',
    'null as string',
    'number for string',
    'string for array',
    'extra member',
    'missing member',
    'duplicate member',
  ]) {
    t.ok(met.has(kind), `some operation was tried with: ${kind}`);
  }
});
