import { sql } from 'kysely';
import t, { type Test } from 'tap';
import { type Person, register } from '../accounts/people.ts';
import { ok, startPlatform } from './platform-history.ts';

const { server, admin, read, liveThrough, ageHistory } = await startPlatform(t);
const { db, clock } = server;
const dayMs = 86_400_000;
const today = () => clock.now().toISOString().slice(0, 10);

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
  await ageHistory(first.tenantId, third.tenantId);
  await proveFigures(t, 'after three tenants');
  await proveFigures(t, 'in one day', 1);
  await server.runJobs();
  await proveFigures(t, 'added up again');
  await proveFigures(t, 'in a year', 365);

  await sql`delete from tenants where id = ${third.tenantId}`.execute(db);
  await proveFigures(t, 'after a tenant is purged');
});
