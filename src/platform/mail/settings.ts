import { ConfigError } from '../config-error.ts';
import { type Environment, type Mode, text } from '../settings/environment.ts';

export interface MailSettings {
  /** Mail server; null: mail is written to files in `dataDir`/outbox. */
  readonly smtpUrl: string | null;
  readonly mailFrom: Sender;
}

/** The address that mail is sent from. */
export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** Throws `ConfigError`. */
export function mailSettings(environment: Environment, mode: Mode): MailSettings {
  const smtpUrl = text(environment, 'SMTP_URL') ?? null;
  // The message doesn't repeat the URL: it may contain a password.
  if (smtpUrl !== null && !(URL.canParse(smtpUrl) && /^smtps?:\/\/[^/]/.test(smtpUrl))) {
    throw new ConfigError('SMTP_URL must be a URL such as smtps://user:password@mail.example.com');
  }
  // Options of the mail library in the URL take precedence over what the server requires.
  const insecure =
    mode === 'production' && smtpUrl !== null && /[?&](?:ignoreTLS|requireTLS|secure|tls\.)/i.exec(smtpUrl);
  if (insecure) {
    throw new ConfigError('SMTP_URL must not change TLS in production: remove its options, or use smtps://');
  }
  const from = text(environment, 'MAIL_FROM');
  if (smtpUrl !== null && from === undefined) {
    throw new ConfigError('SMTP_URL needs MAIL_FROM, an address that the mail server sends for');
  }
  return { smtpUrl, mailFrom: sender(from ?? 'Colophon <colophon@localhost>') };
}

/** Reads `Name <address>`, or an address alone. */
function sender(given: string): Sender {
  const [, name = '', address] =
    /^(?:"?([^"<>@\p{Cc}]*?)"?\s*<([^\s<>@]+@[^\s<>@]+)>)$/u.exec(given) ??
    /^()([^\s<>@"]+@[^\s<>@"]+)$/.exec(given) ??
    [];
  if (address === undefined) {
    throw new ConfigError('MAIL_FROM must be an address, or a name with one: Name <mail@example.com>');
  }
  return { name, address };
}
