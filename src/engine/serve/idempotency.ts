import type { AnyResponse } from './bound-operation.ts';
import type { TransactionOf } from './policy.ts';
import type { RequestContext } from './request-context.ts';

/** Makes requests with an `Idempotency-Key` have one effect. A policy provides it, with a store of its own. */
export interface Idempotency<Context extends RequestContext = RequestContext> {
  /**
   * Begins a request with a key, once its caller is authorized. Returns its claim on the key, or the response of the
   * earlier request with the same key.
   *
   * @throws {ApiError} `idempotency_key_reused` if the key is that of another request, `idempotency_in_progress` while
   * the earlier one is being processed
   */
  begin(context: Context, key: string): Promise<KeyedRequest<TransactionOf<Context>> | Replay>;
}

/** A request that is being processed under its key. */
export interface KeyedRequest<Transaction> {
  /**
   * Stores the response, already serialized, in the transaction of its effect.
   *
   * @throws {ApiError} `idempotency_in_progress` if another request has taken over the key, so that this effect is undone
   */
  store(transaction: Transaction, response: AnyResponse, text: string): Promise<void>;
  /** Releases the key of a request that had no effect, so that the caller may repeat it at once. */
  release(): Promise<void>;
}

/** The stored response of an earlier request. */
export interface Replay {
  readonly response: AnyResponse;
  /** Its JSON text. */
  readonly text: string;
}

export function isReplay(begun: KeyedRequest<unknown> | Replay): begun is Replay {
  return 'response' in begun;
}

/** Returns the `Idempotency-Key` of a request whose operation declares it, else null. */
export function idempotencyKeyOf(context: RequestContext): string | null {
  if (!context.bound.operation.keyed) return null;
  return (context.headers['Idempotency-Key'] as string | undefined) ?? null;
}
