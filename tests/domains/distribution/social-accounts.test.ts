import { sql } from 'kysely';
import { test } from 'tap';
import { socialPlatforms } from '../../../src/domains/distribution/settings.ts';
import { startServer } from '../../support/server.ts';
import { castTenant } from '../tenants/members.ts';
import { connect, publishedArticle, token } from './social-tenant.ts';

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
  t.equal(away.body.message, 'mastodon does not respond. Try again later.');
  const { path } = await publishedArticle(cast);
  t.equal((await cast.editor('POST', path, { platforms: ['twitter'] })).status, 503);
});
