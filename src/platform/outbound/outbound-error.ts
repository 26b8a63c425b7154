/**
 * - `restricted`: nothing was sent, because the address may not be called.
 * - `timeout`: there was no complete response in time.
 * - `connection`: the connection failed or was closed before a complete response.
 */
export type OutboundErrorKind = 'restricted' | 'timeout' | 'connection';

/** A call without a response. The message is for the person who configured the URL. */
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
