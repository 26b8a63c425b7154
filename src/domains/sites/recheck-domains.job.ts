import { callOfJob } from '../../platform/audit/audit-entry.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { checkDueDomains } from '../../platform/domain-names/daily-checks.ts';
import type { EventData } from '../../platform/events/event-type.ts';
import { recordManyEvents } from '../../platform/events/events.ts';
import type { JobDefinition } from '../../platform/jobs/job.ts';
import type { RecheckServices } from '../tenants/recheck-domains.job.ts';
import { warnOwnersOfSilence } from '../tenants/silent-domain-mail.ts';
import { type LostSite, recordChecks, selectDueSites } from './sites.repository.ts';
import { proofRecord } from './sites.ts';

/**
 * Checks once a day whether verified sites still have their TXT record; see `checkDueDomains`. The loss of a verification
 * is recorded in the audit log.
 */
export function recheckSiteDomains({ resolver, writeAudits, mails }: RecheckServices): JobDefinition<null> {
  return {
    schedule: '41 3 * * *',
    async work({ db, now, log, signal }) {
      const call = callOfJob();
      const counts = await checkDueDomains({
        resolver,
        signal,
        now,
        selectDue: async (before, limit) => {
          const sites = await selectDueSites(db, before, limit);
          return sites.map(({ id, domain, verification_token }) => ({
            id,
            domain,
            record: proofRecord(verification_token),
          }));
        },
        record: (checks, rule) =>
          inTransaction(db, async (trx) => {
            const { lost, silent } = await recordChecks(trx, checks, rule);
            for (const one of silent) await warnOwnersOfSilence(trx, mails, one, now);
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
                ...call,
                details: { domain },
              })),
            );
          }),
      });
      log.info(counts, 'site domains checked');
    },
  };
}

function bodiesOf(sites: readonly LostSite[]): Map<LostSite, EventData<'site.unverified'>> {
  return new Map(sites.map((site) => [site, { ...site, status: 'pending' }]));
}
