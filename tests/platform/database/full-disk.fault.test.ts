import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import t from 'tap';
import { startServer } from '../../support/server.ts';
import { disk } from './fixtures/full-disk.ts';

/** Of a new segment of the log, and of the file by which the server finds out whether there is space again. */
const logFiles = /pg_wal\/xlogtemp|\.space$/;

t.test('the embedded database survives a disk that has no space for its log', async (t) => {
  const server = await startServer(t);
  // PostgreSQL restarts by itself.
  if (server.database.kind === 'postgres') return;
  disk.directory = server.config.dataDir;
  disk.names = logFiles;
  const account = {
    email: 'ada@example.com',
    password: 'weaves-algebraic-patterns',
    username: 'ada',
    full_name: 'Ada',
  };
  const { body: owner } = await server.request('POST', '/api/v1/auth/register', { body: account });
  const token = owner.access_token;
  const { body: tenant } = await server.request('POST', '/api/v1/tenants', { token, body: { name: 'Notes' } });
  const acknowledged: string[] = [];
  let count = 0;
  const write = async () => {
    const title = `Article ${count++}`;
    const began = performance.now();
    const path = `/api/v1/tenants/${tenant.id}/articles`;
    const { status, headers } = await server.request('POST', path, { token, body: { title, content: 'x' } });
    if (status === 201) acknowledged.push(title);
    return { status, headers, ms: performance.now() - began };
  };
  t.equal((await write()).status, 201);

  disk.isFull = true;
  let failed = await write();
  for (let segment = 0; segment < 20 && failed.status === 201; segment++) {
    await sql`select pg_switch_wal()`.execute(server.db).catch(() => {});
    failed = await write();
  }
  t.equal(failed.status, 503, `after ${acknowledged.length} articles`);
  t.equal(failed.headers['retry-after'], '1');
  const during = await Promise.all(Array.from({ length: 20 }, write));
  t.strictSame(new Set(during.map(({ status }) => status)), new Set([503]));
  const slowest = Math.max(failed.ms, ...during.map(({ ms }) => ms));
  t.ok(slowest < 2_000, `503 within ${Math.round(slowest)} ms`);
  t.equal((await server.request('GET', '/ready')).status, 503);

  disk.isFull = false;
  let after = await write();
  for (let attempt = 0; attempt < 300 && after.status !== 201; attempt++) {
    await delay(50);
    after = await write();
  }
  t.equal(after.status, 201, 'without a restart once there is space');
  const rows = await server.db.selectFrom('articles').select('title').execute();
  t.strictSame(rows.map(({ title }) => title).sort(), acknowledged.sort(), 'with everything acknowledged, and no more');
});
