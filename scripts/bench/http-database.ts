import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createApp } from '../../src/app/app.ts';
import { type Config, loadConfig } from '../../src/app/config.ts';
import { openDatabase } from '../../src/platform/database/database.ts';
import { migrateToLatest } from '../../src/platform/database/migrate.ts';

export interface HttpFixture {
  readonly tenantId: string;
  /** Access token of the tenant's owner. */
  readonly token: string;
  /** Body of the create request. */
  readonly article: { readonly title: string; readonly content: string };
}

export interface BenchDatabase {
  readonly url: string;
  readonly fixture: HttpFixture;
  drop(): Promise<void>;
}

const highLimit = { limit: 1_000_000, allowance: 1_000_000 };
export const benchLimits = { anonymous: highLimit, withoutTenant: highLimit, ofPlan: () => highLimit };

/** All processes of a run share the secrets, because one creates the token and another verifies it. */
export function benchConfig(databaseUrl: string): Config {
  return loadConfig(benchSettings(databaseUrl));
}

export function benchSettings(databaseUrl: string): { [name: string]: string } {
  return {
    DATABASE_URL: databaseUrl,
    DATA_DIR: join(tmpdir(), 'colophon-bench'),
    LOG_LEVEL: 'silent',
    PORT: '0',
    JOBS: 'off',
    TRUST_PROXY: '127.0.0.1',
  };
}

const article = {
  title: 'An article of the benchmark',
  content: 'A paragraph with **bold** words and [a link](https://example.com).\n\n'.repeat(5),
};

/** Creates a database with one tenant of 1,000 published articles. */
export async function createBenchDatabase(): Promise<BenchDatabase> {
  const server = process.env.DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';
  const name = `colophon_bench_${randomBytes(4).toString('hex')}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const config = benchConfig(url);
  const database = await openDatabase({ url });
  await migrateToLatest(database.db);
  const app = await createApp({ config, database, passwordCost: 4, limits: benchLimits });

  const registered = await app.inject({
    method: 'POST',
    url: '/api/v1/auth/register',
    payload: {
      email: 'bench@example.com',
      password: 'a long enough phrase',
      username: 'bench',
      full_name: 'Bench',
    },
  });
  const token = registered.json<{ access_token: string }>().access_token;
  const authorization = `Bearer ${token}`;
  const created = await app.inject({
    method: 'POST',
    url: '/api/v1/tenants',
    headers: { authorization },
    payload: { name: 'Bench' },
  });
  const tenantId = created.json<{ id: string }>().id;
  await database.pool.query(`update tenants set plan = 'enterprise' where id = $1`, [tenantId]);
  await database.pool.query(
    `insert into articles (tenant_id, author_id, title, slug, excerpt, content, content_html, status, published_at, tags)
     select $1, (select min(id) from users), 'Article number ' || n, 'article-number-' || n,
            'What a reader sees in a list before deciding to open the article.', 'Text', '<p>Text</p>', 'published', now(),
            array['platforms', 'content']
     from generate_series(1, 1000) n`,
    [tenantId],
  );
  await database.pool.query('analyze');
  await app.close();
  await database.close();
  return {
    url,
    fixture: { tenantId, token, article },
    async drop() {
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}
