import t from 'tap';
import { register } from '../accounts/people.ts';
import { callerOf } from '../tenants/members.ts';
import { startPlatform } from './platform-history.ts';

const { server, read, liveThrough } = await startPlatform(t);

t.test('totals follow each change at once', async (t) => {
  const before = await read('dashboard');
  const { path } = await liveThrough();
  const after = await read('dashboard');
  t.equal(after.tenants.active, before.tenants.active + 1);
  t.ok(after.users.total > before.users.total);
  t.ok(after.articles.published > before.articles.published);
  await server.db
    .updateTable('tenants')
    .set({ status: 'suspended' })
    .where('id', '=', path.split('/').at(-1) as string)
    .execute();
  t.match((await read('dashboard')).tenants, { active: before.tenants.active, suspended: 1 });
});

t.test('only platform admins see figures', async (t) => {
  const other = callerOf(server, await register(server));
  for (const path of ['dashboard']) {
    t.equal((await other('GET', `/api/v1/admin/${path}`)).status, 403, path);
    t.equal((await server.request('GET', `/api/v1/admin/${path}`)).status, 401, path);
  }
});
