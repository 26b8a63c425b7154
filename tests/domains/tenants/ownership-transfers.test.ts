import t from 'tap';
import { mailsTo } from '../../support/mail.ts';
import { startServer } from '../../support/server.ts';
import { createTenant, logIn, type Person } from '../accounts/people.ts';
import { type Caller, callerOf, castTenant, setRole } from './members.ts';

const server = await startServer(t);
const { clock, db } = server;
const dayMs = 86_400_000;

const idOf = ({ person }: Caller) => (person as Person).id;
const roleOf = async (tenantId: string, caller: Caller) =>
  (
    await db
      .selectFrom('memberships')
      .select('role')
      .where('tenant_id', '=', tenantId)
      .where('user_id', '=', idOf(caller))
      .executeTakeFirst()
  )?.role;
const verify = (caller: Caller) =>
  db.updateTable('users').set({ is_verified: true }).where('id', '=', idOf(caller)).execute();
const noTransfer = { status: 404, body: { message: 'No transfer of ownership is pending' } };

/** A tenant whose Owner has offered the ownership to the Editor. */
async function offered() {
  const cast = await castTenant(server);
  await verify(cast.owner);
  await verify(cast.editor);
  const offer = (to: Caller) => cast.owner('POST', `${cast.path}/transfer-ownership`, { user_id: idOf(to) });
  const path = `${cast.path}/ownership-transfer`;
  const first = await offer(cast.editor);
  t.equal(first.status, 200, first.text);
  return { ...cast, offer, first, pending: path, accept: `${path}/accept`, decline: `${path}/decline` };
}

/** The same person with a new session. */
async function loggedIn({ person }: Caller): Promise<Caller> {
  const { body } = await logIn(server, (person as Person).email);
  return callerOf(server, { ...(person as Person), accessToken: body.access_token });
}

const subjectsTo = async (caller: Caller) =>
  (await mailsTo(server, (caller.person as Person).email))
    .map(({ headers }) => headers.subject)
    .filter((one) => !/Confirm/.test(one ?? ''))
    .sort();

t.test('ownership moves when the member accepts, and not before', async (t) => {
  const { tenantId, owner, editor, admin, first, pending, accept } = await offered();
  t.match(first.body, { member: { id: idOf(editor), role: 'Editor' } });
  t.match([await roleOf(tenantId, owner), await roleOf(tenantId, editor)], ['Owner', 'Editor']);
  for (const caller of [owner, editor]) {
    const expected = { from: { id: idOf(owner) }, to: { id: idOf(editor) }, expires_at: first.body.expires_at };
    t.match(await caller('GET', pending), { status: 200, body: { transfer: expected } });
  }
  t.match(await admin('GET', pending), noTransfer, 'others do not see it');
  for (const caller of [owner, admin]) t.match(await caller('POST', accept), noTransfer);

  t.match(await editor('POST', accept), { status: 200, body: { member: { id: idOf(editor), role: 'Owner' } } });
  t.match([await roleOf(tenantId, owner), await roleOf(tenantId, editor)], ['Admin', 'Owner']);
  t.match(await editor('POST', accept), noTransfer, 'once');
  const offers = 'A transfer of ownership was offered';
  t.same(await subjectsTo(editor), [offers, 'Your role was changed']);
  t.same(await subjectsTo(owner), [offers, 'Your role was changed']);
  const actions = await db
    .selectFrom('audit_logs')
    .select(['action', 'user_id'])
    .where('tenant_id', '=', tenantId)
    .where('action', 'like', '%owner%')
    .orderBy('id')
    .execute();
  t.match(actions, [
    { action: 'tenant.transfer_ownership', user_id: idOf(owner) },
    { action: 'tenant.accept_ownership', user_id: idOf(editor) },
  ]);
});

t.test('A2-109: ten transfers without acceptance move nothing, and the last one is pending', async (t) => {
  const { tenantId, owner, admin, author, viewer, editor, offer, pending, accept } = await offered();
  for (const to of [admin, author, viewer, admin, author, viewer, admin, author, viewer, admin]) {
    t.equal((await offer(to)).status, 200);
  }
  const people = [owner, admin, editor, author, viewer];
  t.same(await Promise.all(people.map((one) => roleOf(tenantId, one))), [
    'Owner',
    'Admin',
    'Editor',
    'Author',
    'Viewer',
  ]);
  t.match(await owner('GET', pending), { status: 200, body: { transfer: { to: { id: idOf(admin) } } } });
  t.match(await editor('POST', accept), noTransfer, 'an offer that was replaced');
  t.equal((await subjectsTo(owner)).length, 1, 'one mail an hour');
});

t.test('it is declined and cancelled', async (t) => {
  const { tenantId, owner, editor, admin, offer, pending, accept, decline } = await offered();
  t.match(await admin('POST', decline), noTransfer);
  t.equal((await editor('POST', decline)).status, 200);
  t.match(await editor('POST', accept), noTransfer);
  t.match((await subjectsTo(owner))[0], 'A transfer of ownership was declined');
  await offer(editor);
  for (const caller of [admin, editor]) t.equal((await caller('DELETE', pending)).status, 403);
  t.equal((await owner('DELETE', pending)).status, 200);
  t.match(await owner('DELETE', pending), noTransfer);
  t.match(await editor('POST', accept), noTransfer);
  t.match((await subjectsTo(editor))[0], 'A transfer of ownership was cancelled');
  t.equal(await roleOf(tenantId, editor), 'Editor');
});

t.test('it expires after 7 days', async (t) => {
  const { owner, editor, pending, accept, decline } = await offered();
  clock.advance(7 * dayMs);
  const [giver, receiver] = [await loggedIn(owner), await loggedIn(editor)];
  for (const [caller, method, path] of [
    [giver, 'GET', pending],
    [giver, 'DELETE', pending],
    [receiver, 'POST', accept],
    [receiver, 'POST', decline],
  ] as const) {
    t.match(await caller(method, path), noTransfer, `${method} ${path}`);
  }
});

t.test('it ends with what it depends on, and does not come back with it', async (t) => {
  const setActive = (caller: Caller, is_active: boolean) =>
    db.updateTable('users').set({ is_active }).where('id', '=', idOf(caller)).execute();
  const ends: { [what: string]: (given: Awaited<ReturnType<typeof offered>>) => Promise<unknown> } = {
    'the receiver leaves': async ({ editor, path, tenantId }) => {
      t.equal((await editor('DELETE', `${path}/team/${idOf(editor)}`)).status, 200);
      await setRole(server, tenantId, editor.person as Person, 'Editor');
    },
    'the receiver is removed': async ({ owner, editor, path, tenantId }) => {
      t.equal((await owner('DELETE', `${path}/team/${idOf(editor)}`)).status, 200);
      await setRole(server, tenantId, editor.person as Person, 'Editor');
    },
    'the giver is no longer Owner': async ({ tenantId, owner, admin, path }) => {
      await setRole(server, tenantId, admin.person as Person, 'Owner');
      t.equal((await admin('PATCH', `${path}/team/${idOf(owner)}`, { role: 'Admin' })).status, 200);
      t.equal((await admin('PATCH', `${path}/team/${idOf(owner)}`, { role: 'Owner' })).status, 200);
    },
    'the account of the receiver is deactivated': async ({ editor }) => {
      await setActive(editor, false);
      await setActive(editor, true);
    },
    'the account of the giver is deactivated': async ({ owner }) => {
      await setActive(owner, false);
      await setActive(owner, true);
    },
  };
  for (const [what, end] of Object.entries(ends)) {
    const given = await offered();
    await end(given);
    t.match(await (await loggedIn(given.editor))('POST', given.accept), noTransfer, what);
  }
});

t.test('accepting counts like creating a tenant', async (t) => {
  const ip = '198.51.100.7';
  const full = await offered();
  const rows = await db
    .insertInto('tenants')
    .values(
      Array.from({ length: 10 }, (_, n) => ({ name: `T${n}`, slug: `owned-${n}`, created_by: idOf(full.editor) })),
    )
    .returning('id')
    .execute();
  await db
    .insertInto('memberships')
    .values(rows.map(({ id }) => ({ tenant_id: id, user_id: idOf(full.editor), role: 'Owner' as const })))
    .execute();
  t.match(await full.editor('POST', full.accept, undefined, { ip }), {
    status: 403,
    body: { message: 'You can own at most 10 tenants on the free plan' },
  });
  await db.updateTable('tenants').set({ plan: 'starter' }).where('slug', '=', 'owned-0').execute();
  t.equal((await full.editor('POST', full.accept, undefined, { ip })).status, 200, 'it remained pending');

  const unverified = await offered();
  await createTenant(server, unverified.editor.person as Person);
  await db.updateTable('users').set({ is_verified: false }).where('id', '=', idOf(unverified.editor)).execute();
  t.match(await unverified.editor('POST', unverified.accept, undefined, { ip }), {
    status: 403,
    body: { message: 'Verify your email address before you own another tenant' },
  });
});

t.test('an Owner whom another promoted is not left alone with the tenant, until they accept', async (t) => {
  const { tenantId, owner, editor, path, offer, accept } = await offered();
  const member = (caller: Caller) => `${path}/team/${idOf(caller)}`;
  t.equal((await owner('PATCH', member(editor), { role: 'Owner' })).status, 200);
  const allowance = async () =>
    (await db.selectFrom('tenants').select('allowance_id').where('id', '=', tenantId).executeTakeFirstOrThrow())
      .allowance_id;
  const before = await allowance();
  for (const [caller, method, body] of [
    [owner, 'DELETE', undefined],
    [owner, 'PATCH', { role: 'Admin' }],
    [editor, 'DELETE', undefined],
    [editor, 'PATCH', { role: 'Admin' }],
  ] as const) {
    t.equal((await caller(method, member(owner), body)).status, 409, `${method} of the Owner`);
  }
  t.equal(await allowance(), before);
  t.equal((await offer(editor)).status, 200);
  t.equal((await editor('POST', accept)).status, 200);
  t.not(await allowance(), before);
  t.equal((await editor('DELETE', member(editor))).status, 409, 'now they are the last one');

  const other = await offered();
  const path2 = `${other.path}/team/${idOf(other.editor)}`;
  t.equal((await other.owner('PATCH', path2, { role: 'Owner' })).status, 200);
  t.equal((await other.editor('DELETE', path2)).status, 200, 'who never agreed may leave');
});
