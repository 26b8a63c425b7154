import { ConfigError } from '../config-error.ts';
import { type Environment, integer, type Mode, oneOf, text } from '../settings/environment.ts';
import { type Pooler, poolers } from './pooler.ts';

export interface DatabaseSettings {
  /** PGlite files, outbox, generated development secrets, files of MCP's filesystem server. */
  readonly dataDir: string;
  /** PostgreSQL; null: PGlite in `dataDir`. */
  readonly databaseUrl: string | null;
  /** `relaxed`: a power cut may lose what PGlite has acknowledged. */
  readonly embeddedDurability: 'synced' | 'relaxed';
  readonly databasePooler: Pooler;
  /** Connections of this process to PostgreSQL for requests. */
  readonly databaseConnections: number;
  /** `auto`: a process brings the schema up to date when it starts; `off`: `npm run migrate` did. */
  readonly migrate: 'auto' | 'off';
  /** How long a request may take on PostgreSQL, in milliseconds: one that only reads, and any other. */
  readonly databaseReadMs: number;
  readonly databaseWriteMs: number;
}

/** Throws `ConfigError`. */
export function databaseSettings(environment: Environment, mode: Mode): DatabaseSettings {
  const databaseUrl = text(environment, 'DATABASE_URL') ?? null;
  // The message doesn't repeat the URL: it may contain a password.
  if (databaseUrl !== null && (!/^postgres(?:ql)?:\/\//.test(databaseUrl) || !URL.canParse(databaseUrl))) {
    throw new ConfigError('DATABASE_URL must be a URL such as postgres://user:password@db.example.com:5432/colophon');
  }
  // Production's account at PostgreSQL needs no rights to change the schema. PGlite has one process and one account.
  const databasePooler = oneOf(environment, 'DATABASE_POOLER', poolers, 'none');
  const isDirect = databasePooler === 'none';
  const migrate = oneOf(environment, 'MIGRATE', ['auto', 'off'], mode === 'development' && isDirect ? 'auto' : 'off');
  if (!isDirect && migrate === 'auto') {
    throw new ConfigError(
      `MIGRATE must be off with DATABASE_POOLER=${databasePooler}: run npm run migrate with a DATABASE_URL that leads to ` +
        'PostgreSQL itself, and without DATABASE_POOLER',
    );
  }
  const limits = { least: 1, most: 120 };
  return {
    dataDir: text(environment, 'DATA_DIR') ?? '.data',
    databaseUrl,
    embeddedDurability: oneOf(environment, 'EMBEDDED_DURABILITY', ['synced', 'relaxed'], 'synced'),
    databaseConnections: integer(environment, 'DATABASE_CONNECTIONS', { fallback: 10, least: 2, most: 1_000 }),
    databasePooler,
    migrate: databaseUrl === null ? 'auto' : migrate,
    databaseReadMs: 1_000 * integer(environment, 'DATABASE_READ_SECONDS', { fallback: 3, ...limits }),
    databaseWriteMs: 1_000 * integer(environment, 'DATABASE_WRITE_SECONDS', { fallback: 8, ...limits }),
  };
}
