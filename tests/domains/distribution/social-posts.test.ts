import { sql } from 'kysely';
import { test } from 'tap';
import { socialPlatforms } from '../../../src/domains/distribution/settings.ts';
import { startServer } from '../../support/server.ts';
import { castTenant } from '../tenants/members.ts';
import { connect, publishedArticle, second, token, workerOf } from './social-tenant.ts';

test('posting an article', async (t) => {
  const server = await startServer(t);
  const { networks, clock } = server;
  const cast = await castTenant(server);
  const worker = workerOf(server);
  for (const platform of socialPlatforms) await connect(cast, platform);
  const textsOn = (platform: string) =>
    networks.posts.filter((post) => post.platform === platform).map(({ text }) => text);
  const { slug } = (await cast.owner('GET', cast.path)).body;

  await t.test('goes to each platform, once however often it is asked for', async (t) => {
    const article = await publishedArticle(cast);
    const body = {
      platforms: [...socialPlatforms],
      custom_message: 'Check out our latest article!',
      schedule_at: null,
    };
    const first = await cast.editor('POST', article.path, body);
    t.equal(first.status, 200);
    t.strictSame(
      first.body.posts.map(({ status }: { status: string }) => status),
      new Array(5).fill('pending'),
    );
    await worker.work();
    const { posts } = (await cast.editor('POST', article.path, body)).body;
    t.match(
      posts,
      [...socialPlatforms]
        .sort()
        .map((platform) => ({ platform, status: 'success', post_url: /^https:/, error_message: null })),
    );
    await worker.work();
    for (const platform of socialPlatforms) {
      const texts = textsOn(platform);
      t.equal(texts.length, 1, platform);
      t.match(
        texts[0]?.replaceAll('\\', ''),
        new RegExp(
          `^Check out our latest article!\n\nhttps://app\\.colophon\\.test/${slug}/${article.slug}\\?share=[2-7a-z]{13}$`,
        ),
      );
    }
  });

  await t.test('says the title where no message is given', async (t) => {
    const { path } = await publishedArticle(cast, { title: 'Just this' });
    await cast.editor('POST', path, { platforms: ['mastodon'] });
    await worker.work();
    t.match(textsOn('mastodon').at(-1), /^Just this\n\nhttps:/);
  });

  await t.test('at a time waits for it', async (t) => {
    const { path } = await publishedArticle(cast);
    const schedule_at = new Date(clock.now().getTime() + 60 * second).toISOString();
    const body = { platforms: ['twitter'], custom_message: 'Later', schedule_at };
    t.match((await cast.editor('POST', path, body)).body.posts, [{ status: 'scheduled' }]);
    await worker.work();
    t.notOk(textsOn('twitter').some((text) => text.startsWith('Later')));
    clock.advance(60 * second);
    await worker.work();
    t.equal(textsOn('twitter').filter((text) => text.startsWith('Later')).length, 1);
    t.match((await cast.editor('POST', path, body)).body.posts, [{ status: 'success' }], 'and can be asked for after');
  });

  await t.test('is refused where it can’t be posted, with nothing posted anywhere', async (t) => {
    const { path } = await publishedArticle(cast);
    const now = clock.now().getTime();
    for (const [body, field] of [
      [{ platforms: [] }, 'platforms'],
      [{ platforms: ['twitter', 'twitter'] }, 'platforms'],
      [{ platforms: ['myspace'] }, 'platforms.0'],
      [{ platforms: new Array(1_000).fill('twitter') }, 'platforms'],
      [{}, 'platforms'],
      [{ platforms: ['twitter'], schedule_at: new Date(now).toISOString() }, 'schedule_at'],
      [{ platforms: ['twitter'], schedule_at: new Date(now + 6 * 366 * 86_400 * second).toISOString() }, 'schedule_at'],
      [{ platforms: ['twitter'], schedule_at: '2030-01-01T00:00:00' }, 'schedule_at'],
      [{ platforms: ['twitter'], custom_message: '' }, 'custom_message'],
    ] as const) {
      const answer = await cast.editor('POST', path, body);
      t.equal(answer.status, 422, JSON.stringify(body).slice(0, 60));
      t.ok(field in answer.body.errors, `${field} in ${JSON.stringify(answer.body.errors)}`);
    }
    const before = networks.posts.length;
    await worker.work();
    t.equal(networks.posts.length, before);
  });

  await t.test('has the length that the network allows, counted as it counts', async (t) => {
    const { path } = await publishedArticle(cast);
    // The empty line and the link, which is 23 on twitter and mastodon.
    const link = `https://app.colophon.test/${slug}/${(await publishedArticle(cast, { title: 'Same length' })).slug}?share=2222222222222`;
    t.ok(link.length > 23);
    const ask = (platform: string, custom_message: string) =>
      cast.editor('POST', path, { platforms: [platform], custom_message });
    for (const [platform, character, fits, limit] of [
      ['twitter', 'x', 255, 280],
      ['twitter', '👨‍👩‍👧‍👦', 127, 280],
      ['twitter', '日', 127, 280],
      ['mastodon', '👨‍👩‍👧‍👦', 475, 500],
    ] as const) {
      t.equal((await ask(platform, character.repeat(fits))).status, 200, `${fits} ${character} on ${platform}`);
      const answer = await ask(platform, character.repeat(fits + 1));
      t.equal(answer.status, 422);
      t.match(
        answer.body.errors.custom_message[0],
        new RegExp(`^Too long for ${platform}: 28[12]|50[1] of ${limit} characters`),
      );
    }
    const many = await cast.editor('POST', path, {
      platforms: ['twitter', 'bluesky', 'linkedin'],
      custom_message: 'x'.repeat(300),
    });
    t.equal(many.body.errors.custom_message.length, 2, 'every platform that it is too long for');
    await worker.work();
  });

  await t.test('takes a published article of the tenant and connected accounts', async (t) => {
    const other = await castTenant(server);
    const theirs = await publishedArticle(other);
    const unconnected = await other.editor('POST', theirs.path, { platforms: ['twitter', 'facebook'] });
    t.equal(unconnected.status, 422);
    const complaints = ['No facebook account is connected', 'No twitter account is connected'];
    t.same(unconnected.body.errors, { platforms: complaints }, 'every platform without one');
    const foreign = await cast.editor('POST', `${cast.path}/articles/${theirs.id}/publish-social`, {
      platforms: ['twitter'],
    });
    t.equal(foreign.status, 404);
    const draft = await publishedArticle(cast, { status: 'draft' });
    const refused = await cast.editor('POST', draft.path, { platforms: ['twitter'] });
    t.equal(refused.status, 409);
    t.equal((await cast.author('POST', draft.path, { platforms: ['twitter'] })).status, 403);
  });

  await t.test('that is withdrawn before its time fails', async (t) => {
    const { id, path } = await publishedArticle(cast);
    const body = { platforms: ['twitter'] };
    await cast.editor('POST', path, body);
    await cast.editor('PATCH', `${cast.path}/articles/${id}`, { status: 'draft' });
    await worker.work();
    const [post] = await server.db.selectFrom('social_posts').selectAll().where('article_id', '=', id).execute();
    t.match(post, { status: 'failed', error_message: 'The article is no longer published' });
    await cast.editor('DELETE', `${cast.path}/articles/${id}`);
    t.same(
      await server.db.selectFrom('social_posts').select('id').where('article_id', '=', id).execute(),
      [],
      'no orphan',
    );
  });
});

test('what goes wrong at a network', async (t) => {
  const server = await startServer(t);
  const { networks } = server;
  const cast = await castTenant(server);
  const worker = workerOf(server);
  for (const platform of socialPlatforms) await connect(cast, platform);

  /** Posts, with what the network does to it, and says how it stands. */
  const post = async (platform: string, ...troubles: typeof networks.troubles) => {
    const { path } = await publishedArticle(cast);
    const body = { platforms: [platform], custom_message: 'Hello' };
    const ask = async () => (await cast.editor('POST', path, body)).body.posts?.[0];
    await ask();
    const before = networks.posts.length;
    networks.troubles.push(...troubles);
    await worker.work();
    return { ask, body, path, posted: () => networks.posts.length - before };
  };
  const later = async (seconds: number) => {
    worker.advance(seconds * second);
    await worker.work();
  };

  for (const platform of socialPlatforms) {
    for (const trouble of ['cut-after', 'cut-before', 'not-json', { status: 500 }, { status: 504 }] as const) {
      await t.test(`${platform}: ${JSON.stringify(trouble)} is looked up before it is sent again`, async (t) => {
        // LinkedIn names the post in a header, so any body will do.
        const { ask, posted } = await post(platform, trouble);
        if (platform !== 'linkedin' || trouble !== 'not-json')
          t.match(await ask(), { status: 'unknown', error_message: /\S/ });
        const calls = networks.calls.length;
        await later(30);
        const since = networks.calls
          .slice(calls)
          .map(({ what }) => what)
          .filter((what) => what !== 'who');
        t.equal(since[0], 'look-up');
        t.match(await ask(), { status: 'success', error_message: null });
        t.equal(posted(), 1, 'once');
        await later(3_000);
        t.equal(posted(), 1);
      });
    }

    await t.test(`${platform}: too many calls wait as long as it says`, async (t) => {
      const { ask, posted } = await post(platform, { status: 429, headers: { 'retry-after': '90' } });
      t.match(await ask(), { status: 'pending', error_message: /429/ });
      await later(89);
      t.equal(posted(), 0);
      await later(1);
      t.match(await ask(), { status: 'success' });
      t.equal(posted(), 1);
    });

    await t.test(`${platform}: a refusal is the end, until it is asked for again`, async (t) => {
      const { ask, posted, body, path } = await post(platform, { status: 403, body: { message: 'Not allowed' } });
      const [row] = await server.db
        .selectFrom('social_posts')
        .select(['status', 'error_message'])
        .orderBy('id', 'desc')
        .limit(1)
        .execute();
      t.match(row, { status: 'failed', error_message: /403.*Not allowed/ });
      await later(3_000);
      t.equal(posted(), 0);
      t.match((await cast.editor('POST', path, body)).body.posts, [{ status: 'pending' }]);
      await worker.work();
      t.match(await ask(), { status: 'success' });
      t.equal(posted(), 1);
    });

    await t.test(`${platform}: an expired token is the end, until the account is connected again`, async (t) => {
      networks.refusedTokens.add(token);
      const { body, path, posted } = await post(platform);
      networks.refusedTokens.delete(token);
      const { social_accounts } = (await cast.editor('GET', `${cast.path}/social-accounts`)).body;
      t.equal(social_accounts.find((account: { platform: string }) => account.platform === platform).is_active, false);
      const refused = await cast.editor('POST', path, body);
      t.equal(refused.status, 422);
      await connect(cast, platform);
      t.match((await cast.editor('POST', path, body)).body.posts, [{ status: 'pending' }]);
      await worker.work();
      t.equal(posted(), 1);
    });
  }

  await t.test('a worker that dies while it sends leaves a post that is looked up', async (t) => {
    for (const platform of socialPlatforms) {
      for (const arrived of [true, false]) {
        const { ask, posted } = await post(platform, { status: 429, headers: { 'retry-after': '0' } });
        // As it stands when the process is killed in the middle of its second attempt.
        if (arrived) await worker.work();
        await sql`
          update social_posts set status = 'sending', due_at = ${new Date(worker.now().getTime() + 120 * second)}, post_id = null
          where id = (select max(id) from social_posts)
        `.execute(server.db);
        await later(119);
        t.match(await ask(), { status: 'sending' }, 'not before its time is over');
        await later(1);
        t.match(await ask(), { status: 'success' });
        t.equal(posted(), 1, `${platform}, ${arrived ? 'arrived' : 'not arrived'}`);
      }
    }
  });

  await t.test('a look-up that fails sends nothing', async (t) => {
    const { ask, posted } = await post('twitter', 'cut-after');
    networks.refusedTokens.add(token);
    await later(30);
    networks.refusedTokens.delete(token);
    t.match(await ask(), { status: 'unknown' });
    await later(3_600);
    t.match(await ask(), { status: 'success' });
    t.equal(posted(), 1);
  });

  await t.test('many workers and many requests at once send one post', async (t) => {
    const workers = Array.from({ length: 5 }, () => workerOf(server));
    for (const each of workers) each.advance(24 * 3_600 * second);
    const before = networks.posts.length;
    const articles = await Promise.all(Array.from({ length: 6 }, () => publishedArticle(cast)));
    await Promise.all([
      ...articles.flatMap(({ path }) =>
        Array.from({ length: 5 }, () => cast.editor('POST', path, { platforms: [...socialPlatforms] })),
      ),
      ...workers.map((each) => each.work()),
    ]);
    for (let round = 0; round < 4; round++) await Promise.all(workers.map((each) => each.work()));
    t.equal(networks.posts.length - before, 6 * 5);
    t.equal(new Set(networks.posts.map(({ text, platform }) => `${platform} ${text}`)).size, networks.posts.length);
  });
});
