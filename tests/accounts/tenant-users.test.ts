import { randomUUID } from 'node:crypto';
import t from 'tap';
import { registerOwner } from '../sites/owners.ts';
import { startServer } from '../support/server.ts';

const server = await startServer(t);
const owner = await registerOwner(server);
const inTenant = { headers: { 'x-tenant-id': owner.tenantId } };
const create = (body: object, options: object = inTenant) => owner.call('POST', '/users', body, options);

t.test('a new address becomes a viewer without a password', async (t) => {
  const email = `${randomUUID()}@example.com`;
  const created = await create({ email, name: 'Jane Doe' });
  t.equal(created.status, 201);
  t.match(created.body, { email, name: 'Jane Doe', id: String, created_at: String });
  const read = await owner.call('GET', `/users/${created.body.id}`, undefined, inTenant);
  t.match(read.body, { ...created.body, updated_at: String });
  const row = await server.db
    .selectFrom('users as u')
    .innerJoin('memberships as m', 'm.user_id', 'u.id')
    .select(['m.role', 'u.password_hash'])
    .where('u.email', '=', email)
    .executeTakeFirst();
  t.match(row, { role: 'Viewer', password_hash: null });
  t.match((await create({ email: email.toUpperCase(), name: 'Again' })).body, {
    status: 409,
    detail: 'User email already exists in this tenant',
  });
});

t.test('an address that has an account elsewhere is answered alike and invited', async (t) => {
  const stranger = await registerOwner(server);
  for (const attempt of ['first', 'second']) {
    const answer = await create({ email: stranger.email, name: 'Somebody' });
    t.equal(answer.status, 201, attempt);
    t.strictSame(Object.keys(answer.body), ['id', 'email', 'name', 'created_at']);
    t.equal((await owner.call('GET', `/users/${answer.body.id}`, undefined, inTenant)).status, 404, 'not yet a member');
  }
  const invitations = await server.db
    .selectFrom('invitations')
    .select(['tenant_id', 'role'])
    .where('email', '=', stranger.email)
    .execute();
  t.strictSame(invitations, [{ tenant_id: owner.tenantId, role: 'Viewer' }]);
});

t.test('a development server wants the tenant named, by somebody who is in it', async (t) => {
  const body = { email: 'jane@example.com', name: 'Jane' };
  t.match((await create(body, {})).body, { status: 400, detail: 'Tenant context required' });
  t.match((await owner.call('GET', `/users/${randomUUID()}`)).body, { status: 400, detail: 'Tenant context required' });
  const stranger = await registerOwner(server);
  const foreign = { headers: { 'x-tenant-id': stranger.tenantId } };
  t.equal((await create(body, foreign)).status, 403);
  t.equal((await owner.call('GET', `/users/${randomUUID()}`, undefined, inTenant)).status, 404);
});
