import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import t from 'tap';
import { purgeDeletedTenants } from '../../../src/domains/tenants/purge-deleted-tenants.job.ts';
import { tenantRows } from '../../../src/domains/tenants/tenant-purge.repository.ts';
import { insertAuditLog } from '../../../src/platform/audit/audit.repository.ts';
import { prepareWorld } from '../../contract/world.ts';
import { startServer } from '../../support/server.ts';

const server = await startServer(t);
const { db, clock } = server;
const world = await prepareWorld(server);
const day = 86_400_000;

/** The books, what holds a name for good, and what a job of its own deletes sooner. */
const kept = new Set([
  'affiliate_slugs',
  'audit_logs',
  'billing_accounts',
  'pending_logins',
  'sessions',
  'subscription_payments',
  'subscriptions',
]);

async function tablesOfTenants(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_attribute join pg_class on pg_class.oid = attrelid
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition and attname = 'tenant_id' and not attisdropped
    order by 1
  `.execute(db);
  return rows.map(({ name }) => name);
}

/** How many rows of each table belong to one tenant, or with `others` to all others; tables without any are left out. */
async function rowsOf(tenantId: string, others = false): Promise<{ [table: string]: number }> {
  const counts: { [table: string]: number } = {};
  for (const name of await tablesOfTenants()) {
    if (kept.has(name)) continue;
    const { rows } = await sql<{ count: number }>`
      select count(*)::integer as count from ${sql.table(name)} where (tenant_id = ${tenantId}) <> ${others}
    `.execute(db);
    if (rows[0]?.count) counts[name] = rows[0].count;
  }
  return counts;
}

const log = { info() {}, warn() {}, errors: [] as object[], error: (details: object) => void log.errors.push(details) };

async function runPurge(deleteFiles: (workspaceId: number) => Promise<void>, signal = new AbortController().signal) {
  log.errors = [];
  await purgeDeletedTenants({ writeAudit: insertAuditLog, deleteFiles }).work({
    db,
    now: clock.now(),
    data: null,
    log,
    signal,
  });
}

t.test('every table of tenants is purged, or says here why not', async (t) => {
  const purged = new Set<string>(tenantRows.map(({ table }) => table));
  t.strictSame(
    (await tablesOfTenants()).filter((table) => !purged.has(table)),
    [...kept],
    "if you're here because you added a table: add it to tenantRows",
  );
});

t.test('a deleted tenant leaves nothing but its books, 30 days later', async (t) => {
  const { tenantId, actors } = world;
  await sql`
    insert into pixel_events (tenant_id, id, event, url, is_bot, occurred_at, received_at)
    select ${tenantId}, gen_random_uuid(), 'pageview', 'https://example.com/', false, now(), now()
    from generate_series(1, 2100)
  `.execute(db);
  const before = await rowsOf(tenantId);
  t.ok(Object.keys(before).length >= 15, `${Object.keys(before).length} tables have rows of it`);
  const others = await rowsOf(tenantId, true);
  const { workspace_id: workspaceId } = await db
    .selectFrom('tenants')
    .select('workspace_id')
    .where('id', '=', tenantId)
    .executeTakeFirstOrThrow();
  const files = join(server.config.dataDir, 'mcp', `${workspaceId}`);
  t.ok(existsSync(files));

  const deleted = await server.request('DELETE', `/api/v1/tenants/${tenantId}`, {
    headers: actors.Owner.credentials.UserToken as { [header: string]: string },
  });
  t.equal(deleted.status, 200);
  clock.advance(30 * day - 1_000);
  await server.runJobs();
  t.match(await rowsOf(tenantId), { articles: before.articles, memberships: before.memberships }, 'not before');

  clock.advance(2_000);
  await server.runJobs();
  t.strictSame(await rowsOf(tenantId), {});
  const { articles, comments, memberships } = others;
  t.match(await rowsOf(tenantId, true), { articles, comments, memberships }, 'and takes nothing from others');
  t.notOk(existsSync(files));
  t.match(
    await db.selectFrom('tenants').selectAll().where('id', '=', tenantId).executeTakeFirstOrThrow(),
    { name: '', slug: tenantId, domain: null, description: null, settings: {}, purged_at: String },
    'its row stays, and tells nothing',
  );
  const books = await db.selectFrom('subscriptions').select('id').where('tenant_id', '=', tenantId).execute();
  t.ok(books.length > 0);
  const audited = () =>
    db
      .selectFrom('audit_logs')
      .select(['tenant_id', 'user_id', 'details'])
      .where('action', '=', 'tenant.purge')
      .execute();
  t.match(await audited(), [{ tenant_id: tenantId, user_id: null, details: { rows: Number } }]);
  await server.runJobs();
  t.equal((await audited()).length, 1, 'once');
});

t.test('what is cut short is continued, and a thread of replies comes off from its end', async (t) => {
  const { id } = await db
    .insertInto('tenants')
    .values({ name: 'Gone', slug: 'gone', deleted_at: new Date(clock.now().getTime() - 31 * day) })
    .returning('id')
    .executeTakeFirstOrThrow();
  await sql`
    with article as (
      insert into articles (tenant_id, title, slug, content, content_html)
      values (${id}, 'A', 'a', 'A', '') returning id
    )
    insert into comments (tenant_id, article_id, content, content_html)
    select ${id}, id, 'First', '' from article
  `.execute(db);
  await sql`
    insert into comments (tenant_id, article_id, parent_id, thread_id, content, content_html)
    select tenant_id, article_id, id, id, 'Reply', '' from comments cross join generate_series(1, 1200)
    where tenant_id = ${id}
  `.execute(db);
  const cut = new AbortController();
  cut.abort();
  await runPurge(async () => {}, cut.signal);
  t.match(await rowsOf(id), { comments: 1201 }, 'a process that stops begins nothing');

  await runPurge(async () => {
    throw new Error('The disk is away');
  });
  t.match(log.errors, [{ tenantId: id, err: { message: 'The disk is away' } }]);
  t.strictSame(await rowsOf(id), {});
  const purgedAt = () => db.selectFrom('tenants').select('purged_at').where('id', '=', id).executeTakeFirstOrThrow();
  t.strictSame(await purgedAt(), { purged_at: null }, 'it is tried again');
  await Promise.all([runPurge(async () => {}), runPurge(async () => {})]);
  t.match(await purgedAt(), { purged_at: String });
  const audited = await db
    .selectFrom('audit_logs')
    .select('id')
    .where('tenant_id', '=', id)
    .where('action', '=', 'tenant.purge')
    .execute();
  t.equal(audited.length, 1, 'two workers write it once');
});
