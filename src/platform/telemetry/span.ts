import { AsyncLocalStorage } from 'node:async_hooks';

/** Of OpenTelemetry: a request that is served, a call of another process, or work that a message caused. */
export type SpanKind = 'server' | 'client' | 'consumer';

export interface SpanAttributes {
  readonly [name: string]: string | number | boolean | undefined;
}

/** A piece of work in a trace. */
export interface Span {
  readonly traceId: string;
  /** Names this span as the parent of work elsewhere: the header of W3C Trace Context. */
  readonly traceparent: string;
  /** Starts a span inside this one. */
  child(kind: SpanKind, name: string, attributes?: SpanAttributes): Span;
  rename(name: string): void;
  /** Undefined values are ignored. */
  set(attributes: SpanAttributes): void;
  /** Ends the span; an error marks it as failed, by its code or name and never by its message. */
  end(error?: unknown): void;
}

export interface NewSpan {
  readonly kind: SpanKind;
  readonly name: string;
  /** A `traceparent` from elsewhere. One that is malformed is ignored: the span begins a trace of its own. */
  readonly parent?: unknown;
  readonly attributes?: SpanAttributes;
}

/** Starts traces. A process without one has no spans. */
export interface Tracer {
  start(span: NewSpan): Span;
  /** Sends the spans that have ended; resolves after at most some seconds, also if nobody takes them. */
  close(): Promise<void>;
}

const current = new AsyncLocalStorage<Span | null>();
/** Until a span exists, nothing is looked up: what asks for the current span costs a branch. */
let hasSpans = false;

/** Returns the span that the current work is part of, or null. */
export function currentSpan(): Span | null {
  return hasSpans ? (current.getStore() ?? null) : null;
}

/** Runs `work` as part of a span, which it does not end; null: as part of none. */
export function withSpan<Result>(span: Span | null, work: () => Result): Result {
  hasSpans ||= span !== null;
  return current.run(span, work);
}

/** Runs `work` as part of a span and ends the span with it. */
export async function inSpan<Result>(span: Span, work: () => Promise<Result>): Promise<Result> {
  try {
    const result = await withSpan(span, work);
    span.end();
    return result;
  } catch (error) {
    span.end(error);
    throw error;
  }
}

/** Runs `work` as a span of `tracer`; without a tracer it runs as it is. */
export function traced<Result>(
  tracer: Tracer | null | undefined,
  span: NewSpan,
  work: () => Promise<Result>,
): Promise<Result> {
  return tracer == null ? work() : inSpan(tracer.start(span), work);
}
