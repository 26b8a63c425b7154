import t from 'tap';
import type { Role } from '../../../src/platform/policy/roles.ts';
import { startServer } from '../../support/server.ts';
import { createTenant, logIn, refresh, register, whoAmI } from '../accounts/people.ts';
import { type Caller, callerOf, castTenant, setRole } from './members.ts';

const server = await startServer(t);
const roles: readonly Role[] = ['Viewer', 'Author', 'Editor', 'Admin', 'Owner'];
const idOf = (caller: Caller) => (caller.person as { id: number }).id;

async function rolesIn(tenantId: string): Promise<{ [userId: number]: Role }> {
  const rows = await server.db
    .selectFrom('memberships')
    .select(['user_id', 'role'])
    .where('tenant_id', '=', tenantId)
    .where('removed_at', 'is', null)
    .execute();
  return Object.fromEntries(rows.map(({ user_id, role }) => [user_id, role]));
}

t.test('members see the team, the highest role first; Viewers see no addresses but their own', async (t) => {
  const cast = await castTenant(server);
  const list = await cast.author('GET', `${cast.path}/team`);
  t.match(list, { status: 200, body: { total: 6, page: 1, per_page: 20 } });
  t.same(
    list.body.members.map(({ role }: { role: Role }) => role),
    ['Owner', 'Admin', 'Editor', 'Author', 'Author', 'Viewer'],
  );
  t.match(list.body.members[0], { id: idOf(cast.owner), full_name: 'Ada Lovelace', email: cast.owner.person?.email });
  const seen = await cast.viewer('GET', `${cast.path}/team?per_page=4&page=2`);
  t.same(
    seen.body.members.map(({ email }: { email: string | null }) => email),
    [null, cast.viewer.person?.email],
  );
});

t.test('who gives whom which role: nobody touches or gives a rank at or above their own, Owners aside', async (t) => {
  const cast = await castTenant(server);
  const target = callerOf(server, await register(server));
  for (const [actor, who] of [
    ['Editor', cast.editor],
    ['Admin', cast.admin],
    ['Owner', cast.owner],
  ] as const) {
    for (const from of roles) {
      for (const to of roles) {
        await setRole(server, cast.tenantId, target.person as never, from);
        const answer = await who('PATCH', `${cast.path}/team/${idOf(target)}`, { role: to });
        const below = (role: Role) => roles.indexOf(role) < roles.indexOf('Admin');
        const allowed = actor === 'Owner' || (actor === 'Admin' && below(from) && below(to));
        t.equal(answer.status, allowed ? 200 : 403, `${actor} makes ${from} ${to}`);
        if (allowed) t.match(answer.body, { message: 'Member role updated successfully', member: { role: to } });
        t.equal((await rolesIn(cast.tenantId))[idOf(target)], allowed ? to : from);
      }
    }
  }
});

t.test('nobody promotes themself', async (t) => {
  const cast = await castTenant(server);
  for (const who of [cast.viewer, cast.author, cast.editor, cast.admin]) {
    t.equal((await who('PATCH', `${cast.path}/team/${idOf(who)}`, { role: 'Owner' })).status, 403);
  }
});

t.test('a role that is none is 422', async (t) => {
  const cast = await castTenant(server);
  for (const role of ['Owner,Admin', ['Owner'], '', 'Οwner', 'owner', 'Superuser', null, 1]) {
    t.equal((await cast.owner('PATCH', `${cast.path}/team/${idOf(cast.viewer)}`, { role })).status, 422, `${role}`);
  }
});

t.test('a change of role holds from the next request', async (t) => {
  const cast = await castTenant(server);
  t.equal((await cast.editor('POST', `${cast.path}/categories`, { name: 'One' })).status, 201);
  await cast.admin('PATCH', `${cast.path}/team/${idOf(cast.editor)}`, { role: 'Viewer' });
  t.equal((await cast.editor('POST', `${cast.path}/categories`, { name: 'Two' })).status, 403);
});

t.test('removal: who may remove whom, and what it ends', async (t) => {
  const cast = await castTenant(server);
  t.equal((await cast.viewer('DELETE', `${cast.path}/team/${idOf(cast.author)}`)).status, 403);
  t.equal((await cast.editor('DELETE', `${cast.path}/team/${idOf(cast.viewer)}`)).status, 403);
  t.equal((await cast.admin('DELETE', `${cast.path}/team/${idOf(cast.owner)}`)).status, 403);
  t.equal((await cast.admin('DELETE', `${cast.path}/team/${idOf(cast.outsider)}`)).status, 404);

  const author = cast.author.person as { id: number; email: string; accessToken: string };
  await server.db.updateTable('users').set({ default_tenant_id: cast.tenantId }).where('id', '=', author.id).execute();
  const inTenant = await logIn(server, author.email, undefined, { tenant: cast.tenantId });
  t.match(await cast.admin('DELETE', `${cast.path}/team/${author.id}`), {
    status: 200,
    body: { message: 'Member removed successfully' },
  });
  t.equal((await whoAmI(server, inTenant.body.access_token)).status, 401, 'the session of the tenant has ended');
  t.equal((await refresh(server, inTenant.body.refresh_token)).status, 401);
  t.match(await whoAmI(server, author.accessToken), { status: 200, body: { user: { tenant_id: null } } });
  t.equal((await cast.author('GET', `${cast.path}/team`)).status, 404, 'from the next request');
  t.equal((await logIn(server, author.email, undefined, { tenant: cast.tenantId })).status, 403, 'not readmitted');
  t.equal((await cast.admin('DELETE', `${cast.path}/team/${author.id}`)).status, 404, 'once');
});

t.test('a removed member falls back to another tenant of theirs', async (t) => {
  const cast = await castTenant(server);
  const editor = cast.editor.person as never as Parameters<typeof createTenant>[1];
  await server.db.updateTable('users').set({ default_tenant_id: cast.tenantId }).where('id', '=', editor.id).execute();
  const other = await createTenant(server, editor);
  await cast.owner('DELETE', `${cast.path}/team/${editor.id}`);
  t.match(await whoAmI(server, editor.accessToken), { body: { user: { tenant_id: other, role: 'Owner' } } });
});

t.test('anyone leaves by removing themself', async (t) => {
  const cast = await castTenant(server);
  for (const who of [cast.viewer, cast.author, cast.editor, cast.admin]) {
    t.equal((await who('DELETE', `${cast.path}/team/${idOf(who)}`)).status, 200);
  }
});

t.test('the last Owner is not removed, not demoted, and does not leave', async (t) => {
  const cast = await castTenant(server);
  const path = `${cast.path}/team/${idOf(cast.owner)}`;
  t.equal((await cast.owner('DELETE', path)).status, 409);
  t.equal((await cast.owner('PATCH', path, { role: 'Admin' })).status, 409);
  t.equal((await cast.owner('PATCH', path, { role: 'Owner' })).status, 200, 'what changes nothing is allowed');
  await setRole(server, cast.tenantId, cast.admin.person as never, 'Owner');
  t.equal((await cast.owner('DELETE', path)).status, 200, 'with another there, an Owner goes');
});

t.test('ownership is offered to another member only, and by Owners only', async (t) => {
  const cast = await castTenant(server);
  const path = `${cast.path}/transfer-ownership`;
  t.equal((await cast.owner('POST', path, { user_id: idOf(cast.outsider) })).status, 422);
  t.equal((await cast.owner('POST', path, { user_id: idOf(cast.owner) })).status, 422);
  t.equal((await cast.admin('POST', path, { user_id: idOf(cast.admin) })).status, 403);
  t.match(await cast.owner('POST', path, { user_id: idOf(cast.viewer) }), {
    status: 200,
    body: { member: { id: idOf(cast.viewer), role: 'Viewer' } },
  });
  const now = await rolesIn(cast.tenantId);
  t.match([now[idOf(cast.owner)], now[idOf(cast.viewer)]], ['Owner', 'Viewer']);
});
