import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import t from 'tap';
import { maxStoredBytes } from '../../../src/platform/idempotency/idempotency.ts';
import { castTenant } from '../../domains/tenants/members.ts';
import { startServer } from '../../support/server.ts';

const server = await startServer(t);
const { db, clock } = server;
const mebibyte = 2 ** 20;

async function stored(): Promise<{ bytes: number; responses: number }> {
  const { rows } = await sql<{ bytes: number; responses: number }>`
    select coalesce(sum(octet_length(reply)), 0)::bigint as bytes, count(reply)::integer as responses
    from idempotency_records where holder is not null
  `.execute(db);
  return rows[0] as { bytes: number; responses: number };
}

t.test('A2-52: keyed changes of a title store bounded responses', async (t) => {
  const { owner, path } = await castTenant(server);
  const { body } = await owner('POST', `${path}/articles`, {
    title: 'First',
    content: 'A line of text.\n\n'.repeat(11_000),
  });
  const article = `${path}/articles/${body.article.id}`;
  const rename = (title: string, key: string = randomUUID()) =>
    owner('PATCH', article, { title }, { headers: { 'idempotency-key': key } });
  const key = randomUUID();
  const first = await rename('Renamed', key);
  t.equal(first.status, 200);
  t.ok(first.text.length > 350_000);
  t.ok((await stored()).bytes < 20_000, 'compressed');
  const replayed = await rename('Renamed', key);
  t.match(replayed, { status: 200, headers: { 'idempotency-replayed': 'true' } });
  t.equal(replayed.text, first.text);

  t.test('the oldest are dropped, and have no second effect', async (t) => {
    const { rows } = await sql<{ holder: string }>`select holder from idempotency_records`.execute(db);
    await sql`
      insert into idempotency_records (scope, request, claim, claimed_until, expires_at, status, reply, holder, bytes)
      select sha256(n::text::bytea), '', gen_random_uuid(), now, now + interval '12 hours', 200,
        convert_to(repeat('x', 1048576), 'UTF8'), ${rows[0]?.holder}, 1048576
      from generate_series(1, 40) as n, (select ${clock.now().toISOString()}::timestamptz as now) as clock
    `.execute(db);
    clock.advance(1_000);
    const noise = randomBytes(70_000).toString('base64');
    t.equal((await owner('PATCH', article, { content: noise })).status, 200);
    const keys = Array.from({ length: 12 }, () => randomUUID());
    const responses: string[] = [];
    for (const [index, each] of keys.entries()) responses.push((await rename(`Title ${index}`, each)).text);
    const { bytes } = await stored();
    t.ok(bytes <= maxStoredBytes + mebibyte, `${bytes} bytes`);
    t.ok(bytes > maxStoredBytes - 2 * mebibyte, 'and no more are dropped than necessary');
    t.equal((await rename('Title 11', keys[11])).text, responses[11], 'the newest are stored');

    await sql`update idempotency_records set reply = null where bytes < 20000`.execute(db);
    const again = await rename('Renamed', key);
    t.equal(again.status, 409);
    t.match(again.text, 'has succeeded with status 200. Its response is no longer stored.');
    t.equal((await owner('GET', article)).body.article.title, 'Title 11', 'no second effect');
  });
});
