import { randomUUID } from 'node:crypto';
import type { AuditBatchWriter } from '../../engine/serve/audit-entry.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { JobDefinition } from '../../platform/jobs/job.ts';
import type { EventData } from '../../platform/events/event-type.ts';
import { recordManyEvents } from '../../platform/events/events.ts';
import { proveDomain, type TxtResolver } from './domain-proof.ts';
import { type LostSite, noteChecks, selectDueSites } from './sites.repository.ts';

const batch = 100;
/** Checks in a row without the record, after which a site is no longer verified. */
const allowedMisses = 3;
/** Less than a day, so that a check that was late yesterday is not left out today. */
const everyMs = 20 * 3_600_000;

/**
 * Looks once a day whether verified domains still have their TXT record, a hundred at a time. Name servers that don't
 * answer tell nothing; their sites are asked for again on the next run. That a site is no longer verified is written to
 * the audit log.
 */
export function recheckSiteDomains(resolver: TxtResolver, writeAudits: AuditBatchWriter): JobDefinition<null> {
  return {
    schedule: '41 3 * * *',
    async work({ db, now, log, signal }) {
      const before = new Date(now.getTime() - everyMs);
      const unreachable = new Set<string>();
      const requestId = `job-${randomUUID()}`;
      let missed = 0;
      while (!signal.aborted) {
        const due = (await selectDueSites(db, before, batch + unreachable.size)).filter(
          ({ id }) => !unreachable.has(id),
        );
        if (due.length === 0) break;
        const proofs = await Promise.all(
          due.map(async ({ id, domain, verification_token: token }) => {
            return { id, proof: await proveDomain(resolver, domain, token) };
          }),
        );
        for (const { id, proof } of proofs) if (proof === 'unreachable') unreachable.add(id);
        const checks = proofs
          .filter(({ proof }) => proof !== 'unreachable')
          .map(({ id, proof }) => ({ id, proved: proof === 'proved' }));
        missed += checks.filter(({ proved }) => !proved).length;
        await inTransaction(db, async (trx) => {
          const lost = await noteChecks(trx, checks, { before, now, allowed: allowedMisses });
          await recordManyEvents(trx, {
            type: 'site.unverified',
            items: lost,
            dataOf: async (sites) => bodiesOf(sites),
            now,
          });
          await writeAudits(
            trx,
            lost.map(({ id, tenant_id, domain }) => ({
              tenantId: tenant_id,
              userId: null,
              action: 'site.unverify',
              operationId: 'verifySite',
              resourceType: 'site',
              resourceId: id,
              // The server itself.
              ip: '127.0.0.1',
              requestId,
              details: { domain },
            })),
          );
        });
      }
      log.info({ missed, unreachable: unreachable.size }, 'site domains checked');
    },
  };
}

function bodiesOf(sites: readonly LostSite[]): Map<LostSite, EventData<'site.unverified'>> {
  return new Map(sites.map((site) => [site, { ...site, status: 'pending' }]));
}
