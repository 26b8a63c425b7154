import { deleteExpiredTokens } from '../domains/accounts/expired-account-tokens.job.ts';
import { deleteExpiredOAuthFlows } from '../domains/accounts/expired-oauth-flows.job.ts';
import { deleteExpiredSessions } from '../domains/accounts/expired-sessions.job.ts';
import { configuredGateway } from '../domains/billing/configured-gateway.ts';
import { deleteExpiredUsageEvents } from '../domains/billing/expired-usage-events.job.ts';
import type { PaymentGateway } from '../domains/billing/payment-gateway.ts';
import { settleSubscriptions } from '../domains/billing/settle-subscriptions.job.ts';
import { sendUsageAlerts } from '../domains/billing/usage-alerts.job.ts';
import type { Clock } from '../platform/clock.ts';
import type { Config } from './config.ts';
import type { DatabaseHandle } from '../platform/database/database.ts';
import { deletePastVisitors } from '../domains/distribution/past-visitors.job.ts';
import { insertAuditLog, insertAuditLogs } from '../platform/audit/audit.repository.ts';
import { foldPlatformChanges } from '../platform/figures/fold-platform-changes.job.ts';
import { deletePastPixelEvents } from '../domains/insights/past-pixel-events.job.ts';
import { deleteWorkspaceFiles } from '../domains/mcp/filesystem-server.ts';
import { createMailQueue, type MailQueue } from '../platform/mail/mail-queue.ts';
import { createMailTransport } from '../platform/mail/mail-transport.ts';
import { deleteOldMails, type MailJobServices, sendMailJob, sendWaitingMailsJob } from '../platform/mail/send-mail.job.ts';
import { createSecretBox } from '../platform/secrets/secret-box.ts';
import { systemTxtResolver } from '../domains/sites/domain-proof.ts';
import { recheckSiteDomains } from '../domains/sites/recheck-domains.job.ts';
import { deleteExpiredIdempotencyRecords } from '../platform/http/expired-idempotency-records.job.ts';
import { purgeDeletedTenants } from '../domains/tenants/purge-deleted-tenants.job.ts';
import { deleteOldWebhookEvents } from '../domains/webhooks/delete-old-events.job.ts';
import type { JobDefinitions } from '../platform/jobs/job.ts';
import { createJobs, type Jobs } from '../platform/jobs/jobs.ts';
import { sweepDefinitions } from './sweeps.ts';

/** What background jobs need beside the database. */
export interface JobServices extends MailJobServices {
  readonly dataDir: string;
  readonly mails: MailQueue;
  readonly frontendUrl: string;
  /** Null: payments are not configured. Loaded when a job first needs it. */
  gateway(): Promise<PaymentGateway | null>;
}

/** Every background job of the product. */
export function jobDefinitions(services: JobServices) {
  return {
    'delete-expired-account-tokens': deleteExpiredTokens,
    'delete-expired-idempotency-records': deleteExpiredIdempotencyRecords,
    'delete-expired-oauth-flows': deleteExpiredOAuthFlows,
    'delete-expired-sessions': deleteExpiredSessions,
    'delete-expired-usage-events': deleteExpiredUsageEvents,
    'delete-old-mails': deleteOldMails,
    'delete-old-webhook-events': deleteOldWebhookEvents,
    'delete-past-pixel-events': deletePastPixelEvents,
    'delete-past-visitors': deletePastVisitors,
    'fold-platform-changes': foldPlatformChanges,
    'purge-deleted-tenants': purgeDeletedTenants({
      writeAudit: insertAuditLog,
      deleteFiles: (workspaceId) => deleteWorkspaceFiles(services.dataDir, workspaceId),
    }),
    'recheck-site-domains': recheckSiteDomains(systemTxtResolver(), insertAuditLogs),
    'send-mail': sendMailJob(services),
    'send-usage-alerts': sendUsageAlerts(services),
    'send-waiting-mails': sendWaitingMailsJob(services),
    'settle-subscriptions': settleSubscriptions(() => services.gateway()),
  } as const satisfies JobDefinitions;
}

/** The job queue of the product. */
export type AppJobs = Jobs<ReturnType<typeof jobDefinitions>>;

export interface AppJobsOptions {
  readonly config: Config;
  readonly database: DatabaseHandle;
  readonly clock: Clock;
}

/** Every job with the services that the configuration names. It queues and works from `start` on. */
export function createAppJobs({ config, database, clock }: AppJobsOptions): AppJobs {
  let gateway: Promise<PaymentGateway | null> | undefined;
  const box = createSecretBox(config.encryptionKey);
  // What a job or a sweep queues is sent by the jobs that it is made with.
  const mails = createMailQueue(box, {
    get isReady() {
      return jobs.isReady;
    },
    send: (trx, name, data) => jobs.send(trx, name, data),
  });
  const definitions = jobDefinitions({
    box,
    mails,
    frontendUrl: config.frontendUrl,
    dataDir: config.dataDir,
    transport: createMailTransport(config),
    gateway() {
      gateway ??= configuredGateway(config, database.db);
      return gateway;
    },
  });
  const jobs: AppJobs = createJobs({ database, definitions, sweeps: sweepDefinitions({ config, box, mails }), clock });
  return jobs;
}
