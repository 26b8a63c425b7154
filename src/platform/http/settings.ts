import { ConfigError } from '../config-error.ts';
import { type Environment, integer, list, type Mode, publicBase, secret, text } from '../settings/environment.ts';
import { trustedProxies } from './trusted-proxies.ts';

export interface HttpSettings {
  readonly port: number;
  readonly host: string;
  /** Base of links, and issuer of tokens. Without a trailing slash. */
  readonly publicUrl: string;
  /** Base of links to the front end: by default this server, which has pages for links of mails. Without a trailing slash. */
  readonly frontendUrl: string;
  readonly corsOrigins: readonly string[];
  /** Whether pages that this machine serves may call too: in development. */
  readonly corsLoopback: boolean;
  /** Proxies (addresses or CIDR) whose `X-Forwarded-For` is used. */
  readonly trustProxy: readonly string[];
  /** Bearer token that a monitor sends to read `/metrics`; null disables metrics. */
  readonly metricsToken: string | null;
  /** After SIGTERM, how long `/ready` returns 503 while everything is served. */
  readonly drainSeconds: number;
  /** How long requests in progress may take after that. */
  readonly shutdownSeconds: number;
}

/** Throws `ConfigError`. */
export function httpSettings(environment: Environment, mode: Mode): HttpSettings {
  const port = integer(environment, 'PORT', { fallback: 8000, least: 0, most: 65_535 });
  const publicUrl = publicBase(environment, mode, 'PUBLIC_URL', `http://localhost:${port}`);
  return {
    port,
    host: text(environment, 'HOST') ?? '127.0.0.1',
    publicUrl,
    frontendUrl: publicBase(environment, mode, 'FRONTEND_URL', publicUrl),
    corsOrigins: corsOrigins(environment),
    corsLoopback: mode === 'development',
    trustProxy: trustedProxies(environment),
    metricsToken: metricsToken(environment, mode),
    drainSeconds: integer(environment, 'DRAIN_SECONDS', { fallback: 5, least: 0, most: 600 }),
    // Longer than the longest operation may take.
    shutdownSeconds: integer(environment, 'SHUTDOWN_SECONDS', { fallback: 130, least: 1, most: 3_600 }),
  };
}

/** Each must be an origin exactly as browsers send it: `*` would open the API to scripts of every site. */
function corsOrigins(environment: Environment): string[] {
  const origins = list(environment, 'CORS_ORIGINS');
  for (const origin of origins) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin || origin.includes('*')) {
      throw new ConfigError(`CORS_ORIGINS lists ${origin}, which is not an origin such as https://app.example.com`);
    }
  }
  return origins;
}

/** At least 32 printable ASCII characters, so that it can't be guessed and is safe in a header. */
function metricsToken(environment: Environment, mode: Mode): string | null {
  const token = secret(environment, mode, 'METRICS_TOKEN') ?? null;
  if (token !== null && !/^[\x21-\x7e]{32,}$/.test(token)) {
    throw new ConfigError('METRICS_TOKEN must have at least 32 characters, and no spaces: openssl rand -hex 32');
  }
  return token;
}
