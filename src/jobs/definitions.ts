import { deleteExpiredTokens } from '../accounts/expired-account-tokens.job.ts';
import { deleteExpiredOAuthFlows } from '../accounts/expired-oauth-flows.job.ts';
import { deleteExpiredSessions } from '../accounts/expired-sessions.job.ts';
import { configuredGateway } from '../billing/configured-gateway.ts';
import { deleteExpiredUsageEvents } from '../billing/expired-usage-events.job.ts';
import type { PaymentGateway } from '../billing/payment-gateway.ts';
import { settleSubscriptions } from '../billing/settle-subscriptions.job.ts';
import { sendUsageAlerts } from '../billing/usage-alerts.job.ts';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { DatabaseHandle } from '../database/database.ts';
import { deletePastVisitors } from '../distribution/past-visitors.job.ts';
import { insertAuditLog, insertAuditLogs } from '../insights/audit.repository.ts';
import { foldPlatformChanges } from '../insights/fold-platform-changes.job.ts';
import { deletePastPixelEvents } from '../insights/past-pixel-events.job.ts';
import { deleteWorkspaceFiles } from '../mcp/filesystem-server.ts';
import { createMailQueue, type MailQueue } from '../messaging/mail-queue.ts';
import { createMailTransport } from '../messaging/mail-transport.ts';
import { deleteOldMails, type MailJobServices, sendMailJob, sendWaitingMailsJob } from '../messaging/send-mail.job.ts';
import { createSecretBox } from '../secrets/secret-box.ts';
import { systemTxtResolver } from '../sites/domain-proof.ts';
import { recheckSiteDomains } from '../sites/recheck-domains.job.ts';
import { deleteExpiredIdempotencyRecords } from '../system/expired-idempotency-records.job.ts';
import { purgeDeletedTenants } from '../tenants/purge-deleted-tenants.job.ts';
import { deleteOldWebhookEvents } from '../webhooks/delete-old-events.job.ts';
import type { JobDefinitions } from './job.ts';
import { createJobs, type Jobs } from './jobs.ts';
import { sweepDefinitions } from './sweep-definitions.ts';

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
