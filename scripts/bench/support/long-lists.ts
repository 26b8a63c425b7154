import { openDatabase } from '../../../src/platform/database/database.ts';
import type { HttpFixture } from '../http-database.ts';

/** Creates an endpoint with `rowCount` deliveries and as many API keys. Returns the endpoint's id. */
export async function fillLists(url: string, { tenantId }: HttpFixture, rowCount: number): Promise<number> {
  const { pool, close } = await openDatabase({ url });
  // In separate statements, because a statement has the time limit of a request.
  const { rows } = await pool.query(
    `insert into webhook_endpoints (tenant_id, url, events, sealed_secret)
     values ($1, 'https://example.com/hook', array['post.created'], '') returning id`,
    [tenantId],
  );
  const endpointId = rows[0].id as number;
  const batch = 25_000;
  for (let from = 1; from <= rowCount; from += batch) {
    const range = [tenantId, from, from + batch - 1];
    await pool.query(
      `insert into webhook_events (tenant_id, id, type, body, created_at)
       select $1, 'evt_' || n, 'post.created', '{}', now() from generate_series($2::integer, $3::integer) as n`,
      range,
    );
    await pool.query(
      `insert into webhook_deliveries (tenant_id, endpoint_id, event_id, status, response_code, delivered_at, created_at)
       select $1, $4, 'evt_' || n, 'success', 200, now(), now() from generate_series($2::integer, $3::integer) as n`,
      [...range, endpointId],
    );
    await pool.query(
      `insert into workspace_keys (tenant_id, user_id, family, name, prefix, key_hash, scopes, created_at)
       select $1, (select min(id) from users), gen_random_uuid(), 'Key ' || n, 'sk_test_' || lpad((n % 1000)::text, 3, '0'),
         sha256(n::text::bytea), array['posts:read'], now() - n * interval '1 second'
       from generate_series($2::integer, $3::integer) as n`,
      range,
    );
  }
  await pool.query('analyze');
  await close();
  return endpointId;
}
