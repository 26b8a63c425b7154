import { type Kysely, sql } from 'kysely';
import t from 'tap';
import { up as addReaders } from '../../../src/platform/database/migrations/0030_readers.ts';
import { startServer } from '../../support/server.ts';
import { logIn, newPerson, password, register, whoAmI } from '../accounts/people.ts';
import { callerOf, castTenant, setRole } from './members.ts';

const server = await startServer(t);
const cast = await castTenant(server);
const { path, tenantId, owner, admin, viewer } = cast;
const inTenant = { headers: { 'x-tenant-id': tenantId } };
const { workspace_id: workspaceId } = await server.db
  .selectFrom('tenants')
  .select('workspace_id')
  .where('id', '=', tenantId)
  .executeTakeFirstOrThrow();
const inWorkspace = { headers: { 'x-workspace-id': `${workspaceId}` } };
const article = { title: 'Open', content: 'Text', status: 'published' };
const { id: articleId } = (await owner('POST', `${path}/articles`, article)).body.article;

const becomeReader = async () => callerOf(server, await register(server, {}, inTenant));

t.test('a stranger who joins by themself reads what is published, comments, sees themself and leaves', async (t) => {
  const reader = await becomeReader();
  t.match((await reader('GET', '/api/v1/auth/me', undefined, inTenant)).body.user, { role: 'Reader' });
  t.equal((await reader('GET', `${path}/articles`)).body.articles.length, 1);
  const comment = await reader('POST', `${path}/articles/${articleId}/comments`, { content: 'Good' });
  t.equal(comment.status, 201);
  const commentPath = `${path}/comments/${comment.body.comment?.id ?? comment.body.id}`;
  t.equal((await reader('DELETE', commentPath)).status, 200);
  t.equal((await reader('DELETE', `${path}/team/${reader.person?.id}`)).status, 200);
  t.equal((await reader('GET', '/api/v1/auth/me', undefined, inTenant)).status, 401);
});

t.test('a Reader sees nothing of the inside of a tenant, on no surface', async (t) => {
  const reader = await becomeReader();
  for (const inside of ['', '/team', '/scheduled', '/affiliate-links', '/invitations', '/social-accounts']) {
    t.equal((await reader('GET', `${path}${inside}`)).status, 403, inside);
  }
  for (const read of [
    '/api/v1/api-keys',
    '/api/v1/webhooks',
    '/api/v1/mcp/servers',
    '/api/v1/mcp/resources/notes.txt',
    '/api/v1/entitlements/summary',
    '/api/v1/workspaces',
    `/api/v1/seo/issues/${workspaceId}`,
    `/api/v1/workspaces/${workspaceId}`,
  ]) {
    t.equal((await reader('GET', read, undefined, inWorkspace)).status, 403, read);
  }
  t.same((await reader('GET', '/api/v1/tenants')).body, { tenants: [], total: 0 });
  t.same((await reader('GET', '/api/v1/workspaces')).body.data, [], 'their own workspaces, of which there are none');
  t.equal((await reader('POST', '/api/v1/workspaces', { name: 'Mine' })).status, 201, 'they create their own');
  t.match((await reader('GET', '/api/v1/workspaces')).body.data, [{ name: 'Mine' }]);
});

t.test('keys, webhooks and MCP are for Admins; a Viewer sees what a member sees', async (t) => {
  for (const read of ['/api/v1/api-keys', '/api/v1/webhooks', '/api/v1/mcp/servers']) {
    t.equal((await viewer('GET', read, undefined, inWorkspace)).status, 403, read);
    t.equal((await admin('GET', read, undefined, inWorkspace)).status, 200, read);
  }
  for (const inside of ['', '/team', '/scheduled', '/affiliate-links']) {
    t.equal((await viewer('GET', `${path}${inside}`)).status, 200, inside);
  }
});

t.test('the team omits Readers, whom Admins list', async (t) => {
  const reader = await becomeReader();
  const ids = async (caller: typeof owner, query = '') =>
    (await caller('GET', `${path}/team?per_page=100${query}`)).body.members.map(({ id }: { id: number }) => id);
  t.notOk((await ids(viewer)).includes(reader.person?.id));
  t.ok((await ids(admin, '&role=Reader')).includes(reader.person?.id));
  t.equal((await viewer('GET', `${path}/team?role=Reader`)).status, 403);
  t.same(await ids(viewer, '&role=Owner'), [owner.person?.id]);
});

t.test('an invitation raises a Reader and no other member', async (t) => {
  const reader = await becomeReader();
  const email = reader.person?.email;
  const invited = await admin('POST', `${path}/invitations`, { email, role: 'Editor' });
  t.equal(invited.status, 201);
  const token = invited.body.invitation_token;
  const accepted = await reader('POST', '/api/v1/invitations/accept', { token });
  t.match(accepted, { status: 200, body: { role: 'Editor' } });
  t.equal((await reader('GET', path)).status, 200);
  t.equal((await owner('POST', `${path}/invitations`, { email, role: 'Admin' })).status, 409);
});

t.test('who left may join again, who was removed may not', async (t) => {
  const reader = await becomeReader();
  const { id, email } = reader.person as { id: number; email: string };
  t.equal((await reader('DELETE', `${path}/team/${id}`)).status, 200);
  t.equal((await logIn(server, email, password, inTenant)).status, 200);
  t.equal((await admin('DELETE', `${path}/team/${id}`)).status, 200);
  t.equal((await logIn(server, email, password, inTenant)).status, 403);
});

t.test('a key that its creator leaves behind stays dead when they come back', async (t) => {
  const leaver = callerOf(server, await register(server));
  const person = leaver.person as { id: number; email: string };
  await setRole(server, tenantId, leaver.person as never, 'Admin');
  const created = await leaver('POST', '/api/v1/api-keys', { name: 'Mine', scopes: ['*'] }, inWorkspace);
  t.equal(created.status, 201);
  const read = () => server.request('GET', `${path}/articles`, { token: created.body.data.key });
  t.equal((await read()).status, 200);
  t.equal((await owner('DELETE', `${path}/team/${person.id}`)).status, 200);
  await setRole(server, tenantId, leaver.person as never, 'Admin');
  t.equal((await read()).status, 401);
});

t.test('a private tenant is joined by invitation only, and shuts out Readers who joined before', async (t) => {
  const before = await becomeReader();
  const { email } = before.person as { email: string };
  t.equal((await owner('PATCH', path, { settings: { public_content: false } })).status, 200);
  t.teardown(() => owner('PATCH', path, { settings: { public_content: true } }));

  const stranger = await server.request('POST', '/api/v1/auth/register', { body: newPerson(), ...inTenant });
  t.equal(stranger.status, 403);
  t.equal((await logIn(server, email, password, inTenant)).status, 403);
  for (const read of ['/articles', '/articles/search?q=Open', `/articles/${articleId}`, '/categories']) {
    t.equal((await before('GET', `${path}${read}`)).status, 404, read);
  }
  const comments = `${path}/articles/${articleId}/comments`;
  t.equal((await before('GET', comments)).status, 404);
  t.equal((await before('POST', comments, { content: 'Still here' })).status, 404);

  const invited = await admin('POST', `${path}/invitations`, { email, role: 'Reader' });
  t.equal(invited.status, 201, 'the same person, invited as a Reader');
  const { invitation_token: token } = invited.body;
  t.equal((await before('POST', '/api/v1/invitations/accept', { token })).status, 200);
  t.equal((await before('GET', `${path}/articles/${articleId}`)).status, 200);
  t.equal((await before('GET', path)).status, 403);
  t.equal((await whoAmI(server, before.person?.accessToken as string, inTenant)).body.user.role, 'Reader');
});

t.test('the migration makes Readers of Viewers whom the tenant did not let in', async (t) => {
  const { db } = server;
  const [byThemself, byInvitation, byTenant] = await Promise.all([1, 2, 3].map(() => register(server)));
  for (const person of [byThemself, byInvitation, byTenant]) await setRole(server, tenantId, person as never, 'Viewer');
  await db
    .insertInto('invitations')
    .values({
      ...{ tenant_id: tenantId, email: byInvitation?.email as string, role: 'Viewer' },
      token_hash: Buffer.from('of the migration'),
      ...{ created_at: new Date(), expires_at: new Date(), accepted_at: new Date() },
    })
    .execute();
  await sql`insert into audit_logs (tenant_id, action, operation_id, resource_id, ip, request_id)
    select ${tenantId}, 'user.create', 'createUser', uuid::text, '', '' from users where id = ${byTenant?.id}`.execute(
    db,
  );
  const roleOf = async (id: number | undefined) =>
    (
      await db
        .selectFrom('memberships')
        .select(['role', 'self_joined'])
        .where('tenant_id', '=', tenantId)
        .where('user_id', '=', id as number)
        .executeTakeFirstOrThrow()
    ).role;
  await sql`alter table memberships drop column self_joined`.execute(db);
  await addReaders(db as unknown as Kysely<unknown>);
  t.equal(await roleOf(byThemself?.id), 'Reader');
  t.equal(await roleOf(byInvitation?.id), 'Viewer');
  t.equal(await roleOf(byTenant?.id), 'Viewer');
  t.equal(await roleOf(owner.person?.id), 'Owner');
});
