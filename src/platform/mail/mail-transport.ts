import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Transporter } from 'nodemailer';
import type { DatabaseSettings } from '../database/settings.ts';
import { isLoopbackUrl, type Mode } from '../settings/environment.ts';
import type { Mail } from './mail.ts';
import { singleLine, withoutLinks } from './mail-body.ts';
import type { MailSettings, Sender } from './settings.ts';

/** A mail to send, with the id by which copies are recognized. */
export interface OutgoingMail extends Mail {
  readonly id: string;
  readonly createdAt: Date;
}

export interface MailTransport {
  /** Throws `MailRejected` for a permanent failure, other errors for transient ones. */
  send(mail: OutgoingMail): Promise<void>;
}

/** The mail server rejects this mail permanently, for example because its recipient does not exist. */
export class MailRejected extends Error {}

/** Milliseconds. Their sum is far below the time for which a process claims a mail. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 60_000, dnsTimeout: 10_000 };

export type MailTransportSettings = MailSettings & Pick<DatabaseSettings, 'dataDir'> & { readonly environment: Mode };

/** Sends by SMTP if `SMTP_URL` is set, otherwise writes files that mail programs open. */
export function createMailTransport({ smtpUrl, mailFrom, dataDir, environment }: MailTransportSettings): MailTransport {
  if (smtpUrl === null) return outboxTransport(mailFrom, join(dataDir, 'outbox'));
  // Mail contains tokens, and the URL a password. Only a development server may send them in the clear, to itself.
  const requireTLS = environment === 'production' || !isLoopbackUrl(smtpUrl);
  return smtpTransport(mailFrom, smtpUrl, requireTLS);
}

/** Imported with the first mail, so that the start does not wait for it. */
const nodemailer = () => import('nodemailer');

function smtpTransport(from: Sender, url: string, requireTLS: boolean): MailTransport {
  let connection: Promise<Transporter> | undefined;
  return {
    async send(mail) {
      connection ??= nodemailer().then(({ createTransport }) => createTransport({ url, requireTLS, ...timeouts }));
      const transport = await connection;
      try {
        await transport.sendMail(message(from, mail));
      } catch (error) {
        throw isFinal(error) ? new MailRejected((error as Error).message, { cause: error }) : error;
      }
    },
  };
}

/** RFC 5321 section 4.2.1: 5yz is permanent. The operator can fix those of the connection or the login. */
function isFinal(error: unknown): boolean {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && typeof responseCode === 'number' && responseCode >= 500;
}

/** The file is created atomically and has the same name each time: repeated writes result in one mail. */
function outboxTransport(from: Sender, directory: string): MailTransport {
  return {
    async send(mail) {
      const { createTransport } = await nodemailer();
      const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
      const { text, html, ...rest } = message(from, mail);
      // Without encoding, so that it is readable in any program.
      const part = (contentType: string, content: string) => ({
        contentType: `${contentType}; charset=utf-8`,
        content,
        contentTransferEncoding: '8bit' as const,
      });
      const alternatives = [part('text/plain', text), part('text/html', html)];
      const { message: bytes } = await transport.sendMail({ ...rest, alternatives });
      await mkdir(directory, { recursive: true });
      const file = join(directory, `${mail.createdAt.toISOString().replaceAll(/[:.]/g, '-')}-${mail.id}.eml`);
      await writeFile(`${file}.part`, bytes as Buffer, { mode: 0o600 });
      await rename(`${file}.part`, file);
    },
  };
}

/** Addresses and names are separate members, so that neither is parsed as the other. */
function message(from: Sender, { id, createdAt, to, subject, text, html }: OutgoingMail) {
  const recipient = { name: withoutLinks(singleLine(to.name)), address: to.address };
  return {
    from,
    to: recipient,
    envelope: { from: from.address, to: to.address },
    // The same in every attempt, so that a mail system drops a second copy.
    messageId: `<${id}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`,
    date: createdAt,
    subject: withoutLinks(singleLine(subject)),
    text,
    html,
    // RFC 3834: prevents automatic replies.
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
