// Bare Fastify and `pg` with the same statements as the API, recorded from it, and the rendering of Markdown that an
// article needs: the cost of the work itself.
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import pg from 'pg';
import { createApp } from '../../../src/app/app.ts';
import { renderArticle } from '../../../src/domains/content/markdown.ts';
import { openDatabase } from '../../../src/platform/database/database.ts';
import { benchConfig, benchLimits, type HttpFixture } from '../http-database.ts';
import { reportReady } from '../support/server-process.ts';

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

const url = process.argv[2] as string;
const { tenantId, token, article } = JSON.parse(process.argv[3] as string) as HttpFixture;
const path = `/api/v1/tenants/${tenantId}/articles`;

const { list, create, slug } = await record();
const pool = new pg.Pool({ connectionString: url, max: 10 });
let created = 0;

const app = Fastify();
app.get('/api/v1/tenants/:tenant_id/articles', async () => {
  const [statement] = list as [Statement];
  const { rows } = await pool.query(statement.text, [...statement.values]);
  return { articles: rows, total: rows.length, page: 1, per_page: 20, next_cursor: null };
});
app.post('/api/v1/tenants/:tenant_id/articles', async (request, reply) => {
  renderArticle((request.body as HttpFixture['article']).content);
  const unique = `${slug}-bare-${++created}`;
  const client = await pool.connect();
  let article: unknown;
  try {
    for (const { text, values } of create) {
      const { rows } = await client.query(
        text,
        values.map((value) => (value === slug ? unique : value)),
      );
      if (rows?.[0]?.content_html !== undefined) article = rows[0];
    }
  } finally {
    client.release();
  }
  reply.code(201);
  return { article };
});
await app.listen({ port: 0, host: '127.0.0.1' });
reportReady((app.server.address() as AddressInfo).port);

/** Runs each operation once on the API in this process and records its statements. */
async function record(): Promise<{ list: Statement[]; create: Statement[]; slug: string }> {
  let noted: Statement[] = [];
  const query = pg.Client.prototype.query as (...args: unknown[]) => unknown;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [config, values] = args as [string | { text: string; values?: unknown[] }, unknown[] | undefined];
    noted.push(
      typeof config === 'string'
        ? { text: config, values: values ?? [] }
        : { text: config.text, values: config.values ?? values ?? [] },
    );
    return query.apply(this, args);
  } as typeof pg.Client.prototype.query;
  const database = await openDatabase({ url });
  const app = await createApp({ config: benchConfig(url), database, limits: benchLimits });
  const headers = { authorization: `Bearer ${token}` };
  // Twice: the first run opens the connection and sets its session up.
  await app.inject({ url: path });
  noted = [];
  await app.inject({ url: path });
  const list = noted;
  await app.inject({ method: 'POST', url: path, headers, payload: article });
  noted = [];
  const answer = await app.inject({ method: 'POST', url: path, headers, payload: article });
  const create = noted;
  await app.close();
  await database.close();
  pg.Client.prototype.query = query as typeof pg.Client.prototype.query;
  return { list, create, slug: answer.json<{ article: { slug: string } }>().article.slug };
}
