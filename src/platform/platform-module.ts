import { sealAuditLog } from './audit/seal-audit-log.sweep.ts';
import { foldPlatformChanges } from './figures/fold-platform-changes.job.ts';
import { deleteExpiredIdempotencyRecords } from './idempotency/expired-idempotency-records.job.ts';
import { keepMonthPartitions, type MonthlyTable } from './jobs/month-partitions.job.ts';
import { vacuumEmbedded } from './jobs/vacuum-embedded.sweep.ts';
import { createMailTransport } from './mail/mail-transport.ts';
import { deleteOldMails, sendMailJob, sendMailsSweep, sendWaitingMailsJob } from './mail/send-mail.job.ts';
import type { Module } from './module.ts';
import type { Services } from './services.ts';

/** The background work that belongs to no domain: mail, audit log, figures, idempotency records, partitions of `monthlyTables`. */
export function platformModule(
  { settings, database, secretBox, headSeal, limiter, mails }: Services,
  monthlyTables: readonly MonthlyTable[],
) {
  const { embeddedLog } = database;
  const mail = { box: secretBox, transport: createMailTransport(settings) };
  return {
    jobs: {
      'delete-expired-idempotency-records': deleteExpiredIdempotencyRecords,
      'delete-old-mails': deleteOldMails,
      'fold-platform-changes': foldPlatformChanges,
      'keep-month-partitions': keepMonthPartitions(monthlyTables),
      'send-mail': sendMailJob(mail),
      'send-waiting-mails': sendWaitingMailsJob(mail),
    },
    sweeps: {
      'send-mails': sendMailsSweep(mail, mails),
      'seal-audit-log': sealAuditLog(headSeal),
      ...(embeddedLog === null ? {} : { 'vacuum-embedded': vacuumEmbedded(embeddedLog) }),
    },
    close: () => limiter.close(),
  } satisfies Module;
}
