import { sql } from 'kysely';
import { test } from 'tap';
import { startServer } from '../../support/server.ts';
import { castInWorkspace } from './workspace-cast.ts';

const webhooks = '/api/v1/webhooks';

test('lists take the common parameters', async (t) => {
  const server = await startServer(t);
  const { owner, tenantId } = await castInWorkspace(server);
  const ids: number[] = [];
  for (const day of ['01', '02', '03']) {
    const { body } = await owner('POST', webhooks, { url: `https://hooks.example.com/${day}`, events: ['*'] });
    ids.push(body.data.id);
    await sql`
      update webhook_endpoints set created_at = ${`2025-01-${day}T00:00:00Z`}, updated_at = ${`2025-02-${day}T00:00:00Z`}
      where id = ${body.data.id}
    `.execute(server.db);
  }
  const [first, second, third] = ids as [number, number, number];
  const list = async (path: string) => {
    const { status, body } = await owner('GET', path);
    return status === 200 ? [body.data.map(({ id }: { id: number }) => id), body.meta.total] : status;
  };

  await t.test('endpoints by when they were created and updated', async (t) => {
    t.same(await list(`${webhooks}?created_after=2025-01-02T00:00:00Z`), [[third, second], 2]);
    t.same(await list(`${webhooks}?created_before=2025-01-02T00:00:00Z`), [[second, first], 2]);
    t.same(await list(`${webhooks}?updated_after=2025-02-03T00:00:00Z`), [[third], 1]);
    t.same(await list(`${webhooks}?updated_before=2025-02-01T00:00:00Z&sort=created_at`), [[first], 1]);
    t.equal(await list(`${webhooks}?created_after=yesterday`), 422);
  });

  await t.test('deliveries by when they were created, in either order', async (t) => {
    await sql`
      insert into webhook_events (tenant_id, id, type, body, created_at)
      select ${tenantId}, 'evt_' || n, 'post.created', '{}', '2025-01-01T00:00:00Z' from generate_series(1, 4) as n
    `.execute(server.db);
    // The ids are not in the order of time.
    await sql`
      insert into webhook_deliveries (tenant_id, endpoint_id, event_id, status, created_at)
      select ${tenantId}, ${first}, 'evt_' || n, case when n = 4 then 'failed' else 'success' end,
        timestamptz '2025-01-10T00:00:00Z' - n * interval '1 day'
      from generate_series(1, 4) as n order by n
    `.execute(server.db);
    const deliveries = `${webhooks}/${first}/deliveries`;
    const [all] = (await list(deliveries)) as [number[]];
    const oldestFirst = [...all].reverse();
    t.same(
      all,
      [...all].sort((one, other) => one - other),
      'newest first by default',
    );
    t.same(await list(`${deliveries}?sort=-created_at`), [all, 4]);
    t.same(await list(`${deliveries}?sort=created_at`), [oldestFirst, 4]);
    t.same(await list(`${deliveries}?created_after=2025-01-08T00:00:00Z`), [all.slice(0, 2), 2]);
    t.same(await list(`${deliveries}?created_before=2025-01-07T00:00:00Z&status=success`), [all.slice(2, 3), 1]);
    const page = (await owner('GET', `${deliveries}?sort=created_at&per_page=3`)).body;
    t.same(
      page.data.map(({ id }: { id: number }) => id),
      oldestFirst.slice(0, 3),
    );
    const next = await owner('GET', `${deliveries}?sort=created_at&per_page=3&cursor=${page.meta.next_cursor}`);
    t.same(
      next.body.data.map(({ id }: { id: number }) => id),
      oldestFirst.slice(3),
    );
    for (const wrong of ['sort=id', 'sort=created_at,-created_at', 'created_before=x']) {
      t.equal(await list(`${deliveries}?${wrong}`), 422, wrong);
    }
    await sql`analyze webhook_deliveries`.execute(server.db);
    const plan = await server.db.transaction().execute(async (trx) => {
      await sql`set local enable_seqscan = off`.execute(trx);
      await sql`set local enable_sort = off`.execute(trx);
      return (
        await sql`
          explain select id from webhook_deliveries where tenant_id = ${tenantId} and endpoint_id = ${first}
          order by created_at desc, id desc limit 20
        `.execute(trx)
      ).rows;
    });
    t.match(JSON.stringify(plan), /webhook_deliveries_created/);
  });
});
