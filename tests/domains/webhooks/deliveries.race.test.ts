import t from 'tap';
import { sealSigningSecret } from '../../../src/domains/webhooks/signing-secret.ts';
import { openDatabase } from '../../../src/platform/database/database.ts';
import { inTransaction } from '../../../src/platform/database/transaction.ts';
import { recordEvent } from '../../../src/platform/events/events.ts';
import { secretBoxOf } from '../../support/keys.ts';
import { startServer } from '../../support/server.ts';
import { castTenant } from '../tenants/members.ts';
import { startReceiver } from './receiver.ts';
import { workerOf } from './worker.ts';

/** How long PostgreSQL waits before it looks for a deadlock: longer than the test may take without one. */
const deadlockSeconds = 20;
const events = 100;

t.test(
  'attempts for one endpoint that end together are all counted, and none waits for another in a ring',
  async (t) => {
    const server = await startServer(t, { environment: { OUTBOUND_ALLOW_LOOPBACK: 'true' } });
    const { tenantId } = await castTenant(server);
    const receiver = await startReceiver(t);
    const sealed_secret = sealSigningSecret(secretBoxOf(server.config), tenantId, 'whsec_of_this_test');
    const endpoint = { tenant_id: tenantId, url: `${receiver.url}/ok`, events: ['*'], sealed_secret };
    await server.db.insertInto('webhook_endpoints').values(endpoint).execute();

    const { databaseUrl } = server.config;
    const own = databaseUrl === null ? null : await openDatabase({ url: patient(databaseUrl) });
    t.teardown(() => own?.close());
    const { db } = own ?? server;
    const worker = workerOf({ ...server, db });
    const happen = async (id: number) => {
      const now = server.clock.now();
      const data = { id, tenant_id: tenantId };
      await inTransaction(db, (trx) => recordEvent(trx, { tenantId, type: 'category.deleted', data, now }));
    };
    const began = performance.now();
    let made = 0;
    let isOver = false;
    const happening = Promise.all(
      Array.from({ length: 4 }, async () => {
        while (made < events) await happen(++made);
      }),
    ).finally(() => {
      isOver = true;
    });
    while (!isOver) {
      await worker.begin();
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await happening;
    for (let run = 0; run < events && receiver.received.length < events; run++) {
      await worker.begin();
      await worker.settle();
    }
    await worker.settle();
    t.ok(performance.now() - began < deadlockSeconds * 1_000, 'without a deadlock');
    const counted = await server.db
      .selectFrom('webhook_endpoints')
      .select(['success_count', 'failure_count', 'consecutive_failures', 'is_active'])
      .where('tenant_id', '=', tenantId)
      .executeTakeFirst();
    t.strictSame(counted, { success_count: events, failure_count: 0, consecutive_failures: 0, is_active: true });
  },
);

function patient(url: string): string {
  const settings = new URL(url);
  settings.searchParams.set('options', `-c deadlock_timeout=${deadlockSeconds}s`);
  return settings.href;
}
