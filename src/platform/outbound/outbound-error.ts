/**
 * - `restricted`: nothing was sent, because the address is not one that may be called.
 * - `timeout`: there was no whole answer in time.
 * - `connection`: there was none at all, or it broke off.
 */
export type OutboundErrorKind = 'restricted' | 'timeout' | 'connection';

/** A call that brought no answer. The message is for the person who gave the address. */
export class OutboundError extends Error {
  readonly kind: OutboundErrorKind;
  readonly durationMs: number;

  constructor(kind: OutboundErrorKind, message: string, durationMs: number, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'OutboundError';
    this.kind = kind;
    this.durationMs = durationMs;
  }
}
