import { test } from 'tap';
import { publishDueArticles } from '../../../src/domains/content/due-articles.sweep.ts';
import { isAnyDue } from '../../../src/domains/content/schedules.repository.ts';
import { insertAuditLogs } from '../../../src/platform/audit/audit.repository.ts';
import { startServer } from '../../support/server.ts';
import { type Caller, castTenant } from '../tenants/members.ts';

/** Sessions last for an hour of the clock, which these tests move. */
const minute = 60_000;

test('schedules', async (t) => {
  const server = await startServer(t);
  const { db, clock } = server;
  const cast = await castTenant(server);
  const other = await castTenant(server);
  const articles = `${cast.path}/articles`;
  const sweep = publishDueArticles(insertAuditLogs);
  const log = { info() {}, warn() {}, error() {} };
  /** What workers do all the time. */
  const publishDue = () => sweep.run({ db, now: clock.now(), log, signal: new AbortController().signal });

  let written = 0;
  const write = async (caller: Caller = cast.author, given: object = {}, path = articles) => {
    written += 1;
    const answer = await caller('POST', path, { title: `Article ${written}`, content: 'Text', ...given });
    if (answer.status !== 201) throw new Error(`Writing an article answered ${answer.status}: ${answer.text}`);
    return answer.body.article;
  };
  /** An article with its schedule's path, planned for so many milliseconds from now. */
  const plan = async (milliseconds: number, caller: Caller = cast.author) => {
    const { id } = await write(caller);
    const path = `${articles}/${id}`;
    const scheduled_at = new Date(clock.now().getTime() + milliseconds).toISOString();
    const answer = await caller('POST', `${path}/schedule`, { scheduled_at });
    if (answer.status !== 200) throw new Error(`Scheduling answered ${answer.status}: ${answer.text}`);
    return { id, path, scheduledAt: answer.body.scheduled_at as string };
  };
  const statusOf = async (path: string) => (await cast.editor('GET', path)).body.article.status;

  await t.test('scheduling', async (t) => {
    await t.test('keeps the article back until its time', async (t) => {
      const { id } = await write();
      const path = `${articles}/${id}`;
      const answer = await cast.author('POST', `${path}/schedule`, {
        scheduled_at: '2030-06-01T09:00:00Z',
        timezone: 'America/New_York',
      });
      t.equal(answer.status, 200);
      t.same(answer.body, { message: 'Article scheduled', scheduled_at: '2030-06-01T09:00:00.000000Z' });
      const { article } = (await cast.author('GET', path)).body;
      t.match(article, { status: 'scheduled', published_at: null });
      for (const caller of [cast.anonymous, cast.viewer, cast.outsider])
        t.equal((await caller('GET', path)).status, 404);
    });

    await t.test('reads a time without offset in its time zone, UTC if none is given', async (t) => {
      const { id } = await write();
      for (const [timezone, instant] of [
        [{ timezone: 'America/New_York' }, '2030-06-01T13:00:00.000000Z'],
        [{}, '2030-06-01T09:00:00.000000Z'],
      ] as const) {
        const body = { scheduled_at: '2030-06-01T09:00:00', ...timezone };
        const answer = await cast.author('POST', `${articles}/${id}/schedule`, body);
        t.equal(answer.body.scheduled_at, instant);
      }
    });

    await t.test('again moves it', async (t) => {
      const { path } = await plan(minute);
      const { body } = await cast.editor('POST', `${path}/schedule`, { scheduled_at: '2030-02-01T00:00:00Z' });
      t.equal(body.scheduled_at, '2030-02-01T00:00:00.000000Z');
      clock.advance(2 * minute);
      await publishDue();
      t.equal(await statusOf(path), 'scheduled');
      await cast.author('DELETE', `${path}/schedule`);
    });

    await t.test('is for Authors with their own articles, and for Editors with anybody’s', async (t) => {
      const { id } = await write();
      const path = `${articles}/${id}/schedule`;
      const body = { scheduled_at: '2030-01-01T00:00:00Z' };
      for (const method of ['POST', 'DELETE'] as const) {
        const sent = method === 'POST' ? body : undefined;
        t.equal((await cast.viewer(method, path, sent)).status, 403);
        t.equal((await cast.secondAuthor(method, path, sent)).status, 403);
        t.equal((await cast.anonymous(method, path, sent)).status, 401);
        t.equal((await cast.outsider(method, path, sent)).status, 404);
        for (const caller of [cast.editor, cast.author]) {
          if (method === 'DELETE') await cast.author('POST', path, body);
          t.equal((await caller(method, path, sent)).status, 200);
        }
      }
    });

    await t.test('is not for what is published, foreign or gone', async (t) => {
      const body = { scheduled_at: '2030-01-01T00:00:00Z' };
      const published = await write(cast.author, { status: 'published' });
      for (const method of ['POST', 'DELETE'] as const) {
        const sent = method === 'POST' ? body : undefined;
        const refused = await cast.author(method, `${articles}/${published.id}/schedule`, sent);
        t.equal(refused.status, 409);
        t.equal(refused.body.message, 'Article is already published');

        const missing = await cast.editor(method, `${articles}/2147483647/schedule`, sent);
        t.equal(missing.status, 404);
        const theirs = await write(other.author, {}, `${other.path}/articles`);
        const foreign = await cast.editor(method, `${articles}/${theirs.id}/schedule`, sent);
        t.equal(foreign.text, missing.text, 'of another tenant like none');
        const gone = await write();
        await cast.author('DELETE', `${articles}/${gone.id}`);
        t.equal((await cast.author(method, `${articles}/${gone.id}/schedule`, sent)).text, missing.text);
      }
    });

    await t.test('refuses a time that breaks a rule, and changes nothing', async (t) => {
      const { id } = await write();
      const now = clock.now().getTime();
      const years = (n: number) => new Date(now + n * 365.25 * 24 * 60 * minute).toISOString();
      for (const [body, field, words] of [
        [{ scheduled_at: new Date(now - 1).toISOString() }, 'scheduled_at', 'The time must lie in the future'],
        [{ scheduled_at: new Date(now).toISOString() }, 'scheduled_at', 'The time must lie in the future'],
        [{ scheduled_at: years(5.01) }, 'scheduled_at', 'The time must lie within the next five years'],
        [{ scheduled_at: '2030-02-30T00:00:00Z' }, 'scheduled_at', 'There is no such date or time'],
        [{ scheduled_at: '2030-01-01T00:00:00Z', timezone: 'Mars/Olympus' }, 'timezone', 'Unknown time zone'],
        [{}, 'scheduled_at', 'Scheduled at is required'],
        [{ scheduled_at: null }, 'scheduled_at', 'Scheduled at must be a string'],
        [{ scheduled_at: 'tomorrow' }, 'scheduled_at', 'Scheduled at is not in the documented form'],
        [{ scheduled_at: '2030-01-01' }, 'scheduled_at', 'Scheduled at is not in the documented form'],
        [
          { scheduled_at: '2030-01-01T00:00:00Z', timezone: '+01:00' },
          'timezone',
          'Timezone is not in the documented form',
        ],
      ] as const) {
        const answer = await cast.author('POST', `${articles}/${id}/schedule`, body);
        t.equal(answer.status, 422, JSON.stringify(body));
        t.same(answer.body.errors, { [field]: [words] });
      }
      t.equal(await statusOf(`${articles}/${id}`), 'draft');
    });
  });

  await t.test('when its time comes', async (t) => {
    await t.test('the article is published, as of then, for everybody', async (t) => {
      const { id, path, scheduledAt } = await plan(minute);
      clock.advance(minute - 1);
      await publishDue();
      t.equal(await statusOf(path), 'scheduled', 'not a millisecond early');
      clock.advance(1);
      await publishDue();
      const { article } = (await cast.anonymous('GET', path)).body;
      t.match(article, { status: 'published', published_at: scheduledAt });
      const { total } = (await cast.editor('GET', `${articles}?status=scheduled&per_page=1`)).body;
      const kept = await db
        .selectFrom('articles')
        .select('id')
        .where('tenant_id', '=', cast.tenantId)
        .where('status', '=', 'scheduled')
        .execute();
      t.equal(total, kept.length, 'and counted there');
      const logged = await db
        .selectFrom('audit_logs')
        .selectAll()
        .where('action', '=', 'article.publish')
        .where('resource_id', '=', String(id))
        .execute();
      t.match(logged, [
        {
          tenant_id: cast.tenantId,
          user_id: cast.author.person?.id,
          operation_id: 'scheduleArticle',
          details: { scheduled_at: scheduledAt },
        },
      ]);
      t.equal(logged.length, 1);
    });

    await t.test('an article that was published before keeps its first date', async (t) => {
      const first = await write(cast.author, { status: 'published' });
      const path = `${articles}/${first.id}`;
      await cast.author('PATCH', path, { status: 'archived' });
      const scheduled_at = new Date(clock.now().getTime() + 1_000).toISOString();
      t.equal((await cast.author('POST', `${path}/schedule`, { scheduled_at })).status, 200);
      clock.advance(1_000);
      await publishDue();
      t.match((await cast.anonymous('GET', path)).body.article, {
        status: 'published',
        published_at: first.published_at,
      });
    });

    await t.test('many are published, across batches', async (t) => {
      const due = new Date(clock.now().getTime() + 1_000);
      await db
        .insertInto('articles')
        .values(
          Array.from({ length: 250 }, (_, i) => ({
            tenant_id: other.tenantId,
            title: `Due ${i}`,
            slug: `due-${i}`,
            content: '',
            content_html: '',
            status: 'scheduled' as const,
            scheduled_at: due,
            schedule_timezone: 'UTC',
          })),
        )
        .execute();
      clock.advance(1_000);
      await publishDue();
      const { total } = (await other.editor('GET', `${other.path}/articles?status=published&per_page=1`)).body;
      t.equal(total, 250);
    });
  });

  await t.test('cancelling makes it a draft that nothing publishes', async (t) => {
    const { path } = await plan(minute);
    const answer = await cast.author('DELETE', `${path}/schedule`);
    t.equal(answer.status, 200);
    t.same(answer.body, { message: 'Schedule cancelled' });
    t.equal(await statusOf(path), 'draft');
    clock.advance(2 * minute);
    await publishDue();
    t.equal(await statusOf(path), 'draft');
    const again = await cast.author('DELETE', `${path}/schedule`);
    t.equal(again.status, 404);
    t.equal(again.body.message, 'Article is not scheduled');
  });

  await t.test('an update', async (t) => {
    await t.test('of the text leaves the schedule', async (t) => {
      const { path } = await plan(minute);
      t.equal((await cast.author('PATCH', path, { title: 'Retitled' })).body.article.status, 'scheduled');
      clock.advance(minute);
      await publishDue();
      t.match((await cast.anonymous('GET', path)).body.article, { title: 'Retitled', status: 'published' });
    });

    for (const status of ['published', 'draft', 'archived'] as const) {
      await t.test(`to ${status} ends it`, async (t) => {
        const { path, scheduledAt } = await plan(minute);
        const { article } = (await cast.author('PATCH', path, { status })).body;
        t.equal(article.status, status);
        clock.advance(minute);
        await publishDue();
        t.equal(await statusOf(path), status);
        if (status === 'published') t.not(article.published_at, scheduledAt, 'at once');
      });
    }

    await t.test('or deletion leaves nothing that could come due', async (t) => {
      const { id, path } = await plan(minute);
      t.equal((await cast.author('DELETE', path)).status, 200);
      clock.advance(minute);
      await publishDue();
      const logged = await db
        .selectFrom('audit_logs')
        .select('id')
        .where('action', '=', 'article.publish')
        .where('resource_id', '=', String(id))
        .execute();
      t.same(logged, []);
    });
  });

  await t.test('of a tenant that is suspended', async (t) => {
    const setStatus = (status: 'active' | 'suspended') =>
      db.updateTable('tenants').set({ status }).where('id', '=', cast.tenantId).execute();

    await t.test('waits, and no later search for due articles meets it', async (t) => {
      const due = await plan(minute);
      const later = await plan(5 * minute);
      await setStatus('suspended');
      clock.advance(minute);
      t.ok(await isAnyDue(db, clock.now()));
      await publishDue();
      t.notOk(await isAnyDue(db, clock.now()));
      await setStatus('active');
      t.equal(await statusOf(due.path), 'scheduled');
      await publishDue();
      t.equal(await statusOf(due.path), 'published', 'with the next look, once the tenant is active again');
      t.equal(await statusOf(later.path), 'scheduled');
      await cast.author('DELETE', `${later.path}/schedule`);
    });

    await t.test('can be moved and cancelled afterwards', async (t) => {
      const moved = await plan(minute);
      const cancelled = await plan(minute);
      await setStatus('suspended');
      clock.advance(minute);
      await publishDue();
      await setStatus('active');
      const scheduled_at = new Date(clock.now().getTime() + minute).toISOString();
      t.equal((await cast.author('POST', `${moved.path}/schedule`, { scheduled_at })).status, 200);
      t.equal((await cast.author('DELETE', `${cancelled.path}/schedule`)).status, 200);
      clock.advance(minute);
      await publishDue();
      t.equal(await statusOf(moved.path), 'published');
      t.equal(await statusOf(cancelled.path), 'draft');
    });
  });

  await t.test('listing', async (t) => {
    const listed = await castTenant(server);
    const list = `${listed.path}/scheduled`;
    const empty = { scheduled: [], total: 0, page: 1, per_page: 20, next_cursor: null };
    t.same((await listed.author('GET', list)).body, empty);
    const wanted: object[] = [];
    for (let i = 0; i < 7; i++) {
      const article = await write(listed.author, {}, `${listed.path}/articles`);
      // Written in one order and due in another; the last two at one moment.
      const scheduled_at = `2030-01-0${i < 6 ? 7 - i : 2}T00:00:00.000000Z`;
      const timezone = i % 2 === 0 ? 'Europe/Berlin' : 'UTC';
      await listed.author('POST', `${listed.path}/articles/${article.id}/schedule`, { scheduled_at, timezone });
      wanted.push({ article_id: article.id, title: article.title, scheduled_at, timezone });
    }
    const sorted = [5, 6, 4, 3, 2, 1, 0].map((i) => wanted[i]);

    await t.test('answers what waits, the next one first', async (t) => {
      t.same((await listed.author('GET', list)).body, { ...empty, scheduled: sorted, total: 7 });
    });

    await t.test('goes on by page and by cursor', async (t) => {
      const second = (await listed.editor('GET', `${list}?page=2&per_page=3`)).body;
      t.same(second.scheduled, sorted.slice(3, 6));
      t.match(second, { total: 7, page: 2, per_page: 3 });
      const walked: object[] = [];
      for (let cursor = ''; cursor !== null && walked.length < 20; ) {
        const { scheduled, next_cursor } = (
          await listed.editor('GET', `${list}?per_page=1${cursor && `&cursor=${cursor}`}`)
        ).body;
        walked.push(...scheduled);
        cursor = next_cursor;
      }
      t.same(walked, sorted);
    });

    await t.test('is empty to Viewers, and nothing to others', async (t) => {
      t.same((await listed.viewer('GET', list)).body, empty);
      t.equal((await listed.outsider('GET', list)).status, 404);
      t.equal((await listed.anonymous('GET', list)).status, 401);
      t.same((await other.author('GET', `${other.path}/scheduled`)).body, empty, 'nor to another tenant');
    });

    await t.test('takes no cursor of another tenant', async (t) => {
      const { next_cursor } = (await listed.author('GET', `${list}?per_page=1`)).body;
      const answer = await other.author('GET', `${other.path}/scheduled?cursor=${next_cursor}`);
      t.equal(answer.status, 400);
      const atViewers = await listed.viewer('GET', `${list}?cursor=forged.${'A'.repeat(22)}`);
      t.equal(atViewers.status, 400);
    });
  });
});
