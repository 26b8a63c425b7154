import { sql } from 'kysely';
import t from 'tap';
import { startServer } from '../../support/server.ts';

/** Each save of an article leaves a dead copy of its texts. Without vacuum these saves took 38 MB. */
const saves = 150;
const words = Array.from({ length: 3_000 }, (_, index) => (index * 7_919).toString(36).padStart(6, 'w'));

/** 100 kB that hardly compress. */
function randomText(): string {
  return Array.from({ length: 15_000 }, () => words[Math.floor(Math.random() * words.length)]).join(' ');
}

t.test('saves of a large article take a bounded space in the embedded database', async (t) => {
  const server = await startServer(t);
  // PostgreSQL has autovacuum.
  if (server.database.kind === 'postgres') return;
  const size = async () => {
    const { rows } = await sql<{ size: number }>`select pg_database_size(current_database())::integer as size`.execute(
      server.db,
    );
    return (rows[0]?.size ?? 0) / 1_048_576;
  };
  /** In segments of 16 MiB. */
  const log = async () => {
    const { rows } = await sql<{ written: number; since_checkpoint: number; stored: number }>`
      select ceil((pg_current_wal_lsn() - '0/0') / 16777216)::integer as written,
        ceil((pg_current_wal_lsn() - redo_lsn) / 16777216)::integer as since_checkpoint,
        (select count(*)::integer from pg_ls_waldir()) as stored
      from pg_control_checkpoint()
    `.execute(server.db);
    return rows[0] ?? { written: 0, since_checkpoint: 0, stored: 0 };
  };
  const account = {
    email: 'ada@example.com',
    password: 'weaves-algebraic-patterns',
    username: 'ada',
    full_name: 'Ada',
  };
  const { body: owner } = await server.request('POST', '/api/v1/auth/register', { body: account });
  const token = owner.access_token;
  const { body: tenant } = await server.request('POST', '/api/v1/tenants', { token, body: { name: 'Notes' } });
  const articles = `/api/v1/tenants/${tenant.id}/articles`;
  const { body: article } = await server.request('POST', articles, { token, body: { title: 'Long', content: 'x' } });
  await server.jobs.start({
    log: { info() {}, warn() {}, error: (details) => t.fail(JSON.stringify(details)) },
    work: true,
  });
  const path = `${articles}/${article.article.id}`;
  const before = await size();
  const start = await log();
  for (let save = 0; save < saves; save++) {
    const body = { content: randomText() };
    const { status } = await server.request('PATCH', path, { token, body });
    if (status !== 200) t.fail(`${status}`);
  }
  const grown = (await size()) - before;
  t.ok(grown < 28, `${saves} saves take ${Math.round(grown)} MB`);
  const after = await log();
  t.ok(after.written - start.written >= 2, `${after.written - start.written} segments of the log were written`);
  t.ok(after.since_checkpoint <= 5, `${after.since_checkpoint} since a checkpoint`);
  t.ok(after.stored <= 10, `${after.stored} are stored`);
  const { rows } = await sql<{
    rows: number;
  }>`select reltuples::integer as rows from pg_class where relname = 'articles'`.execute(server.db);
  t.ok((rows[0]?.rows ?? -1) >= 0, 'and the table was analysed');
});
