import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Transporter } from 'nodemailer';
import type { Config } from '../../app/config.ts';
import type { Mail } from './mail.ts';
import { singleLine } from './mail-body.ts';

/** A mail on its last step, with what makes two copies of it recognisable as one. */
export interface OutgoingMail extends Mail {
  readonly id: string;
  readonly createdAt: Date;
}

export interface MailTransport {
  /** Throws `MailRefused` when trying again is no use, anything else when it may help. */
  send(mail: OutgoingMail): Promise<void>;
}

/** The mail server will never take this mail: its recipient doesn't exist, say. */
export class MailRefused extends Error {}

/** Milliseconds. Far shorter together than the time for which a process claims a mail. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 60_000, dnsTimeout: 10_000 };

/** By SMTP where `SMTP_URL` names a server; otherwise into files that mail programs open. */
export function createMailTransport(config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'dataDir'>): MailTransport {
  return config.smtpUrl === null
    ? outboxTransport(config.mailFrom, join(config.dataDir, 'outbox'))
    : smtpTransport(config.mailFrom, config.smtpUrl);
}

/** Loaded with the first mail, so that a start doesn't wait for it. */
const nodemailer = () => import('nodemailer');

function smtpTransport(from: Config['mailFrom'], url: string): MailTransport {
  let connection: Promise<Transporter> | undefined;
  return {
    async send(mail) {
      connection ??= nodemailer().then(({ createTransport }) => createTransport({ url, ...timeouts }));
      const transport = await connection;
      try {
        await transport.sendMail(message(from, mail));
      } catch (error) {
        throw isFinal(error) ? new MailRefused((error as Error).message, { cause: error }) : error;
      }
    },
  };
}

/** RFC 5321 section 4.2.1: 5yz is final. One about the connection or the login is the operator's to mend. */
function isFinal(error: unknown): boolean {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && typeof responseCode === 'number' && responseCode >= 500;
}

/** The file appears whole and under the same name each time: however often it is written, it is one mail. */
function outboxTransport(from: Config['mailFrom'], directory: string): MailTransport {
  return {
    async send(mail) {
      const { createTransport } = await nodemailer();
      const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
      const { text, html, ...rest } = message(from, mail);
      // As it is, so that people can read it in any program.
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

/** Addresses are given apart from names, so that neither is read for the other. */
function message(from: Config['mailFrom'], { id, createdAt, to, subject, text, html }: OutgoingMail) {
  const recipient = { name: singleLine(to.name), address: to.address };
  return {
    from,
    to: recipient,
    envelope: { from: from.address, to: to.address },
    // The same at every attempt: a mail system that got the mail already drops the second copy.
    messageId: `<${id}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`,
    date: createdAt,
    subject: singleLine(subject),
    text,
    html,
    // RFC 3834: out-of-office programs leave it alone.
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
