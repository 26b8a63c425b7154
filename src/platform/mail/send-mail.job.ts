import type { JobContext, JobDefinition } from '../jobs/job.ts';
import type { SecretBox } from '../secrets/secret-box.ts';
import { MailRefused, type MailTransport } from './mail-transport.ts';
import {
  type ClaimedMail,
  claimMail,
  deleteFinishedMails,
  markMailFailed,
  markMailSent,
  postponeMail,
  selectDueMails,
} from './mails.repository.ts';
import { openMail } from './sealed-mail.ts';

export interface MailJobServices {
  readonly box: SecretBox;
  readonly transport: MailTransport;
}

/** A process that dies while it sends leaves the mail to others after this time. */
const claimMs = 10 * 60_000;
const batch = 100;
const keepMs = 30 * 86_400_000;
const longestWaitMs = 6 * 3_600_000;

/** Sends one mail. Fails when it couldn't be sent this time; the sweep goes on where the queue gives up. */
export function sendMailJob(services: MailJobServices): JobDefinition<{ readonly mailId: string }> {
  return {
    work: (context) => sendMail(services, context, context.data.mailId),
  };
}

/** Sends what is due and has no job: queued before the queue had started, or failed in all attempts of its job. */
export function sendWaitingMailsJob(services: MailJobServices): JobDefinition<null> {
  return {
    schedule: '* * * * *',
    async work(context) {
      for (const id of await selectDueMails(context.db, context.now, batch)) {
        if (context.signal.aborted) return;
        await sendMail(services, context, id).catch((error: unknown) => {
          context.log.warn({ err: error, mailId: id }, 'a mail could not be sent and will be tried again');
        });
      }
    },
  };
}

/** Deletes what is left of mail a month after it went out. */
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

/**
 * Claims the mail, hands it over, and notes how that went. A server that took the mail when the process died or the
 * connection broke gets it once more, under the same Message-ID.
 */
async function sendMail(services: MailJobServices, { db, now, log }: JobContext<unknown>, id: string): Promise<void> {
  const claimed = await claimMail(db, id, now, new Date(now.getTime() + claimMs));
  if (claimed === null) return;
  if (now >= new Date(claimed.expires_at)) return markMailFailed(db, id, now, 'It came too late to be of use.');
  try {
    const mail = openMail(services.box, id, claimed.content);
    if (mail !== null) await services.transport.send({ ...mail, id, createdAt: new Date(claimed.created_at) });
    await markMailSent(db, id, now);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 500) : 'unknown';
    if (!(error instanceof MailRefused)) {
      await postponeMail(db, id, new Date(now.getTime() + waitAfter(claimed)), reason);
      throw error;
    }
    log.warn({ err: error, mailId: id, event: claimed.event }, 'a mail was refused for good');
    await markMailFailed(db, id, now, reason);
  }
}

/** One minute after the first attempt, then twice as long each time. */
function waitAfter({ attempts }: ClaimedMail): number {
  return Math.min(60_000 * 2 ** (attempts - 1), longestWaitMs);
}
