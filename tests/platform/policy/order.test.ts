import { pino } from 'pino';
import t, { type Test } from 'tap';
import { operations } from '../../../generated/operations.js';
import { problemSerializers, serializers } from '../../../generated/serializers.js';
import { requestValidators } from '../../../generated/validators.js';
import { MemoryRateLimiter } from '../../../src/engine/serve/rate-limiter.memory.ts';
import { systemClock } from '../../../src/platform/clock.ts';
import { createServer } from '../../../src/platform/http/server.ts';
import type { Authentication } from '../../../src/platform/policy/authenticator.ts';

const tenant = {
  id: '550e8400-e29b-41d4-a716-446655440000',
  workspaceId: 1,
  role: 'Viewer',
  plan: 'free',
} as unknown as NonNullable<Authentication['tenant']>;
const person = {
  kind: 'user',
  userId: 1,
  userUuid: '7d444840-9dc0-41d1-b245-5ffdce74fad2',
  email: 'ada@example.org',
  isPlatformAdmin: false,
  sessionId: null,
  userApiKeyId: null,
  secondFactor: 'none',
} as const;
const key = { kind: 'workspace_key', keyId: 1, userId: 1, serverScopes: null } as const;

/** The contract with one credential, whose caller is given. */
async function startWith(t: Test, scheme: string, caller: Authentication) {
  const unlimited = { limit: 1_000_000, allowance: 1_000_000 };
  const app = await createServer(
    { corsOrigins: [], trustProxy: [], publicUrl: 'http://localhost:8000' },
    {
      contract: { operations, requestValidators, serializers, problemSerializers },
      handlers: Object.fromEntries(Object.keys(operations).map((id) => [id, async () => ({ status: 200, body: {} })])),
      authenticators: [{ scheme, recognises: () => true, authenticate: async () => caller }],
      limiter: new MemoryRateLimiter(),
      limits: { anonymous: unlimited, withoutTenant: unlimited, ofPlan: () => unlimited },
      db: null as never,
      clock: systemClock,
      writeAudit: async () => {},
      failureAudit: { record: async () => {} },
      idempotency: null as never,
      log: pino({ level: 'silent' }),
    },
  );
  t.teardown(() => app.close());
  return async (method: 'GET' | 'PATCH', url: string) =>
    (await app.inject({ method, url, headers: { authorization: 'Bearer x' } })).statusCode;
}

t.test('scopes are checked before parameters, and a malformed workspace after them', async (t) => {
  const without = await startWith(t, 'WorkspaceKey', { principal: key, tenant, ownTenant: tenant, scopes: [] });
  t.equal(await without('GET', '/api/v1/webhooks?colour=red'), 403);
  t.equal(await without('GET', '/api/v1/webhooks/not-an-id'), 403);
  t.equal(await without('GET', '/api/v1/workspaces/not-an-id'), 403);
  const scopes = ['webhooks:read', 'workspaces:read'];
  const withScopes = await startWith(t, 'WorkspaceKey', { principal: key, tenant, ownTenant: tenant, scopes });
  t.equal(await withScopes('GET', '/api/v1/workspaces/not-an-id'), 422);
});

t.test('roles are checked before parameters, and a malformed tenant before them', async (t) => {
  const viewer = await startWith(t, 'UserToken', { principal: person, tenant });
  t.equal(await viewer('PATCH', `/api/v1/tenants/${tenant.id}?colour=red`), 403, 'too low a role');
  t.equal(await viewer('GET', `/api/v1/tenants/${tenant.id}?colour=red`), 422, 'a role that suffices');
  t.equal(await viewer('PATCH', '/api/v1/tenants/not-an-id'), 422, 'a malformed tenant has no roles');
  const outsider = await startWith(t, 'UserToken', { principal: person, tenant: null });
  t.equal(await outsider('PATCH', `/api/v1/tenants/${tenant.id}?colour=red`), 404);
});
