import t, { type Test } from 'tap';
import { startServer } from '../../support/server.ts';

const password = 'weaves-algebraic-patterns';
// A check takes some 15 ms, so that a flood is not over before somebody else calls.
t.setTimeout(120_000);
const server = await startServer(t, { app: { passwordCost: 8 } });

async function register(name: string, ip: string) {
  const body = { email: `${name}@example.com`, password, username: name, full_name: name };
  return server.request('POST', '/api/v1/auth/register', { body, ip });
}

function logIn(name: string, given: string, ip: string) {
  return server.request('POST', '/api/v1/auth/login', { body: { email: `${name}@example.com`, password: given }, ip });
}

type Call = (index: number) => ReturnType<typeof logIn>;

/** How many passwords of a flood are checked while somebody in another network waits for the response to a login. */
async function checkedBeforeOthers(t: Test, victim: string, flood: readonly Call[]) {
  const statuses: number[] = [];
  let checked = 0;
  let begin = (): void => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const responses = flood.map(async (call, index) => {
    const { status, headers } = await call(index);
    statuses.push(status);
    if (status === 503 || status === 429) t.match(headers['retry-after'], /^\d+$/, `${status} says when to come back`);
    else checked++;
    if (statuses.length === 10) begin();
  });
  await begun;
  const before = checked;
  t.equal((await logIn(victim, password, '192.0.2.9')).status, 200, 'others log in');
  const meanwhile = checked - before;
  t.ok(statuses.length < flood.length, 'the flood is not over');
  await Promise.all(responses);
  return { meanwhile, statuses };
}

t.test('A2-26: logins of others do not wait behind the registrations and logins of one address', async (t) => {
  await register('ada', '192.0.2.8');
  const ip = '198.51.100.7';
  const flood = Array.from({ length: 60 }, () => [
    (index: number) => register(`flood${index}`, ip),
    (index: number) => logIn(`unknown${index}`, password, ip),
  ]).flat();
  const { meanwhile, statuses } = await checkedBeforeOthers(t, 'ada', flood);
  t.ok(meanwhile <= 10, `${meanwhile} before others`);
  t.same(
    statuses.filter((status) => ![201, 401, 429, 503].includes(status)),
    [],
  );
});

t.test('A2-27: nor behind those of all networks of an IPv6 /48', async (t) => {
  await register('grace', '192.0.2.8');
  const ip = (index: number) => `2001:db8:1:${index.toString(16)}::1`;
  const flood = Array.from({ length: 60 }, () => [
    (index: number) => register(`site${index}`, ip(index)),
    (index: number) => logIn(`nobody${index}`, password, ip(index)),
  ]).flat();
  const { meanwhile, statuses } = await checkedBeforeOthers(t, 'grace', flood);
  t.ok(meanwhile <= 10, `${meanwhile} before others`);
  t.same(
    statuses.filter((status) => ![201, 401, 429, 503].includes(status)),
    [],
  );
});
