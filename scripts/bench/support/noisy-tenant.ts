import { randomUUID } from 'node:crypto';
import { openDatabase } from '../../../src/platform/database/database.ts';

/** Articles of the noisy tenant, all of which contain the word that it searches for. */
const corpus = 20_000;

export interface Tenant {
  readonly id: string;
  readonly token: string;
}

/** Creates a second account with a tenant whose articles all contain the word `common`. */
export async function createNoisyTenant(url: string, databaseUrl: string): Promise<Tenant> {
  const post = async (path: string, body: object, token?: string) => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    });
    return (await response.json()) as { access_token: string; id: string };
  };
  const { access_token: token } = await post('/api/v1/auth/register', {
    email: `noise-${randomUUID()}@example.com`,
    password: 'a long enough phrase',
    username: 'noise',
    full_name: 'Noise',
  });
  const { id } = await post('/api/v1/tenants', { name: 'Noise' }, token);
  const { pool, close } = await openDatabase({ url: databaseUrl });
  await pool.query(`update tenants set plan = 'enterprise' where id = $1`, [id]);
  for (let from = 1; from <= corpus; from += 5_000) {
    await pool.query(
      `insert into articles (tenant_id, author_id, title, slug, content, content_html, status, published_at)
       select $1, (select max(id) from users), 'A common title ' || n, 'common-' || n, 'A common text', '<p>A common text</p>',
              'published', now()
       from generate_series($2::integer, $3::integer) n`,
      [id, from, from + 4_999],
    );
  }
  await pool.query('analyze');
  await close();
  return { id, token };
}
