import { type AuditBatchWriter, callOfJob } from '../../platform/audit/audit-entry.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { checkDueDomains } from '../../platform/domain-names/daily-checks.ts';
import type { TxtResolver } from '../../platform/domain-names/domain-proof.ts';
import type { JobDefinition } from '../../platform/jobs/job.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import { warnOwnersOfSilence } from './silent-domain-mail.ts';
import { recordTenantChecks, selectDueTenants } from './tenant-domain.repository.ts';
import { tenantProofRecord } from './tenant-domain.ts';

export interface RecheckServices {
  readonly resolver: TxtResolver;
  readonly writeAudits: AuditBatchWriter;
  readonly mails: MailQueue;
}

/**
 * Checks once a day whether proved domains of tenants still have their TXT record; see `checkDueDomains`. The loss of a
 * domain is recorded in the audit log.
 */
export function recheckTenantDomains({ resolver, writeAudits, mails }: RecheckServices): JobDefinition<null> {
  return {
    schedule: '47 3 * * *',
    async work({ db, now, log, signal }) {
      const call = callOfJob();
      const counts = await checkDueDomains({
        resolver,
        signal,
        now,
        selectDue: async (before, limit) => {
          const tenants = await selectDueTenants(db, before, limit);
          return tenants.map(({ id, domain }) => ({ id, domain, record: tenantProofRecord(id) }));
        },
        record: (checks, rule) =>
          inTransaction(db, async (trx) => {
            const { lost, silent } = await recordTenantChecks(trx, checks, rule);
            for (const one of silent) await warnOwnersOfSilence(trx, mails, one, now);
            await writeAudits(
              trx,
              lost.map(({ id, domain }) => ({
                tenantId: id,
                userId: null,
                action: 'tenant.unverify_domain',
                operationId: 'verifyTenantDomain',
                resourceType: 'tenant',
                resourceId: id,
                ...call,
                details: { domain },
              })),
            );
          }),
      });
      log.info(counts, 'domains of tenants checked');
    },
  };
}
