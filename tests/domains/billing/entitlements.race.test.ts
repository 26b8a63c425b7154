import { sql } from 'kysely';
import t from 'tap';
import { startServer } from '../../support/server.ts';
import { meteredWorkspace } from './metered-workspace.ts';

const server = await startServer(t);

/** How many consume at once. A thousand takes half a minute. */
const consumers = Number(process.env.ENTITLEMENT_CONSUMERS ?? 130);

t.test('of many who consume at once, as many get something as the limit says', async (t) => {
  const workspace = await meteredWorkspace(server, 'starter');
  const answers = await Promise.all(
    Array.from({ length: consumers }, () => workspace.record({ feature: 'ai_credits', quantity: 1 })),
  );
  const got = answers.filter(({ status }) => status === 200);
  t.equal(got.length, 100);
  t.ok(answers.every(({ status }) => status === 200 || status === 403));
  const seen = got.map(({ body }) => body.current_usage as number).sort((a, b) => a - b);
  t.same(
    seen,
    Array.from({ length: 100 }, (_, index) => index + 1),
    'each was told its own place',
  );
  t.equal((await workspace.summary()).ai_credits?.used, 100);
});

t.test('of many reports with one id at once, one counts', async (t) => {
  const workspace = await meteredWorkspace(server, 'starter');
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => workspace.record({ feature: 'ai_credits', quantity: 5, event_id: 'evt_race' })),
  );
  t.ok(answers.every(({ status }) => status === 200));
  t.equal(answers.filter(({ body }) => body.recorded).length, 1);
  t.equal((await workspace.summary()).ai_credits?.used, 5);
});

t.test('of many articles made at once, as many as fit are kept, by their number and by their size', async (t) => {
  const workspace = await meteredWorkspace(server);
  await sql`insert into content_sizes values (${workspace.id}, ${2 ** 30 - 75})`.execute(server.db);
  const bySize = await Promise.all(Array.from({ length: 15 }, () => workspace.createArticle('0123456789')));
  t.equal(bySize.filter(({ status }) => status === 201).length, 7);
  t.ok(bySize.every(({ status, body }) => status === 201 || body.feature === 'storage'));

  await sql`update content_sizes set bytes = 0 where tenant_id = ${workspace.id}`.execute(server.db);
  await sql`
    insert into articles (tenant_id, title, slug, content, content_html)
    select ${workspace.id}, 'x', 'x-' || n, '', '' from generate_series(1, 88) as n
  `.execute(server.db);
  const byNumber = await Promise.all(Array.from({ length: 12 }, () => workspace.createArticle('x')));
  t.equal(byNumber.filter(({ status }) => status === 201).length, 5);
  t.equal((await workspace.summary()).posts?.used, 100);
});
