import { sql } from 'kysely';
import type { Test } from 'tap';
import { type Answer, startServer, type TestServer } from '../../support/server.ts';
import { register } from '../accounts/people.ts';
import { type Caller, callerOf, castTenant } from '../tenants/members.ts';

const dayMs = 86_400_000;

/** A server whose first account is a platform admin, and ways to give it a history. */
export async function startPlatform(t: Test) {
  const server = await startServer(t);
  const admin = callerOf(server, await register(server));
  return {
    server,
    admin,
    read: (path: string) => ok(admin('GET', `/api/v1/admin/${path}`)),
    liveThrough: () => useTenant(server),
    ageHistory: (firstTenant: string, thirdTenant: string) => ageHistory(server, firstTenant, thirdTenant),
  };
}

/** Returns the body of a successful response. */
export async function ok(answer: Promise<Answer>): Promise<Answer['body']> {
  const { status, body, text } = await answer;
  if (status > 299) throw new Error(`the status is ${status}: ${text}`);
  return body;
}

/** Creates a tenant and uses it through the API: articles, comments, links, subscriptions. */
async function useTenant(server: TestServer): Promise<{ owner: Caller; tenantId: string; path: string }> {
  const { owner, author, viewer, tenantId, path } = await castTenant(server);
  const write = async (body: object, by = author) =>
    (await ok(by('POST', `${path}/articles`, { title: 'Title', content: 'Text', ...body }))).article.id;
  const category = (await ok(owner('POST', `${path}/categories`, { name: 'Tech' }))).category.id;
  await ok(owner('POST', `${path}/categories`, { name: 'Gone' }));
  await ok(owner('DELETE', `${path}/categories/${category + 1}`));
  await write({});
  const published = await write({ status: 'published', category_id: category }, owner);
  const archived = await write({ status: 'published' }, owner);
  await ok(owner('PATCH', `${path}/articles/${archived}`, { status: 'archived' }));
  const scheduled = await write({}, owner);
  await ok(
    owner('POST', `${path}/articles/${scheduled}/schedule`, {
      scheduled_at: new Date(server.clock.now().getTime() + dayMs).toISOString(),
    }),
  );
  const deleted = await write({ status: 'published' }, owner);
  for (const id of [published, published, deleted]) {
    await ok(viewer('POST', `${path}/articles/${id}/comments`, { content: 'Great!' }));
  }
  const comment = (await ok(viewer('POST', `${path}/articles/${published}/comments`, { content: 'Oops' }))).comment.id;
  await ok(viewer('DELETE', `${path}/comments/${comment}`));
  await ok(owner('DELETE', `${path}/articles/${deleted}`));

  const slug = `l-${tenantId.slice(0, 8)}`;
  const { affiliate_link } = await ok(
    owner('POST', `${path}/affiliate-links`, { name: 'Link', original_url: 'https://example.org/x', slug }),
  );
  const browser = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' };
  for (let n = 0; n < 3; n++) await server.request('GET', `/r/${slug}`, { headers: browser, ip: '10.9.8.7' });
  await ok(owner('GET', `${path}/affiliate-links/${affiliate_link.id}/stats`));

  const inTenant = { tenant: tenantId };
  await ok(owner('POST', '/api/v1/subscriptions', { plan_id: 'starter', payment_method_id: 'pm_card_visa' }, inTenant));
  await ok(owner('POST', '/api/v1/subscriptions', { plan_id: 'pro', payment_method_id: 'pm_card_visa' }, inTenant));
  await ok(owner('POST', `${path}/articles/generate`, { prompt: 'Write about penguins' }));
  return { owner, tenantId, path };
}

/** Moves data into the past and adds what only time or other servers cause, such as failed payments and sent posts. */
async function ageHistory({ db }: TestServer, firstTenant: string, thirdTenant: string): Promise<void> {
  await sql`
    update articles set created_at = now() - interval '40 days', published_at = now() - interval '39 days'
    where id in (select id from articles where status = 'published' limit 2)
  `.execute(db);
  await sql`update users set created_at = now() - interval '31 days' where id % 3 = 0`.execute(db);
  await sql`update users set is_active = false where id % 5 = 0`.execute(db);
  await sql`update subscriptions set status = 'past_due' where tenant_id = ${firstTenant}`.execute(db);
  await sql`
    update subscriptions set status = 'canceled', ended_at = now() where tenant_id = ${thirdTenant}
  `.execute(db);
  await sql`
    insert into subscription_payments (tenant_id, subscription_id, gateway_id, amount_cents, currency, status, created_at)
    select tenant_id, id, id || n::text, 1234 + n, 'usd', case when n % 3 = 0 then 'failed' else 'paid' end,
           now() - n * interval '11 days'
    from subscriptions, generate_series(0, 5) as n
  `.execute(db);
  await sql`
    insert into social_accounts (tenant_id, platform, account_id, account_name, sealed_token)
    values (${firstTenant}, 'twitter', '1', 'ada', '')
  `.execute(db);
  await sql`
    insert into social_posts (tenant_id, article_id, account_id, share, message, link, status)
    select articles.tenant_id, articles.id, social_accounts.id, articles.id || state, state, 'https://example.org', state
    from articles join social_accounts using (tenant_id),
         unnest(array['pending', 'scheduled', 'success', 'failed', 'unknown']) as state
  `.execute(db);
  await sql`update social_posts set status = 'success' where status = 'pending' and id % 2 = 0`.execute(db);
}
