import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../platform/config-error.ts';
import { type McpServerSetting, readMcpServers } from './mcp-config.ts';

/** Everything the process is told from outside, checked once at start. */
export interface Config {
  readonly environment: 'development' | 'production';
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** PostgreSQL; null: PGlite in `dataDir`. */
  readonly databaseUrl: string | null;
  /** Shared rate limits; null: in memory. */
  readonly redisUrl: string | null;
  /** Base of links sent out, and issuer of tokens. No trailing slash. */
  readonly publicUrl: string;
  readonly frontendUrl: string;
  /** Ed25519 private key as JWK (RFC 8037). */
  readonly jwtPrivateKey: PrivateKeyJwk;
  /** 32 bytes for secrets that must be read back, and for what is derived from them. */
  readonly encryptionKey: Buffer;
  readonly platformAdminRegistration: 'first' | 'open' | 'closed';
  /** Mail server; null: mail becomes files in `dataDir`/outbox. */
  readonly smtpUrl: string | null;
  readonly mailFrom: Sender;
  /** Language model that writes articles, by OpenAI's chat-completions protocol; null: none. */
  readonly ai: AiSettings | null;
  readonly corsOrigins: readonly string[];
  /** Proxies (addresses or CIDR) whose `X-Forwarded-For` counts. */
  readonly trustProxy: readonly string[];
  readonly stripe: StripeConfig;
  /** Base URL of each network's API. No trailing slash. Null: posting there is turned off. */
  readonly socialApiBases: { readonly [Platform in SocialPlatform]: string | null };
  /** Clients of this server at the providers of accounts to sign in with; null: none there. */
  readonly oauth: { readonly [Provider in OAuthProviderName]: OAuthClientSettings | null };
  /** Where the tokens of such a sign-in stand in the address of the front end. */
  readonly oauthTokenDelivery: 'query' | 'fragment';
  /** Development only: webhooks may go to plain http and to loopback addresses. */
  readonly outboundAllowLoopback: boolean;
  /** MCP servers that all workspaces may use, beside the built-in one. */
  readonly mcpServers: readonly McpServerSetting[];
  readonly jobs: 'inline' | 'off';
  /** What a monitor sends to read `/metrics`; null: nobody reads them. */
  readonly metricsToken: string | null;
  readonly logLevel: string;
}

export interface AiSettings {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly model: string;
}

/** Whom mail comes from. */
export interface Sender {
  readonly name: string;
  readonly address: string;
}

export interface StripeConfig {
  /** Null: the sandbox in development, no payments in production. */
  readonly secretKey: string | null;
  /** Signing secret of this server's webhook endpoint. */
  readonly webhookSecret: string | null;
  readonly apiBase: string;
}

export const oauthProviders = ['google', 'github', 'linkedin', 'facebook'] as const;
export type OAuthProviderName = (typeof oauthProviders)[number];

export interface OAuthClientSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  /** In place of the origin of each of the provider's endpoints, and its issuer. No trailing slash. Null: the provider's. */
  readonly baseUrl: string | null;
}

export const socialPlatforms = ['twitter', 'linkedin', 'facebook', 'mastodon', 'bluesky'] as const;
export type SocialPlatform = (typeof socialPlatforms)[number];

export interface PrivateKeyJwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly d: string;
}

type Environment = { readonly [name: string]: string | undefined };

/** What the process was started with, and for names that it wasn't, what a file `.env` beside it says. */
export function processEnvironment(): Environment {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

/**
 * Reads the settings of design: names are those of `.env.example`. In development, missing secrets are generated once
 * and kept in `DATA_DIR/secrets.json`; production refuses to start without them.
 * Throws `ConfigError`.
 */
export function loadConfig(environment: Environment): Config {
  const mcpConfig = text(environment, 'MCP_CONFIG');
  const mode = oneOf(environment, 'APP_ENVIRONMENT', ['development', 'production'], 'development');
  const port = integer(environment, 'PORT', 8000, 0, 65_535);
  const dataDir = text(environment, 'DATA_DIR') ?? '.data';
  const localUrl = `http://localhost:${port}`;
  const secrets = mode === 'production' ? requiredSecrets(environment) : developmentSecrets(environment, dataDir);
  return Object.freeze({
    environment: mode,
    port,
    host: text(environment, 'HOST') ?? '127.0.0.1',
    dataDir,
    databaseUrl: text(environment, 'DATABASE_URL') ?? null,
    redisUrl: text(environment, 'REDIS_URL') ?? null,
    publicUrl: url(environment, 'PUBLIC_URL', localUrl),
    frontendUrl: url(environment, 'FRONTEND_URL', localUrl),
    ...secrets,
    platformAdminRegistration: oneOf(environment, 'PLATFORM_ADMIN_REGISTRATION', ['first', 'open', 'closed'], 'first'),
    ...mail(environment),
    ai: aiSettings(environment),
    corsOrigins: corsOrigins(environment),
    trustProxy: list(environment, 'TRUST_PROXY'),
    stripe: Object.freeze({
      secretKey: text(environment, 'STRIPE_SECRET_KEY') ?? null,
      webhookSecret: text(environment, 'STRIPE_WEBHOOK_SECRET') ?? null,
      apiBase: url(environment, 'STRIPE_API_BASE', 'https://api.stripe.com'),
    }),
    socialApiBases: socialApiBases(environment),
    oauth: Object.freeze({
      google: oauthClient(environment, 'google'),
      github: oauthClient(environment, 'github'),
      linkedin: oauthClient(environment, 'linkedin'),
      facebook: oauthClient(environment, 'facebook'),
    }),
    oauthTokenDelivery: oneOf(environment, 'OAUTH_TOKEN_DELIVERY', ['query', 'fragment'], 'query'),
    outboundAllowLoopback: outboundAllowLoopback(environment, mode),
    mcpServers: mcpConfig === undefined ? [] : readMcpServers(mcpConfig),
    jobs: oneOf(environment, 'JOBS', ['inline', 'off'], 'inline'),
    metricsToken: metricsToken(environment),
    logLevel: logLevel(environment, mode),
  });
}

type Secrets = Pick<Config, 'jwtPrivateKey' | 'encryptionKey'>;

function requiredSecrets(environment: Environment): Secrets {
  const missing = ['JWT_PRIVATE_KEY', 'ENCRYPTION_KEY'].filter((name) => text(environment, name) === undefined);
  if (missing.length > 0) throw new ConfigError(`Production needs ${missing.join(' and ')}. See .env.example.`);
  return readSecrets(text(environment, 'JWT_PRIVATE_KEY') as string, text(environment, 'ENCRYPTION_KEY') as string);
}

function developmentSecrets(environment: Environment, dataDir: string): Secrets {
  const kept = join(dataDir, 'secrets.json');
  if (!existsSync(kept)) {
    mkdirSync(dataDir, { recursive: true });
    const { privateKey } = generateKeyPairSync('ed25519');
    const generated = {
      JWT_PRIVATE_KEY: JSON.stringify(privateKey.export({ format: 'jwk' })),
      ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    };
    writeFileSync(kept, JSON.stringify(generated, null, 2), { mode: 0o600 });
    chmodSync(kept, 0o600);
  }
  const stored = JSON.parse(readFileSync(kept, 'utf8')) as { JWT_PRIVATE_KEY: string; ENCRYPTION_KEY: string };
  return readSecrets(
    text(environment, 'JWT_PRIVATE_KEY') ?? stored.JWT_PRIVATE_KEY,
    text(environment, 'ENCRYPTION_KEY') ?? stored.ENCRYPTION_KEY,
  );
}

function readSecrets(jwk: string, base64: string): Secrets {
  const jwtPrivateKey = parseJwk(jwk);
  if (jwtPrivateKey?.kty !== 'OKP' || jwtPrivateKey.crv !== 'Ed25519' || !jwtPrivateKey.d || !jwtPrivateKey.x) {
    throw new ConfigError(
      'JWT_PRIVATE_KEY must be an Ed25519 private key as JWK: {"kty":"OKP","crv":"Ed25519","x","d"}',
    );
  }
  const encryptionKey = Buffer.from(base64, 'base64');
  if (encryptionKey.length !== 32 || new Set(encryptionKey).size < 8) {
    throw new ConfigError('ENCRYPTION_KEY must be 32 random bytes in base64: openssl rand -base64 32');
  }
  return { jwtPrivateKey, encryptionKey };
}

function parseJwk(jwk: string): PrivateKeyJwk | null {
  try {
    return JSON.parse(jwk) as PrivateKeyJwk;
  } catch {
    return null;
  }
}

function mail(environment: Environment): Pick<Config, 'smtpUrl' | 'mailFrom'> {
  const smtpUrl = text(environment, 'SMTP_URL') ?? null;
  // Not shown: it may hold a password.
  if (smtpUrl !== null && !(URL.canParse(smtpUrl) && /^smtps?:\/\/[^/]/.test(smtpUrl))) {
    throw new ConfigError('SMTP_URL must be a URL such as smtps://user:password@mail.example.com');
  }
  const from = text(environment, 'MAIL_FROM');
  if (smtpUrl !== null && from === undefined) {
    throw new ConfigError('SMTP_URL needs MAIL_FROM, an address that the mail server sends for');
  }
  return { smtpUrl, mailFrom: sender(from ?? 'Colophon <colophon@localhost>') };
}

/** `Name <address>`, or the address alone. */
function sender(given: string): Sender {
  const [, name = '', address] =
    /^(?:"?([^"<>@\p{Cc}]*?)"?\s*<([^\s<>@]+@[^\s<>@]+)>)$/u.exec(given) ??
    /^()([^\s<>@"]+@[^\s<>@"]+)$/.exec(given) ??
    [];
  if (address === undefined)
    throw new ConfigError('MAIL_FROM must be an address, or a name with one: Name <mail@example.com>');
  return { name, address };
}

/** Credentials travel in headers that browsers add for no origin on their own, yet any-origin access is never meant. */
function corsOrigins(environment: Environment): string[] {
  const origins = list(environment, 'CORS_ORIGINS');
  for (const origin of origins) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin || origin.includes('*')) {
      throw new ConfigError(`CORS_ORIGINS lists ${origin}, which is not an origin such as https://app.example.com`);
    }
  }
  return origins;
}

/** All of them or none: half a configuration is a mistake. */
function aiSettings(environment: Environment): AiSettings | null {
  const names = ['AI_BASE_URL', 'AI_API_KEY', 'AI_MODEL'];
  const missing = names.filter((name) => text(environment, name) === undefined);
  if (missing.length === names.length) return null;
  if (missing.length > 0) throw new ConfigError(`AI settings go together: ${missing.join(' and ')} is missing`);
  return {
    baseUrl: url(environment, 'AI_BASE_URL', ''),
    apiKey: text(environment, 'AI_API_KEY') as string,
    model: text(environment, 'AI_MODEL') as string,
  };
}

const networkOrigins: { readonly [Platform in SocialPlatform]: string } = {
  twitter: 'https://api.x.com',
  linkedin: 'https://api.linkedin.com',
  facebook: 'https://graph.facebook.com',
  mastodon: 'https://mastodon.social',
  bluesky: 'https://bsky.social',
};

function socialApiBases(environment: Environment): Config['socialApiBases'] {
  const baseOf = (platform: SocialPlatform): string | null => {
    const name = `SOCIAL_${platform.toUpperCase()}_API_BASE`;
    return text(environment, name) === 'off' ? null : url(environment, name, networkOrigins[platform]);
  };
  return Object.freeze({
    twitter: baseOf('twitter'),
    linkedin: baseOf('linkedin'),
    facebook: baseOf('facebook'),
    mastodon: baseOf('mastodon'),
    bluesky: baseOf('bluesky'),
  });
}

/** A client has an id and a secret: one without the other is a mistake. */
function oauthClient(environment: Environment, provider: OAuthProviderName): OAuthClientSettings | null {
  const prefix = `OAUTH_${provider.toUpperCase()}`;
  const clientId = text(environment, `${prefix}_CLIENT_ID`);
  const clientSecret = text(environment, `${prefix}_CLIENT_SECRET`);
  if (clientId === undefined && clientSecret === undefined) return null;
  if (clientId === undefined || clientSecret === undefined) {
    throw new ConfigError(`${prefix}_CLIENT_ID and ${prefix}_CLIENT_SECRET go together: one is missing`);
  }
  const hasBase = text(environment, `${prefix}_BASE_URL`) !== undefined;
  return { clientId, clientSecret, baseUrl: hasBase ? url(environment, `${prefix}_BASE_URL`, '') : null };
}

/** What helps to find mistakes tells too much of people. */
function logLevel(environment: Environment, mode: Config['environment']): string {
  const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
  const level = oneOf(environment, 'LOG_LEVEL', levels, 'info');
  if (mode === 'production' && (level === 'debug' || level === 'trace')) {
    throw new ConfigError(`LOG_LEVEL=${level} is for development only`);
  }
  return level;
}

/** Long enough that nobody guesses it, and safe in a header. */
function metricsToken(environment: Environment): string | null {
  const token = text(environment, 'METRICS_TOKEN') ?? null;
  if (token !== null && !/^[\x21-\x7e]{32,}$/.test(token)) {
    throw new ConfigError('METRICS_TOKEN must have at least 32 characters, and no spaces: openssl rand -hex 32');
  }
  return token;
}

/** In production it would open the machine to everyone who can name an address. */
function outboundAllowLoopback(environment: Environment, mode: Config['environment']): boolean {
  const allowed = oneOf(environment, 'OUTBOUND_ALLOW_LOOPBACK', ['true', 'false'], 'false') === 'true';
  if (allowed && mode === 'production') throw new ConfigError('OUTBOUND_ALLOW_LOOPBACK is for development only');
  return allowed;
}

function text(environment: Environment, name: string): string | undefined {
  const value = environment[name]?.trim();
  return value === '' ? undefined : value;
}

function list(environment: Environment, name: string): string[] {
  const value = text(environment, name);
  return value === undefined
    ? []
    : value
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '');
}

function integer(environment: Environment, name: string, fallback: number, least: number, most: number): number {
  const value = text(environment, name);
  if (value === undefined) return fallback;
  const number = Number(value);
  if (!Number.isInteger(number) || number < least || number > most) {
    throw new ConfigError(`${name} must be a whole number from ${least} to ${most}, not ${value}`);
  }
  return number;
}

function oneOf<Value extends string>(
  environment: Environment,
  name: string,
  allowed: readonly Value[],
  fallback: Value,
): Value {
  const value = text(environment, name);
  if (value === undefined) return fallback;
  if (!allowed.includes(value as Value))
    throw new ConfigError(`${name} must be one of ${allowed.join(', ')}, not ${value}`);
  return value as Value;
}

function url(environment: Environment, name: string, fallback: string): string {
  const value = text(environment, name) ?? fallback;
  if (!URL.canParse(value) || !/^https?:/.test(value))
    throw new ConfigError(`${name} must be an http(s) URL, not ${value}`);
  return value.replace(/\/+$/, '');
}
