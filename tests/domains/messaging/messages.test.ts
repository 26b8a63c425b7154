import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import t from 'tap';
import { startServer } from '../../support/server.ts';
import { register } from '../accounts/people.ts';
import { callerOf, castTenant } from '../tenants/members.ts';

const server = await startServer(t);
// The first to register is the platform admin.
const platformAdmin = callerOf(server, await register(server));

function contact(given: object = {}, options: { tenant?: string; ip?: string } = {}) {
  const body = { name: 'Grace', email: 'grace@example.com', subject: 'Question', message: 'How?', ...given };
  return server.request('POST', '/api/v1/contact', { ...options, body });
}

t.test("a message reaches the tenant's Admins and Owners, and nobody else", async (t) => {
  const cast = await castTenant(server);
  const other = await castTenant(server);
  const sent = await contact({ message: '<script>alert(1)</script>' }, { tenant: cast.tenantId });
  t.match(sent, { status: 201, body: { message: 'Message sent successfully' } });
  const options = { tenant: cast.tenantId };
  for (const who of [cast.owner, cast.admin]) {
    t.match(await who('GET', '/api/v1/messages', undefined, options), {
      body: {
        messages: [
          {
            subject: 'Question',
            body: '<script>alert(1)</script>',
            sender: { id: null, full_name: 'Grace', email: 'grace@example.com' },
            read: false,
          },
        ],
        total: 1,
        page: 1,
        per_page: 20,
        unread_count: 1,
      },
    });
  }
  for (const who of [cast.editor, cast.author, cast.viewer]) {
    t.match(await who('GET', '/api/v1/messages', undefined, options), { body: { messages: [], total: 0 } });
  }
  t.match(await other.owner('GET', '/api/v1/messages'), { body: { total: 0 } });
  t.equal((await cast.outsider('GET', '/api/v1/messages', undefined, options)).status, 403);
  t.equal((await cast.anonymous('GET', '/api/v1/messages')).status, 401);
});

t.test('without a tenant it reaches the platform admins', async (t) => {
  const cast = await castTenant(server);
  const before = (await platformAdmin('GET', '/api/v1/messages')).body.total;
  t.equal((await contact({ subject: 'To the platform' })).status, 201);
  t.match(await platformAdmin('GET', '/api/v1/messages'), {
    body: { total: before + 1, messages: [{ subject: 'To the platform' }] },
  });
  t.match(await cast.owner('GET', '/api/v1/messages'), { body: { total: 0 } });
});

t.test('a tenant that shows nothing to strangers takes nothing from them, like one that does not exist', async (t) => {
  const cast = await castTenant(server);
  await cast.owner('PATCH', cast.path, { settings: { public_content: false } });
  const hidden = await contact({}, { tenant: cast.tenantId });
  const missing = await contact({}, { tenant: randomUUID() });
  t.equal(hidden.status, 403);
  t.equal(hidden.text, missing.text);
});

t.test('an inbox of many thousands is read page by page and counted to ten thousand', async (t) => {
  const cast = await castTenant(server);
  const admin = cast.admin.person as NonNullable<typeof cast.admin.person>;
  await sql`
    insert into messages (tenant_id, recipient_id, sender_name, subject, body, created_at, read_at)
    select ${cast.tenantId}, case when n % 2 = 0 then ${admin.id}::integer end, 'S', 'Message ' || n, '', now(),
      case when n > 10100 then now() end
    from generate_series(1, 10150) as n
  `.execute(server.db);
  const list = async (query: string) =>
    (await cast.admin('GET', `/api/v1/messages?${query}`, undefined, { tenant: cast.tenantId })).body;
  const subjects = (page: { messages: { subject: string }[] }) => page.messages.map(({ subject }) => subject);
  const first = await list('per_page=3');
  t.match(first, { total: 10_000, unread_count: 10_000 });
  t.same(subjects(first), ['Message 10150', 'Message 10149', 'Message 10148'], 'both inboxes, by time');
  t.same(subjects(await list('per_page=2&page=1000')), ['Message 8152', 'Message 8151']);
});

t.test('read, unread, and pages', async (t) => {
  const cast = await castTenant(server);
  const options = { tenant: cast.tenantId };
  for (const subject of ['one', 'two', 'three']) await contact({ subject }, options);
  const list = (query = '') => cast.owner('GET', `/api/v1/messages${query}`, undefined, options);
  const mark = (id: number, read: boolean, who = cast.owner) =>
    who('PATCH', `/api/v1/messages/${id}`, { read }, { tenant: cast.tenantId });
  const [newest] = (await list()).body.messages;
  t.equal(newest.subject, 'three');
  t.match(await mark(newest.id, true), {
    status: 200,
    body: { message: 'Message updated successfully', id: newest.id, read: true },
  });
  t.match(await list('?per_page=2&page=2'), {
    body: { messages: [{ subject: 'one' }], total: 3, page: 2, per_page: 2, unread_count: 2 },
  });
  t.match(await list('?per_page=1'), { body: { messages: [{ id: newest.id, read: true }] } });
  t.equal((await mark(newest.id, false, cast.admin)).status, 200);
  t.match(await list(), { body: { unread_count: 3 } });
  t.equal((await mark(newest.id, true, cast.editor)).status, 404, 'of an inbox that is not theirs');
  const stranger = callerOf(server, await register(server));
  t.equal((await stranger('PATCH', `/api/v1/messages/${newest.id}`, { read: true })).status, 404);
});

t.test('whoever accepts an invitation is welcomed', async (t) => {
  const cast = await castTenant(server);
  const guest = callerOf(server, await register(server));
  const { body } = await cast.owner('POST', `${cast.path}/invitations`, { email: guest.person?.email, role: 'Author' });
  await guest('POST', '/api/v1/invitations/accept', { token: body.invitation_token });
  t.match(await guest('GET', '/api/v1/messages'), {
    body: {
      unread_count: 1,
      messages: [{ subject: /^Welcome to /, sender: { id: cast.owner.person?.id, email: null } }],
    },
  });
  t.match(await cast.owner('GET', '/api/v1/messages'), { body: { total: 0 } }, 'it is to them alone');
});

t.test('five messages a minute from an address', async (t) => {
  const ip = '192.0.2.40';
  for (let sent = 0; sent < 5; sent++) t.equal((await contact({}, { ip })).status, 201);
  t.match(await contact({}, { ip }), { status: 429, headers: { 'retry-after': /^\d+$/ } });
  t.equal((await contact({}, { ip: '192.0.2.41' })).status, 201);
  server.clock.advance(60_000);
  t.equal((await contact({}, { ip })).status, 201);
});

t.test('what is no message is refused', async (t) => {
  for (const given of [
    { email: 'a@b.c\r\nBcc: eve@example.com' },
    { name: 'Ada\nEve' },
    { subject: ' ' },
    { message: ' \n' },
    { message: 'x'.repeat(5001) },
    { message: 'a\0' },
    { sender_id: 1 },
  ]) {
    t.equal((await contact(given)).status, 422, JSON.stringify(given).slice(0, 60));
  }
});
