import pino from 'pino';
import t from 'tap';
import { createTenant, register } from '../../domains/accounts/people.ts';
import { registerOwner } from '../../domains/sites/owners.ts';
import { startServer } from '../../support/server.ts';
import { oneOf, type Random, type Recipe, randomFrom, randomRows } from './random-rows.ts';

/** No row that the database admits breaks a response: 100,000 rows of extreme values, read through the lists of the API. */

const errors = new Map<string, number>();
const server = await startServer(t, {
  app: {
    log: pino(
      { level: 'error' },
      {
        write(line: string) {
          const { operationId, pointer = '', keyword, err, msg } = JSON.parse(line);
          const fault = `${operationId} ${String(pointer).replaceAll(/\d+/g, '-')} ${keyword ?? err?.message ?? msg}`;
          errors.set(fault, (errors.get(fault) ?? 0) + 1);
        },
      },
    ),
  },
});
const { pool } = server.database;
const random = randomFrom(20_250_101);

const owner = await register(server);
const tenantId = await createTenant(server, owner);
const path = `/api/v1/tenants/${tenantId}`;
const { rows: tenants } = await pool.query(
  `update tenants set plan = 'enterprise' where id = $1 returning workspace_id`,
  [tenantId],
);
const workspaceId = tenants[0].workspace_id as number;
const siteOwner = await registerOwner(server);

const platform = { authorization: `Bearer ${owner.accessToken}`, 'x-tenant-id': tenantId };
const core = { authorization: `Bearer ${owner.accessToken}`, 'x-workspace-id': `${workspaceId}` };

interface Page {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: bodies of all lists
  readonly body: any;
}

async function get(url: string, headers: { readonly [name: string]: string }): Promise<Page> {
  const response = await fetch(server.url + url, { headers: { ...headers, 'accept-encoding': 'identity' } });
  return { status: response.status, body: await response.json() };
}

/** Reads a list to its end, by cursor where it has one: it has at least so many items. */
async function walk(
  list: string,
  least: number,
  headers: { readonly [name: string]: string } = platform,
): Promise<void> {
  let items = 0;
  let next = '';
  for (let page = 1; ; page += 1) {
    const { status, body } = await get(
      `${list}${list.includes('?') ? '&' : '?'}${next === '' ? `page=${page}&per_page=100` : next}`,
      headers,
    );
    if (status !== 200) throw new Error(`${list}: ${status} ${JSON.stringify(body)}`);
    const found = (Array.isArray(body) ? body : Object.values(body).find(Array.isArray)) as unknown[];
    items += found.length;
    const { next_cursor: cursor } = body.meta ?? body;
    if (cursor) next = `per_page=100&cursor=${encodeURIComponent(cursor)}`;
    if (cursor === null || found.length < 100) break;
  }
  t.ok(items >= least, `${list} has ${items} items`);
}

/** Reads a list that has no pages. */
async function whole(list: string, headers: { readonly [name: string]: string } = platform): Promise<number> {
  const { status, body } = await get(list, headers);
  if (status !== 200) throw new Error(`${list}: ${status} ${JSON.stringify(body)}`);
  return ((Array.isArray(body) ? body : Object.values(body).find(Array.isArray)) as unknown[]).length;
}

let written = 0;

/** Inserts rows, and returns how many. */
async function write(recipe: Recipe, count: number): Promise<number> {
  const inserted = await (await randomRows(pool, recipe, random))(count);
  written += inserted;
  return inserted;
}

const uuidOf = (table: number, number: number) => `0000000${table}-0000-4000-8000-${String(number).padStart(12, '0')}`;
const hash = (number: number) => `\\x${number.toString(16).padStart(64, '0')}`;
const ids = async (query: string): Promise<number[]> => (await pool.query(query)).rows.map(({ id }) => id);

const cases: { readonly [name: string]: () => Promise<void> } = {
  async users() {
    const recipe: Recipe = {
      table: 'users',
      left: ['default_tenant_id', 'oauth_provider', 'password_hash', 'timezone'],
      unique: ['username'],
      fixed: (number) => ({ uuid: uuidOf(1, number), is_platform_admin: false }),
    };
    await write(recipe, 16_000);
    await walk('/api/v1/admin/users', 16_000);
  },

  async memberships() {
    const users = await ids('select id from users');
    const roles = ['Reader', 'Viewer', 'Author', 'Editor', 'Admin', 'Owner'];
    await write(
      {
        table: 'memberships',
        fixed: (number, random) => ({
          ...{ tenant_id: tenantId, user_id: users[number % users.length], removed_at: null, self_joined: false },
          role: oneOf(random, roles),
        }),
      },
      5_000,
    );
    await walk(`${path}/team`, 4_000);
  },

  async tenants() {
    await write(
      {
        table: 'tenants',
        left: ['workspace_id', 'paid_by', 'given_plan', 'shared_by', 'purged_at', 'deleted_at'],
        fixed: (number) => ({ id: uuidOf(2, number), created_by: owner.id }),
      },
      6_000,
    );
    await pool.query(
      `insert into memberships (tenant_id, user_id, role) select id, $1, 'Owner' from tenants order by id limit 2000
       on conflict do nothing`,
      [owner.id],
    );
    await walk('/api/v1/admin/tenants', 6_000);
    await whole('/api/v1/tenants');
    for (const sort of ['created_at', '-name', 'updated_at'])
      await walk(`/api/v1/workspaces?sort=${sort}&include=owner`, 2_000, core);
  },

  async messages() {
    const users = await ids('select id from users limit 100');
    await write(
      {
        table: 'messages',
        fixed: (_, random) => ({ tenant_id: tenantId, recipient_id: null, sender_id: oneOf(random, [null, ...users]) }),
      },
      6_000,
    );
    await walk('/api/v1/messages', 6_000);
  },

  async invitations() {
    const users = await ids('select id from users limit 100');
    await write(
      {
        table: 'invitations',
        fixed: (number, random) => ({
          ...{ tenant_id: tenantId, token_hash: hash(number), invited_by: oneOf(random, [null, ...users]) },
          ...oneOf(random, [
            { accepted_at: null, cancelled_at: null },
            { accepted_at: '0001-01-01T00:00:00Z', cancelled_at: null },
            { accepted_at: '9999-12-31T23:59:59.999999Z', cancelled_at: null },
          ]),
        }),
      },
      14_000,
    );
    for (const status of ['pending', 'accepted', 'expired']) {
      await walk(`${path}/invitations?status=${status}`, 1_000);
    }
  },

  async 'audit logs'() {
    await write({ table: 'audit_logs', fixed: () => ({ position: null, previous_hash: null, hash: null }) }, 27_000);
    await walk('/api/v1/admin/audit-logs', 27_000);
  },

  async 'webhooks and deliveries'() {
    await write(
      {
        table: 'webhook_endpoints',
        fixed: (number) => ({ tenant_id: tenantId, sealed_secret: hash(number) }),
      },
      2_000,
    );
    for (const sort of ['created_at', '-updated_at']) await walk(`/api/v1/webhooks?sort=${sort}`, 2_000, core);
    const [endpoint] = await ids('select id from webhook_endpoints limit 1');
    await write(
      { table: 'webhook_events', fixed: (number) => ({ tenant_id: tenantId, id: `evt_${number}`, body: '{}' }) },
      2_500,
    );
    const { rows } = await pool.query('select id from webhook_events');
    await write(
      {
        table: 'webhook_deliveries',
        fixed: (number, random) => ({
          ...{ tenant_id: tenantId, endpoint_id: endpoint, event_id: rows[number % rows.length].id, lease_until: null },
          ...oneOf(random, [
            { status: 'retrying', next_retry_at: oneOf(random, ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z']) },
            { status: oneOf(random, ['pending', 'success', 'failed']), next_retry_at: null },
          ]),
        }),
      },
      2_000,
    );
    await walk(`/api/v1/webhooks/${endpoint}/deliveries`, 2_000, core);
  },

  async 'SEO issues'() {
    await write({ table: 'seo_reports', fixed: () => ({ tenant_id: tenantId }) }, 500);
    const reports = await ids('select id from seo_reports');
    await write(
      {
        table: 'seo_issues',
        fixed: (number, random) => ({
          tenant_id: tenantId,
          report_id: oneOf(random, reports),
          fingerprint: hash(number),
        }),
      },
      9_000,
    );
    await walk(`/api/v1/seo/issues/${workspaceId}`, 9_000, core);
  },

  async articles() {
    const users = await ids('select id from users order by id limit 200');
    const article = (number: number, random: Random) => ({
      ...{ tenant_id: tenantId, category_id: null, author_id: oneOf(random, [null, ...users]), scheduled_by: null },
      ...{ content: oneOf(random, ['', '# One', '👩'.repeat(2_000), '<b>']), content_html: '<p>gardens</p>' },
      slug: `article-${number}`,
    });
    await write(
      {
        table: 'articles',
        left: ['scheduled_at', 'schedule_timezone'],
        fixed: (number, random) => ({
          ...article(number, random),
          status: oneOf(random, ['draft', 'published', 'archived']),
        }),
      },
      4_000,
    );
    await write(
      {
        table: 'articles',
        fixed: (number, random) => ({
          ...article(1_000_000 + number, random),
          ...{ status: 'scheduled', scheduled_at: oneOf(random, ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z']) },
          schedule_timezone: oneOf(random, ['', 'UTC', '👩'.repeat(64)]),
        }),
      },
      500,
    );
    await walk(`${path}/articles`, 4_500);
    await walk(`${path}/scheduled`, 500);
    for (const sort of ['relevance', 'date', 'title'])
      await whole(`${path}/articles/search?q=one&per_page=100&sort=${sort}`);
    for (const id of await ids('select id from articles order by id limit 100'))
      await get(`${path}/articles/${id}`, platform);
  },

  async comments() {
    const [article] = await ids(`select id from articles where status = 'published' limit 1`);
    const users = await ids('select id from users order by id limit 200');
    const base = (random: Random) => ({
      tenant_id: tenantId,
      article_id: article,
      author_id: oneOf(random, [null, ...users]),
    });
    await write(
      { table: 'comments', fixed: (_, random) => ({ ...base(random), parent_id: null, thread_id: null }) },
      2_000,
    );
    const threads = await ids('select id from comments where parent_id is null');
    const reply = (random: Random) => {
      const thread = oneOf(random, threads);
      return { ...base(random), parent_id: thread, thread_id: thread };
    };
    await write({ table: 'comments', fixed: (_, random) => reply(random) }, 1_500);
    for (let offset = 0; offset < 2_000; offset += 200)
      await whole(`${path}/articles/${article}/comments?limit=200&offset=${offset}`);
  },

  async 'affiliate links'() {
    await pool.query(
      `insert into affiliate_slugs (slug, tenant_id) select 'slug-' || n, $1 from generate_series(1, 5000) as n`,
      [tenantId],
    );
    await write(
      { table: 'affiliate_links', fixed: (number) => ({ tenant_id: tenantId, slug: `slug-${number}` }) },
      3_000,
    );
    const links = await ids('select id from affiliate_links');
    await write(
      {
        table: 'affiliate_link_totals',
        fixed: (number) => ({ tenant_id: tenantId, link_id: links[number % links.length] }),
      },
      1_000,
    );
    await walk(`${path}/affiliate-links`, 3_000);
  },

  async sites() {
    await write(
      {
        table: 'sites',
        fixed: (number) => ({ id: uuidOf(3, number), tenant_id: siteOwner.tenantId, key_hash: hash(number) }),
      },
      3_000,
    );
    for (let state = ''; ; ) {
      const { status, body } = await siteOwner.call('GET', `/sites?page_size=100${state}`);
      t.equal(status, 200);
      if (body.page_state === null) break;
      state = `&page_state=${encodeURIComponent(body.page_state)}`;
    }
    for (const id of await ids('select id from sites order by id limit 50'))
      await siteOwner.call('GET', `/sites/${id}`);
  },

  async 'workspace keys'() {
    await write(
      {
        table: 'workspace_keys',
        fixed: (number) => ({
          ...{ tenant_id: tenantId, user_id: owner.id, rotated_from_id: null, family: uuidOf(4, number) },
          ...{ key_hash: hash(number), revoked_at: null },
        }),
      },
      3_000,
    );
    for (const sort of ['created_at', 'name']) await walk(`/api/v1/api-keys?sort=${sort}&include=user`, 1_000, core);
  },

  async 'lists without pages'() {
    for (let round = 1; round <= 3; round += 1) {
      await write(
        {
          table: 'categories',
          unique: ['name'],
          fixed: (number) => ({ tenant_id: tenantId, slug: `c-${round}-${number}` }),
        },
        450,
      );
      await whole(`${path}/categories`);
      await pool.query('delete from articles where category_id is not null; delete from categories');
    }
    await write({ table: 'user_api_keys', fixed: (number) => ({ user_id: owner.id, key_hash: hash(number) }) }, 100);
    await whole('/api/v1/auth/api-keys');
    await write(
      { table: 'api_users', fixed: (number) => ({ id: uuidOf(5, number), token_hash: hash(number) }) },
      1_000,
    );
    await whole('/admin/api');
    for (let round = 1; round <= 20; round += 1) {
      const platforms = ['twitter', 'linkedin', 'facebook', 'mastodon', 'bluesky'];
      const recipe: Recipe = {
        table: 'social_accounts',
        left: ['is_active'],
        fixed: (number) => ({ tenant_id: tenantId, platform: platforms[number % 5], sealed_token: hash(number) }),
      };
      await write(recipe, 5);
      await whole(`${path}/social-accounts`);
      await pool.query('delete from social_accounts');
    }
  },
};

for (const [name, run] of Object.entries(cases)) {
  t.test(name, async (t) => {
    const before = written;
    await run();
    t.same(
      [...errors].map(([fault, count]) => `${fault} (${count})`),
      [],
      `${written - before} rows`,
    );
    errors.clear();
  });
}

t.test('the whole', (t) => {
  t.ok(written >= 100_000, `${written} rows`);
  t.end();
});
