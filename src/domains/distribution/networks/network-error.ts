/**
 * What became of a call to a network:
 *
 * - `token`: it doesn't accept the token; nothing was posted.
 * - `refused`: it doesn't accept the call; nothing was posted, and nothing will be by repeating it.
 * - `busy`: it wants fewer calls; nothing was posted.
 * - `unreachable`: the call never arrived.
 * - `unknown`: the call may have arrived and may have had its effect.
 */
export type NetworkErrorKind = 'token' | 'refused' | 'busy' | 'unreachable' | 'unknown';

export class NetworkError extends Error {
  readonly kind: NetworkErrorKind;
  /** With `busy`: seconds to wait, if the network says so. */
  readonly retryAfter: number | null;

  constructor(kind: NetworkErrorKind, message: string, retryAfter: number | null = null, cause?: unknown) {
    super(message, { cause });
    this.name = 'NetworkError';
    this.kind = kind;
    this.retryAfter = retryAfter;
  }
}
