import t, { type Test } from 'tap';
import { valueTypes as typesOf } from '../../src/engine/document/resolved-schema.ts';
import type { DeclaredParameter } from '../../src/engine/verify/declared-operation.ts';
import { targetOf } from '../../src/engine/verify/request.ts';
import { completed, sampleValue } from '../../src/engine/verify/sample-value.ts';
import { boundaryValues, type Violation, violations } from '../../src/engine/verify/violations.ts';
import { fitsForm } from '../../src/engine/verify/wire-body.ts';
import { type DeclaredOperation, declaredOperations } from '../support/contract.ts';
import { type Answer, startServer } from '../support/server.ts';
import {
  brief,
  faultsOfError,
  invalidFields,
  refusal,
  refusedByContract,
  statusOfInvalidData,
} from './error-format.ts';
import { type ContractRequest, leastActor, send, validRequest } from './valid-request.ts';
import { prepareWorld } from './world.ts';

const server = await startServer(t);
const world = await prepareWorld(server);

/** How the sentence about a field must sound for each kind of fault: that it was refused for this reason. */
const sentenceAbout: { readonly [kind: string]: RegExp } = {
  'missing member': /required/,
  'extra member': /not (?:a )?known/,
  'outside enum': /one of/,
  'too short': /at least/,
  'too long': /at most/,
  'too small': /at least/,
  negative: /at least/,
  'too large': /at most/,
  'too few items': /at least/,
  'too many items': /at most/,
  'duplicate item': /twice/,
  'too few members': /at least/,
  NUL: /NUL|documented form|valid/,
};

/** What is wrong with an answer that should refuse `field`. */
function faultsOfRefusal(answer: Answer, request: ContractRequest, field: string, kind: string): string[] {
  const faults = faultsOfError(answer, refusal(request, 422));
  if (faults.length > 0) return faults;
  // Seed 004: the admin surface sends one sentence and names no fields.
  if (request.operation.policy.surface === 'admin') return [];
  const { [field]: sentences } = invalidFields(answer);
  if (sentences === undefined) return [`does not name ${field}: ${brief(answer)}`];
  const expected = sentenceAbout[kind] ?? /./;
  return sentences.some((sentence) => expected.test(sentence)) ? [] : [`says of ${field} only: ${sentences.join(' ')}`];
}

/** Runs `check` for each operation and holds it to change nothing. */
async function forEachUnchanged(
  t: Test,
  check: (operation: DeclaredOperation, request: ContractRequest) => Promise<string[]>,
) {
  for (const operation of declaredOperations) {
    const actor = leastActor(world, operation.policy);
    await world.reset(actor ?? undefined);
    const before = await world.checksums();
    t.same(await check(operation, validRequest(world, operation, { actor })), [], operation.id);
    t.same(await world.checksums(), before, `${operation.id} changed nothing`);
  }
}

/** The request with a body that has every member there can be. */
function withFullBody(request: ContractRequest): ContractRequest {
  const { body } = request.operation;
  return body === null ? request : { ...request, body: completed(body.schema, request.body) };
}

t.test('a body that breaks one rule is refused by name of the field', async (t) => {
  await forEachUnchanged(t, async (operation, valid) => {
    if (operation.body === null) return [];
    const request = withFullBody(valid);
    const faults: string[] = [];
    const isForm = operation.policy.body?.form !== undefined;
    for (const violation of violations(operation.body.schema, request.body)) {
      if (isForm && !fitsForm(operation, violation.document, request.body)) continue;
      const broken = { ...request, body: violation.document };
      const answer = await send(world, broken);
      faults.push(
        ...faultsOfRefusal(answer, broken, violation.field, violation.kind).map(
          (fault) => `${describe(violation)}: ${fault}`,
        ),
      );
    }
    return faults;
  });
});

function describe({ kind, field, part }: Violation): string {
  return `${kind} at ${field}${part === undefined ? '' : ` (${JSON.stringify(part)?.slice(0, 60)})`}`;
}

t.test('a body that is no JSON object is refused', async (t) => {
  await forEachUnchanged(t, async (operation, request) => {
    if (operation.body === null || operation.policy.body?.form !== undefined) return [];
    const faults: string[] = [];
    for (const [status, rawBodies] of [
      [422, ['null', 'true', '0', '""', '"text"', '[]', `[${JSON.stringify(request.body)}]`]],
      [
        400,
        [
          // Nothing at all is right where the body may be left out.
          ...(operation.policy.body?.required === false ? [] : ['']),
          ' ',
          '{',
          `${JSON.stringify(request.body)}x`,
          `{}{}`,
          "{'a':1}",
          '{"a":1,}',
          '{a:1}',
          'undefined',
          'NaN',
          '{"a":01}',
          '// {}\n{}',
        ],
      ],
    ] as const) {
      for (const rawBody of rawBodies) {
        const answer = await server.request(operation.policy.method, targetOf(request), {
          headers: request.headers,
          rawBody,
        });
        faults.push(
          ...faultsOfError(answer, refusal(request, status)).map((fault) => `${rawBody.slice(0, 20)}: ${fault}`),
        );
      }
    }
    return faults;
  });
});

t.test('a member twice, or one named after the prototype, is 400 at any depth', async (t) => {
  await forEachUnchanged(t, async (operation, request) => {
    if (operation.body === null || operation.policy.body?.form !== undefined) return [];
    const faults: string[] = [];
    const valid = JSON.stringify(request.body);
    const [first] = Object.keys(request.body as object) as [string];
    const members = valid.slice(1);
    for (const rawBody of [
      `{${JSON.stringify(first)}:"first",${members}`,
      `{${members.slice(0, -1)},${JSON.stringify(first)}:null}`,
      `{"\\u${first.charCodeAt(0).toString(16).padStart(4, '0')}${first.slice(1)}":1,${members}`,
      `{"__proto__":{"is_platform_admin":true},${members}`,
      `{"constructor":{"prototype":{"polluted":1}},${members}`,
      `{"deep":[{"__proto__":1}],${members}`,
      `{"deep":{"twice":1,"twice":1},${members}`,
    ]) {
      const answer = await server.request(operation.policy.method, targetOf(request), {
        headers: request.headers,
        rawBody,
      });
      faults.push(...faultsOfError(answer, refusal(request, 400)).map((fault) => `${rawBody.slice(0, 40)}: ${fault}`));
    }
    return faults;
  });
  t.equal(({} as { polluted?: unknown }).polluted, undefined, 'the prototype of all objects is as it was');
});

t.test('values at the bounds are let through', async (t) => {
  for (const operation of declaredOperations) {
    const actor = leastActor(world, operation.policy);
    const faults: string[] = [];
    for (const { what, field, request } of boundaryRequests(withFullBody(validRequest(world, operation, { actor })))) {
      await world.reset(actor ?? undefined);
      const answer = await send(world, request);
      const isInvalid = answer.status === statusOfInvalidData(operation.policy.surface, false);
      // The domain may have rules of its own: an id at its upper bound names nothing.
      const isRefused = isInvalid && refusedByContract(answer) && invalidFields(answer)[field] !== undefined;
      const isUnheard = answer.status === 401 && operation.policy.security.length > 0;
      if (isRefused || isUnheard || answer.status >= 500) faults.push(`${what} of ${field}: ${brief(answer)}`);
    }
    t.same(faults, [], operation.id);
  }
});

/** The request with each value of its body, then each of its parameters, at the bounds of its schema. */
function boundaryRequests(request: ContractRequest): { what: string; field: string; request: ContractRequest }[] {
  const { body, parameters, policy } = request.operation;
  const isForm = policy.body?.form !== undefined;
  const ofBody = (body === null ? [] : boundaryValues(body.schema, request.body)).filter(
    ({ document }) => !isForm || fitsForm(request.operation, document, request.body),
  );
  return [
    ...ofBody.map(({ what, field, document }) => ({ what, field, request: { ...request, body: document } })),
    ...parameters.flatMap((parameter) =>
      boundaryValues(parameter.schema, exampleOf(parameter))
        // Null and nothing are how to leave a parameter out.
        .filter(({ document }) => document !== null && document !== '')
        .map(({ what, document }) => ({
          what,
          field: parameter.name,
          request: withParameter(request, parameter, String(document)),
        })),
    ),
  ];
}

/** Of a list, one item: another that is put in its place must not be there already. */
function exampleOf({ schema, example }: DeclaredParameter): unknown {
  const value = example ?? sampleValue(schema);
  return Array.isArray(value) ? value.slice(0, 1) : value;
}

/** The request with one parameter as given; header values as HTTP can carry them. */
function withParameter(
  request: ContractRequest,
  { name, in: place }: DeclaredParameter,
  value: string,
): ContractRequest {
  if (place === 'path') return { ...request, path: { ...request.path, [name]: value } };
  if (place === 'query') return { ...request, query: { ...request.query, [name]: value } };
  if (place === 'cookie') return { ...request, headers: { ...request.headers, cookie: `${name}=${value}` } };
  return { ...request, headers: { ...request.headers, [name]: value } };
}

/** Spellings of 1 that are not the one spelling there is, and numbers that are no int32. */
const misspeltIntegers = [
  '1.0',
  '0x1',
  '1e0',
  '01',
  '+1',
  ' 1',
  '1 ',
  '１',
  '1_000',
  '-0',
  '1,1',
  'one',
  'NaN',
  'null',
  '1n',
  '9223372036854775808',
  '1e400',
];
const misspeltBooleans = ['TRUE', 'True', '1', '0', 'yes', 'on', ' true', 'null'];

t.test('a parameter that breaks one rule is refused by its name', async (t) => {
  await forEachUnchanged(t, async (operation, request) => {
    const faults: string[] = [];
    for (const parameter of operation.parameters) {
      for (const [what, text] of brokenTexts(parameter)) {
        const broken = withParameter(request, parameter, text);
        const answer = await send(world, broken);
        // Seed 004: on admin, an id that can't be one is not found.
        const expected = parameter.in === 'path' && operation.policy.surface === 'admin' ? 404 : 422;
        const found =
          expected === 404
            ? faultsOfError(answer, refusal(broken, 404))
            : faultsOfRefusal(answer, broken, parameter.name, what);
        faults.push(
          ...found.map(
            (fault) => `${parameter.in} ${parameter.name}=${JSON.stringify(text.slice(0, 40))} (${what}): ${fault}`,
          ),
        );
      }
    }
    return faults;
  });
});

/** Texts that are no value of the parameter, each with its kind of fault. */
function brokenTexts({ schema, in: place, example }: DeclaredParameter): [string, string][] {
  const { types } = typesOf(schema);
  const found: [string, string][] = violations(schema, example ?? sampleValue(schema))
    .filter(({ part }) => typeof part === 'string' || typeof part === 'number')
    // In a URL everything is text: a number is one that reads as a number.
    .filter(({ kind, part }) => typeof part === 'number' || ![...forms, 'null as string'].includes(kind))
    .filter(({ kind }) => types[0] !== 'string' || kind !== 'number for string')
    // A comma makes two items of what stands in a list.
    .filter(({ part }) => types[0] !== 'array' || !String(part).includes(','))
    .map(({ kind, part }) => [
      typeof part === 'number' && !Number.isSafeInteger(part) ? 'misspelt' : kind,
      String(part),
    ]);
  if (types[0] === 'integer') found.push(...misspeltIntegers.map((text): [string, string] => ['misspelt', text]));
  if (types[0] === 'boolean') found.push(...misspeltBooleans.map((text): [string, string] => ['misspelt', text]));
  // An empty path segment, or one of dots, makes another path; white space around a header's value belongs to HTTP; neither may hold NUL.
  return found.filter(([, text]) => {
    if (place === 'path') return !['', '.', '..'].includes(text) && text.length <= 400;
    if (place === 'header') return text === text.trim() && text !== '' && /^[\x20-\x7e]*$/.test(text);
    if (place === 'cookie') return /^[\w-]*$/.test(text);
    return true;
  });
}

const forms = ['string for number', 'string for boolean', 'string for array', 'string for object'];

t.test('a query parameter that is not declared, is empty, or comes twice is refused by its name', async (t) => {
  await forEachUnchanged(t, async (operation, request) => {
    const faults: string[] = [];
    if (operation.ignoresUnknownQuery) return faults;
    const declared = operation.parameters.filter((parameter) => parameter.in === 'query');
    const queries: [string, { [name: string]: string | string[] }][] = [
      ...[
        'colour',
        'colour[]',
        '__proto__',
        'constructor',
        'page[size]',
        'filter[a][b]',
        'PAGE',
        ' page',
        'pa\0ge',
      ].map((name): [string, { [name: string]: string }] => [name, { [name]: '1' }]),
      ...declared.flatMap(({ name, example, schema }): [string, { [name: string]: string | string[] }][] => {
        const value = String(example ?? sampleValue(schema));
        return [
          [name, { [name]: [value, value] }],
          [name, { [name]: ['', value] }],
          ...(typesOf(schema).types[0] === 'string' && typesOf(schema).schema.minLength === undefined
            ? []
            : [[name, { [name]: '' }] as [string, { [name: string]: string }]]),
        ];
      }),
    ];
    for (const [field, query] of queries) {
      const asked = { ...request, query: Object.assign(Object.create(null), request.query, query) };
      const answer = await send(world, asked);
      faults.push(
        ...faultsOfRefusal(answer, asked, field, 'query').map((fault) => `?${JSON.stringify(query)}: ${fault}`),
      );
    }
    return faults;
  });
});

t.test('NUL in a path is refused, percent-encoded or not', async (t) => {
  await forEachUnchanged(t, async (operation, request) => {
    const faults: string[] = [];
    for (const parameter of operation.parameters.filter((candidate) => candidate.in === 'path')) {
      const answer = await send(world, withParameter(request, parameter, `${request.path[parameter.name]}\0`));
      const status = operation.policy.surface === 'admin' ? 404 : 422;
      faults.push(...faultsOfError(answer, refusal(request, status)).map((fault) => `${parameter.name}: ${fault}`));
    }
    return faults;
  });
});
