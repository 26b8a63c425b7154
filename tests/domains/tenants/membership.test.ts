import { test } from 'tap';
import { findMembership, joinAsReader } from '../../../src/domains/tenants/membership.ts';
import { inTransaction } from '../../../src/platform/database/transaction.ts';
import { startServer } from '../../support/server.ts';
import { createTenant, register } from '../accounts/people.ts';
import { setRole } from './members.ts';

test('joining a tenant', async (t) => {
  const server = await startServer(t);
  const { db } = server;
  const owner = await register(server);
  const tenantId = await createTenant(server, owner);
  const join = (tenant: string, userId: number) => inTransaction(db, (trx) => joinAsReader(trx, tenant, userId));
  const change = (body: object) =>
    server.request('PATCH', `/api/v1/tenants/${tenantId}`, { token: owner.accessToken, body });

  await t.test('an open tenant takes anybody in as Reader, once', async (t) => {
    const person = await register(server);
    t.equal(await findMembership(db, tenantId, person.id), null);
    t.equal(await join(tenantId, person.id), 'joined');
    t.equal(await join(tenantId, person.id), 'member');
    t.match(await findMembership(db, tenantId, person.id), { id: tenantId, role: 'Reader', plan: 'free' });
  });

  await t.test('a member keeps the role', async (t) => {
    t.equal(await join(tenantId, owner.id), 'member');
    t.match(await findMembership(db, tenantId, owner.id), { role: 'Owner' });
  });

  await t.test('ten logins at once make one membership', async (t) => {
    const person = await register(server);
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => join(tenantId, person.id)));
    t.equal(outcomes.filter((outcome) => outcome === 'joined').length, 1);
    t.equal(outcomes.filter((outcome) => outcome === 'member').length, 9);
  });

  await t.test('a person removed is not readmitted', async (t) => {
    const person = await register(server);
    await setRole(server, tenantId, person, 'Editor');
    await db.updateTable('memberships').set({ removed_at: new Date() }).where('user_id', '=', person.id).execute();
    t.equal(await join(tenantId, person.id), 'removed');
    t.equal(await findMembership(db, tenantId, person.id), null);
  });

  await t.test('a closed tenant takes nobody in', async (t) => {
    const person = await register(server);
    t.equal((await change({ settings: { registration: 'closed' } })).status, 200);
    t.equal(await join(tenantId, person.id), 'closed');
    t.equal(await join(tenantId, owner.id), 'member');
    t.equal((await change({ settings: { registration: 'open' } })).status, 200);
    t.equal(await join(tenantId, person.id), 'joined');
  });

  await t.test('there is nothing to join in a tenant that is unknown, suspended or deleted', async (t) => {
    const person = await register(server);
    t.equal(await join('00000000-0000-4000-8000-000000000000', person.id), 'unknown');
    await db.updateTable('tenants').set({ status: 'suspended' }).where('id', '=', tenantId).execute();
    t.equal(await join(tenantId, person.id), 'unknown');
    t.equal(await findMembership(db, tenantId, owner.id), null);
    await db.updateTable('tenants').set({ status: 'active' }).where('id', '=', tenantId).execute();
    const deleted = await server.request('DELETE', `/api/v1/tenants/${tenantId}`, { token: owner.accessToken });
    t.equal(deleted.status, 200);
    t.equal(await join(tenantId, person.id), 'unknown');
    t.equal(await findMembership(db, tenantId, owner.id), null);
  });
});
