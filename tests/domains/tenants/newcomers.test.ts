import t from 'tap';
import { startServer } from '../../support/server.ts';
import { type Person, register } from '../accounts/people.ts';

const server = await startServer(t);
let addresses = 0;
/** An address that is not loopback and that no other test has. */
const newAddress = () => `198.51.100.${++addresses}`;
const verify = (person: Person) =>
  server.db.updateTable('users').set({ is_verified: true }).where('id', '=', person.id).execute();
const found = (person: Person, ip: string, path = '/api/v1/tenants') =>
  server.request('POST', path, { token: person.accessToken, ip, body: { name: 'Blog' } });

t.test('until their address is verified, people have one tenant and invite nobody', async (t) => {
  const person = await register(server);
  const ip = newAddress();
  const first = await found(person, ip);
  t.equal(first.status, 201);
  t.equal((await found(person, ip)).status, 403);
  t.equal((await found(person, ip, '/api/v1/workspaces')).status, 403, 'by whatever name');
  const invite = () =>
    server.request('POST', `/api/v1/tenants/${first.body.id}/invitations`, {
      ...{ token: person.accessToken, ip },
      body: { email: 'friend@example.com', role: 'Editor' },
    });
  t.equal((await invite()).status, 403);
  await verify(person);
  t.equal((await invite()).status, 201);
  t.equal((await found(person, ip)).status, 201);
});

t.test('until their address is verified, people create no users and no affiliate links', async (t) => {
  const person = await register(server);
  const ip = newAddress();
  const { body: tenant } = await found(person, ip);
  const call = (method: string, path: string, body: object) =>
    server.request(method, path, { token: person.accessToken, tenant: tenant.id, ip, body });
  const known = await register(server);
  const usersNow = async () =>
    (
      await server.db
        .selectFrom('users')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
    ).count;
  const users = await usersNow();
  const dashboard = await server.request('POST', '/api/v1/login', {
    ip,
    body: { email: person.email, password: 'securePassword123', tenant_id: tenant.id },
  });
  t.equal(dashboard.status, 200, dashboard.text);
  const createUser = (email: string) =>
    server.request('POST', '/api/v1/users', {
      ...{ headers: { authorization: `JWT ${dashboard.body.access_token}` }, tenant: tenant.id, ip },
      body: { email, name: 'A friend' },
    });
  const forStranger = await createUser('new-stranger@example.com');
  t.equal(forStranger.status, 403);
  t.match(forStranger.text, 'Verify your email address');
  t.same((await createUser(known.email)).text, forStranger.text, 'the same for an address with an account');
  t.equal(await usersNow(), users);

  const links = `/api/v1/tenants/${tenant.id}/affiliate-links`;
  const create = (slug: string) =>
    call('POST', links, { name: 'A link', original_url: 'https://example.com/product', slug });
  const early = await create('early-link');
  t.equal(early.status, 403);
  t.match(early.text, 'Verify your email address before you create affiliate links');
  t.equal((await server.request('GET', '/r/early-link')).status, 404);
  await verify(person);
  const created = await create('early-link');
  t.equal(created.status, 201, 'the slug is free');
  await server.db.updateTable('users').set({ is_verified: false }).where('id', '=', person.id).execute();
  const { id } = created.body.affiliate_link;
  const changed = await call('PATCH', `${links}/${id}`, { original_url: 'https://example.org/other' });
  t.equal(changed.status, 403, 'nor do they change one');
  await verify(person);
  t.equal((await createUser('new-stranger@example.com')).status, 201);
});

t.test('a person founds five tenants a day and owns ten free ones', async (t) => {
  const person = await register(server);
  await verify(person);
  const statuses = async (count: number) => {
    const all: number[] = [];
    for (let made = 0; made < count; made++) all.push((await found(person, newAddress())).status);
    return all;
  };
  t.same(await statuses(6), [201, 201, 201, 201, 201, 429]);
  server.clock.advance(25 * 3_600_000);
  const { user_id } = { user_id: person.id };
  await server.db
    .updateTable('tenants')
    .set({ created_at: new Date(0) })
    .where('created_by', '=', user_id)
    .execute();
  const login = await server.request('POST', '/api/v1/auth/login', {
    body: { email: person.email, password: 'securePassword123' },
  });
  const again = { ...person, accessToken: login.body.access_token };
  const later: number[] = [];
  for (let made = 0; made < 5; made++) later.push((await found(again, newAddress())).status);
  t.same(later, [201, 201, 201, 201, 201]);
  await server.db
    .updateTable('tenants')
    .set({ created_at: new Date(0) })
    .where('created_by', '=', user_id)
    .execute();
  t.equal((await found(again, newAddress())).status, 403);
});

t.test('an address founds twenty tenants a day', async (t) => {
  const ip = newAddress();
  for (let made = 0; made < 20; made++) t.equal((await found(await register(server), ip)).status, 201);
  t.match(await found(await register(server), ip), { status: 429, headers: { 'retry-after': /^\d+$/ } });
  t.equal((await found(await register(server), newAddress())).status, 201);
});

t.test('on a development server, the same machine is exempt', async (t) => {
  const person = await register(server);
  for (let made = 0; made < 12; made++) t.equal((await found(person, '127.0.0.1')).status, 201);
});
