import { sql } from 'kysely';
import t, { type Test } from 'tap';
import { type Person, register } from '../accounts/people.ts';
import { type Answer, startServer } from '../support/server.ts';
import { type Caller, callerOf, castTenant } from '../tenants/members.ts';

const server = await startServer(t);
const { db, clock } = server;

/** The first account of the platform. */
const admin = callerOf(server, await register(server));
const dayMs = 86_400_000;
const today = () => clock.now().toISOString().slice(0, 10);

async function ok(answer: Promise<Answer>): Promise<Answer['body']> {
  const { status, body, text } = await answer;
  if (status > 299) throw new Error(`answered ${status}: ${text}`);
  return body;
}

const read = (path: string) => ok(admin('GET', `/api/v1/admin/${path}`));

/** Counts from the tables what the operations answer from kept figures. Written apart from the migration on purpose. */
async function recount(days: number) {
  const since = new Date(Date.parse(`${today()}T00:00:00Z`) - (days - 1) * dayMs);
  const before = new Date(since.getTime() - days * dayMs);
  const one = async (query: ReturnType<typeof sql<{ n: number }>>) => (await query.execute(db)).rows[0]?.n ?? 0;
  const rows = (from: string, where = 'true') =>
    one(sql`select count(*)::integer as n from ${sql.raw(from)} where ${sql.raw(where)}`);
  const within = (from: string, column = 'created_at', where = 'true') =>
    one(
      sql`select count(*)::integer as n from ${sql.raw(from)} where ${sql.raw(where)} and ${sql.ref(column)} >= ${since}`,
    );
  const previous = (from: string) =>
    one(
      sql`select count(*)::integer as n from ${sql.raw(from)} where created_at >= ${before} and created_at < ${since}`,
    );
  const cents = (since_: Date, until: Date) =>
    one(sql`select coalesce(sum(amount_cents), 0)::integer as n from subscription_payments
            where status = 'paid' and created_at >= ${since_} and created_at < ${until}`);
  const mrr = await one(sql`
    select coalesce(sum(price), 0)::integer as n
    from subscriptions
    join (values ('starter', 9), ('pro', 29), ('business', 59), ('agency', 99), ('enterprise', 299)) as p (plan, price)
    using (plan) where status in ('active', 'past_due')
  `);
  const far = new Date('2999-01-01');
  const growth = async (from: string) => ({
    total: await rows(from),
    new: await within(from),
    previous: await previous(from),
  });
  const clicks = (column: string) =>
    one(sql`select coalesce(sum(${sql.ref(column)}), 0)::integer as n from affiliate_link_days where day >= ${since}`);
  const tenants = '(select * from tenants where deleted_at is null) as t';
  const posts = async (statuses: string) => within('social_posts', 'created_at', `status in (${statuses})`);
  return {
    dashboard: {
      users: {
        total: await rows('users'),
        active: await rows('users', 'is_active'),
        inactive: await rows('users', 'not is_active'),
      },
      tenants: {
        total: await rows(tenants),
        active: await rows(tenants, `status = 'active'`),
        suspended: await rows(tenants, `status = 'suspended'`),
      },
      articles: { total: await rows('articles'), published: await rows('articles', `status = 'published'`) },
      categories: { total: await rows('categories') },
      global_admins: await rows('users', 'is_platform_admin and is_active'),
      revenue: {
        mrr,
        currency: 'USD',
        active_subscriptions: await rows('subscriptions', `status in ('active', 'past_due')`),
      },
    },
    insights: {
      growth: {
        users: await growth('users'),
        tenants: await growth(tenants),
        articles: await growth('articles'),
        comments: await growth('comments'),
      },
      user_activity: { sign_ups: await within('users'), active_users: await within('users', 'last_login_at') },
      social: {
        posts: await within('social_posts'),
        published: await posts(`'success'`),
        failed: await posts(`'failed'`),
        waiting: await posts(`'pending', 'scheduled', 'sending'`),
        unknown: await posts(`'unknown'`),
      },
      system_health: {
        database: 'connected',
        mails_waiting: await rows('mails', 'sent_at is null and failed_at is null'),
        mails_failed: await rows('mails', 'failed_at is not null'),
      },
    },
    content: {
      articles: {
        total: await rows('articles'),
        draft: await rows('articles', `status = 'draft'`),
        scheduled: await rows('articles', `status = 'scheduled'`),
        published: await rows('articles', `status = 'published'`),
        archived: await rows('articles', `status = 'archived'`),
        created: await within('articles'),
        generated: await within('articles', 'created_at', 'is_generated'),
        first_published: await within('articles', 'published_at'),
      },
      categories: { total: await rows('categories') },
      comments: { total: await rows('comments'), created: await within('comments') },
      affiliate_links: {
        total: await rows('affiliate_links'),
        created: await within('affiliate_links'),
        clicks: await clicks('click_count'),
        unique_clicks: await clicks('unique_click_count'),
      },
    },
    revenue: {
      mrr,
      revenue: (await cents(since, far)) / 100,
      previous: (await cents(before, since)) / 100,
      payments: {
        paid: await within('subscription_payments', 'created_at', `status = 'paid'`),
        failed: await within('subscription_payments', 'created_at', `status = 'failed'`),
      },
      subscriptions: {
        active: await rows('subscriptions', `status = 'active'`),
        past_due: await rows('subscriptions', `status = 'past_due'`),
        unpaid: await rows('subscriptions', `status = 'unpaid'`),
        ending: await rows('subscriptions', 'ended_at is null and cancel_at_period_end'),
        started: await within('subscriptions'),
        ended: await within('subscriptions', 'ended_at'),
      },
    },
  };
}

/** Everything the operations answer, against a recount; each day, against the sum of the days. */
async function proveFigures(t: Test, when: string, days = 30): Promise<void> {
  const expected = await recount(days);
  t.strictSame(await read('dashboard'), expected.dashboard, `${when}: dashboard`);
  const insights = await read(`insights?days=${days}`);
  t.match(insights, expected.insights, `${when}: insights`);
  const content = await read(`analytics/content?days=${days}`);
  t.match(content, expected.content, `${when}: content`);
  const revenue = await read(`analytics/revenue?days=${days}`);
  t.match(revenue, expected.revenue, `${when}: revenue`);
  for (const { daily } of [insights, content, revenue]) {
    t.equal(daily.length, days);
    t.equal(daily.at(-1).date, today(), 'today is the last day');
  }
  const sum = (daily: { [name: string]: number }[], name: string) =>
    daily.reduce((total, day) => total + (day[name] as number), 0);
  t.equal(sum(insights.daily, 'comments'), expected.insights.growth.comments.new, `${when}: comments by day`);
  t.equal(sum(content.daily, 'articles_generated'), expected.content.articles.generated, `${when}: generated by day`);
  t.equal(sum(content.daily, 'affiliate_clicks'), expected.content.affiliate_links.clicks, `${when}: clicks by day`);
  t.equal(sum(revenue.daily, 'revenue'), expected.revenue.revenue, `${when}: revenue by day`);
}

/** What people do on a platform, by its operations; and some that time does. */
async function liveThrough(): Promise<{ owner: Caller; tenantId: string; path: string }> {
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
      scheduled_at: new Date(clock.now().getTime() + dayMs).toISOString(),
    }),
  );
  const deleted = await write({ status: 'published' }, owner);
  await ok(owner('POST', `${path}/articles/generate`, { prompt: 'Write about penguins' }));
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
  return { owner, tenantId, path };
}

t.test('figures equal a recount, at any time of a varied history, added up or not', async (t) => {
  await proveFigures(t, 'an empty platform');
  const first = await liveThrough();
  await proveFigures(t, 'after a first tenant');
  await server.runJobs();
  // Once more for what the other jobs changed.
  await server.runJobs();
  t.equal((await sql`select from platform_changes`.execute(db)).rows.length, 0, 'all changes are added up');
  await proveFigures(t, 'added up');

  const second = await liveThrough();
  const third = await liveThrough();
  await ok(second.owner('DELETE', '/api/v1/subscriptions/cancel', undefined, { tenant: second.tenantId }));
  await ok(third.owner('DELETE', third.path));
  await ok(admin('PATCH', `/api/v1/admin/tenants/${second.tenantId}`, { is_active: false, plan: 'agency' }));
  await register(server);
  await ok(
    server.request('POST', '/api/v1/auth/login', {
      body: { email: (admin.person as Person).email, password: 'securePassword123' },
    }),
  );
  // What lies in the past, and what only time or other servers bring about.
  await sql`
    update articles set created_at = now() - interval '40 days', published_at = now() - interval '39 days'
    where id in (select id from articles where status = 'published' limit 2)
  `.execute(db);
  await sql`update users set created_at = now() - interval '31 days' where id % 3 = 0`.execute(db);
  await sql`update users set is_active = false where id % 5 = 0`.execute(db);
  await sql`update subscriptions set status = 'past_due' where tenant_id = ${first.tenantId}`.execute(db);
  await sql`
    update subscriptions set status = 'canceled', ended_at = now() where tenant_id = ${third.tenantId}
  `.execute(db);
  await sql`
    insert into subscription_payments (tenant_id, subscription_id, gateway_id, amount_cents, currency, status, created_at)
    select tenant_id, id, id || n::text, 1234 + n, 'usd', case when n % 3 = 0 then 'failed' else 'paid' end,
           now() - n * interval '11 days'
    from subscriptions, generate_series(0, 5) as n
  `.execute(db);
  await sql`
    insert into social_accounts (tenant_id, platform, account_id, account_name, sealed_token)
    values (${first.tenantId}, 'twitter', '1', 'ada', '')
  `.execute(db);
  await sql`
    insert into social_posts (tenant_id, article_id, account_id, share, message, link, status)
    select articles.tenant_id, articles.id, social_accounts.id, articles.id || state, state, 'https://example.org', state
    from articles join social_accounts using (tenant_id),
         unnest(array['pending', 'scheduled', 'success', 'failed', 'unknown']) as state
  `.execute(db);
  await sql`update social_posts set status = 'success' where status = 'pending' and id % 2 = 0`.execute(db);
  await proveFigures(t, 'after three tenants');
  await proveFigures(t, 'in one day', 1);
  await server.runJobs();
  await proveFigures(t, 'added up again');
  await proveFigures(t, 'in a year', 365);

  await sql`delete from tenants where id = ${third.tenantId}`.execute(db);
  await proveFigures(t, 'after a tenant is purged');
});

t.test('growth and churn', async (t) => {
  const { growth } = await read('insights?days=30');
  for (const { new: now, previous, rate } of Object.values(growth) as {
    new: number;
    previous: number;
    rate: number;
  }[]) {
    t.equal(rate, previous === 0 ? null : (now - previous) / previous);
  }
  await sql`update subscriptions set status = 'canceled', ended_at = now() where status = 'past_due'`.execute(db);
  const { churn_rate, subscriptions, plans, mrr } = await read('analytics/revenue');
  t.ok(subscriptions.ended > 0);
  t.equal(churn_rate, subscriptions.ended / (subscriptions.active + subscriptions.ended));
  t.same(
    plans.map(({ plan }: { plan: string }) => plan),
    ['free', 'starter', 'pro', 'business', 'agency', 'enterprise'],
  );
  t.equal(
    plans.reduce((sum: number, plan: { mrr: number }) => sum + plan.mrr, 0),
    mrr,
  );
});

t.test('only platform admins see figures, and days are 1 to 365', async (t) => {
  const somebody = callerOf(server, await register(server));
  for (const path of ['dashboard', 'insights', 'analytics/content', 'analytics/revenue']) {
    t.equal((await somebody('GET', `/api/v1/admin/${path}`)).status, 403, path);
    t.equal((await server.request('GET', `/api/v1/admin/${path}`)).status, 401, path);
    if (path === 'dashboard') continue;
    for (const days of ['0', '366', '1.5', '', 'x']) {
      t.equal((await admin('GET', `/api/v1/admin/${path}?days=${days}`)).status, 422, `${path} ${days}`);
    }
  }
});
