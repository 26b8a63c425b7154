import { randomUUID } from 'node:crypto';
import { test } from 'tap';
import { hashWorkspaceKey, mintWorkspaceKey, workspaceKeyPrefix } from '../../../src/domains/access/workspace-key.ts';
import { setTenantPlan } from '../../../src/domains/tenants/tenant-plan.ts';
import { inTransaction } from '../../../src/platform/database/transaction.ts';
import { startServer } from '../../support/server.ts';
import { createTenant, type Person } from '../accounts/people.ts';
import { type Caller, callerOf, castTenant, setRole } from '../tenants/members.ts';

const workspaces = '/api/v1/workspaces';
const shares = '/api/v1/plan-shares';
const tooGreat = { status: 403, body: { error: 'feature_limit_reached', feature: 'tier' } };

test('a plan is shared by Owners of the tenant that pays', async (t) => {
  const server = await startServer(t);
  const { db } = server;
  const company = async () => {
    const cast = await castTenant(server);
    await inTransaction(db, (trx) => setTenantPlan(trx, cast.tenantId, 'enterprise'));
    return { ...cast, header: { headers: { 'x-workspace-id': `${await workspaceOf(cast.tenantId)}` } } };
  };
  const workspaceOf = async (tenantId: string) =>
    (await db.selectFrom('tenants').select('workspace_id').where('id', '=', tenantId).executeTakeFirstOrThrow())
      .workspace_id;
  const share = async (caller: Caller, tier = 'enterprise') =>
    caller('POST', workspaces, { name: 'Another', slug: `w-${randomUUID().slice(0, 8)}`, tier });
  const tierOf = async (id: number) =>
    (await db.selectFrom('tenants').select('plan').where('workspace_id', '=', id).executeTakeFirstOrThrow()).plan;

  await t.test('A2-10: an Admin shares nothing, neither before nor after the removal', async (t) => {
    const { admin, owner, path } = await company();
    t.match(await share(admin), tooGreat);
    const own = await createTenant(server, admin.person as Person);
    const id = await workspaceOf(own);
    t.match(await admin('PATCH', `${workspaces}/${id}`, { tier: 'enterprise' }), tooGreat);
    const { users } = (await owner('GET', `${path}/team`)).body.members.reduce(
      (found: { users: number[] }, { role, id: userId }: { role: string; id: number }) => ({
        users: role === 'Admin' ? [...found.users, userId] : found.users,
      }),
      { users: [] },
    );
    t.equal((await owner('DELETE', `${path}/team/${users[0]}`)).status, 200);
    t.match(await share(admin), tooGreat);
    t.equal(await tierOf(id), 'free');
  });

  await t.test('the sharing ends with the role, at the payer and at the workspace', async (t) => {
    const { owner, admin, tenantId } = await company();
    await setRole(server, tenantId, admin.person as Person, 'Owner');
    const first = (await share(admin)).body.data;
    t.equal(first.tier, 'enterprise', 'a second Owner shares');
    const of = await share(owner);
    t.equal(of.status, 201);
    await setRole(server, tenantId, admin.person as Person, 'Admin');
    t.equal(await tierOf(first.id), 'free', 'no longer Owner of the payer');
    t.equal(await tierOf(of.body.data.id), 'enterprise', "another Owner's share stays");
    t.match(await admin('PATCH', `${workspaces}/${first.id}`, { tier: 'enterprise' }), tooGreat);

    await setRole(server, tenantId, admin.person as Person, 'Owner');
    const second = (await share(admin, 'pro')).body.data;
    t.equal(await tierOf(second.id), 'pro');
    await db
      .updateTable('memberships')
      .set({ removed_at: new Date() })
      .where('tenant_id', '=', tenantId)
      .where(
        'user_id',
        '=',
        (
          await db
            .selectFrom('tenants')
            .select('shared_by')
            .where('workspace_id', '=', second.id)
            .executeTakeFirstOrThrow()
        ).shared_by as number,
      )
      .execute();
    t.equal(await tierOf(second.id), 'free', 'removed');

    const sold = of.body.data.id as number;
    const buyer = callerOf(server, admin.person);
    const soldTenant = (
      await db.selectFrom('tenants').select('id').where('workspace_id', '=', sold).executeTakeFirstOrThrow()
    ).id;
    await setRole(server, soldTenant, buyer.person as Person, 'Viewer');
    await setRole(server, soldTenant, owner.person as Person, 'Admin');
    t.equal(await tierOf(sold), 'free', 'no longer Owner of the workspace');
  });

  await t.test('a share is not passed on', async (t) => {
    const { owner } = await company();
    const { id } = (await share(owner)).body.data;
    const partner = await castTenant(server);
    const sharing = (
      await db.selectFrom('tenants').select('id').where('workspace_id', '=', id).executeTakeFirstOrThrow()
    ).id;
    for (const role of ['Admin', 'Owner'] as const) {
      await setRole(server, sharing, partner.owner.person as Person, role);
      t.match(await share(partner.owner), tooGreat, role);
    }
  });

  await t.test('a key shares the plan of its workspace if its creator is Owner there', async (t) => {
    const { tenantId, owner, admin } = await company();
    const keyOf = async (person: Person) => {
      const key = mintWorkspaceKey('test');
      const { id: user_id } = await db
        .selectFrom('users')
        .select('id')
        .where('email', '=', person.email)
        .executeTakeFirstOrThrow();
      await db
        .insertInto('workspace_keys')
        .values({
          tenant_id: tenantId,
          user_id,
          family: randomUUID(),
          name: 'A key',
          prefix: workspaceKeyPrefix(key),
          key_hash: hashWorkspaceKey(key),
          scopes: ['*'],
          created_at: new Date('2025-01-01T00:00:00Z'),
        })
        .execute();
      return key;
    };
    const create = async (token: string) =>
      server.request('POST', workspaces, { token, body: { name: 'Of a key', tier: 'enterprise' } });
    t.match(await create(await keyOf(admin.person as Person)), tooGreat);
    t.equal((await create(await keyOf(owner.person as Person))).body.data.tier, 'enterprise');
  });

  await t.test('the payer lists what it pays for, and ends it', async (t) => {
    const { owner, admin, viewer, outsider, header } = await company();
    const { id } = (await share(owner, 'business')).body.data;
    const listed = await admin('GET', shares, undefined, header);
    t.match(listed, { status: 200, body: { data: [{ id, name: 'Another', tier: 'business', posts: 0, storage: 0 }] } });
    t.match(listed.body.data[0].shared_by, { full_name: String });
    t.equal((await viewer('GET', shares, undefined, header)).status, 403);
    const end = (caller: Caller, options = header) => caller('DELETE', `${shares}/${id}`, undefined, options);
    t.equal((await end(viewer)).status, 403);
    t.equal((await end(outsider)).status, 403);
    const other = await company();
    t.equal((await end(other.owner, other.header)).status, 404, 'another payer');
    t.equal((await end(admin)).status, 204);
    t.equal(await tierOf(id), 'free');
    t.match((await admin('GET', shares, undefined, header)).body, { data: [] });
    t.match(await end(admin), { status: 404, body: { message: 'Plan share not found.' } });
    const { details, resource_id } = await db
      .selectFrom('audit_logs')
      .select(['resource_id', 'details'])
      .where('action', '=', 'plan_share.delete')
      .executeTakeFirstOrThrow();
    t.match({ resource_id, details }, { resource_id: String(id) });
  });
});
