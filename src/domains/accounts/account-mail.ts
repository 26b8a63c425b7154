import type { Mail, Mailbox } from '../../platform/mail/mail.ts';
import { mailBody } from '../../platform/mail/mail-body.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';

/** What mails to account holders need. */
export interface AccountMailServices {
  readonly mails: MailQueue;
  /** Base of the links: they lead to the front end, which calls the operation. No trailing slash. */
  readonly frontendUrl: string;
}

/** The recipient of a mail about their account. */
export interface AccountHolder {
  readonly email: string;
  readonly full_name: string;
}

export function verificationMail(holder: AccountHolder, frontendUrl: string, token: string): Mail {
  return {
    to: mailboxOf(holder),
    subject: 'Confirm your email address',
    ...mailBody({
      paragraphs: [
        `Hello ${holder.full_name},`,
        `an account was registered with the address ${holder.email}. Confirm that it is yours within 7 days, with your session or your password.`,
      ],
      action: { label: 'Confirm your email address', url: `${frontendUrl}/verify-email#token=${token}` },
      footnote: 'If it was not you who registered, do nothing: the link alone confirms nothing.',
    }),
  };
}

export function passwordResetMail(holder: AccountHolder, frontendUrl: string, token: string): Mail {
  return {
    to: mailboxOf(holder),
    subject: 'Reset your password',
    ...mailBody({
      paragraphs: [
        `Hello ${holder.full_name},`,
        'a new password was requested for your account. Choose a new one within one hour.',
      ],
      action: { label: 'Choose a new password', url: `${frontendUrl}/reset-password#token=${token}` },
      footnote: 'If you did not request it, ignore this mail: your password is not changed.',
    }),
  };
}

/** For the holder of the new address. */
export function newAddressMail(holder: AccountHolder, frontendUrl: string, token: string): Mail {
  return {
    to: mailboxOf(holder),
    subject: 'Confirm your new email address',
    ...mailBody({
      paragraphs: [
        `Hello ${holder.full_name},`,
        `an account is to have the address ${holder.email} from now on. Confirm it within 24 hours, with your session or your password.`,
      ],
      action: { label: 'Confirm the new address', url: `${frontendUrl}/confirm-email#token=${token}` },
      footnote: 'If it was not you who requested it, do nothing: the link alone changes nothing.',
    }),
  };
}

/** For the holder of the old address. */
export function addressChangedMail(holder: AccountHolder, frontendUrl: string, token: string): Mail {
  return {
    to: mailboxOf(holder),
    subject: 'Your email address was changed',
    ...mailBody({
      paragraphs: [
        `Hello ${holder.full_name},`,
        `your account no longer has the address ${holder.email}: another one was confirmed, with a session or the password of the account.`,
        'If it was not you, undo the change within 7 days. That ends all sessions and API keys, and you choose a new password.',
      ],
      action: { label: 'Undo the change', url: `${frontendUrl}/undo-email-change#token=${token}` },
      footnote: 'You get this because it concerns the security of your account.',
    }),
  };
}

function mailboxOf({ email, full_name }: AccountHolder): Mailbox {
  return { name: full_name, address: email };
}
