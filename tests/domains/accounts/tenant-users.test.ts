import { randomUUID } from 'node:crypto';
import t from 'tap';
import { mailsTo, tokenIn } from '../../support/mail.ts';
import { startServer } from '../../support/server.ts';
import { registerOwner } from '../sites/owners.ts';
import { logIn } from './people.ts';

const server = await startServer(t);
const owner = await registerOwner(server);
await server.db.updateTable('users').set({ is_verified: true }).where('email', '=', owner.email).execute();
const inTenant = { headers: { 'x-tenant-id': owner.tenantId } };
const create = (body: object, options: object = inTenant) => owner.call('POST', '/users', body, options);

t.test('an address with an account and one without look the same to whoever creates the user', async (t) => {
  const stranger = await registerOwner(server);
  const unknown = `${randomUUID()}@example.com`;
  const seen: string[] = [];
  for (const email of [stranger.email, unknown]) {
    const created = await create({ email: email.toUpperCase(), name: 'Jane Doe' });
    t.equal(created.status, 201, created.text);
    const { id } = created.body;
    const read = await owner.call('GET', `/users/${id}`, undefined, inTenant);
    t.strictSame(read.body, { ...created.body, updated_at: created.body.created_at });
    const again = await create({ email, name: 'Again' });
    t.match(again.body, { status: 409, detail: 'User email already exists in this tenant' });
    seen.push(`${created.text} ${read.text} ${again.text}`.replaceAll(id, 'id').replaceAll(email, 'email'));
    t.equal((await mailsTo(server, email)).filter(({ headers }) => /Invit/.test(headers.subject ?? '')).length, 1);
  }
  t.equal(seen[0], seen[1]);
  const accounts = await server.db.selectFrom('users').select('id').where('email', '=', unknown).execute();
  t.same(accounts, [], 'and no account comes to be without its person');
});

t.test('who accepts is a member under the same id, and who was cancelled is not found', async (t) => {
  const stranger = await registerOwner(server);
  const { id } = (await create({ email: stranger.email, name: 'Somebody' })).body;
  const get = (by = owner, options: object = inTenant) => by.call('GET', `/users/${id}`, undefined, options);
  const elsewhere = { headers: { 'x-tenant-id': stranger.tenantId } };
  t.equal((await get(stranger, elsewhere)).status, 404, 'in another tenant there is no such user');
  const token = tokenIn(
    (await mailsTo(server, stranger.email)).find(({ headers }) => /Invit/.test(headers.subject ?? '')),
  );
  const session = await logIn(server, stranger.email);
  const accepted = await server.request('POST', '/api/v1/invitations/accept', {
    token: session.body.access_token,
    body: { token },
  });
  t.equal(accepted.status, 200, accepted.text);
  t.match((await get()).body, { id, email: stranger.email, updated_at: String });
  t.not((await get()).body.name, 'Somebody', 'the name is that of the account');

  const cancelled = (await create({ email: `${randomUUID()}@example.com`, name: 'Nobody' })).body;
  await server.db
    .updateTable('invitations')
    .set({ cancelled_at: new Date() })
    .where('user_uuid', '=', cancelled.id)
    .execute();
  t.equal((await owner.call('GET', `/users/${cancelled.id}`, undefined, inTenant)).status, 404);
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
