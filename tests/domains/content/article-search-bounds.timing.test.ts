import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import t from 'tap';
import { selectMatches } from '../../../src/domains/content/article-search.repository.ts';
import { createSearchBudget } from '../../../src/domains/content/search-budget.ts';
import type { Principal } from '../../../src/platform/policy/principal.ts';
import { startServer } from '../../support/server.ts';
import { castTenant } from '../tenants/members.ts';

t.test('a search reads a bounded number of articles', async (t) => {
  const { db } = await startServer(t);
  const large = process.env.TEST_DATABASE_URL === undefined ? 20_000 : 100_000;

  /** A tenant with published articles, the later ones newer, without the triggers of single inserts. */
  async function tenantOf(size: number): Promise<string> {
    const id = randomUUID();
    await sql`insert into tenants (id, name, slug) values (${id}, 'Search', ${`search-${size}`})`.execute(db);
    await sql`alter table articles disable trigger user`.execute(db);
    for (let from = 0; from < size; from += 5_000) {
      await sql`
        insert into articles (tenant_id, title, slug, content, content_html, status, created_at, search)
        select ${id}, 'Article ' || i, 'article-' || i, body, '', 'published', now() - make_interval(mins => ${size} - i),
          setweight(to_tsvector('english', body), 'C')
        from generate_series(${from + 1}::integer, ${Math.min(from + 5_000, size)}::integer) as i
        cross join lateral (
          select 'everywhere filler' || i || case when i % 100 = 7 then ' hundredth' else '' end
            || case when i <= 3 then ' rare' else '' end || case when i <= ${size} - 2000 then ' aged' else '' end as body
        ) as text
      `.execute(db);
    }
    await sql`alter table articles enable trigger user`.execute(db);
    await sql`analyze articles`.execute(db);
    return id;
  }
  const find = (tenantId: string, words: string, sort: 'relevance' | 'date' = 'date') =>
    selectMatches(db, {
      tenantId,
      member: false,
      words,
      alternatives: null,
      pairs: null,
      pattern: null,
      status: 'published',
      categoryId: null,
      sort,
      limit: 20,
      offset: 0,
    });
  const timeOf = async (tenantId: string, words: string) => {
    const times: number[] = [];
    for (let i = 0; i < 7; i++) {
      const start = performance.now();
      await find(tenantId, words, 'relevance');
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[2] as number;
  };

  const smallTenant = await tenantOf(1_000);
  const largeTenant = await tenantOf(large);

  const totals = async (words: string) => (await find(largeTenant, words))[0]?.total;
  t.equal(await totals('everywhere'), 1_000);
  t.equal(await totals('hundredth'), Math.min(1_000, large / 100));
  t.equal(await totals('rare'), 3, 'found by the index, though no new article has it');
  t.equal(await totals('aged'), 1_000);
  t.equal(await totals('nowhere'), 0);
  const [newest] = (await find(largeTenant, 'everywhere')) as { title: string }[];
  t.equal(newest?.title, `Article ${large}`, 'of common words the newest');
  const [aged] = (await find(smallTenant, 'rare')) as { title: string }[];
  t.equal(aged?.title, 'Article 3');

  const small = await timeOf(smallTenant, 'everywhere');
  const big = await timeOf(largeTenant, 'everywhere');
  // It was about proportional to the number of articles.
  t.ok(big <= 3 * small + 5, `${large} articles take ${(big / small).toFixed(2)} times as long as 1,000`);
});

t.test('searches have a share of the connections', async (t) => {
  const budget = createSearchBudget('postgres');
  const anonymous: Principal = { kind: 'anonymous' };
  let running = 0;
  let most = 0;
  const search = async () => {
    running++;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 20));
    running--;
    return 200;
  };
  const from = (ip: string) =>
    budget.run({ tenant: null, principal: anonymous, ip }, search).catch((error: { code: string }) => error.code);
  const flood = Array.from({ length: 40 }, (_, i) => from(`2001:db8::${i + 1}`));
  const other = from('192.0.2.1');
  t.equal(await other, 200, 'a caller of another network is served');
  const outcomes = Map.groupBy(await Promise.all(flood), (outcome) => outcome);
  t.equal(outcomes.get(200)?.length, 11);
  t.equal(outcomes.get('rate_limit_exceeded')?.length, 29);
  t.ok(most <= 2);
});

t.test('two hundred anonymous searches at once, and everyone else', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  const other = await castTenant(server);
  await cast.author('POST', `${cast.path}/articles`, { title: 'Word', content: 'word', status: 'published' });
  const flood = Array.from({ length: 200 }, () => cast.anonymous('GET', `${cast.path}/articles/search?q=word`));
  const responses = await Promise.all(
    Array.from({ length: 20 }, () => other.author('POST', `${other.path}/articles`, { title: 'x', content: 'x' })),
  );
  t.same([...new Set(responses.map(({ status }) => status))], [201], 'no error for others');
  const statuses = new Set((await Promise.all(flood)).map(({ status }) => status));
  t.ok(statuses.has(200));
  t.same(
    [...statuses].filter((status) => ![200, 429, 503].includes(status)),
    [],
  );
});
