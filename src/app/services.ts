import { readFileSync } from 'node:fs';
import type { FastifyBaseLogger } from 'fastify';
import type { RateLimiter } from '../engine/serve/rate-limiter.ts';
import { insertAuditLog, insertAuditLogs } from '../platform/audit/audit.repository.ts';
import { createHeadSeal } from '../platform/audit/audit-chain.ts';
import { createFailureAudit } from '../platform/audit/failure-audit.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import type { DatabaseHandle } from '../platform/database/database.ts';
import { Drain } from '../platform/drain.ts';
import { createKeyCheck } from '../platform/keys/key-check.ts';
import { configuredLimiter } from '../platform/limiter/configured-limiter.ts';
import { createCursorCodec } from '../platform/lists/cursor.ts';
import { createLists } from '../platform/lists/lists.ts';
import { createLogger } from '../platform/log/logger.ts';
import { createMailQueue } from '../platform/mail/mail-queue.ts';
import { type AddressResolver, createGuardedClient } from '../platform/outbound/guarded-client.ts';
import { createEncryptionKeys } from '../platform/secrets/encryption-keys.ts';
import { createSecretBox } from '../platform/secrets/secret-box.ts';
import { createSigningKeys } from '../platform/secrets/signing-keys.ts';
import type { Services } from '../platform/services.ts';
import { configuredTracer } from '../platform/telemetry/configured-tracer.ts';
import type { Config } from './config.ts';
import { sealedColumns } from './sealed-columns.ts';

export interface ServiceOptions {
  readonly config: Config;
  readonly database: DatabaseHandle;
  /** Default: the system's. */
  readonly clock?: Clock;
  /** Default: as configured. */
  readonly log?: FastifyBaseLogger;
  /** Looks up the addresses of webhook endpoints; default: the machine's name servers. */
  readonly addressResolver?: AddressResolver;
  /** Default: as configured. */
  readonly limiter?: RateLimiter;
}

/** The services of a process. */
export type AppServices = Services<Config>;

/** Creates one of each service. */
export async function createServices(options: ServiceOptions): Promise<AppServices> {
  const { config, database, clock = systemClock, addressResolver } = options;
  const log = options.log ?? (await createLogger(config)).log;
  const { publicUrl, frontendUrl } = config;
  const encryptionKeys = createEncryptionKeys(config.encryptionKeys);
  const signingKeys = await createSigningKeys(config);
  const secretBox = createSecretBox(encryptionKeys, sealedColumns);
  const headSeal = createHeadSeal(encryptionKeys);
  const cursors = createCursorCodec(encryptionKeys);
  const version = packageVersion();
  const limiter = options.limiter ?? (await configuredLimiter(config, log));
  return {
    settings: config,
    database,
    db: database.db,
    clock,
    log,
    signingKeys,
    encryptionKeys,
    secretBox,
    headSeal,
    keyCheck: createKeyCheck({
      db: database.db,
      clock,
      log,
      keys: encryptionKeys,
      signingKeys,
      revokedKeys: config.jwtRevokedKeys,
      box: secretBox,
      columns: sealedColumns,
      headSeal,
      writeAudit: insertAuditLog,
    }),
    cursors,
    lists: createLists({ cursors, publicUrl }),
    mails: createMailQueue(secretBox),
    outbound: createGuardedClient({
      allowLoopback: config.outboundAllowLoopback,
      publicUrl,
      ...(addressResolver === undefined ? {} : { resolver: addressResolver }),
    }),
    limiter,
    tracer: await configuredTracer(config, { version, log }),
    writeAudit: insertAuditLog,
    writeAudits: insertAuditLogs,
    failureAudit: createFailureAudit({ limiter, writeAudit: insertAuditLog, encryptionKeys }),
    upgradeUrl: `${frontendUrl}/upgrade`,
    drain: new Drain(),
    version,
  };
}

function packageVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
