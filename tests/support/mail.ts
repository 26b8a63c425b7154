import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestServer } from './server.ts';

/** A mail as its recipient's program reads it. */
export interface ReceivedMail {
  /** By lower-case name, unfolded. */
  readonly headers: { readonly [name: string]: string };
  readonly text: string;
  readonly html: string;
}

/** Runs the jobs and reads every mail to an address, the oldest first. */
export async function mailsTo(server: TestServer, address: string): Promise<ReceivedMail[]> {
  await server.runJobs();
  const mails = await allMails(server);
  return mails.filter(({ headers }) => headers.to?.includes(address));
}

/** Every mail in the outbox, the oldest first. */
export async function allMails(server: TestServer): Promise<ReceivedMail[]> {
  const outbox = join(server.config.dataDir, 'outbox');
  const files = await readdir(outbox).catch(() => []);
  return Promise.all(files.sort().map(async (file) => readMail(await readFile(join(outbox, file), 'utf8'))));
}

/** The token of the link in a mail. */
export function tokenIn(mail: ReceivedMail | undefined): string {
  const [, token] = /#token=([\w-]+)/.exec(mail?.text ?? '') ?? [];
  if (token === undefined) throw new Error(`No link with a token in ${mail?.text ?? 'a mail that did not come'}`);
  return token;
}

/** Reads what nodemailer writes: two parts, each as it is or in quoted-printable or base64. */
export function readMail(source: string): ReceivedMail {
  const { headers, body } = part(source.replaceAll('\r\n', '\n'));
  const [, boundary] = /boundary="([^"]+)"/.exec(headers['content-type'] ?? '') ?? [];
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((text) => part(text.trimStart()));
  const content = (type: string) => {
    const found = parts.find((candidate) => candidate.headers['content-type']?.startsWith(type));
    return found === undefined ? '' : decoded(found.body, found.headers['content-transfer-encoding']);
  };
  return { headers, text: content('text/plain'), html: content('text/html') };
}

function part(source: string): { headers: { [name: string]: string }; body: string } {
  const end = source.indexOf('\n\n');
  const lines = source
    .slice(0, end)
    .replaceAll(/\n[ \t]+/g, ' ')
    .split('\n');
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { headers: Object.fromEntries(headers), body: source.slice(end + 2) };
}

function decoded(body: string, encoding = '7bit'): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  if (encoding !== 'quoted-printable') return body;
  const bytes = body
    .replaceAll('=\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
