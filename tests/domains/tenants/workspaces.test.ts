import { test } from 'tap';
import { setTenantPlan } from '../../../src/domains/tenants/tenant-plan.ts';
import { inTransaction } from '../../../src/platform/database/transaction.ts';
import { startServer } from '../../support/server.ts';
import { register } from '../accounts/people.ts';
import { callerOf } from './members.ts';

const workspaces = '/api/v1/workspaces';
const tenants = '/api/v1/tenants';

test('workspaces', async (t) => {
  const server = await startServer(t);

  /** Somebody with a session, and a tenant of their own for each name. */
  const ownerOf = async (...names: string[]) => {
    const caller = callerOf(server, await register(server));
    const ids: number[] = [];
    for (const name of names) {
      const { id } = (await caller('POST', tenants, { name })).body;
      const { workspace_id } = await server.db
        .selectFrom('tenants')
        .select('workspace_id')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      ids.push(workspace_id);
    }
    return { caller, ids };
  };

  await t.test('are the tenants that the caller is in', async (t) => {
    const { caller, ids } = await ownerOf('Beta', 'Alpha');
    const { body } = await caller('GET', `${workspaces}?fields=id,name`);
    t.same(body.data, [
      { id: ids[1], name: 'Alpha' },
      { id: ids[0], name: 'Beta' },
    ]);
    const one = await caller('GET', `${workspaces}/${ids[0]}`);
    t.match(one.body.data, {
      id: ids[0],
      name: 'Beta',
      tier: 'free',
      settings: { timezone: 'UTC', locale: 'en_GB', public_content: true, registration: 'open' },
    });
  });

  await t.test('of nobody else are found, and somebody without any gets an empty list', async (t) => {
    const { ids } = await ownerOf('Private');
    const { caller } = await ownerOf();
    t.match(await caller('GET', workspaces), { status: 200, body: { data: [], meta: { total: 0, last_page: 1 } } });
    const foreign = await caller('GET', `${workspaces}/${ids[0]}`);
    const missing = await caller('GET', `${workspaces}/2147483647`);
    t.equal(foreign.status, 404);
    t.same(foreign.body, missing.body);
    const header = (id: number) => caller('GET', workspaces, undefined, { headers: { 'x-workspace-id': `${id}` } });
    const [foreignHeader, missingHeader] = [await header(ids[0] as number), await header(2147483647)];
    t.equal(foreignHeader.status, 403);
    t.same(foreignHeader.body, missingHeader.body);
  });

  await t.test('that come into being while a list is read by cursor neither repeat nor skip one', async (t) => {
    const { caller } = await ownerOf('B', 'D', 'F', 'H');
    const seen: string[] = [];
    let target: string | null = `${workspaces}?per_page=1&fields=name`;
    for (const added of ['C', 'A', 'E', 'A2', 'I']) {
      const { body }: { body: { data: { name: string }[]; meta: { next_cursor: string | null } } } = await caller(
        'GET',
        target,
      );
      seen.push(...body.data.map(({ name }) => name));
      await caller('POST', tenants, { name: added });
      if (body.meta.next_cursor === null) break;
      target = `${workspaces}?per_page=1&fields=name&cursor=${body.meta.next_cursor}`;
    }
    t.same(seen, ['B', 'C', 'D', 'E', 'F'], 'what is added behind the cursor stays behind, what comes after is met');
    t.equal(new Set(seen).size, seen.length);
  });

  await t.test('are searched for by a part of the name, whatever it is made of', async (t) => {
    const { caller } = await ownerOf('100 % Sure', 'Under_score', 'Plain');
    for (const [search, expected] of [
      ['%', ['100 % Sure']],
      ['_', ['Under_score']],
      ['PLAIN', ['Plain']],
      ["'; drop table tenants; --", []],
    ] as const) {
      const { body } = await caller('GET', `${workspaces}?search=${encodeURIComponent(search)}`);
      t.same(
        body.data.map(({ name }: { name: string }) => name),
        expected,
        search,
      );
    }
  });

  const tierOf = async (caller: ReturnType<typeof callerOf>, id: number) =>
    (await caller('GET', `${workspaces}/${id}`)).body.data.tier;
  const setPlan = (id: number, plan: 'free' | 'starter' | 'pro') =>
    inTransaction(server.db, async (trx) => {
      const { id: tenantId } = await trx
        .selectFrom('tenants')
        .select('id')
        .where('workspace_id', '=', id)
        .executeTakeFirstOrThrow();
      await setTenantPlan(trx, tenantId, plan);
    });

  await t.test('are made, changed member by member, and deleted', async (t) => {
    const { caller, ids } = await ownerOf('Home');
    const made = await caller('POST', workspaces, { name: 'New Workspace' });
    t.match(made, {
      status: 201,
      body: { message: 'Workspace created successfully.', data: { slug: /^new-workspace/, tier: 'free' } },
    });
    const { id, slug } = made.body.data;
    t.match(await caller('POST', workspaces, { name: 'X', slug }), {
      status: 422,
      body: { errors: { slug: [/taken/] } },
    });
    t.equal((await caller('POST', workspaces, { name: 'X', slug: 'admin' })).status, 422);
    const path = `${workspaces}/${id}`;
    t.match((await caller('PATCH', path, { settings: { timezone: 'Europe/London' } })).body.data, {
      name: 'New Workspace',
      settings: { timezone: 'Europe/London', locale: 'en_GB', public_content: true },
    });
    t.match((await caller('PATCH', path, { settings: { locale: 'de_DE' } })).body.data.settings, {
      timezone: 'Europe/London',
      locale: 'de_DE',
    });
    t.match(await caller('PATCH', path, { settings: { timezone: 'Mars/Olympus' } }), { status: 422 });
    t.equal((await caller('GET', tenants)).status, 200, 'the platform shows them, too');
    t.equal((await caller('DELETE', path)).status, 204);
    t.equal((await caller('GET', path)).status, 404);
    t.match(await caller('DELETE', `${workspaces}/${ids[0]}`), {
      status: 422,
      body: { error: 'cannot_delete', message: 'You cannot delete your only workspace.' },
    });
  });

  await t.test('share the tier of one that pays, up to it, and end with it', async (t) => {
    const { caller, ids } = await ownerOf('Payer');
    const [payer] = ids as [number];
    const tooGreat = {
      status: 403,
      body: { error: 'feature_limit_reached', feature: 'tier', upgrade_url: /upgrade$/ },
    };
    t.match(await caller('POST', workspaces, { name: 'Y', tier: 'starter' }), tooGreat, 'nobody pays');
    await setPlan(payer, 'pro');
    t.match(await caller('POST', workspaces, { name: 'Y', tier: 'agency' }), tooGreat);
    t.match(await caller('PATCH', `${workspaces}/${payer}`, { tier: 'agency' }), tooGreat);
    t.equal(
      (await caller('PATCH', `${workspaces}/${payer}`, { tier: 'free' })).status,
      422,
      'it follows the subscription',
    );
    const { id } = (await caller('POST', workspaces, { name: 'Y', tier: 'pro' })).body.data;
    t.equal(await tierOf(caller, id), 'pro');
    await setPlan(payer, 'starter');
    t.equal(await tierOf(caller, id), 'starter', 'falls with it');
    await setPlan(payer, 'pro');
    t.equal(await tierOf(caller, id), 'pro', 'and rises');
    t.equal((await caller('PATCH', `${workspaces}/${id}`, { tier: 'starter' })).body.data.tier, 'starter');
    await caller('DELETE', `${workspaces}/${payer}`);
    t.equal(await tierOf(caller, id), 'free', 'ends with it');
  });
});
