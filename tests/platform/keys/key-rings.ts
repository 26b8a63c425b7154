import { generateKeyPairSync, randomBytes } from 'node:crypto';
import pino from 'pino';
import { type App, createApp } from '../../../src/app/app.ts';
import { loadConfig } from '../../../src/app/config.ts';
import { sealedColumns } from '../../../src/app/sealed-columns.ts';
import { insertAuditLog } from '../../../src/platform/audit/audit.repository.ts';
import { createHeadSeal } from '../../../src/platform/audit/audit-chain.ts';
import { verifyAuditLog } from '../../../src/platform/audit/audit-verification.ts';
import { sealAuditLog } from '../../../src/platform/audit/seal-audit-log.sweep.ts';
import { type Resealed, reseal } from '../../../src/platform/keys/reseal.ts';
import type { PrivateKeyJwk } from '../../../src/platform/secrets/settings.ts';
import { signingKeyId } from '../../../src/platform/secrets/signing-keys.ts';
import { keysOf, secretBoxOf } from '../../support/keys.ts';
import { highLimits, type TestServer } from '../../support/server.ts';

/** A new key that signs tokens. */
export interface SigningJwk {
  readonly jwk: PrivateKeyJwk;
  readonly kid: string;
}

export function newSigningKey(): SigningJwk {
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }) as PrivateKeyJwk;
  return { jwk, kid: signingKeyId(jwk.x) };
}

/** A new key that encrypts. */
export interface EncryptionBytes {
  readonly bytes: Buffer;
  readonly id: string;
}

export function newEncryptionKey(): EncryptionBytes {
  const bytes = randomBytes(32);
  return { bytes, id: keysOf(bytes).current.id };
}

/** The keys of a process: the first ones are current. */
export interface Ring {
  readonly signing: readonly SigningJwk[];
  readonly encryption: readonly [EncryptionBytes, ...EncryptionBytes[]];
  readonly revoked?: readonly SigningJwk[];
}

export function environmentOf({ signing, encryption, revoked = [] }: Ring): { readonly [name: string]: string } {
  return {
    JWT_PRIVATE_KEYS: JSON.stringify(signing.map(({ jwk }) => jwk)),
    ENCRYPTION_KEYS: encryption.map(({ bytes }) => bytes.toString('base64')).join(','),
    JWT_REVOKED_KEYS: revoked.map(({ kid }) => kid).join(','),
  };
}

export interface CallOptions {
  readonly token?: string;
  readonly body?: object;
  readonly headers?: { readonly [name: string]: string };
}

/** Another process of the server, with keys of its own. */
export interface Process {
  readonly app: App;
  /** What it logged as errors, one line each. */
  readonly errors: readonly string[];
  // biome-ignore lint/suspicious/noExplicitAny: tests read members of bodies
  call(method: 'GET' | 'POST' | 'PATCH', path: string, options?: CallOptions): Promise<{ status: number; body: any }>;
  /** Seals the audit log. */
  sealAuditLog(): Promise<void>;
  close(): Promise<void>;
}

const silent = { info() {}, warn() {}, error() {} };

export async function startOther(server: TestServer, ring: Ring): Promise<Process> {
  const { dataDir, publicUrl, frontendUrl } = server.config;
  const errors: string[] = [];
  const app = await createApp({
    config: loadConfig({
      DATA_DIR: dataDir,
      PUBLIC_URL: publicUrl,
      FRONTEND_URL: frontendUrl,
      OUTBOUND_ALLOW_LOOPBACK: 'true',
      JOBS: 'off',
      ...environmentOf(ring),
    }),
    database: server.database,
    clock: server.clock,
    limits: highLimits,
    passwordCost: 4,
    log: pino({ level: 'error' }, { write: (line: string) => errors.push(line) }),
  });
  return {
    app,
    errors,
    async call(method, url, { token, body, headers = {} } = {}) {
      const answer = await app.inject({
        method,
        url,
        ...(body === undefined ? {} : { payload: body }),
        headers: { ...(token === undefined ? {} : { authorization: token }), ...headers },
      });
      return { status: answer.statusCode, body: answer.body === '' ? {} : answer.json() };
    },
    async sealAuditLog() {
      const sweep = sealAuditLog(createHeadSeal(keysOf(...bytesOf(ring.encryption))));
      const { signal } = new AbortController();
      await sweep.run({ db: server.db, now: server.clock.now(), log: silent, signal });
    },
    close: () => app.close(),
  };
}

/** What `npm run keys:reseal` does. */
export function resealWith(server: TestServer, { encryption }: Ring, acceptLost: string[] = []): Promise<Resealed> {
  const keys = keysOf(...bytesOf(encryption));
  return reseal(server.db, {
    keys,
    box: secretBoxOf({ encryptionKeys: bytesOf(encryption) }),
    columns: sealedColumns,
    headSeal: createHeadSeal(keys),
    writeAudit: insertAuditLog,
    acceptLost,
  });
}

/** What `npm run audit:verify` finds. */
export async function auditFindings(server: TestServer, { encryption }: Ring): Promise<string[]> {
  const findings: string[] = [];
  await verifyAuditLog(server.db, createHeadSeal(keysOf(...bytesOf(encryption))), (finding) => findings.push(finding));
  return findings;
}

function bytesOf([first, ...others]: Ring['encryption']): [Buffer, ...Buffer[]] {
  return [first.bytes, ...others.map(({ bytes }) => bytes)];
}
