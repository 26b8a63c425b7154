/**
 * What is known of a failed call to a network:
 *
 * - `token`: it doesn't accept the token; nothing was posted.
 * - `rejected`: it doesn't accept the call; nothing was posted, and a retry won't help.
 * - `busy`: it limits the rate of calls; nothing was posted.
 * - `unreachable`: the call never arrived.
 * - `unknown`: the call may have arrived and may have had its effect.
 */
export type NetworkErrorKind = 'token' | 'rejected' | 'busy' | 'unreachable' | 'unknown';

export class NetworkError extends Error {
  readonly kind: NetworkErrorKind;
  /** With `busy`: seconds to wait, if the network states them. */
  readonly retryAfter: number | null;

  constructor(kind: NetworkErrorKind, message: string, retryAfter: number | null = null, cause?: unknown) {
    super(message, { cause });
    this.name = 'NetworkError';
    this.kind = kind;
    this.retryAfter = retryAfter;
  }
}
