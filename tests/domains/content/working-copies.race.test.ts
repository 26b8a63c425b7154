import { sql } from 'kysely';
import { test } from 'tap';
import { publishDueWorkingCopies } from '../../../src/domains/content/due-working-copies.sweep.ts';
import { insertAuditLogs } from '../../../src/platform/audit/audit.repository.ts';
import { startSweeps } from '../../../src/platform/jobs/sweep.ts';
import { startServer } from '../../support/server.ts';
import { castTenant } from '../tenants/members.ts';

const rounds = 15;

test('a working copy while others are at work on it', async (t) => {
  const server = await startServer(t);
  const { db, clock } = server;
  const cast = await castTenant(server);
  // More articles than a free plan has.
  await db.updateTable('tenants').set({ plan: 'enterprise' }).where('id', '=', cast.tenantId).execute();
  const log = { info() {}, warn() {}, error: (details: object) => t.fail(JSON.stringify(details)) };
  const sweep = publishDueWorkingCopies(insertAuditLogs, { upgradeUrl: 'http://localhost/upgrade' });
  const context = () => ({ db, now: clock.now(), log, signal: new AbortController().signal });

  const write = async () => {
    const body = { title: 'First', content: 'one', status: 'published' };
    const { id } = (await cast.author('POST', `${cast.path}/articles`, body)).body.article;
    const path = `${cast.path}/articles/${id}`;
    return { id: id as number, path, copy: `${path}/working-copy` };
  };
  const versionsOf = async (path: string) => (await cast.editor('GET', `${path}/versions`)).body.total as number;
  const publicationsOf = async (id: number) => {
    const { rows } = await sql<{ n: number }>`
      select count(*)::integer as n from audit_logs where action = 'working_copy.publish' and resource_id = ${String(id)}
    `.execute(db);
    return rows[0]?.n;
  };
  /** Copies of no article, and stored sizes that are not those of what is stored. */
  const wrong = async () => {
    const { rows } = await sql`
      select tenant_id from content_sizes as s
      where kept_bytes <> (select coalesce(sum(bytes), 0) from article_working_copies where tenant_id = s.tenant_id)
        + (select coalesce(sum(bytes), 0) from article_versions where tenant_id = s.tenant_id)
        + (select coalesce(sum(bytes), 0) from trashed_articles where tenant_id = s.tenant_id)
      union all
      select tenant_id from article_working_copies as w
      where not exists (select from articles as a where a.tenant_id = w.tenant_id and a.id = w.article_id)
    `.execute(db);
    return rows;
  };

  await t.test('published twice at once, it has one effect', async (t) => {
    for (let round = 0; round < rounds; round++) {
      const { id, path, copy } = await write();
      await cast.author('PUT', copy, { content: 'two' });
      const publish = () => cast.editor('POST', `${copy}/publish`);
      const answers = await Promise.all([publish(), publish(), publish()]);
      t.same(answers.map(({ status }) => status).sort(), [200, 404, 404]);
      t.equal(await versionsOf(path), 2);
      t.equal(await publicationsOf(id), 1);
    }
    t.same(await wrong(), []);
  });

  await t.test('published or based on an old version, when the article changes', async (t) => {
    const seen = new Set<number>();
    for (let round = 0; round < rounds; round++) {
      const { path, copy } = await write();
      await cast.author('PUT', copy, { title: 'Copy', content: 'two' });
      const [publication, edit] = await Promise.all([
        cast.editor('POST', `${copy}/publish`),
        cast.author('PATCH', path, { title: 'Edit' }),
      ]);
      seen.add(publication.status);
      t.equal(edit.status, 200);
      const { article } = (await cast.editor('GET', path)).body;
      const left = (await cast.editor('GET', copy)).status;
      const expected =
        publication.status === 200
          ? { title: 'Edit', content: 'two', left: 404, versions: 3 }
          : { title: 'Edit', content: 'one', left: 200, versions: 2 };
      t.ok([200, 409].includes(publication.status), publication.text);
      t.match({ ...article, left, versions: await versionsOf(path) }, expected);
    }
    t.comment([...seen]);
  });

  await t.test('a save during the publication is published, or is a new working copy', async (t) => {
    for (let round = 0; round < rounds; round++) {
      const { path, copy } = await write();
      await cast.author('PUT', copy, { content: 'two' });
      const { etag } = (await cast.author('GET', copy)).headers;
      const isConditional = round % 2 === 0;
      const options = isConditional ? { headers: { 'if-match': `${etag}` } } : {};
      const [publication, save] = await Promise.all([
        cast.editor('POST', `${copy}/publish`),
        cast.author('PUT', copy, { content: 'three' }, options),
      ]);
      t.equal(publication.status, 200, publication.text);
      t.ok((isConditional ? [200, 404, 412] : [200]).includes(save.status), save.text);
      const { content } = (await cast.editor('GET', path)).body.article;
      const left = await cast.editor('GET', copy);
      if (content === 'three' || save.status !== 200) t.equal(left.status, 404);
      else t.match(left.body.working_copy, { content: 'three', base_version: 2 });
    }
    t.same(await wrong(), []);
  });

  await t.test('published or deleted, as the responses say', async (t) => {
    for (let round = 0; round < rounds; round++) {
      const { id, path, copy } = await write();
      await cast.author('PUT', copy, { content: 'two' });
      const [publication, deletion] = await Promise.all([
        cast.editor('POST', `${copy}/publish`),
        cast.author('DELETE', copy),
      ]);
      t.same([publication.status, deletion.status].sort(), [200, 404]);
      const { content } = (await cast.editor('GET', path)).body.article;
      t.equal(content, publication.status === 200 ? 'two' : 'one');
      t.equal(await publicationsOf(id), publication.status === 200 ? 1 : 0);
    }
    t.same(await wrong(), []);
  });

  await t.test('nothing is left of it when its article is deleted while it is saved', async (t) => {
    for (let round = 0; round < rounds; round++) {
      const { path, copy } = await write();
      const { etag } = (await cast.author('GET', path)).headers;
      const options = round % 2 === 0 ? { headers: { 'if-match': `${etag}` } } : {};
      const [deletion, save] = await Promise.all([
        cast.editor('DELETE', path, undefined, options),
        cast.author('PUT', copy, { content: 'two' }),
      ]);
      t.equal(deletion.status, 200, deletion.text);
      t.ok([200, 404].includes(save.status), save.text);
    }
    t.same(await wrong(), []);
  });

  await t.test('its time comes while it is deleted, and two processes look', async (t) => {
    for (let round = 0; round < rounds; round++) {
      const { id, path, copy } = await write();
      const scheduled_at = new Date(clock.now().getTime() + 1_000).toISOString();
      await cast.author('PUT', copy, { content: 'two', scheduled_at });
      clock.advance(1_000);
      const [deletion] = await Promise.all([cast.editor('DELETE', copy), sweep.run(context()), sweep.run(context())]);
      await sweep.run(context());
      t.ok([200, 404].includes(deletion.status), deletion.text);
      const isPublished = deletion.status === 404;
      t.equal((await cast.editor('GET', path)).body.article.content, isPublished ? 'two' : 'one');
      t.equal(await publicationsOf(id), isPublished ? 1 : 0);
    }
    t.same(await wrong(), []);
  });

  await t.test('many workers publish each of many once, within a second', async (t) => {
    const made: { readonly id: number }[] = [];
    for (let count = 0; count < 40; count++) made.push(await write());
    const start = Date.now() + 1_500;
    for (const [index, { id }] of made.entries()) {
      const at = new Date(start + index * 60);
      await db
        .insertInto('article_working_copies')
        .values({
          ...{
            tenant_id: cast.tenantId,
            article_id: id,
            base_version: 1,
            changed: ['title'],
            title: 'Timed',
            bytes: 0,
          },
          ...{ scheduled_at: at, schedule_timezone: 'UTC', created_at: at, updated_at: at },
        })
        .execute();
    }
    const realClock = { now: () => new Date() };
    const workers = Array.from({ length: 3 }, () => startSweeps({ publish: sweep }, { db, clock: realClock, log }));
    await new Promise((resolve) => setTimeout(resolve, start - Date.now() + 40 * 60 + 1_500));
    await Promise.all(workers.map((worker) => worker.stop()));
    const { rows } = await sql<{ late: number; times: number }>`
      select max(extract(epoch from created_at - (details ->> 'scheduled_at')::timestamptz))::float8 as late,
        count(*)::integer as times
      from audit_logs
      where action = 'working_copy.publish' and resource_id = any (${made.map(({ id }) => String(id))})
      group by resource_id order by late
    `.execute(db);
    t.equal(rows.length, 40, 'none is lost');
    t.ok(
      rows.every(({ times }) => times === 1),
      'none is published twice',
    );
    t.comment(`the latest ${rows.at(-1)?.late} s after its time`);
    t.ok((rows.at(-1)?.late ?? 9) < 1, `the latest by ${rows.at(-1)?.late} s`);
  });
});
