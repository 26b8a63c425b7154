import type { FastifyBaseLogger } from 'fastify';
import type { RateLimiter } from '../engine/serve/rate-limiter.ts';
import type { HeadSeal } from './audit/audit-chain.ts';
import type { AuditBatchWriter, AuditWriter } from './audit/audit-entry.ts';
import type { FailureAudit } from './audit/failure-audit.ts';
import type { Clock } from './clock.ts';
import type { Database, DatabaseHandle } from './database/database.ts';
import type { DatabaseSettings } from './database/settings.ts';
import type { Drain } from './drain.ts';
import type { HttpSettings } from './http/settings.ts';
import type { KeyCheck } from './keys/key-check.ts';
import type { LimiterSettings } from './limiter/settings.ts';
import type { CursorCodec } from './lists/cursor.ts';
import type { Lists } from './lists/lists.ts';
import type { MailQueue } from './mail/mail-queue.ts';
import type { MailSettings } from './mail/settings.ts';
import type { GuardedClient } from './outbound/guarded-client.ts';
import type { OutboundSettings } from './outbound/settings.ts';
import type { EncryptionKeys } from './secrets/encryption-keys.ts';
import type { SecretBox } from './secrets/secret-box.ts';
import type { SecretSettings } from './secrets/settings.ts';
import type { SigningKeys } from './secrets/signing-keys.ts';
import type { Mode } from './settings/environment.ts';
import type { TelemetrySettings } from './telemetry/settings.ts';
import type { Tracer } from './telemetry/span.ts';

/** The settings that the platform reads itself; each domain adds its own slice. */
export type PlatformSettings = DatabaseSettings &
  HttpSettings &
  LimiterSettings &
  MailSettings &
  OutboundSettings &
  SecretSettings &
  TelemetrySettings & { readonly environment: Mode };

/** What modules are created from: one of each per process. `Settings` is the slice of the domain. */
export interface Services<Settings = unknown> {
  readonly settings: PlatformSettings & Settings;
  readonly database: DatabaseHandle;
  readonly db: Database;
  readonly clock: Clock;
  readonly log: FastifyBaseLogger;
  readonly signingKeys: SigningKeys;
  readonly encryptionKeys: EncryptionKeys;
  readonly secretBox: SecretBox;
  /** Seals the end of the audit log. */
  readonly headSeal: HeadSeal;
  readonly keyCheck: KeyCheck;
  readonly cursors: CursorCodec;
  readonly lists: Lists;
  readonly mails: MailQueue;
  /** The only way to addresses that users give. */
  readonly outbound: GuardedClient;
  readonly limiter: RateLimiter;
  /** Null where no receiver of traces is configured. */
  readonly tracer: Tracer | null;
  readonly writeAudit: AuditWriter;
  readonly writeAudits: AuditBatchWriter;
  readonly failureAudit: FailureAudit;
  readonly drain: Drain;
  /** Page of the front end where a tenant gets a larger plan. */
  readonly upgradeUrl: string;
  /** Of package.json. */
  readonly version: string;
}
