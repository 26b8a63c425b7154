import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import t from 'tap';
import { freePort } from '../../../src/engine/verify/free-port.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { createTestDatabase } from '../../support/database.ts';

/** `SCHEDULES=10000 KILLS=20` for a long run. */
const schedules = Number(process.env.SCHEDULES ?? 600);
const kills = Number(process.env.KILLS ?? 4);

t.test('a process that is killed while it publishes loses no article and publishes none twice', async (t) => {
  const database = await createTestDatabase();
  t.teardown(() => database.drop());
  const tenantId = await inDatabase(schedule);

  const counts: number[] = [];
  for (let kill = 0; kill < kills; kill++) {
    const server = await start();
    // Publishing begins when the server listens: each kill meets it at another moment.
    await delay((kill * 61) % 240);
    await server.kill();
    counts.push(await inDatabase(published));
  }
  const server = await start();
  while ((await server.visible(tenantId)) < schedules) await delay(50);
  await server.kill();
  t.comment(`published after each kill: ${counts.join(', ')}`);

  const { rows } = await inDatabase((db) =>
    sql<{ articles: number; deeds: number; most: number; waiting: number }>`
      select (select count(*)::integer from articles where status = 'published' and scheduled_at is null) as articles,
        (select count(*)::integer from articles where status = 'scheduled') as waiting,
        (select count(*)::integer from audit_logs where action = 'article.publish') as deeds,
        (select max(n)::integer from (select count(*) as n from audit_logs where action = 'article.publish'
          group by resource_id) as times) as most
    `.execute(db),
  );
  t.strictSame(rows, [{ articles: schedules, waiting: 0, deeds: schedules, most: 1 }]);

  /** Opens the database between two processes: PGlite is for one at a time. */
  async function inDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
    const handle = await database.open();
    try {
      return await work(handle.db);
    } finally {
      await handle.close();
    }
  }

  async function start() {
    const port = await freePort();
    const { databaseUrl, dataDir } = database.config;
    const environment = { DATA_DIR: dataDir, PORT: `${port}`, LOG_LEVEL: 'silent', JOBS: 'inline' };
    const child = spawn(process.execPath, [fileURLToPath(new URL('../../../src/main.ts', import.meta.url))], {
      stdio: 'inherit',
      env: { ...process.env, ...environment, ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }) },
    });
    const url = `http://127.0.0.1:${port}`;
    while (!(await answers(`${url}/health`))) await delay(10);
    return {
      visible: async (id: string): Promise<number> => {
        const response = await fetch(`${url}/api/v1/tenants/${id}/articles?per_page=1`);
        const { total } = (await response.json()) as { total?: number };
        return total ?? 0;
      },
      kill: async (): Promise<void> => {
        child.kill('SIGKILL');
        await once(child, 'exit');
      },
    };
  }
});

/** A tenant with articles whose times come one after the other, so that no kill finds all of them published. */
async function schedule(db: Database): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    with tenant as (insert into tenants (name, slug) values ('Scheduled', 'scheduled') returning id)
    insert into articles (tenant_id, title, slug, content, content_html, status, scheduled_at, schedule_timezone)
    select tenant.id, 'Article ' || n, 'article-' || n, 'Text', '<p>Text</p>', 'scheduled', now() + n * interval '8 milliseconds', 'UTC'
    from tenant, generate_series(1, ${schedules}::integer) as n
    returning tenant_id as id
  `.execute(db);
  return rows[0]?.id as string;
}

async function published(db: Database): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from articles where status = 'published'
  `.execute(db);
  return rows[0]?.n ?? 0;
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}
