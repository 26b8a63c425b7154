import t from 'tap';
import { faultsOfError, invalidFields, refusal } from '../../contract/error-format.ts';
import { type ContractRequest, leastActor, send, validRequest } from '../../contract/valid-request.ts';
import { prepareWorld } from '../../contract/world.ts';
import type { DeclaredOperation } from '../../support/contract.ts';
import { declaredOperations } from '../../support/contract.ts';
import { startServer } from '../../support/server.ts';

const server = await startServer(t);
const world = await prepareWorld(server);

/** By format: texts that the contract accepts, so that each handler and the database has to read them. */
const accepted: { readonly [format: string]: readonly string[] } = {
  'date-time': [
    '0001-01-01T00:00:00Z',
    '0001-01-01T14:00:00+14:00',
    '9999-12-31T23:59:59.999999Z',
    '9999-12-31T09:59:59-14:00',
    '2016-12-31T23:59:60Z',
    `2030-01-01 00:00:00.${'9'.repeat(30)}-14:00`,
  ],
  uri: [
    'https://[::1]/',
    'https://1.1:65535/',
    'https://xn--a/',
    'https://user:secret@example.com/%00',
    'https://a..b/',
  ],
};

/** By format: texts that only some libraries reject. */
const rejected: { readonly [format: string]: readonly string[] } = {
  'date-time': [
    '2025-01-01T00:00:00+16:00',
    '2025-01-01T00:00:00-14:01',
    '0000-06-01T00:00:00Z',
    '0001-01-01T00:00:00+05:00',
    '9999-12-31T23:59:59-05:00',
    '9999-12-31T23:59:59.9999999Z',
    '10000-01-01T00:00:00Z',
    '+275761-01-01T00:00:00Z',
    '2025-02-30T00:00:00Z',
    '2025-01-01T00:00:00+25:00',
    '2025-01-01T00:00:00',
    '1735689600',
    `2025-01-01T00:00:00.${'1'.repeat(500)}Z`,
  ],
  uri: ['https://G5wx:z45g', 'https://a:99999', 'https://[::1', 'http://a b', 'https://'],
};

interface Place {
  readonly name: string;
  readonly format: string;
  readonly put: (request: ContractRequest, text: string) => ContractRequest;
}

/** Returns the parameters and members of an operation's request with one of these formats. */
function placesOf(operation: DeclaredOperation): Place[] {
  const parameters = operation.parameters
    .filter(({ in: part }) => part === 'query')
    .map(({ name, schema }) => ({
      name,
      format: schema.format ?? '',
      put: (request: ContractRequest, text: string) => ({ ...request, query: { ...request.query, [name]: text } }),
    }));
  const members = Object.entries(operation.body?.schema.properties ?? {}).map(([name, schema]) => ({
    name,
    format: schema.format ?? '',
    put: (request: ContractRequest, text: string) => ({
      ...request,
      body: { ...(request.body as object), [name]: text },
    }),
  }));
  return [...parameters, ...members].filter(({ format }) => Object.hasOwn(accepted, format));
}

let places = 0;

for (const operation of declaredOperations) {
  for (const { name, format, put } of placesOf(operation)) {
    places++;
    t.test(`${operation.id}: ${name}`, async (t) => {
      const actor = leastActor(world, operation.policy);
      await world.reset(actor ?? undefined);
      const request = validRequest(world, operation, { actor });
      for (const text of accepted[format] ?? []) {
        const { status } = await send(world, put(request, text));
        t.ok(status < 500, `${text} returns ${status}`);
      }
      for (const text of rejected[format] ?? []) {
        const invalid = put(request, text);
        const response = await send(world, invalid);
        t.same(faultsOfError(response, refusal(invalid, 422)), [], text);
        if (operation.policy.surface !== 'admin') t.hasProps(invalidFields(response), [name], text);
      }
    });
  }
}

t.test('the contract has such parameters and members', async (t) => {
  t.ok(places > 20, `${places} of them`);
});
