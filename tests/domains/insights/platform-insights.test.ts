import t from 'tap';
import { register } from '../accounts/people.ts';
import { callerOf } from '../tenants/members.ts';
import { startPlatform } from './platform-history.ts';

const { server, admin, read, liveThrough, ageHistory } = await startPlatform(t);

t.test('growth is compared with the previous period', async (t) => {
  const first = await liveThrough();
  const second = await liveThrough();
  await ageHistory(first.tenantId, second.tenantId);
  const { growth } = await read('insights?days=30');
  for (const { new: now, previous, rate } of Object.values(growth) as {
    new: number;
    previous: number;
    rate: number;
  }[]) {
    t.equal(rate, previous === 0 ? null : (now - previous) / previous);
  }
});

t.test('only platform admins see figures, and days are 1 to 365', async (t) => {
  const other = callerOf(server, await register(server));
  for (const path of ['insights']) {
    t.equal((await other('GET', `/api/v1/admin/${path}`)).status, 403, path);
    t.equal((await server.request('GET', `/api/v1/admin/${path}`)).status, 401, path);
    for (const days of ['0', '366', '1.5', '', 'x']) {
      t.equal((await admin('GET', `/api/v1/admin/${path}?days=${days}`)).status, 422, `${path} ${days}`);
    }
  }
});
