import { ConfigError } from '../platform/config-error.ts';
import { isUnavailable } from '../platform/database/unavailable.ts';
import type { Config } from './config.ts';

/** Returns the one line that an operator reads if the process can't start; for a defect of this program, its stack. */
export function startErrorText(error: unknown): string {
  if (error instanceof ConfigError) return `Colophon can't start: ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Throws what names the directory of an embedded database that doesn't open, and the remedy. */
export function explainOpening(error: unknown, { dataDir }: Config): never {
  if (error instanceof ConfigError) throw error;
  const { message = '' } = (error ?? {}) as Error;
  throw new ConfigError(
    `DATA_DIR is ${dataDir}, whose database can't be opened (${oneLine(message)}): free space if its disk is full, else ` +
      `restore ${dataDir}/pglite from a backup`,
    { cause: error },
  );
}

/** Throws what names the setting of a database that can't be used, and the remedy. The driver's messages contain no password. */
export function explainDatabase(error: unknown, config: Config): never {
  if (error instanceof ConfigError) throw error;
  const { code, message = '' } = error as NodeJS.ErrnoException;
  if (config.databaseUrl === null) {
    if (isUnavailable(error) || DAMAGE.test(code ?? '')) explainOpening(error, config);
    throw error;
  }
  if (code === INSUFFICIENT_PRIVILEGE) {
    throw new ConfigError(
      `DATABASE_URL names an account without the necessary rights (${oneLine(message)}): run npm run migrate with the ` +
        'account that owns the schema, and make this one a member of the role colophon_app',
      { cause: error },
    );
  }
  if (!isUnavailable(error) && !isOfTls(error)) throw error;
  throw new ConfigError(
    `DATABASE_URL leads to a database that can't be used (${oneLine(message) || code}): check it, or start it`,
    { cause: error },
  );
}

/** Throws what names the settings of the address. */
export function explainAddress(error: unknown, { host, port }: Config): never {
  const { code } = error as NodeJS.ErrnoException;
  if (!['EADDRINUSE', 'EADDRNOTAVAIL', 'EACCES', 'ENOTFOUND', 'EAI_AGAIN'].includes(code ?? '')) throw error;
  throw new ConfigError(
    `HOST and PORT are ${host} and ${port}, which this process can't listen at (${code}): choose others`,
    { cause: error },
  );
}

function isOfTls(error: unknown): boolean {
  return /SSL|TLS|certificate/i.test((error as Error).message);
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, ' ').trim().slice(0, 300);
}

const INSUFFICIENT_PRIVILEGE = '42501';
/** Internal errors, such as a page that can't be read. */
const DAMAGE = /^XX/;
