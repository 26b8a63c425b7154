import t from 'tap';
import { mailsTo, tokenIn } from '../../support/mail.ts';
import { startServer } from '../../support/server.ts';
import { createTenant, logIn, newPerson, type Person, register, whoAmI } from '../accounts/people.ts';
import { type Caller, callerOf, castTenant, setRole } from './members.ts';

const server = await startServer(t);
const idOf = (caller: Caller) => (caller.person as { id: number }).id;

/** Invites an address and gives the token. */
async function invite(by: Caller, path: string, email: string, role = 'Editor'): Promise<string> {
  const answer = await by('POST', `${path}/invitations`, { email, role });
  if (answer.status !== 201) throw new Error(`Inviting answered ${answer.status}: ${answer.text}`);
  return answer.body.invitation_token;
}

const accept = (person: Person | null, token: string) =>
  callerOf(server, person)('POST', '/api/v1/invitations/accept', { token });

t.test('an invitation comes by mail and makes a member', async (t) => {
  const cast = await castTenant(server, { name: 'The <i>Daily</i> Blog' });
  const { email, ...rest } = newPerson();
  const answer = await cast.admin('POST', `${cast.path}/invitations`, { email: email.toUpperCase(), role: 'Editor' });
  t.match(answer, { status: 201, body: { message: 'Invitation sent', invitation_token: /^[\w-]{43}$/ } });

  const [mail] = await mailsTo(server, email);
  t.equal(tokenIn(mail), answer.body.invitation_token);
  t.match(mail?.headers.subject, 'Invitation to The <i>Daily</i> Blog');
  t.match(mail?.html, 'The &lt;i&gt;Daily&lt;/i&gt; Blog');

  const person = await register(server, { email, ...rest });
  t.match(await accept(person, answer.body.invitation_token), {
    status: 200,
    body: {
      message: 'Invitation accepted successfully',
      tenant: { id: cast.tenantId, name: 'The <i>Daily</i> Blog' },
      role: 'Editor',
    },
  });
  t.match(await whoAmI(server, person.accessToken), { body: { user: { role: 'Editor', tenant_id: cast.tenantId } } });
  t.equal((await accept(person, answer.body.invitation_token)).status, 400, 'it works once');
});

t.test('who invites to which role', async (t) => {
  const cast = await castTenant(server);
  const status = async (by: Caller, role: string) =>
    (await by('POST', `${cast.path}/invitations`, { email: newPerson().email, role })).status;
  for (const role of ['Viewer', 'Author', 'Editor']) t.equal(await status(cast.admin, role), 201, role);
  for (const role of ['Admin', 'Owner']) t.equal(await status(cast.admin, role), 403, role);
  for (const role of ['Admin', 'Owner']) t.equal(await status(cast.owner, role), 201, role);
  t.equal(await status(cast.editor, 'Viewer'), 403);
  for (const role of ['Owner,Admin', '', 'Οwner', 'editor']) t.equal(await status(cast.owner, role), 422, role);
});

t.test('inviting oneself, a member, or an address that is invited already', async (t) => {
  const cast = await castTenant(server);
  const invitations = `${cast.path}/invitations`;
  const own = cast.admin.person?.email as string;
  t.equal((await cast.admin('POST', invitations, { email: own, role: 'Owner' })).status, 403);
  t.equal((await cast.admin('POST', invitations, { email: own, role: 'Viewer' })).status, 409);
  t.equal((await cast.admin('POST', invitations, { email: cast.viewer.person?.email, role: 'Editor' })).status, 409);
  const { email } = newPerson();
  await invite(cast.admin, cast.path, email);
  t.equal((await cast.owner('POST', invitations, { email: email.toUpperCase(), role: 'Editor' })).status, 409);
  t.equal((await mailsTo(server, email)).length, 1);
});

t.test('an expired invitation makes room for a new one', async (t) => {
  const cast = await castTenant(server);
  const person = await register(server);
  const token = await invite(cast.owner, cast.path, person.email);
  await server.db
    .updateTable('invitations')
    .set({ expires_at: server.clock.now() })
    .where('email', '=', person.email)
    .execute();
  t.equal((await accept(person, token)).status, 400);
  t.equal((await accept(person, await invite(cast.owner, cast.path, person.email))).status, 200);
});

t.test('an account with another address is refused, and the token stays good', async (t) => {
  const cast = await castTenant(server);
  const person = await register(server);
  const token = await invite(cast.owner, cast.path, person.email);
  t.equal((await accept(cast.outsider.person, token)).status, 403);
  t.equal((await accept(null, token)).status, 401);
  t.equal((await accept(person, token)).status, 200);
});

t.test('an invitation is worth what its inviter may do today', async (t) => {
  for (const [what, change, status] of [
    ['demoted', (cast) => cast.owner('PATCH', `${cast.path}/team/${idOf(cast.admin)}`, { role: 'Editor' }), 403],
    ['removed', (cast) => cast.owner('DELETE', `${cast.path}/team/${idOf(cast.admin)}`), 403],
    ['still there', async () => {}, 200],
  ] as [string, (cast: Awaited<ReturnType<typeof castTenant>>) => Promise<unknown>, number][]) {
    const cast = await castTenant(server);
    const person = await register(server);
    const token = await invite(cast.admin, cast.path, person.email, 'Editor');
    await change(cast);
    t.equal((await accept(person, token)).status, status, what);
  }
});

t.test('an invitation dies with its tenant', async (t) => {
  const cast = await castTenant(server);
  const person = await register(server);
  const token = await invite(cast.owner, cast.path, person.email);
  await server.db.updateTable('tenants').set({ status: 'suspended' }).where('id', '=', cast.tenantId).execute();
  t.equal((await accept(person, token)).status, 404, 'suspended');
  await server.db.updateTable('tenants').set({ status: 'active' }).where('id', '=', cast.tenantId).execute();
  await cast.owner('DELETE', cast.path);
  t.equal((await accept(person, token)).status, 404, 'deleted');
});

t.test('who became a member meanwhile is told so', async (t) => {
  const cast = await castTenant(server);
  const person = await register(server);
  const token = await invite(cast.owner, cast.path, person.email);
  await setRole(server, cast.tenantId, person, 'Viewer');
  t.equal((await accept(person, token)).status, 409);
});

t.test('an invitation brings back who was removed', async (t) => {
  const cast = await castTenant(server);
  const author = cast.author.person as Person;
  await cast.owner('DELETE', `${cast.path}/team/${author.id}`);
  t.equal((await accept(author, await invite(cast.owner, cast.path, author.email, 'Viewer'))).status, 200);
  t.match(await logIn(server, author.email, undefined, { tenant: cast.tenantId }), {
    body: { user: { role: 'Viewer' } },
  });
});

t.test('a cancelled invitation is dead, and one that is over cannot be cancelled', async (t) => {
  const cast = await castTenant(server);
  const person = await register(server);
  const token = await invite(cast.owner, cast.path, person.email, 'Admin');
  const list = await cast.admin('GET', `${cast.path}/invitations`);
  t.match(list, {
    status: 200,
    body: { total: 1, invitations: [{ email: person.email, status: 'pending', invited_by: { id: idOf(cast.owner) } }] },
  });
  t.notOk(list.text.includes(token), 'tokens are not listed');
  const path = `${cast.path}/invitations/${list.body.invitations[0].id}`;
  t.equal((await cast.editor('GET', `${cast.path}/invitations`)).status, 403);
  t.equal((await cast.admin('DELETE', path)).status, 403, 'an invitation to their own rank');
  t.match(await cast.owner('DELETE', path), { status: 200, body: { message: 'Invitation cancelled successfully' } });
  t.equal((await cast.owner('DELETE', path)).status, 409);
  t.equal((await accept(person, token)).status, 400);
  t.match(await cast.owner('GET', `${cast.path}/invitations?status=cancelled`), { body: { total: 1 } });
  t.match(await cast.owner('GET', `${cast.path}/invitations`), { body: { total: 0 } });
  await accept(person, await invite(cast.owner, cast.path, person.email));
  t.match(await cast.owner('GET', `${cast.path}/invitations?status=accepted`), {
    body: { invitations: [{ status: 'accepted', accepted_at: /Z$/ }] },
  });
});

t.test('a tenant invites 100 addresses a day, and an address is invited 10 times a day', async (t) => {
  const owner = await register(server);
  const path = `/api/v1/tenants/${await createTenant(server, owner)}`;
  let call = callerOf(server, owner);
  for (let sent = 0; sent < 100; sent++) await invite(call, path, `flood-${sent}@example.com`);
  const refused = await call('POST', `${path}/invitations`, { email: 'flood-101@example.com', role: 'Viewer' });
  t.match(refused, { status: 429, headers: { 'retry-after': '86400' } });
  server.clock.advance(86_400_000);
  const again = await logIn(server, owner.email);
  call = callerOf(server, { ...owner, accessToken: again.body.access_token });
  const { email } = newPerson();
  for (let sent = 0; sent < 10; sent++) {
    await invite(call, path, email);
    const { body } = await call('GET', `${path}/invitations?per_page=1`);
    await call('DELETE', `${path}/invitations/${body.invitations[0].id}`);
  }
  t.equal((await call('POST', `${path}/invitations`, { email, role: 'Viewer' })).status, 429);
});

t.test('A2-54: a person invites 100 addresses a day from all tenants together', async (t) => {
  const person = await register(server);
  await server.db.updateTable('users').set({ is_verified: true }).where('id', '=', person.id).execute();
  const paths: string[] = [];
  for (let made = 0; made < 4; made++) {
    // Of other people, so that the limit of each tenant is its own.
    const { tenantId, path } = await castTenant(server);
    await setRole(server, tenantId, person, 'Admin');
    paths.push(path);
  }
  let sent = 0;
  const inviteFrom = (call: Caller, path: string) =>
    call('POST', `${path}/invitations`, { email: `spread-${++sent}@example.com`, role: 'Viewer' });
  const call = callerOf(server, person);
  for (let round = 0; round < 25; round++) {
    for (const path of paths) t.equal((await inviteFrom(call, path)).status, 201);
  }
  for (const path of paths) {
    t.match(await inviteFrom(call, path), { status: 429, headers: { 'retry-after': /^\d+$/ } });
    const { body } = await call('GET', `${path}/invitations?per_page=1`);
    t.equal(body.total, 25, 'and nothing is stored');
    t.equal((await call('DELETE', `${path}/invitations/${body.invitations[0].id}`)).status, 200);
    t.equal((await inviteFrom(call, path)).status, 429, 'cancelled ones count');
  }
  const other = await castTenant(server);
  t.equal((await inviteFrom(other.owner, other.path)).status, 201, 'the limit is of the person');
  server.clock.advance(86_400_000);
  const { body } = await logIn(server, person.email);
  const again = callerOf(server, { ...person, accessToken: body.access_token });
  t.equal((await inviteFrom(again, paths[0] as string)).status, 201, 'and of the day');
});

t.test('50 parallel acceptances make one membership', async (t) => {
  const cast = await castTenant(server);
  const person = await register(server);
  const token = await invite(cast.owner, cast.path, person.email);
  const answers = await Promise.all(Array.from({ length: 50 }, () => accept(person, token)));
  t.equal(answers.filter(({ status }) => status === 200).length, 1);
  t.equal(answers.filter(({ status }) => status === 400).length, 49);
  const rows = await server.db.selectFrom('memberships').selectAll().where('user_id', '=', person.id).execute();
  t.match(rows, [{ tenant_id: cast.tenantId, role: 'Editor', removed_at: null }]);
});

t.test('20 parallel invitations of one address make one', async (t) => {
  const cast = await castTenant(server);
  const { email } = newPerson();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => cast.owner('POST', `${cast.path}/invitations`, { email, role: 'Editor' })),
  );
  t.same(answers.map(({ status }) => status).sort(), [201, ...new Array<number>(19).fill(409)]);
});

t.test('addresses that are none are refused', async (t) => {
  const cast = await castTenant(server);
  for (const email of [
    'a@b.c\r\nBcc: eve@example.com',
    'Eve <eve@example.com>',
    'a@b.c, d@e.f',
    'a@b.c\u0000',
    'nobody',
  ]) {
    t.equal((await cast.owner('POST', `${cast.path}/invitations`, { email, role: 'Editor' })).status, 422, email);
  }
});
