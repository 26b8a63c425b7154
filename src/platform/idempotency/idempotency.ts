import { createHash, hash, randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { AnyResponse } from '../../engine/serve/bound-operation.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Idempotency, KeyedRequest, Replay } from '../../engine/serve/idempotency.ts';
import type { Clock } from '../clock.ts';
import type { Database, Transaction } from '../database/database.ts';
import { afterCommit } from '../database/transaction.ts';
import { kindOf } from '../policy/principals.ts';
import type { PlatformRequest } from '../policy/request.ts';
import type { EncryptionKeys } from '../secrets/encryption-keys.ts';
import type { SecretBox } from '../secrets/secret-box.ts';
import { compressText, decompressText } from './compressed-response.ts';
import { EarlierHashes, type IdentifiedRequest } from './earlier-hashes.ts';
import { LiveClaims, leaseMs } from './live-claims.ts';
import { requestOfKey, responseOfKey } from './sealed-response.ts';

/** How long a response is stored. */
const keptForMs = 86_400_000;

/**
 * Bytes of stored responses of one owner, as compressed. Beyond, the oldest are dropped: a retry of their requests gets
 * an error, and still has no second effect.
 */
export const maxStoredBytes = 32 * 2 ** 20;

/** What a process stores for an owner before it drops again: fewer statements, and a bound that is exceeded by this. */
const storedBetweenDrops = 2 ** 20;
/** Owners whose bytes a process counts at a time. */
const maxCounted = 10_000;

/** The claim of a request on its key. */
export interface KeyClaim {
  /** Hash of the owner of the key, the operation, its path parameters and the key. */
  readonly scope: Buffer;
  /** The scopes under which earlier versions have stored the same request. */
  readonly earlierScopes: readonly Buffer[];
  /** Hash of the request, encrypted. */
  readonly request: Buffer;
  readonly claim: string;
  readonly claimedUntil: Date;
  readonly expiresAt: Date;
  readonly now: Date;
}

/** What is stored under a key. Without a reply, a request is being processed. */
export interface KeptReply {
  readonly scope: Buffer;
  readonly request: Buffer;
  readonly claim: string;
  readonly claimedUntil: Date;
  readonly status: number | null;
  readonly reply: Buffer | null;
}

export interface StoredReply {
  readonly scope: Buffer;
  readonly claim: string;
  readonly status: number;
  readonly reply: Buffer;
  /** Whose bound it counts against. */
  readonly owner: string;
}

/** The store of claims and responses: idempotency.repository.ts. */
export interface IdempotencyRecords {
  /**
   * Claims the key for a request if it is free, expired, or claimed by a process that has died. Commits at once, so
   * that every process sees it. Returns false if the key is taken.
   */
  claim(db: Database, claim: KeyClaim): Promise<boolean>;
  /** Makes claims last until a time, unless their requests are complete or others have taken over. */
  renew(db: Database, claims: readonly KeyClaim[], until: Date): Promise<void>;
  /** Returns what is stored under the first of these scopes that has a record; null if the key has been released. */
  find(db: Database, scopes: readonly Buffer[]): Promise<KeptReply | null>;
  /** Stores the response. Returns false if another request has taken over. */
  keep(trx: Transaction, reply: StoredReply): Promise<boolean>;
  /** Drops the responses of an owner that exceed `maxBytes`, the oldest first. */
  drop(trx: Transaction, owner: string, maxBytes: number): Promise<void>;
  /** Releases the key, unless it has a response or another request has taken over. */
  release(db: Database, claim: { scope: Buffer; claim: string }): Promise<void>;
}

export interface IdempotencyOptions {
  readonly records: IdempotencyRecords;
  /** Responses may hold secrets that are shown once. */
  readonly box: SecretBox;
  /** For records of earlier versions. */
  readonly keys: EncryptionKeys;
  readonly clock: Clock;
}

/** Makes requests with an `Idempotency-Key` have one effect: their responses are stored in the database, sealed. */
export class StoredIdempotency implements Idempotency<PlatformRequest> {
  readonly #options: IdempotencyOptions;
  readonly #earlier: EarlierHashes;
  readonly #bound = new StoredBytes();
  readonly #live: LiveClaims;

  constructor(options: IdempotencyOptions) {
    this.#options = options;
    this.#live = new LiveClaims(options);
    this.#earlier = new EarlierHashes(options.keys);
  }

  async begin(context: PlatformRequest, key: string): Promise<KeyedRequest<Transaction> | Replay> {
    const { records, box, clock } = this.#options;
    const request = requestOf(context, key);
    const scope = hash('sha256', request.scope, 'buffer');
    const digest = createHash('sha256').update(request.parameters).update(request.body).digest();
    const now = clock.now();
    const claim: KeyClaim = {
      scope,
      earlierScopes: this.#earlier.scopes(request),
      request: box.seal(requestOfKey, ownerOfScope(scope), digest),
      claim: randomUUID(),
      claimedUntil: new Date(now.getTime() + leaseMs),
      expiresAt: new Date(now.getTime() + keptForMs),
      now,
    };
    if (await records.claim(context.db, claim)) {
      this.#live.add(context.db, claim);
      return new ClaimedRequest(
        { ...this.#options, db: context.db, bound: this.#bound, live: this.#live },
        { ...claim, owner: ownerOf(context) },
      );
    }
    const kept = await records.find(context.db, [scope, ...claim.earlierScopes]);
    if (kept === null) throw inProgress();
    const owner = ownerOfScope(kept.scope);
    const isEarlier = kept.request.length === digest.length;
    const known = isEarlier ? null : box.openBytes(requestOfKey, owner, kept.request);
    // Empty: its key was lost, and it is not known which request it was.
    const isLost = known?.length === 0;
    const isSame = known === null ? this.#earlier.isSame(kept.request, request) : known.equals(digest);
    if (!isSame && !isLost) throw keyReused();
    if (kept.status === null) throw inProgress(this.#waitFor(kept, now));
    if (kept.reply === null || isLost) throw dropped(kept.status);
    return replayOf(kept.status, await decompressText(box.openBytes(responseOfKey, owner, kept.reply)));
  }

  /**
   * Returns the milliseconds after which a retry is worthwhile: for a request of this process, as long as it has taken so
   * far; for another process, until its claim ends unless it is renewed.
   */
  #waitFor({ claim, claimedUntil }: KeptReply, now: Date): number {
    return this.#live.ageOf(claim, now) ?? claimedUntil.getTime() - now.getTime();
  }
}

/** Returns what identifies a request, and what it consists of, as texts. */
function requestOf(
  { operationId, principal, tenant, path, query, headers, sentBody }: PlatformRequest,
  key: string,
): IdentifiedRequest {
  const owner = kindOf(principal);
  if (principal.kind === 'anonymous' || owner === undefined) {
    throw new Error(`${operationId} honours Idempotency-Key for a caller without credential, who owns no keys`);
  }
  const ownedBy = owner.nameOf(principal);
  return {
    scope: JSON.stringify([ownedBy, tenant?.id ?? null, operationId, Object.values(path), key.toLowerCase()]),
    // JSON holds no raw newline, so no two requests hash the same bytes.
    parameters: `${JSON.stringify([query, headers['If-Match'] ?? null])}\n`,
    body: sentBody ?? '',
  };
}

interface OwnedClaim extends KeyClaim {
  readonly owner: string;
}

/** The bytes that this process has stored for each owner since it dropped the oldest. */
class StoredBytes {
  readonly #bytes = new LRUCache<string, number>({ max: maxCounted });

  /** Returns whether it is time to drop the oldest: also for owners of which this process may have forgotten some. */
  add(owner: string, bytes: number): boolean {
    const known = this.#bytes.get(owner);
    const total = (known ?? 0) + bytes;
    const isDue = total >= storedBetweenDrops || (known === undefined && this.#bytes.size >= maxCounted);
    this.#bytes.set(owner, isDue ? 0 : total);
    return isDue;
  }
}

interface ClaimedRequestOptions extends IdempotencyOptions {
  readonly db: Database;
  readonly bound: StoredBytes;
  readonly live: LiveClaims;
}

class ClaimedRequest implements KeyedRequest<Transaction> {
  readonly #options: ClaimedRequestOptions;
  readonly #claim: OwnedClaim;

  constructor(options: ClaimedRequestOptions, claim: OwnedClaim) {
    this.#options = options;
    this.#claim = claim;
  }

  async store(trx: Transaction, { status, headers = {} }: AnyResponse, text: string): Promise<void> {
    const { records, box, bound, live } = this.#options;
    const { scope, claim, owner } = this.#claim;
    const reply = box.seal(
      responseOfKey,
      ownerOfScope(scope),
      await compressText(`${JSON.stringify(headers)}\n${text}`),
    );
    if (!(await records.keep(trx, { scope, claim, status, reply, owner }))) throw inProgress();
    if (bound.add(owner, reply.length)) await records.drop(trx, owner, maxStoredBytes);
    afterCommit(trx, () => live.delete(claim));
  }

  release(): Promise<void> {
    const { records, db, live } = this.#options;
    live.delete(this.#claim.claim);
    return records.release(db, this.#claim);
  }
}

/** Members of a tenant store for its allowance; strangers who read it, and callers without one, for themselves. */
function ownerOf({ principal, tenant }: PlatformRequest): string {
  if (tenant !== null && tenant.role !== 'Reader') return tenant.allowanceId;
  return kindOf(principal)?.nameOf(principal as never) ?? principal.kind;
}

function replayOf(status: number, opened: string): Replay {
  const end = opened.indexOf('\n');
  const headers = JSON.parse(opened.slice(0, end)) as { [name: string]: string };
  return { response: { status, headers }, text: opened.slice(end + 1) };
}

function ownerOfScope(scope: Buffer): { readonly scope: string } {
  return { scope: scope.toString('hex') };
}

function inProgress(waitMs = 0): ApiError {
  const seconds = Math.min(Math.max(Math.ceil(waitMs / 1_000), 1), leaseMs / 1_000);
  return new ApiError('idempotency_in_progress', 'A request with this Idempotency-Key is still being processed', {
    headers: { 'retry-after': `${seconds}` },
  });
}

function dropped(status: number): ApiError {
  return new ApiError(
    'conflict',
    `A request with this Idempotency-Key has succeeded with status ${status}. Its response is no longer stored.`,
  );
}

function keyReused(): ApiError {
  const message = 'This Idempotency-Key was used for another request';
  return new ApiError('idempotency_key_reused', message, { errors: { 'Idempotency-Key': [message] } });
}
