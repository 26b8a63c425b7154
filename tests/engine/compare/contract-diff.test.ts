import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import t, { type Test } from 'tap';
import { changesBetween as changesWith } from '../../../src/engine/compare/changes.ts';
import { gapsBetween, type Schema } from '../../../src/engine/compare/containment.ts';
import type { Document } from '../../../src/engine/document/document.ts';
import { comparedExtensions } from '../../../src/platform/contract-diff/compared-extensions.ts';
import { seed } from '../../support/seed.ts';
import { randomSchemas, sampleValue } from '../compile/random-schema.ts';

const changesBetween = (before: Document, after: Document) =>
  changesWith(before, after, { extensions: comparedExtensions });

// biome-ignore lint/suspicious/noExplicitAny: documents are written and changed here as plain JSON
type Json = any;

const script = fileURLToPath(new URL('../../../scripts/contract-diff.ts', import.meta.url));
const bundled = fileURLToPath(new URL('../../../generated/openapi.json', import.meta.url));

t.test('says of one schema that it holds another only when every value agrees', async (t) => {
  let proved = 0;
  const property = fc.property(randomSchemas, fc.gen(), (schemas, draw) => {
    const other = changedSomewhere(schemas, (count) => draw(() => fc.integer({ min: 0, max: count - 1 })));
    const [inner, outer] = draw(() => fc.boolean()) ? [schemas, other] : [other, schemas];
    const gaps = gapsBetween(located(inner.Body as Schema, inner), located(outer.Body as Schema, outer), {
      toleratesMembers: false,
    });
    if (gaps.length > 0) return;
    proved++;
    const [admitted, admits] = [validatorOf(inner), validatorOf(outer)];
    for (let sample = 0; sample < 5; sample++) {
      const value = sampleValue(inner, draw);
      if (admitted(value) && !admits(value)) throw new Error(`${JSON.stringify(value)} is refused`);
    }
  });
  t.doesNotThrow(() => fc.assert(property, { seed, numRuns: 300, endOnFailure: true }));
  t.ok(proved > 20, `${proved} pairs were proved`);
});

t.test('a contract does not differ from itself', async (t) => {
  const contract = JSON.parse(readFileSync(bundled, 'utf8')) as Document;
  t.strictSame(changesBetween(contract, structuredClone(contract)), []);
});

/** One small operation, to be changed. */
const small = (): Json => ({
  openapi: '3.1.1',
  info: { title: 'T', version: '1.2.0' },
  paths: {
    '/things/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer', minimum: 1 } }],
      patch: {
        operationId: 'updateThing',
        'x-surface': 'platform',
        'x-effect': 'update',
        'x-role': 'Author',
        security: [{ Token: [] }, { Key: ['things:write'] }],
        parameters: [{ name: 'notify', in: 'query', schema: { type: 'string', enum: ['yes', 'no'] } }],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Change' } } },
        },
        responses: {
          200: {
            headers: { ETag: {} },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
          },
          404: {},
        },
      },
    },
  },
  components: {
    schemas: {
      Change: {
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: { name: { type: 'string', maxLength: 10 }, size: { type: ['integer', 'null'], maximum: 5 } },
      },
      Thing: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'state'],
        properties: { id: { type: 'integer' }, state: { type: 'string', enum: ['new', 'old'] } },
      },
    },
  },
});

const operation = (document: Json): Json => document.paths['/things/{id}'].patch;
const schemas = (document: Json): Json => document.components.schemas;

t.test('names what breaks a caller, with its place', async (t) => {
  const cases: { readonly [name: string]: [change: (document: Json) => void, message: RegExp, pointer: RegExp] } = {
    'an operation is gone': [(d) => delete d.paths['/things/{id}'], /updateThing is gone/, /things~1\{id\}\/patch$/],
    'its name changes': [
      (d) => (operation(d).operationId = 'changeThing'),
      /is now called changeThing/,
      /operationId$/,
    ],
    'a parameter is gone': [(d) => delete operation(d).parameters, /query parameter notify is gone/, /parameters\/0$/],
    'a parameter becomes required': [
      (d) => (operation(d).parameters[0].required = true),
      /now required/,
      /parameters\/0$/,
    ],
    'a parameter takes less': [(d) => operation(d).parameters[0].schema.enum.pop(), /does not admit "no"/, /schema$/],
    'a path parameter takes less': [
      (d) => (d.paths['/things/{id}'].parameters[0].schema.minimum = 2),
      /now minimum 2/,
      /parameters\/0\/schema$/,
    ],
    'a new parameter is required': [
      (d) => operation(d).parameters.push({ name: 'x', in: 'query', required: true, schema: {} }),
      /query parameter x is new/,
      /parameters\/1$/,
    ],
    'a body member is no longer taken': [
      (d) => delete schemas(d).Change.properties.size,
      /now does not declare "size"/,
      /schemas\/Change$/,
    ],
    'a body member becomes required': [(d) => schemas(d).Change.required.push('size'), /requires "size"/, /Change$/],
    'a body member gets shorter': [
      (d) => (schemas(d).Change.properties.name.maxLength = 9),
      /now maxLength 9/,
      /Change\/properties\/name$/,
    ],
    'a number must fit 32 bits': [
      (d) => (schemas(d).Change.properties.size.format = 'int32'),
      /now format int32/,
      /Change\/properties\/size$/,
    ],
    'null is no longer taken': [
      (d) => (schemas(d).Change.properties.size.type = 'integer'),
      /does not admit null/,
      /size$/,
    ],
    'an answer loses a member': [
      (d) => {
        delete schemas(d).Thing.properties.state;
        schemas(d).Thing.required.pop();
      },
      /before requires "state"/,
      /schemas\/Thing$/,
    ],
    'an answer has a value that nobody was told of': [
      (d) => schemas(d).Thing.properties.state.enum.push('lost'),
      /before does not admit "lost"/,
      /state$/,
    ],
    'an answer may be null': [
      (d) => (schemas(d).Thing.properties.id.type = ['integer', 'null']),
      /before does not admit null/,
      /properties\/id$/,
    ],
    'a success is another': [
      (d) => {
        operation(d).responses[202] = operation(d).responses[200];
        delete operation(d).responses[200];
      },
      /no longer returns 200/,
      /responses\/200$/,
    ],
    'a response header is gone': [
      (d) => delete operation(d).responses[200].headers.ETag,
      /without ETag/,
      /headers\/ETag$/,
    ],
    'a credential is no longer enough': [
      (d) => operation(d).security.shift(),
      /Token is no longer enough/,
      /security$/,
    ],
    'a scope more is needed': [
      (d) => operation(d).security[1].Key.push('admin:write'),
      /Key things:write is no longer enough/,
      /security$/,
    ],
    'a higher role is needed': [(d) => (operation(d)['x-role'] = 'Owner'), /needs Owner instead of Author/, /x-role$/],
    'a pattern appears': [(d) => (schemas(d).Change.properties.name.pattern = '^a'), /pattern/, /name$/],
  };
  for (const [name, [change, message, pointer]] of Object.entries(cases)) {
    const after = small();
    change(after);
    const breaking = changesBetween(small(), after).filter(({ effect }) => effect === 'breaking');
    const found = breaking.find((one) => message.test(one.message));
    t.ok(found, `${name}: ${JSON.stringify(breaking)}`);
    t.match(found?.before ?? found?.after, pointer, name);
    t.match(found?.operations, [/Thing$/], name);
    t.ok(
      breaking.every(({ witness }) => witness !== null),
      `${name}: ${JSON.stringify(breaking)}`,
    );
  }
});

t.test('names what no caller needs to mind', async (t) => {
  const cases: { readonly [name: string]: (document: Json) => void } = {
    'an operation is new': (d) => (d.paths['/things'] = { get: { operationId: 'listThings', responses: { 200: {} } } }),
    'an optional parameter is new': (d) => operation(d).parameters.push({ name: 'x', in: 'query', schema: {} }),
    'a path parameter has another name': (d) => {
      d.paths['/things/{thing_id}'] = d.paths['/things/{id}'];
      d.paths['/things/{thing_id}'].parameters[0].name = 'thing_id';
      delete d.paths['/things/{id}'];
    },
    'a body member is new': (d) => (schemas(d).Change.properties.note = { type: 'string' }),
    'a body member may be longer': (d) => (schemas(d).Change.properties.name.maxLength = 20),
    'a body member is optional now': (d) => (schemas(d).Change.required = []),
    'an answer says more': (d) => {
      schemas(d).Thing.properties.note = { type: 'string' };
      schemas(d).Thing.required.push('note');
    },
    'a refusal is new': (d) => (operation(d).responses[409] = {}),
    'one more credential is enough': (d) => operation(d).security.push({ Other: [] }),
    'a lower role is enough': (d) => (operation(d)['x-role'] = 'Viewer'),
  };
  for (const [name, change] of Object.entries(cases)) {
    const after = small();
    change(after);
    const changes = changesBetween(small(), after);
    t.strictSame(
      changes.filter(({ effect }) => effect !== 'compatible'),
      [],
      name,
    );
    if (!name.startsWith('a path parameter')) t.ok(changes.length > 0, `${name} is told`);
  }
});

t.test('messages to webhook endpoints must stay what receivers were told of', async (t) => {
  const sending = (change: (message: Json, document: Json) => void = () => {}): Json => {
    const document = small();
    document.webhooks = {
      'thing.changed': {
        post: {
          operationId: 'thingChanged',
          parameters: [
            { name: 'X-Signature', in: 'header', required: true, schema: { type: 'string', maxLength: 64 } },
          ],
          requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Message' } } } },
        },
      },
    };
    schemas(document).Message = {
      type: 'object',
      additionalProperties: false,
      required: ['type', 'data'],
      properties: {
        type: { const: 'thing.changed' },
        data: { type: 'object', properties: {}, additionalProperties: true },
      },
    };
    change(document.webhooks['thing.changed'].post, document);
    return document;
  };
  const cases: { readonly [message: string]: (message: Json, document: Json) => void } = {
    'thing.changed is gone': (_, d) => delete d.webhooks['thing.changed'],
    'messages come without X-Signature': (m) => m.parameters.pop(),
    'messages: before maxLength 64': (m) => (m.parameters[0].schema.maxLength = 65),
    'messages: before requires "data"': (_, d) => schemas(d).Message.required.pop(),
    'no longer sends application/json': (m) => (m.requestBody.content = { 'text/plain': { schema: {} } }),
  };
  for (const [message, change] of Object.entries(cases)) {
    const breaking = changesBetween(sending(), sending(change)).filter(({ effect }) => effect === 'breaking');
    const found = breaking.find((one) => one.message.startsWith(message));
    t.match(found, { operations: ['thing.changed'] }, `${message}: ${JSON.stringify(breaking)}`);
  }
  const more = changesBetween(small(), sending());
  t.match(more, [{ effect: 'compatible', message: 'thing.changed is new' }]);
  const told = changesBetween(
    sending(),
    sending((_, d) => (schemas(d).Message.properties.note = { type: 'string' })),
  );
  t.ok(told.length > 0 && told.every(({ effect }) => effect === 'compatible'), 'a member more is news, and no break');
});

t.test('the witness of what concerns the whole call is what one side takes and the other does not', async (t) => {
  const cases: readonly [change: (document: Json) => void, witness: Json][] = [
    [(d) => delete d.paths['/things/{id}'], { direction: 'request', part: 'call', value: 'PATCH /things/{}' }],
    [(d) => (operation(d)['x-role'] = 'Owner'), { direction: 'request', part: 'role', value: 'Author' }],
    [(d) => delete operation(d).parameters, { part: 'query parameters', value: { notify: /yes|no/ } }],
    [(d) => (operation(d).parameters[0].required = true), { acceptedBy: 'before', value: {} }],
    [(d) => operation(d).security.shift(), { part: 'credentials with scopes', value: { Token: [] } }],
    [(d) => operation(d).security[1].Key.push('a:b'), { value: { Key: ['things:write'] } }],
    [(d) => delete operation(d).responses[200].headers.ETag, { direction: 'response', acceptedBy: 'after', value: {} }],
    [(d) => (operation(d).responses[202] = {}), { direction: 'response', part: 'status', value: '202' }],
    [(d) => (operation(d).requestBody['x-max-bytes'] = 10), { direction: 'request', value: { bytes: 1_048_576 } }],
    [(d) => delete operation(d).requestBody, { direction: 'request', value: { body: { name: String } } }],
    [(d) => (operation(d).requestBody.content = { 'text/csv': {} }), { value: 'application/json' }],
  ];
  for (const [change, witness] of cases) {
    const after = small();
    change(after);
    const breaking = changesBetween(small(), after).filter(({ effect }) => effect === 'breaking');
    t.match(breaking, [{ witness }], JSON.stringify(breaking));
  }
});

t.test('says so where it cannot decide', async (t) => {
  const before = small();
  schemas(before).Change.properties.name = { type: 'string', pattern: '^(a+)b\\1$' };
  const after = small();
  schemas(after).Change.properties.name = { type: 'string', pattern: '^(a+)b(?:\\1)$' };
  const found = changesBetween(before, after).filter(({ effect }) => effect === 'unproved');
  t.match(found, [{ message: /pattern/, before: '#/components/schemas/Change/properties/name' }]);
});

t.test('the command compares with a revision, prints the changelog entry, and wants a major number', async (t) => {
  const directory = repository(t, small());
  const unchanged = run(directory, 'v1.2.0');
  t.equal(unchanged.status, 0, unchanged.output);
  t.match(unchanged.output, /0 breaking/);

  const broken = small();
  operation(broken)['x-role'] = 'Owner';
  broken.paths['/things'] = { get: { operationId: 'listThings', responses: { 200: {} } } };
  write(directory, broken);
  const refused = run(directory);
  t.equal(refused.status, 1, 'the newest tag is compared with when no revision is given');
  t.match(refused.output, /v1\.2\.0 \(1\.2\.0\) to this tree \(1\.2\.0\): 1 breaking, 0 unproved, 1 compatible/);
  t.match(refused.output, /### Changed, breaking\n\n- `updateThing`: needs Owner instead of Author/);
  t.match(refused.output, /### Added\n\n- listThings is new/);
  t.match(refused.output, /major number 2/);

  write(directory, { ...broken, info: { ...broken.info, version: '2.0.0' } });
  t.equal(run(directory).status, 0, 'a new major number says that callers must look');
  t.equal(run(directory, 'nowhere').status, 2, 'a revision that does not exist');
  const mistyped = run(directory, '--jsno');
  t.match(mistyped, { status: 2, output: /no option --jsno. Did you mean --json\?/ });
  t.match(run(directory, 'v1.2.0', 'v1.2.1'), { status: 2, output: /Unexpected argument: v1.2.1/ });
  t.match(run(directory, '--help'), { status: 0, output: /BASE is a release/ });
  const told = JSON.parse(run(directory, 'v1.2.0', '--json').output);
  t.match(told, {
    allowed: true,
    from: '1.2.0',
    to: '2.0.0',
    changes: [{ effect: 'breaking' }, { effect: 'compatible' }],
  });
});

/** A git repository whose one commit, tagged v1.2.0, holds the contract. */
function repository(t: Test, contract: Json): string {
  const directory = t.testdir({ generated: {} });
  write(directory, contract);
  const git = (...args: string[]): unknown => execFileSync('git', args, { cwd: directory, stdio: 'ignore' });
  git('init', '--quiet');
  git('add', '.');
  git('-c', 'user.name=T', '-c', 'user.email=t@example.com', 'commit', '--quiet', '--message', 'Contract');
  git('tag', 'v1.2.0');
  return directory;
}

function write(directory: string, contract: Json): void {
  writeFileSync(join(directory, 'generated/openapi.json'), JSON.stringify(contract));
}

function run(directory: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: directory,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

function located(schema: Schema, components: { readonly [name: string]: unknown }) {
  return { document: { components: { schemas: components } } as never, pointer: '#/components/schemas/Body', schema };
}

function validatorOf(components: { readonly [name: string]: unknown }): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile({ components: { schemas: components }, $ref: '#/components/schemas/Body' });
  return (value) => validate(value) as boolean;
}

/** The same without one keyword, or with one number a little off, wherever `pick` says. */
function changedSomewhere<T extends object>(schemas: T, pick: (count: number) => number): T {
  const changed = structuredClone(schemas) as Json;
  const places: (() => void)[] = [() => undefined];
  const visit = (node: Json): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      const isKeyword =
        !Array.isArray(node) && node !== changed && key !== '$ref' && key !== 'properties' && key !== 'const';
      if (isKeyword) places.push(() => delete node[key]);
      if (isKeyword && typeof node[key] === 'number' && key !== 'multipleOf') places.push(() => (node[key] += 1));
      visit(node[key]);
    }
  };
  visit(changed);
  places[pick(places.length)]?.();
  return changed;
}
