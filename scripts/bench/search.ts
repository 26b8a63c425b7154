import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { searchArticles } from '../../src/domains/content/article-search.ts';
import { type DatabaseHandle, openDatabase } from '../../src/platform/database/database.ts';
import { createBenchDatabase } from './http-database.ts';
import { median } from './load.ts';
import { printTable } from './report.ts';

/**
 * How many articles contain each word: all, every tenth, five, all but the newest 5,000; all and five in Chinese characters. The
 * rest are typos of the first and the third, and a word that is like no other.
 */
const words = ['everywhere', 'tenth', 'seldom', 'aged', '東京', '鎌倉大仏', 'evrywhere', 'sledom', 'unheard'];

/** Milliseconds of a search on PostgreSQL, by the number of articles of the tenant and by how common the word is. */
export async function benchSearch(): Promise<void> {
  const sizes = (process.env.BENCH_SIZES ?? '1000,100000,1000000').split(',').map(Number);
  const rounds = Number(process.env.BENCH_ROUNDS ?? 11);
  const bench = await createBenchDatabase();
  const handle = await openDatabase({ url: bench.url });
  try {
    const tenants = new Map<number, string>();
    for (const size of sizes) tenants.set(size, await createArticles(bench.url, size));
    const rows: string[][] = [];
    for (const word of words) {
      const times: number[] = [];
      for (const tenantId of tenants.values()) times.push(await timeOf(handle, tenantId, word, rounds));
      const first = times[0] ?? 1;
      rows.push([word, ...times.flatMap((ms) => [ms.toFixed(1), (ms / first).toFixed(2)])]);
    }
    const head = ['word', ...sizes.flatMap((size) => [`${size} articles, ms`, '÷ first'])];
    printTable(`search: ${rounds} searches each, medians`, head, rows);
  } finally {
    await handle.close();
    await bench.drop();
  }
}

async function timeOf({ db }: DatabaseHandle, tenantId: string, words: string, rounds: number): Promise<number> {
  const times: number[] = [];
  for (let round = -2; round < rounds; round++) {
    const start = performance.now();
    await searchArticles(db, { tenantId, tenant: null }, { q: words, sort: 'relevance', page: 1, per_page: 20 });
    if (round >= 0) times.push(performance.now() - start);
  }
  return median(times);
}

/**
 * Creates a tenant with published articles of 150 words, without the triggers of single inserts, and as many words that typos are
 * compared with, up to the limit of these. Returns its id.
 */
async function createArticles(url: string, size: number): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const tenantId = randomUUID();
  await client.query(`insert into tenants (id, name, slug) values ($1, 'Search', $2)`, [tenantId, `search-${size}`]);
  await client.query('alter table articles disable trigger user');
  await client.query(
    `insert into articles (tenant_id, title, slug, content, content_html, status, published_at, created_at, search)
     select $1, 'Article ' || i, 'article-' || i, body, '', 'published', now(), now() - make_interval(mins => $2 - i),
       setweight(to_tsvector('search_english', 'Article ' || i), 'A') ||
         setweight(to_tsvector('search_english', search_text(body)), 'C')
     from generate_series(1, $2::integer) as i
     cross join lateral (
       select 'everywhere 東京 ' || case when i % 10 = 0 then 'tenth ' else '' end
         || case when i % greatest($2 / 5, 1) = 0 then 'seldom 鎌倉大仏 ' else '' end
         || case when i <= $2 - 5000 then 'aged ' else '' end
         || string_agg('word' || (i * 31 + w * w) % 5000, ' ') as body
       from generate_series(1, 150) as w
     ) as text`,
    [tenantId, size],
  );
  await client.query('alter table articles enable trigger user');
  await client.query(
    `insert into search_words (tenant_id, word)
     select $1::uuid, 'w' || translate(i::text, '0123456789', 'abcdefghij') from generate_series(1000, least($2::integer, 99990) + 999) as i
     union all
     select $1::uuid, unnest('{everywhere,tenth,seldom,aged}'::text[])`,
    [tenantId, size],
  );
  await client.query('vacuum analyze articles, search_words');
  await client.end();
  return tenantId;
}
