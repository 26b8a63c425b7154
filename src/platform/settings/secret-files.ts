import { readFileSync } from 'node:fs';
import { ConfigError } from '../config-error.ts';
import { type Environment, text } from './environment.ts';

/** Settings that hold a secret, or a URL with a password. */
export const secretNames = [
  'DATABASE_URL',
  'REDIS_URL',
  'JWT_PRIVATE_KEY',
  'JWT_PRIVATE_KEYS',
  'JWT_REVOKED_KEYS',
  'ENCRYPTION_KEY',
  'ENCRYPTION_KEYS',
  'SMTP_URL',
  'AI_API_KEY',
  'STRIPE_SECRET_KEY',
  'STRIPE_WEBHOOK_SECRET',
  'OAUTH_GOOGLE_CLIENT_SECRET',
  'OAUTH_GITHUB_CLIENT_SECRET',
  'OAUTH_LINKEDIN_CLIENT_SECRET',
  'OAUTH_FACEBOOK_CLIENT_SECRET',
  'METRICS_TOKEN',
  'OTEL_EXPORTER_OTLP_HEADERS',
] as const;

/** No secret is longer; a wrong path such as that of a device ends the start at once. */
const maxBytes = 65_536;

/**
 * Returns the environment with the secrets that `NAME_FILE` settings name files of, without the line break at their end.
 * Throws `ConfigError`.
 *
 *     withSecretFiles({ ENCRYPTION_KEY_FILE: '/run/secrets/encryption-key' }).ENCRYPTION_KEY
 */
export function withSecretFiles(environment: Environment): Environment {
  const read: { [name: string]: string } = {};
  for (const name of secretNames) {
    const path = text(environment, `${name}_FILE`);
    if (path === undefined) continue;
    if (text(environment, name) !== undefined)
      throw new ConfigError(`${name} and ${name}_FILE are both set: remove one`);
    read[name] = contentsOf(`${name}_FILE`, path);
  }
  return Object.keys(read).length === 0 ? environment : { ...environment, ...read };
}

function contentsOf(name: string, path: string): string {
  let contents: string;
  try {
    contents = readFileSync(path, 'utf8').trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError(`${name} is ${path}, which can't be read (${code}): check the path and its rights`, {
      cause: error,
    });
  }
  if (contents === '') throw new ConfigError(`${name} is ${path}, which is empty: write the secret into it`);
  if (contents.length > maxBytes) throw new ConfigError(`${name} is ${path}, which is too large for a secret`);
  return contents;
}
