import { randomUUID } from 'node:crypto';
import type { AuditWriter } from '../contract/audit-entry.ts';
import { inTransaction } from '../database/transaction.ts';
import type { JobDefinition } from '../jobs/job.ts';
import { recordEvent } from '../webhooks/events.ts';
import { proveDomain, type TxtResolver } from './domain-proof.ts';
import { noteCheck, selectDueSites } from './sites.repository.ts';

const batch = 100;
/** Checks in a row without the record, after which a site is no longer verified. */
const allowedMisses = 3;
/** Less than a day, so that a check that was late yesterday is not left out today. */
const everyMs = 20 * 3_600_000;

/**
 * Looks once a day whether verified domains still have their TXT record. Name servers that don't answer tell nothing;
 * their sites are asked for again on the next run. That a site is no longer verified is written to the audit log.
 */
export function recheckSiteDomains(resolver: TxtResolver, writeAudit: AuditWriter): JobDefinition<null> {
  return {
    schedule: '41 3 * * *',
    async work({ db, now, log, signal }) {
      const before = new Date(now.getTime() - everyMs);
      const seen = new Set<string>();
      const requestId = `job-${randomUUID()}`;
      let missed = 0;
      while (!signal.aborted) {
        const due = (await selectDueSites(db, before, batch + seen.size)).filter(({ id }) => !seen.has(id));
        if (due.length === 0) break;
        const proofs = await Promise.all(
          due.map(({ domain, verification_token }) => proveDomain(resolver, domain, verification_token)),
        );
        for (const [index, { id, domain }] of due.entries()) {
          const proof = proofs[index];
          if (proof === 'unreachable') seen.add(id);
          else {
            await inTransaction(db, async (trx) => {
              const lost = await noteCheck(trx, id, {
                proved: proof === 'proved',
                before,
                now,
                allowed: allowedMisses,
              });
              if (lost === null) return;
              await writeAudit(trx, {
                tenantId: lost.lostBy,
                userId: null,
                action: 'site.unverify',
                operationId: 'verifySite',
                resourceType: 'site',
                resourceId: id,
                // The server itself.
                ip: '127.0.0.1',
                requestId,
                details: { domain },
              });
              const data = { id, tenant_id: lost.lostBy, domain, status: 'pending' };
              await recordEvent(trx, { tenantId: lost.lostBy, type: 'site.unverified', data, now });
            });
          }
          if (proof === 'absent') missed++;
        }
      }
      log.info({ missed, unreachable: seen.size }, 'site domains checked');
    },
  };
}
