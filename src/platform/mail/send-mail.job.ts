import type { Database } from '../database/database.ts';
import type { JobContext, JobDefinition, JobLog } from '../jobs/job.ts';
import type { Sweep } from '../jobs/sweep.ts';
import type { SecretBox } from '../secrets/secret-box.ts';
import type { MailQueue } from './mail-queue.ts';
import { MailRejected, type MailTransport } from './mail-transport.ts';
import {
  type ClaimedMail,
  claimNextMail,
  deleteFinishedMails,
  isMailDue,
  markMailFailed,
  markMailSent,
  postponeMail,
} from './mails.repository.ts';
import { openMail } from './sealed-mail.ts';

export interface MailJobServices {
  readonly box: SecretBox;
  readonly transport: MailTransport;
}

/** A mail whose process died is sent by another after this time. */
const claimMs = 10 * 60_000;
/** Mails that one process sends concurrently. */
const lanes = 10;
/** Mails of a lane in one run of the sweep. */
const mailsPerLane = 20;
const batch = 100;
const keepMs = 30 * 86_400_000;
const longestWaitMs = 6 * 3_600_000;

/** Sends queued mail at once in the process that queued it, and within a second in others. */
export function sendMailsSweep(services: MailJobServices, mails: Pick<MailQueue, 'onQueued'>): Sweep {
  return {
    everyMs: 500,
    run: (context) => sendDueMails(services, context, mailsPerLane),
    onNews: (wake) => mails.onQueued(wake),
  };
}

/** Sends mail that is due. The sweep does the same sooner; jobs of this name may be left from earlier versions. */
export function sendMailJob(services: MailJobServices): JobDefinition<{ readonly mailId: string }> {
  return { work: (context) => sendDueMails(services, context, Number.POSITIVE_INFINITY) };
}

/** Sends mail that is due, also where no sweep runs. */
export function sendWaitingMailsJob(services: MailJobServices): JobDefinition<null> {
  return {
    schedule: '* * * * *',
    work: (context) => sendDueMails(services, context, Number.POSITIVE_INFINITY),
  };
}

/** Deletes finished mails after a month. */
export const deleteOldMails: JobDefinition<null> = {
  schedule: '37 3 * * *',
  async work({ db, now, log, signal }) {
    const before = new Date(now.getTime() - keepMs);
    let total = 0;
    for (let deleted = batch; deleted === batch && !signal.aborted; total += deleted) {
      deleted = await deleteFinishedMails(db, before, batch);
    }
    log.info({ mails: total }, 'old mails deleted');
  },
};

type SendContext = Pick<JobContext, 'db' | 'now' | 'signal'> & { readonly log: JobLog };

/**
 * Sends due mail, several at a time. Each is claimed when its turn comes, so account mail that was queued after a
 * thousand others is next. A run ends after `mailsPerLane` of each lane: the next one sees mail queued since.
 */
async function sendDueMails(services: MailJobServices, context: SendContext, mailsPerLane: number): Promise<void> {
  const { db, now, signal } = context;
  if (!(await isMailDue(db, now))) return;
  const until = new Date(now.getTime() + claimMs);
  const work = async () => {
    for (let sent = 0; sent < mailsPerLane && !signal.aborted; sent++) {
      const claimed = await claimNextMail(db, now, until);
      if (claimed === null) return;
      await send(services, context, claimed);
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
}

/**
 * Delivers a claimed mail to the transport and stores the outcome. A server that accepted the mail before the process
 * died or the connection broke receives it again, with the same Message-ID.
 */
async function send(
  { box, transport }: MailJobServices,
  { db, now, log }: SendContext,
  mail: ClaimedMail,
): Promise<void> {
  const { id } = mail;
  if (now >= new Date(mail.expires_at)) return markMailFailed(db, id, now, 'It came too late to be of use.');
  try {
    const content = openMail(box, id, mail.content);
    if (content !== null) await transport.send({ ...content, id, createdAt: new Date(mail.created_at) });
    await markMailSent(db, id, now);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 500) : 'unknown';
    if (error instanceof MailRejected) {
      log.warn({ err: error, mailId: id, event: mail.event }, 'a mail was rejected permanently');
      await markMailFailed(db, id, now, reason);
    } else {
      log.warn({ err: error, mailId: id, event: mail.event }, 'a mail could not be sent and will be retried');
      await postpone(db, mail, now, reason);
    }
  }
}

/** One minute after the first attempt, then twice as long each time. */
async function postpone(db: Database, { id, attempts }: ClaimedMail, now: Date, reason: string): Promise<void> {
  const wait = Math.min(60_000 * 2 ** (attempts - 1), longestWaitMs);
  await postponeMail(db, id, new Date(now.getTime() + wait), reason);
}
