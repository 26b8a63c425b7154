import { sql } from 'kysely';
import { test } from 'tap';
import { publishDueArticles } from '../../../src/domains/content/due-articles.sweep.ts';
import { insertAuditLogs } from '../../../src/platform/audit/audit.repository.ts';
import { startSweeps } from '../../../src/platform/jobs/sweep.ts';
import { startServer } from '../../support/server.ts';
import { castTenant } from '../tenants/members.ts';

test('the time of an article comes while others are at work on it', async (t) => {
  const server = await startServer(t);
  const { db, clock } = server;
  const cast = await castTenant(server);
  const log = { info() {}, warn() {}, error: (details: object) => t.fail(JSON.stringify(details)) };

  const due = async (slugs: string[], scheduledAt: Date) =>
    await db
      .insertInto('articles')
      .values(
        slugs.map((slug) => ({
          tenant_id: cast.tenantId,
          title: slug,
          slug,
          content: '',
          content_html: '',
          status: 'scheduled' as const,
          scheduled_at: scheduledAt,
          schedule_timezone: 'UTC',
        })),
      )
      .returning('id')
      .execute();

  await t.test('cancelled or published, as the answer says, and published once', async (t) => {
    const sweep = publishDueArticles(insertAuditLogs);
    const context = { db, now: clock.now(), log, signal: new AbortController().signal };
    for (let round = 0; round < 40; round++) {
      const [article] = await due([`race-${round}`], clock.now());
      const path = `${cast.path}/articles/${article?.id}`;
      const [answer] = await Promise.all([
        cast.editor('DELETE', `${path}/schedule`),
        sweep.run(context),
        sweep.run(context),
      ]);
      await sweep.run(context);
      const { status } = (await cast.editor('GET', path)).body.article;
      t.ok([200, 409].includes(answer.status), `${answer.status}`);
      t.equal(status, answer.status === 200 ? 'draft' : 'published');
      const { rows } = await sql<{ n: number }>`
        select count(*) as n from audit_logs where action = 'article.publish' and resource_id = ${String(article?.id)}
      `.execute(db);
      t.equal(rows[0]?.n, status === 'published' ? 1 : 0);
    }
  });

  await t.test('published once, though its tenant comes back while it is being held back', async (t) => {
    const sweep = publishDueArticles(insertAuditLogs);
    const context = { db, now: clock.now(), log, signal: new AbortController().signal };
    const setStatus = (status: 'active' | 'suspended') =>
      db.updateTable('tenants').set({ status }).where('id', '=', cast.tenantId).execute();
    for (let round = 0; round < 40; round++) {
      const [article] = await due([`held-${round}`], clock.now());
      await setStatus('suspended');
      await Promise.all([sweep.run(context), setStatus('active'), sweep.run(context)]);
      await sweep.run(context);
      const row = await db
        .selectFrom('articles')
        .select(['status', 'is_held'])
        .where('id', '=', article?.id as number)
        .executeTakeFirst();
      t.strictSame(row, { status: 'published', is_held: false });
    }
  });

  await t.test('many workers publish each of many articles once, within a second', async (t) => {
    const realClock = { now: () => new Date() };
    const ids: number[] = [];
    for (let i = 0; i < 60; i++) {
      const at = new Date(Date.now() + 1_000 + i * 30);
      for (const { id } of await due([`timed-${i}`], at)) ids.push(id);
    }
    const workers = Array.from({ length: 3 }, () =>
      startSweeps({ publish: publishDueArticles(insertAuditLogs) }, { db, clock: realClock, log }),
    );
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    await Promise.all(workers.map((worker) => worker.stop()));
    const { rows } = await sql<{ late: number; times: number }>`
      select extract(epoch from max(a.created_at) - max(articles.published_at))::float8 as late, count(*)::integer as times
      from articles join audit_logs as a on a.resource_id = articles.id::text and a.action = 'article.publish'
      where articles.id = any(${ids}) group by articles.id order by late
    `.execute(db);
    t.equal(rows.length, 60, 'none is lost');
    t.ok(
      rows.every(({ times }) => times === 1),
      'none is published twice',
    );
    t.comment(`p99 ${rows.at(-1)?.late} s`);
    t.ok((rows.at(-1)?.late ?? 9) < 1, `the latest by ${rows.at(-1)?.late} s`);
  });
});
