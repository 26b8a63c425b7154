import { createHmac, createSecretKey, hkdfSync, type KeyObject, randomUUID } from 'node:crypto';
import type { Clock } from '../../platform/clock.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { SecretBox } from '../../platform/secrets/secret-box.ts';
import { ApiError } from './errors.ts';
import type { Principal } from '../../platform/access/principal.ts';
import type { RequestContext } from './request-context.ts';
import type { AnyReply } from './unit-of-work.ts';

/** How long a reply is given again. */
const keptForMs = 86_400_000;

/**
 * How long a request may be at work before another with its key takes over: well past the slowest operation, which
 * waits 60 s for another server. One that comes back after that can't commit any more.
 */
const claimedForMs = 120_000;

/** Whose key it is, for which operation, and what was asked: nothing of it can be read back. */
export interface KeyedRequest {
  readonly scope: Buffer;
  readonly request: Buffer;
}

/** A request at work under a key. */
export interface KeyClaim extends KeyedRequest {
  readonly claim: string;
  readonly claimedUntil: Date;
  readonly expiresAt: Date;
  readonly now: Date;
}

/** What stands under a key already. Without a reply, a request is at work. */
export interface KeptReply {
  readonly request: Buffer;
  readonly status: number | null;
  readonly reply: Buffer | null;
}

/** Where claims and replies are kept. The composition root introduces one. */
export interface IdempotencyRecords {
  /**
   * Takes the key for a request, if it is free, expired, or held by a request that is taken for dead. Commits at once,
   * so that every process sees it. Answers whether it was taken.
   */
  claim(db: Database, claim: KeyClaim): Promise<boolean>;
  /** What stands under the key; null when it has become free meanwhile. */
  find(db: Database, scope: Buffer): Promise<KeptReply | null>;
  /** Keeps the reply, unless another request has taken over. Answers whether it was kept. */
  keep(trx: Transaction, reply: { scope: Buffer; claim: string; status: number; reply: Buffer }): Promise<boolean>;
  /** Frees the key, unless a reply stands under it or another request has taken over. */
  release(db: Database, claim: { scope: Buffer; claim: string }): Promise<void>;
}

export interface IdempotencyOptions {
  readonly records: IdempotencyRecords;
  /** Replies may hold secrets that are shown once. */
  readonly box: SecretBox;
  /** The server's secret (`ENCRYPTION_KEY`): a body may hold a password, so its hash must not be one to guess from. */
  readonly secret: string | Uint8Array;
  readonly clock: Clock;
}

/** A reply to give again. */
export interface Replay {
  readonly reply: AnyReply;
  readonly text: string;
}

/** Makes requests with an `Idempotency-Key` have their effect once. */
export class Idempotency {
  readonly #options: IdempotencyOptions;
  // As a key object: from bytes, setting up the key takes longer than hashing.
  readonly #key: KeyObject;

  constructor(options: IdempotencyOptions) {
    this.#options = options;
    this.#key = createSecretKey(Buffer.from(hkdfSync('sha256', options.secret, '', 'colophon idempotency v1', 32)));
  }

  /**
   * Begins a request that has a key, once its caller is authorized: it is at work from now on, or its reply is known.
   * Throws `idempotency_key_reused` for another request under the key, `idempotency_in_progress` while one is at work.
   */
  async begin(context: RequestContext, key: string): Promise<OnceOnly | Replay> {
    const { records, box, clock } = this.#options;
    const keyed = this.#keyed(context, key);
    const now = clock.now();
    const claim: KeyClaim = {
      ...keyed,
      claim: randomUUID(),
      claimedUntil: new Date(now.getTime() + claimedForMs),
      expiresAt: new Date(now.getTime() + keptForMs),
      now,
    };
    if (await records.claim(context.db, claim)) return new OnceOnly(this.#options, context.db, claim);
    const kept = await records.find(context.db, keyed.scope);
    if (kept === null) throw inProgress();
    if (!kept.request.equals(keyed.request)) throw keyReused();
    if (kept.status === null || kept.reply === null) throw inProgress();
    return replayOf(kept.status, box.open(kept.reply, contextOf(keyed)));
  }

  #keyed({ bound, principal, tenant, path, query, headers, sentBody }: RequestContext, key: string): KeyedRequest {
    const { operationId } = bound.operation;
    const scope = [nameOf(principal), tenant?.id ?? null, operationId, Object.values(path), key.toLowerCase()];
    // JSON holds no raw newline, so no two requests hash the same bytes.
    const asked = `${JSON.stringify([query, headers['If-Match'] ?? null])}\n`;
    return {
      scope: createHmac('sha256', this.#key).update(JSON.stringify(scope)).digest(),
      request: createHmac('sha256', this.#key)
        .update(asked)
        .update(sentBody ?? '')
        .digest(),
    };
  }
}

/** A request at work under its key. */
export class OnceOnly {
  readonly #options: IdempotencyOptions;
  readonly #db: Database;
  readonly #claim: KeyClaim;

  constructor(options: IdempotencyOptions, db: Database, claim: KeyClaim) {
    this.#options = options;
    this.#db = db;
    this.#claim = claim;
  }

  /**
   * Keeps the reply, proved sound, in the transaction of its effect.
   * Throws `idempotency_in_progress` when another request has taken over, and with it the effect is undone.
   */
  async keep(trx: Transaction, { status, headers = {} }: AnyReply, text: string): Promise<void> {
    const { records, box } = this.#options;
    const { scope, claim } = this.#claim;
    const reply = box.seal(`${JSON.stringify(headers)}\n${text}`, contextOf(this.#claim));
    if (!(await records.keep(trx, { scope, claim, status, reply }))) throw inProgress();
  }

  /** Frees the key of a request that had no effect, so that it can be made again at once. */
  release(): Promise<void> {
    return this.#options.records.release(this.#db, this.#claim);
  }
}

function replayOf(status: number, opened: string): Replay {
  const end = opened.indexOf('\n');
  const headers = JSON.parse(opened.slice(0, end)) as { [name: string]: string };
  return { reply: { status, headers }, text: opened.slice(end + 1) };
}

function contextOf({ scope }: KeyedRequest): string {
  return `idempotency_records:${scope.toString('base64url')}`;
}

/** Whose key it is. A person's keys and sessions are the person; a program is itself. */
function nameOf(principal: Principal): string {
  switch (principal.kind) {
    case 'user':
      return `user ${principal.userId}`;
    case 'site':
      return `site ${principal.siteId}`;
    case 'api_user':
      return `api_user ${principal.apiUserId}`;
    case 'workspace_key':
      return `workspace_key ${principal.keyId}`;
    case 'anonymous':
      throw new Error('An operation that honours Idempotency-Key admits nobody without a credential');
  }
}

function inProgress(): ApiError {
  return new ApiError('idempotency_in_progress', 'A request with this Idempotency-Key is still being processed', {
    headers: { 'retry-after': '1' },
  });
}

function keyReused(): ApiError {
  const message = 'This Idempotency-Key was used for another request';
  return new ApiError('idempotency_key_reused', message, { errors: { 'Idempotency-Key': [message] } });
}

/** The request's `Idempotency-Key`, where its operation honours one. */
export function idempotencyKeyOf(context: RequestContext): string | null {
  if (!context.bound.operation.keyed) return null;
  return (context.headers['Idempotency-Key'] as string | undefined) ?? null;
}
