import t from 'tap';
import { startServer } from '../../support/server.ts';
import { register } from '../accounts/people.ts';
import { callerOf, castTenant } from '../tenants/members.ts';

interface Entry {
  readonly id: number;
  readonly action: string;
  readonly user_id: number | null;
  readonly resource_type: string | null;
}

const server = await startServer(t);
// The first person is the platform admin.
const platformAdmin = callerOf(server, await register(server));
const { tenantId, path, owner, admin, editor, author, viewer, outsider, anonymous } = await castTenant(server);
const other = await castTenant(server);

const list = async (query = '') => {
  const { status, text, body } = await admin('GET', `${path}/audit-logs${query}`);
  if (status !== 200) throw new Error(text);
  return body as { readonly logs: Entry[]; readonly total: number; readonly next_cursor: string | null };
};

t.test('Admins read what was done in their tenant, and nothing else', async (t) => {
  const written = await author('POST', `${path}/articles`, { title: 'A', content: 'a', status: 'draft' });
  await editor('POST', `${path}/categories`, { name: 'News' });
  await other.owner('POST', `${other.path}/categories`, { name: 'Canary' });

  const { logs, total } = await list();
  t.equal(total, logs.length);
  t.match(logs[0], {
    action: 'category.create',
    operation_id: 'createCategory',
    user_id: editor.person?.id,
    ip: /^127\./,
    request_id: /./,
  });
  const [articleEntry] = (await list('?resource_type=article')).logs;
  t.match(articleEntry, { action: 'article.create', resource_id: `${written.body.article.id}` });
  t.notOk(JSON.stringify(logs).includes(other.tenantId), 'no word of the other tenant');
  const actors = new Set(logs.map(({ user_id }) => user_id));
  t.notOk(actors.has(other.owner.person?.id ?? null));

  t.equal((await list(`?user_id=${author.person?.id}`)).total, 1);
  t.equal((await list('?action=category.create')).total, 1);
  t.equal((await list('?created_to=2000-01-01T00:00:00Z')).total, 0);
  for (const query of ['?user_id=0', '?per_page=101', '?created_from=yesterday', '?created_to=2016-12-31T23:59:60Z'])
    t.equal((await admin('GET', `${path}/audit-logs${query}`)).status, 422, query);
});

t.test('a cursor walks the log of its tenant only', async (t) => {
  const all = await list();
  const seen: number[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: Awaited<ReturnType<typeof list>> = await list(`?per_page=1${cursor === '' ? '' : `&cursor=${cursor}`}`);
    seen.push(...page.logs.map(({ id }) => id));
    cursor = page.next_cursor;
  }
  t.same(
    seen,
    all.logs.map(({ id }) => id),
  );
  const { next_cursor } = await list('?per_page=1');
  const elsewhere = await other.owner('GET', `${other.path}/audit-logs?per_page=1&cursor=${next_cursor}`);
  t.equal(elsewhere.status, 400, 'not another tenant with it');
  t.equal((await platformAdmin('GET', `/api/v1/admin/audit-logs?per_page=1&cursor=${next_cursor}`)).status, 400);
});

t.test('nobody below Admin reads it', async (t) => {
  for (const [caller, status] of [
    [owner, 200],
    [admin, 200],
    [editor, 403],
    [author, 403],
    [viewer, 403],
    [outsider, 404],
    [anonymous, 401],
  ] as const) {
    t.equal((await caller('GET', `${path}/audit-logs`)).status, status);
  }
});

t.test('who the platform admins are is not said, nor asked', async (t) => {
  const suspended = await platformAdmin('PATCH', `/api/v1/admin/tenants/${tenantId}`, { is_active: false });
  t.equal(suspended.status, 200, suspended.text);
  await platformAdmin('PATCH', `/api/v1/admin/tenants/${tenantId}`, { is_active: true });
  const { logs } = await list('?resource_type=tenant');
  const acts = logs.filter(({ user_id }) => user_id === null);
  t.equal(acts.length, 2, 'both are listed');
  for (const act of acts) t.match(act, { user_id: null, ip: null, details: {} });
  t.equal((await list(`?user_id=${platformAdmin.person?.id}`)).total, 0);
});
