import { randomUUID } from 'node:crypto';
import { Kysely, PostgresDialect, sql } from 'kysely';
import t from 'tap';
import type { DB } from '../../../generated/database.ts';
import { pixelEventMonths } from '../../../src/domains/insights/past-pixel-events.job.ts';
import { insertPixelEvents, type PixelEventGroup } from '../../../src/domains/insights/pixel.repository.ts';
import { addSlice } from '../../../src/domains/insights/pixel-figures.repository.ts';
import { deleteTenantRows } from '../../../src/domains/tenants/tenant-purge.repository.ts';
import type { Transaction } from '../../../src/platform/database/database.ts';
import { keepMonthPartitions } from '../../../src/platform/jobs/month-partitions.job.ts';
import { startServer } from '../../support/server.ts';

const dayMs = 86_400_000;
const server = await startServer(t);
const { db, clock } = server;

async function insertTenant(slug: string): Promise<string> {
  const domain = `${slug}.example.com`;
  const tenant = { name: slug, slug, domain, domain_proved_at: new Date() };
  return (await db.insertInto('tenants').values(tenant).returning('id').executeTakeFirstOrThrow()).id;
}

const tenants = { blog: await insertTenant('blog'), shop: await insertTenant('shop') };

async function track(id: string, slug = 'blog'): Promise<void> {
  const origin = `https://${slug}.example.com`;
  const { status } = await server.request('POST', '/api/v1/pixel/track', {
    body: { id, event: 'pageview', url: `${origin}/` },
    headers: { origin, 'user-agent': 'Mozilla/5.0 (X11; Linux) Firefox/130.0' },
  });
  t.equal(status, 200);
}

/** Moves the clock to a number of milliseconds after the beginning of a month, counted from the present one. */
function goToMonth(months: number, ms = 0): string {
  const now = clock.now();
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months));
  clock.advance(month.getTime() + ms - now.getTime());
  return partition(0);
}

/** Name of the partition of a month, counted from the present one. */
function partition(months: number): string {
  const now = clock.now();
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months));
  return `pixel_events_${month.toISOString().slice(0, 7).replace('-', '_')}`;
}

async function partitions(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_inherits join pg_class on pg_class.oid = inhrelid
    where inhparent = 'pixel_events'::regclass order by 1
  `.execute(db);
  return rows.map(({ name }) => name);
}

async function eventsIn(): Promise<{ [partition: string]: number }> {
  const { rows } = await sql<{ name: string; count: number }>`
    select tableoid::regclass::text as name, count(*)::integer as count from pixel_events group by 1 order by 1
  `.execute(db);
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}

const warnings: object[] = [];
const log = { info() {}, warn: (details: object) => void warnings.push(details), error() {} };

function keepMonths(beforeDrop = pixelEventMonths.beforeDrop): Promise<void> {
  const { signal } = new AbortController();
  const table = { ...pixelEventMonths, ...(beforeDrop === undefined ? {} : { beforeDrop }) };
  return keepMonthPartitions([table]).work({ db, now: clock.now(), data: null, log, signal });
}

function groupAt(times: Date[], ids: string[], tenantId = tenants.blog): PixelEventGroup {
  const events = times.map((time, index) => ({
    tenant_id: tenantId,
    id: ids[index],
    event: 'pageview',
    url: 'https://blog.example.com/',
    is_bot: false,
    occurred_at: time,
    received_at: time,
  }));
  const [first = clock.now(), last = first] = [times[0], times.at(-1)];
  return { events: JSON.stringify(events), uses: [], first, last };
}

t.test('partitions are created two months ahead, and what was there is the first one', async (t) => {
  await track(randomUUID());
  t.strictSame(await partitions(), ['pixel_events_before', 'pixel_events_default']);
  // The bound of the first one is the end of this month or of the next one.
  for (const months of [2, 1, 1, 1]) {
    const month = goToMonth(months, 10 * dayMs);
    await Promise.all([server.runJobs(), keepMonths(), keepMonths()]);
    const present = await partitions();
    for (const ahead of [0, 1, 2]) t.ok(present.includes(partition(ahead)), `${month} and ${ahead}`);
    t.notOk(present.includes(partition(3)));
    await track(randomUUID());
    t.match(await eventsIn(), { [month]: 1 });
  }
  t.equal((await eventsIn()).pixel_events_default, undefined, 'nothing is outside');
});

t.test('a month is dropped as a whole, when its last events are 30 days old and counted', async (t) => {
  const month = goToMonth(1, 5 * dayMs);
  await keepMonths();
  await track(randomUUID());
  goToMonth(1, 30 * dayMs - 1);
  await keepMonths();
  t.match(await eventsIn(), { [month]: 1 }, 'not before');
  clock.advance(1);
  await t.rejects(
    keepMonths(() => Promise.reject(new Error('No space'))),
    { message: 'No space' },
  );
  t.ok((await partitions()).includes(month), 'not if its events could not be counted');

  await keepMonths();
  const { rows } = await sql`select to_regclass(${month}) as found`.execute(db);
  t.strictSame(rows, [{ found: null }], 'the table is gone');
  t.strictSame(
    (await partitions()).filter((name) => name < month),
    [],
    'and so are those before it',
  );
  t.notOk((await partitions()).includes('pixel_events_before'));
  const { rows: days } =
    await sql`select value as event, events::integer as count from pixel_figures where dimension = 'event' and to_char(day, 'YYYY_MM') = ${month.slice(-7)}
  `.execute(db);
  t.strictSame(days, [{ event: 'pageview', count: 1 }], 'its numbers remain');
});

t.test('an event that is sent again is stored once, also after the end of a month', async (t) => {
  goToMonth(1, 5 * dayMs);
  await keepMonths();
  await sql`delete from pixel_events`.execute(db);
  const [id, other] = [randomUUID(), randomUUID()];
  goToMonth(1, -20);
  await track(id);
  await track(id);
  clock.advance(40);
  await track(id);
  await track(other);
  await track(id, 'shop');
  clock.advance(6 * dayMs);
  for (const again of [id, other]) await track(again);
  t.strictSame(await eventsIn(), { [partition(-1)]: 1, [partition(0)]: 2 }, 'another tenant may have the same id');

  await t.test('at the same time', async (t) => {
    goToMonth(1);
    await keepMonths();
    await sql`delete from pixel_events`.execute(db);
    const ids = Array.from({ length: 40 }, () => randomUUID());
    const [before, after] = [new Date(clock.now().getTime() - 1), clock.now()];
    await Promise.all(
      ids.flatMap((id) => [
        insertPixelEvents(db, groupAt([before], [id])),
        insertPixelEvents(db, groupAt([after], [id])),
        insertPixelEvents(db, groupAt([before, after], [id, id])),
      ]),
    );
    const { rows } = await sql<{ id: string }>`select id from pixel_events`.execute(db);
    t.strictSame(rows.map(({ id }) => id).sort(), [...ids].sort());
  });
});

t.test('without its partition an event is stored all the same, and moves when there is one', async (t) => {
  await sql`delete from pixel_events`.execute(db);
  const month = goToMonth(5, 5 * dayMs);
  const id = randomUUID();
  await track(id);
  t.strictSame(await eventsIn(), { pixel_events_default: 1 });
  await keepMonths();
  await track(id);
  t.strictSame(await eventsIn(), { [month]: 1 });
  t.strictSame(warnings, []);

  await t.test('unless there are too many to move at once', async (t) => {
    const later = goToMonth(5, 5 * dayMs);
    await db.transaction().execute(async (trx) => {
      // Without a look at the tenant for each row.
      await sql`set local session_replication_role = replica`.execute(trx);
      await sql`
        insert into pixel_events (tenant_id, id, event, url, is_bot, occurred_at, received_at)
        select ${tenants.blog}, gen_random_uuid(), 'pageview', 'x', false, ${clock.now()}, ${clock.now()}
        from generate_series(1, 20000)
      `.execute(trx);
    });
    await keepMonths();
    t.strictSame(warnings, [{ table: 'pixel_events' }]);
    const present = await partitions();
    t.notOk(present.includes(later));
    t.ok(present.includes(partition(1)), 'the next months get theirs');
    await track(randomUUID());
    t.strictSame(await eventsIn(), { pixel_events_default: 20_001 });
    await sql`truncate pixel_events`.execute(db);
    await keepMonths();
    t.ok((await partitions()).includes(later));
  });
});

t.test('the purge of a tenant takes no rows of others, which have the same places in other partitions', async (t) => {
  const months = [-1, 0, 1].map((month) => {
    const now = clock.now();
    return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + month, 10));
  });
  for (const [index, time] of months.entries()) {
    const order = index % 2 === 0 ? [tenants.blog, tenants.shop] : [tenants.shop, tenants.blog];
    for (const tenant of order) await insertPixelEvents(db, groupAt([time], [randomUUID()], tenant));
  }
  t.equal(await deleteTenantRows(db, tenants.shop, { table: 'pixel_events' }, 2), 2);
  t.equal(await deleteTenantRows(db, tenants.shop, { table: 'pixel_events' }, 2), 1);
  const { rows } = await sql<{ tenant_id: string }>`select tenant_id from pixel_events`.execute(db);
  t.strictSame(
    rows.map(({ tenant_id }) => tenant_id),
    [tenants.blog, tenants.blog, tenants.blog],
  );
});

t.test('hot statements read only the partitions that they need', async (t) => {
  goToMonth(1, 5 * dayMs);
  await keepMonths();
  const statements: { sql: string; parameters: readonly unknown[] }[] = [];
  const recording = new Kysely<DB>({
    dialect: new PostgresDialect({ pool: server.database.pool }),
    log: ({ query }) => void statements.push(query),
  });
  await insertPixelEvents(recording, groupAt([clock.now()], [randomUUID()]));
  const until = clock.now();
  const slice = { from: new Date(until.getTime() - 60_000), until };
  await addSlice(recording as unknown as Transaction, slice, [], 100);
  clock.advance(5 * dayMs);
  await insertPixelEvents(recording, groupAt([clock.now()], [randomUUID()]));
  const readBy: string[][] = [];
  for (const { sql: text, parameters } of statements) {
    const { rows } = await server.database.pool.query(`explain ${text}`, [...parameters]);
    readBy.push([...new Set(JSON.stringify(rows).match(/(?<= on )pixel_events_(?!received)\w+/g))].sort());
  }
  const expected = [
    [partition(-1)], // where an event that is sent again may be, in the first days of a month
    [partition(0)], // the month that is counted
    [], // later in a month, an insert reads none
  ];
  t.strictSame(readBy, expected);
});
