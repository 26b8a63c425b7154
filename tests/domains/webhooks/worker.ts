import { deliverWebhooks } from '../../../src/domains/webhooks/deliver-webhooks.sweep.ts';
import { insertAuditLog } from '../../../src/platform/audit/audit.repository.ts';
import { createMailQueue } from '../../../src/platform/mail/mail-queue.ts';
import { createGuardedClient } from '../../../src/platform/outbound/guarded-client.ts';
import { secretBoxOf } from '../../support/keys.ts';
import type { TestServer } from '../../support/server.ts';

/** A worker of its own on the database of a server, whose clock can go ahead of the server's. */
export function workerOf(server: TestServer, { timeLimitMs = 5_000 }: { readonly timeLimitMs?: number } = {}) {
  let ahead = 0;
  const errors: unknown[] = [];
  const box = secretBoxOf(server.config);
  const { publicUrl, frontendUrl } = server.config;
  const now = () => new Date(server.clock.now().getTime() + ahead);
  const sweep = deliverWebhooks({
    client: createGuardedClient({ allowLoopback: true, publicUrl, timeLimitMs }),
    secretBox: box,
    mails: createMailQueue(box),
    writeAudit: insertAuditLog,
    frontendUrl,
  });
  const log = { info() {}, warn() {}, error: (details: object) => errors.push(details) };
  const begin = () => sweep.run({ db: server.db, now: now(), log, signal: new AbortController().signal });
  const settle = async () => {
    await sweep.finish?.();
    if (errors.length > 0) throw new Error(`A delivery failed: ${JSON.stringify(errors)}`, { cause: errors[0] });
  };
  return {
    now,
    advance(milliseconds: number) {
      ahead += milliseconds;
    },
    begin,
    settle,
    /** Delivers what is due, until nothing is. */
    async work() {
      for (let run = 0; run < 20; run++) {
        await begin();
        await settle();
      }
    },
  };
}
