import { randomUUID } from 'node:crypto';
import t from 'tap';
import { leastActor, send, validRequest } from '../../contract/valid-request.ts';
import { prepareWorld } from '../../contract/world.ts';
import { declaredOperations } from '../../support/contract.ts';
import { startServer } from '../../support/server.ts';

const server = await startServer(t);
const world = await prepareWorld(server);
const creating = declaredOperations.filter(({ policy }) => policy.created !== undefined);

t.strictSame(
  creating.map(({ id }) => id),
  [
    'createTenant',
    'createWorkspace',
    'createApiKey',
    'createArticle',
    'generateArticle',
    'createMedia',
    'createUser',
    'createSite',
    'createApiUser',
    'createWebhook',
  ],
  'every operation that creates what a GET returns',
);

t.test('the contract links each 201 to the GET of what it creates', async (t) => {
  const paths = new Set(
    declaredOperations.filter(({ policy }) => policy.method === 'GET').map(({ policy }) => policy.path),
  );
  for (const { id, policy, responses } of declaredOperations) {
    if (responses['201'] === undefined || policy.created !== undefined) continue;
    const readable = [...paths].filter((path) => path.startsWith(`${policy.path}/{`) && !path.endsWith(policy.path));
    t.strictSame(
      readable.filter((path) => /^\/\{[^/]+\}$/.test(path.slice(policy.path.length))),
      [],
      id,
    );
  }
});

for (const operation of creating) {
  t.test(`${operation.id}: Location is the URL of what was created`, async (t) => {
    const actor = leastActor(world, operation.policy);
    await world.reset(actor ?? undefined);
    const valid = validRequest(world, operation, { actor });
    // The tenant of the example exists.
    const request =
      operation.id === 'createTenant'
        ? { ...valid, body: { ...(valid.body as object), slug: 'created-now', domain: 'created-now.com' } }
        : valid;
    const keyed = operation.policy.keyed ? { 'idempotency-key': randomUUID() } : {};
    const headers = { ...request.headers, ...keyed };
    const created = await send(world, { ...request, headers });
    t.equal(created.status, 201, created.text);
    const location = String(created.headers.location);
    t.ok(URL.canParse(location), location);
    const { pathname } = new URL(location);
    const read = await server.request('GET', pathname, { headers: request.headers });
    t.equal(read.status, 200, `GET ${pathname}`);
    if (!operation.policy.keyed) return;
    const repeated = await send(world, { ...request, headers });
    t.equal(repeated.headers['idempotency-replayed'], 'true');
    t.equal(repeated.headers.location, location, 'the replay has it too');
  });
}
