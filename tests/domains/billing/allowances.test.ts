import { sql } from 'kysely';
import { test } from 'tap';
import { setTenantPlan } from '../../../src/domains/tenants/tenant-plan.ts';
import { inTransaction } from '../../../src/platform/database/transaction.ts';
import { startServer } from '../../support/server.ts';
import { createTenant, register } from '../accounts/people.ts';
import { callerOf, setRole } from '../tenants/members.ts';

/** More than there are connections, so that some wait for one. */
const concurrent = 20;

test('A2-25: the free tenants of one person share one allowance', async (t) => {
  const server = await startServer(t);
  const { db } = server;
  const newOwner = async (tenants: number) => {
    const person = await register(server);
    const ids: string[] = [];
    for (let made = 0; made < tenants; made++) ids.push(await createTenant(server, person));
    return { person, call: callerOf(server, person), ids: ids as [string, ...string[]] };
  };
  type Caller = Awaited<ReturnType<typeof newOwner>>['call'];
  const write = (call: Caller, id: string, content = 'x') =>
    call('POST', `/api/v1/tenants/${id}/articles`, { title: 'An article', content });
  const fill = (id: string, count: number) =>
    sql`
      insert into articles (tenant_id, title, slug, content, content_html)
      select ${id}, 'x', 'x-' || gen_random_uuid(), 'x', '' from generate_series(1, ${count}::integer)
    `.execute(db);
  const setBytes = (id: string, bytes: number) =>
    sql`
      insert into content_sizes values (${id}, ${bytes}) on conflict (tenant_id) do update set bytes = excluded.bytes
    `.execute(db);
  const workspaceOf = async (id: string) =>
    (await db.selectFrom('tenants').select('workspace_id').where('id', '=', id).executeTakeFirstOrThrow()).workspace_id;
  const usedBy = async (call: Caller, id: string) => {
    const headers = { 'x-workspace-id': `${await workspaceOf(id)}` };
    const { body } = await call('GET', '/api/v1/entitlements/summary', undefined, { headers });
    return { posts: body.data.entitlements.posts.used, storage: body.data.entitlements.storage.used };
  };
  const postsLimit = { status: 403, body: { error: 'Forbidden', feature: 'posts' } };
  const storageLimit = { status: 403, body: { error: 'Forbidden', feature: 'storage' } };

  await t.test('articles: 61 tenants have 100, and concurrent ones no more', async (t) => {
    const { call, ids } = await newOwner(61);
    for (const id of ids.slice(0, 9)) await fill(id, 10);
    t.same(await usedBy(call, ids[60] as string), { posts: 90, storage: 90 });
    const responses = await Promise.all(
      Array.from({ length: concurrent }, (_, index) => write(call, ids[10 + index] as string)),
    );
    t.equal(responses.filter(({ status }) => status === 201).length, 10);
    for (const response of responses) if (response.status !== 201) t.match(response, postsLimit);
    t.match(await write(call, ids[60] as string), postsLimit);

    t.equal((await call('DELETE', `/api/v1/tenants/${ids[0]}`)).status, 200);
    t.equal((await write(call, ids[60] as string)).status, 201, 'the articles of a deleted tenant count no more');
  });

  await t.test('storage, of deleted tenants too, as their rows are stored for thirty days', async (t) => {
    const { call, ids } = await newOwner(3);
    await setBytes(ids[0], 2 ** 30 - 75);
    const responses = await Promise.all(
      Array.from({ length: concurrent }, (_, index) => write(call, ids[index % 3] as string, '0123456789')),
    );
    t.equal(responses.filter(({ status }) => status === 201).length, 7);
    for (const response of responses) if (response.status !== 201) t.match(response, storageLimit);
    t.equal((await call('DELETE', `/api/v1/tenants/${ids[0]}`)).status, 200);
    t.match(await write(call, ids[1] as string, '0123456789'), storageLimit);
  });

  await t.test('a transfer moves the counts; a tenant received costs nothing once it is deleted', async (t) => {
    const giver = await newOwner(2);
    const receiver = await newOwner(1);
    const [given, kept] = giver.ids as [string, string];
    await fill(given, 100);
    t.match(await write(giver.call, kept), postsLimit);
    t.equal((await write(receiver.call, receiver.ids[0])).status, 201);
    await setRole(server, given, receiver.person, 'Owner');
    t.match(await write(giver.call, kept), postsLimit, 'a second Owner changes nothing');
    await setRole(server, given, giver.person, 'Admin');
    t.equal((await write(giver.call, kept)).status, 201);
    t.match(await write(receiver.call, receiver.ids[0]), postsLimit);
    t.same(await usedBy(receiver.call, receiver.ids[0]), { posts: 101, storage: 101 });
    t.equal((await receiver.call('DELETE', `/api/v1/tenants/${given}`)).status, 200);
    t.same(await usedBy(receiver.call, receiver.ids[0]), { posts: 1, storage: 1 });
  });

  await t.test('a paid plan is of its tenant alone', async (t) => {
    const { call, ids } = await newOwner(3);
    const [paid, free, other] = ids as [string, string, string];
    await fill(free, 100);
    await inTransaction(db, (trx) => setTenantPlan(trx, paid, 'starter'));
    t.equal((await write(call, paid)).status, 201);
    t.match(await write(call, other), postsLimit);
    await inTransaction(db, (trx) => setTenantPlan(trx, paid, 'free'));
    t.match(await write(call, paid), postsLimit, 'and of the person again when it ends');
    t.same(await usedBy(call, paid), { posts: 101, storage: 101 });
  });

  await t.test('keys, webhooks and invitations', async (t) => {
    const { call, ids } = await newOwner(4);
    const create = async (path: string, id: string, body: object) =>
      call('POST', path, body, { headers: { 'x-workspace-id': `${await workspaceOf(id)}` } });
    const all = async (count: number, path: string, body: (index: number) => object) =>
      (
        await Promise.all(
          Array.from({ length: count }, (_, index) => create(path, ids[index % 4] as string, body(index))),
        )
      )
        .map(({ status }) => status)
        .sort();
    const statuses = (created: number, rejected: number) =>
      Array.from({ length: created + rejected }, (_, index) => (index < created ? 201 : 403));
    t.same(await all(14, '/api/v1/api-keys', (index) => ({ name: `Key ${index}` })), statuses(10, 4));
    const url = 'https://receiver.example/hook';
    t.same(await all(8, '/api/v1/webhooks', () => ({ url, events: ['post.created'] })), statuses(5, 3));

    await sql`
      insert into invitations (tenant_id, email, role, token_hash, created_at, expires_at)
      select ${ids[0]}, 'friend-' || n || '@example.com', 'Viewer', sha256(n::text::bytea), now, now + interval '7 days'
      from generate_series(1, 98) as n, (select ${server.clock.now().toISOString()}::timestamptz as now) as clock
    `.execute(db);
    const invited = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        call('POST', `/api/v1/tenants/${ids[index % 4]}/invitations`, {
          email: `to-${index}@example.com`,
          role: 'Viewer',
        }),
      ),
    );
    t.same(invited.map(({ status }) => status).sort(), [201, 201, 429, 429, 429, 429]);
  });

  await t.test('an alert on usage is sent once for all of them', async (t) => {
    const { person, ids } = await newOwner(3);
    await fill(ids[0], 40);
    await fill(ids[1] as string, 45);
    await server.runJobs();
    const { rows } = await sql<{ tenant_id: string; feature: string; threshold: number }>`
      select tenant_id, feature, threshold from usage_alerts
      where tenant_id in (select id from tenants where created_by = ${person.id})
    `.execute(db);
    t.match(rows, [{ tenant_id: ids[0], feature: 'posts', threshold: 80 }]);
    t.equal(rows.length, 1);
  });
});

test('A2-25: the free tenants of one person share the requests a minute of one', async (t) => {
  const server = await startServer(t, { limits: 'real' });
  const person = await register(server);
  const call = callerOf(server, person);
  const first = await createTenant(server, person);
  const second = await createTenant(server, person);
  server.clock.advance(60_001);
  let admitted = 0;
  for (let index = 0; index < 80; index++) {
    if ((await call('GET', `/api/v1/tenants/${index % 2 === 0 ? first : second}`)).status === 200) admitted++;
  }
  t.equal(admitted, 60);
});
