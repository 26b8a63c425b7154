import t from 'tap';
import { createTenant, register } from '../../domains/accounts/people.ts';
import { startServer } from '../../support/server.ts';

t.test('the id that a client chooses is in the audit log next to ours, which differ', async (t) => {
  const server = await startServer(t);
  const owner = await register(server);
  const tenant = await createTenant(server, owner);
  const chosen = 'trace-12345678';
  const headers = { authorization: `Bearer ${owner.accessToken}`, 'x-request-id': chosen };
  const ours: unknown[] = [];
  for (const name of ['First name', 'Second name']) {
    const { status, headers: sent } = await server.request('PATCH', `/api/v1/tenants/${tenant}`, {
      headers,
      body: { name },
    });
    t.equal(status, 200);
    t.equal(sent['x-client-request-id'], chosen);
    ours.push(sent['x-request-id']);
  }
  const logs = await server.request('GET', `/api/v1/admin/audit-logs?resource_type=tenant`, {
    headers: { authorization: headers.authorization },
  });
  t.equal(logs.status, 200, logs.text);
  const entries = (logs.body.logs as { request_id: string; details: { client_request_id?: string } }[]).filter(
    ({ details }) => details?.client_request_id === chosen,
  );
  t.strictSame(entries.map(({ request_id }) => request_id).sort(), [...ours].sort());
  t.equal(new Set(ours).size, 2);
});
