import { sql } from 'kysely';
import { test } from 'tap';
import { socialPlatforms } from '../../src/app/config.ts';
import { socialNetworks } from '../../src/domains/distribution/social-networks.ts';
import { sendSocialPosts } from '../../src/domains/distribution/social-posts.sweep.ts';
import { createSecretBox } from '../../src/platform/secrets/secret-box.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { type Cast, castTenant } from '../tenants/members.ts';

const token = 'a-token-of-the-network';
const second = 1_000;

/** A worker with its own memory, whose clock can go ahead of the server's, for sessions last for an hour only. */
function workerOf(server: TestServer) {
  let ahead = 0;
  const now = () => new Date(server.clock.now().getTime() + ahead);
  const sweep = sendSocialPosts(
    socialNetworks(server.config.socialApiBases),
    createSecretBox(server.config.encryptionKey),
  );
  const log = { info() {}, warn() {}, error() {} };
  const begin = () => sweep.run({ db: server.db, now: now(), log, signal: new AbortController().signal });
  return {
    now,
    advance(milliseconds: number) {
      ahead += milliseconds;
    },
    async work() {
      await begin();
      await sweep.settle?.();
    },
  };
}

async function connect(cast: Cast, platform: string, access_token = token) {
  const identifier = platform === 'bluesky' ? { identifier: 'johndoe.bsky.social' } : {};
  const answer = await cast.admin('POST', `${cast.path}/social-accounts`, { platform, access_token, ...identifier });
  if (answer.status !== 201) throw new Error(`Connecting answered ${answer.status}: ${answer.text}`);
  return answer.body.social_account;
}

async function publishedArticle(cast: Cast, given: object = {}) {
  const body = { title: 'A title', content: 'x', status: 'published', ...given };
  const { article } = (await cast.author('POST', `${cast.path}/articles`, body)).body;
  return {
    id: article.id as number,
    slug: article.slug as string,
    path: `${cast.path}/articles/${article.id}/publish-social`,
  };
}

test('social accounts', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  const other = await castTenant(server);
  const accounts = `${cast.path}/social-accounts`;

  await t.test('are connected by a token that the network accepts', async (t) => {
    t.same((await cast.editor('GET', accounts)).body, { social_accounts: [], total: 0 });
    for (const platform of socialPlatforms) {
      const account = await connect(cast, platform);
      t.match(account, { platform, is_active: true });
      t.notMatch(JSON.stringify(account), token);
    }
    const { social_accounts, total } = (await cast.editor('GET', accounts)).body;
    t.equal(total, 5);
    t.strictSame(
      social_accounts.map(({ platform, account_id, account_name }: { [name: string]: string }) => [
        platform,
        account_id,
        account_name,
      ]),
      [
        ['bluesky', 'did:plc:1', '@johndoe.bsky.social'],
        ['facebook', '20531316728', 'A Page'],
        ['linkedin', 'urn:li:person:782bbtaQ', 'John Doe'],
        ['mastodon', '109348684215', '@johndoe'],
        ['twitter', '2244994945', '@johndoe'],
      ],
    );
  });

  await t.test('keep their tokens sealed', async (t) => {
    const { rows } = await sql<{ text: string }>`
      select string_agg(row_to_json(a)::text, '') || (select string_agg(row_to_json(l)::text, '') from audit_logs as l) as text
      from social_accounts as a
    `.execute(server.db);
    t.notMatch(rows[0]?.text, token);
    t.notMatch(rows[0]?.text, Buffer.from(token).toString('hex'));
  });

  await t.test('are replaced by connecting again', async (t) => {
    const before = (await cast.editor('GET', accounts)).body;
    await connect(cast, 'twitter', 'another-token');
    t.equal((await cast.editor('GET', accounts)).body.total, before.total);
  });

  await t.test('are not connected by a token that the network refuses', async (t) => {
    server.networks.refusedTokens.add('expired');
    for (const platform of socialPlatforms) {
      const identifier = platform === 'bluesky' ? { identifier: 'johndoe.bsky.social' } : {};
      const answer = await other.admin('POST', `${other.path}/social-accounts`, {
        platform,
        access_token: 'expired',
        ...identifier,
      });
      t.equal(answer.status, 422);
      t.same(answer.body.errors, { access_token: [`${platform} does not accept this token`] });
    }
    t.equal((await other.editor('GET', `${other.path}/social-accounts`)).body.total, 0);
  });

  await t.test('on bluesky have an identifier, and only there', async (t) => {
    for (const body of [{ platform: 'bluesky' }, { platform: 'twitter', identifier: 'johndoe' }]) {
      const answer = await cast.admin('POST', accounts, { access_token: token, ...body });
      t.equal(answer.status, 422);
      t.same(Object.keys(answer.body.errors), ['identifier']);
    }
  });

  await t.test('are for Admins to change and for Editors to see', async (t) => {
    t.equal((await cast.editor('POST', accounts, { platform: 'twitter', access_token: token })).status, 403);
    t.equal((await cast.author('GET', accounts)).status, 403);
    t.equal((await cast.outsider('GET', accounts)).status, 404);
    t.equal((await cast.anonymous('GET', accounts)).status, 401);
  });

  await t.test('are disconnected, one’s own only', async (t) => {
    const { id } = await connect(other, 'mastodon');
    const missing = await cast.admin('DELETE', `${accounts}/2147483647`);
    t.equal(missing.status, 404);
    t.equal((await cast.admin('DELETE', `${accounts}/${id}`)).text, missing.text);
    const answer = await other.admin('DELETE', `${other.path}/social-accounts/${id}`);
    t.equal(answer.status, 200);
    t.same(answer.body, { message: 'Social account disconnected' });
    t.equal((await other.editor('GET', `${other.path}/social-accounts`)).body.total, 0);
  });
});

test('a network that is off or away', async (t) => {
  const server = await startServer(t, {
    environment: { SOCIAL_TWITTER_API_BASE: 'off', SOCIAL_MASTODON_API_BASE: 'http://127.0.0.1:9' },
  });
  const cast = await castTenant(server);
  const accounts = `${cast.path}/social-accounts`;
  const off = await cast.admin('POST', accounts, { platform: 'twitter', access_token: token });
  t.equal(off.status, 503);
  t.equal(off.body.message, 'Posting to twitter is turned off. Set SOCIAL_TWITTER_API_BASE to turn it on.');
  const away = await cast.admin('POST', accounts, { platform: 'mastodon', access_token: token });
  t.equal(away.status, 503);
  t.equal(away.body.message, 'mastodon does not answer. Try again later.');
  const { path } = await publishedArticle(cast);
  t.equal((await cast.editor('POST', path, { platforms: ['twitter'] })).status, 503);
});

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
