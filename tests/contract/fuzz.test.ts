import fc from 'fast-check';
import t from 'tap';
import { targetOf } from '../../src/engine/verify/request.ts';
import { sampleValue } from '../../src/engine/verify/sample-value.ts';
import { type DeclaredOperation, declaredOperations } from '../support/contract.ts';
import { seed } from '../support/seed.ts';
import { startServer } from '../support/server.ts';
import { validRequest } from './valid-request.ts';
import { type ActorName, prepareWorld } from './world.ts';

const server = await startServer(t);
const world = await prepareWorld(server);

const numRuns = Number(process.env.FUZZ_RUNS ?? 2_000);

const nasty = fc.constantFrom(
  '',
  ' ',
  '\0',
  'a\0b',
  "' or 1=1 --",
  "'; drop table users; --",
  '%',
  '%00',
  '_',
  '\\',
  '\\u0000',
  '"',
  'a & b | !c :* <-> d',
  '(((((',
  '<script>alert(1)</script>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what an attacker of another platform sends
  '${jndi:ldap://example.com}',
  '../../etc/passwd',
  '\u202Egnp.exe',
  '\u0130\u0131ßﬁ',
  '👩‍👩‍👧‍👦'.repeat(20),
  'é',
  'e\u0301',
  '\uFEFF',
  '-1',
  '0',
  '1e309',
  '2147483648',
  '9007199254740993',
  '2025-02-30T00:00:00Z',
  '0000-01-01T00:00:00Z',
  'null',
  'true',
  '[]',
  '{}',
  '[](javascript:alert(1))',
  '*'.repeat(1_000),
  '['.repeat(1_000),
  '> '.repeat(500),
  'a'.repeat(5_000),
);
const text = fc.oneof(
  nasty,
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }).map((value) => value.toWellFormed()),
);
const json = fc.oneof(text, fc.jsonValue({ maxDepth: 3 }), fc.integer(), fc.double(), fc.constant(null), fc.boolean());
/** What HTTP can carry in a header. */
const headerText = fc.string({
  unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
  maxLength: 60,
});

const byId = new Map(declaredOperations.map((operation) => [operation.id, operation]));

/** A request that is right but for what chance does to some of its parts; plain data, to be read when it fails. */
const requests = fc.constantFrom(...declaredOperations).chain((operation) => {
  const members = Object.keys((validRequest(world, operation).body ?? {}) as object);
  const queries = operation.parameters.filter((parameter) => parameter.in === 'query');
  const chance = <T>(arbitrary: fc.Arbitrary<T>, weight = 1) =>
    fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight, arbitrary });
  return fc.record({
    operationId: fc.constant(operation.id),
    actor: fc.constantFrom(null, 'Owner', 'Owner', 'Editor', 'Viewer', 'outsider', 'platformAdmin'),
    path: fc.record(
      Object.fromEntries(
        operation.parameters
          .filter((parameter) => parameter.in === 'path')
          .map(({ name }) => [name, chance(fc.oneof(text, fc.integer().map(String)))]),
      ),
    ),
    query: fc.record(
      Object.fromEntries(
        queries.map(({ name, schema, example }) => [
          name,
          chance(fc.oneof(text, fc.constant(String(example ?? sampleValue(schema))))),
        ]),
      ),
    ),
    strangeQuery: chance(fc.tuple(text, text)),
    body: fc.oneof(
      { weight: 6, arbitrary: fc.record(Object.fromEntries(members.map((name) => [name, chance(json, 2)]))) },
      { weight: 1, arbitrary: fc.dictionary(fc.oneof(text, fc.constantFrom(...members, 'x')), json) },
      { weight: 1, arbitrary: fc.jsonValue() },
    ),
    rawBody: fc.oneof(
      { weight: 12, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: text },
      { weight: 1, arbitrary: fc.json().map((value) => value.slice(1)) },
    ),
    headers: fc.record(
      {
        'if-match': headerText,
        'if-none-match': headerText,
        'x-tenant-id': headerText,
        'x-request-id': headerText,
        accept: fc.oneof({ weight: 8, arbitrary: fc.constant('*/*') }, { weight: 1, arbitrary: headerText }),
        'user-agent': headerText,
      },
      { requiredKeys: [] },
    ),
    strangeHeaders: fc.constantFrom(true, false, false),
  });
});

t.test(`of ${numRuns} requests made by chance, none is answered with 5xx`, async (t) => {
  const statuses = new Map<number, number>();
  await world.reset();
  await fc.assert(
    fc.asyncProperty(
      requests,
      async ({ operationId, actor, path, query, strangeQuery, body, rawBody, headers, strangeHeaders }) => {
        const operation = byId.get(operationId) as DeclaredOperation;
        const caller = actor === null ? null : world.actors[actor as ActorName];
        // Somebody without a workspace has no key of one.
        const scheme = operation.policy.security
          .map(({ scheme }) => scheme)
          .find((scheme) => caller?.credentials[scheme] !== undefined);
        const valid = validRequest(world, operation, { actor: caller, scheme });
        const given = <T>(values: { [name: string]: T | undefined }) =>
          Object.fromEntries(Object.entries(values).filter((entry): entry is [string, T] => entry[1] !== undefined));
        const asked = {
          ...valid,
          path: { ...valid.path, ...given(path) },
          query: {
            ...valid.query,
            ...given(query),
            ...(strangeQuery === undefined ? {} : { [strangeQuery[0]]: strangeQuery[1] }),
          },
          headers: { ...valid.headers, ...(strangeHeaders ? headers : {}) },
        };
        const sent =
          valid.body === undefined
            ? {}
            : rawBody !== undefined
              ? { rawBody }
              : {
                  body:
                    Array.isArray(body) || typeof body !== 'object' || body === null
                      ? body
                      : { ...(valid.body as object), ...given(body as { [name: string]: unknown }) },
                };
        const answer = await server.request(operation.policy.method, targetOf(asked), {
          headers: asked.headers,
          ...sent,
        });
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        if (answer.status >= 500) throw new Error(`${operation.id} answered ${answer.text}`);
        // Who deletes the world or ends its sessions makes place for a new one.
        if (answer.status < 300 && operation.policy.effect !== 'read') await world.reset();
      },
    ),
    { seed, numRuns },
  );
  t.comment(Object.fromEntries([...statuses].sort(([a], [b]) => a - b)));
  const count = (least: number, most: number) =>
    [...statuses].reduce((sum, [status, times]) => (status >= least && status <= most ? sum + times : sum), 0);
  t.ok(count(200, 399) > numRuns / 20, 'many of them were right enough to be answered');
  t.ok(count(400, 499) > numRuns / 4, 'many of them were wrong');
});

t.test('no text of 50,000 characters keeps the server busy', async (t) => {
  const patterns = {
    letters: 'a',
    dots: '.a',
    hyphens: '-',
    slashes: '/',
    spaces: ' ',
    'at signs': 'a@',
    brackets: '[',
    links: '[a](',
    emphasis: '*a _b ',
    backticks: '`a``b',
    quotes: '> ',
    tables: '|a',
    tags: '<a ',
    entities: '&#1;',
    'combining marks': 'e\u0301',
  };
  for (const operation of declaredOperations.filter(({ body }) => body !== null)) {
    await world.reset();
    const request = validRequest(world, operation, {
      actor: operation.policy.security.length === 0 ? null : world.actors.Owner,
    });
    const members = Object.entries(request.body as object);
    // Each character may take two bytes, and the longest text that the operation reads is the worst.
    const length = Math.min(50_000, Math.floor((operation.policy.body?.maxBytes ?? 0) / (2 * members.length + 1)));
    for (const [what, pattern] of Object.entries(patterns)) {
      const text = pattern.repeat(Math.floor(length / pattern.length));
      const began = performance.now();
      const answer = await server.request(operation.policy.method, targetOf(request), {
        headers: { ...request.headers, 'user-agent': 'a-'.repeat(2_000) },
        body: Object.fromEntries(members.map(([name, member]) => [name, typeof member === 'string' ? text : member])),
      });
      const took = performance.now() - began;
      t.ok(answer.status < 500 && answer.status !== 413, `${operation.id} with ${what}: ${answer.status}`);
      // Abuse case G014 asks for 50 ms of a server to itself; a machine that runs other tests too gets more.
      t.ok(took < 1_000, `${operation.id} with ${what}: ${Math.round(took)} ms`);
    }
  }
});
