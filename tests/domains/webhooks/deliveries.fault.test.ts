import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { test } from 'tap';
import { sealSigningSecret } from '../../../src/domains/webhooks/signing-secret.ts';
import { inTransaction } from '../../../src/platform/database/transaction.ts';
import { recordEvent } from '../../../src/platform/events/events.ts';
import { createTestDatabase } from '../../support/database.ts';
import { secretBoxOf } from '../../support/keys.ts';
import { startReceiver } from './receiver.ts';

/** WEBHOOK_KILLS=50 WEBHOOK_EVENTS=5000 for the long run. */
const kills = Number(process.env.WEBHOOK_KILLS ?? 3);
const events = Number(process.env.WEBHOOK_EVENTS ?? 100);
const aheadOfLeases = 120_000;

test('a worker that is killed loses no delivery, and repeats one under the same id', async (t) => {
  const database = await createTestDatabase();
  t.teardown(database.drop);
  const receiver = await startReceiver(t);
  const key = randomBytes(32).toString('base64');
  let handle = await database.open();
  const { id: tenantId } = await handle.db
    .insertInto('tenants')
    .values({ name: 'x', slug: 'x' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const sealed_secret = sealSigningSecret(
    secretBoxOf({ encryptionKeys: [Buffer.from(key, 'base64')] }),
    tenantId,
    'whsec_of_this_test',
  );
  const endpoint = { tenant_id: tenantId, url: `${receiver.url}/ok`, events: ['*'], sealed_secret };
  await handle.db.insertInto('webhook_endpoints').values(endpoint).execute();
  await inTransaction(handle.db, async (trx) => {
    for (let n = 0; n < events; n++) {
      await recordEvent(trx, {
        tenantId,
        type: 'category.deleted',
        data: { id: n, tenant_id: tenantId },
        now: new Date(),
      });
    }
  });
  await t.rejects(
    inTransaction(handle.db, async (trx) => {
      await recordEvent(trx, {
        tenantId,
        type: 'category.deleted',
        data: { id: -1, tenant_id: tenantId },
        now: new Date(),
      });
      throw new Error('the change did not happen');
    }),
  );
  await handle.close();

  const file = fileURLToPath(new URL('fixtures/deliver-until-killed.ts', import.meta.url));
  async function deliver(round: number, killAfter: number | null): Promise<void> {
    const order = JSON.stringify({ ...database.config, key, aheadMs: round * aheadOfLeases });
    const child = spawn(process.execPath, [file, order], { stdio: ['ignore', 'pipe', 'inherit'] });
    const exited = once(child, 'exit');
    const lines = createInterface({ input: child.stdout });
    if (killAfter === null) {
      for await (const line of lines) if (line === 'idle') break;
    } else {
      await once(lines, 'line');
      await receiver.came(killAfter);
      // In the middle of sending and writing, at another moment each time.
      await delay(3 * round);
    }
    child.kill('SIGKILL');
    await exited;
  }
  for (let round = 1; round <= kills; round++) await deliver(round, Math.floor((events * round) / (kills + 1)));
  await deliver(kills + 1, null);

  handle = await database.open();
  const rows = await handle.db.selectFrom('webhook_deliveries').select(['event_id', 'status', 'attempt']).execute();
  await handle.close();
  t.equal(rows.length, events);
  t.ok(rows.every(({ status, attempt }) => status === 'success' && attempt === 1));
  const sent = receiver.received.map(({ headers, body }) => {
    const event = JSON.parse(body) as { id: string; data: { id: number } };
    return { id: event.id, n: event.data.id, header: headers['x-webhook-id'] };
  });
  t.same(new Set(sent.map(({ id }) => id)), new Set(rows.map(({ event_id }) => event_id)), 'none is lost');
  t.equal(new Set(sent.map(({ id, n }) => `${id} ${n}`)).size, events, 'one that came twice is the same');
  t.ok(sent.every(({ id, header }) => id === header));
  t.ok(sent.length - events <= kills * 5, `${sent.length - events} came twice: those under way, five a kill at most`);
});
