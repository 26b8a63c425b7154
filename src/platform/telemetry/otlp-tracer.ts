import { hostname } from 'node:os';
import {
  type Context,
  DiagLogLevel,
  diag,
  type Span as OtelSpan,
  SpanKind as OtelSpanKind,
  type Tracer as OtelTracer,
  ROOT_CONTEXT,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { parseTraceParent } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { observeOutgoing } from './outgoing-spans.ts';
import type { TelemetrySettings } from './settings.ts';
import { type Span, type SpanKind, type Tracer, withSpan } from './span.ts';

export interface OtlpTracerOptions extends TelemetrySettings {
  readonly otlpEndpoint: string;
  readonly version: string;
  readonly log: { warn(details: object, message: string): void };
}

const kinds: { readonly [Kind in SpanKind]: OtelSpanKind } = {
  server: OtelSpanKind.SERVER,
  client: OtelSpanKind.CLIENT,
  consumer: OtelSpanKind.CONSUMER,
};

/** Spans that wait for an export; further ones are dropped. */
const maxWaiting = 8_192;
const exportEveryMs = 2_000;
const exportTimeoutMs = 5_000;

/**
 * Returns a tracer that sends its spans to an OTLP receiver over HTTP, in batches and aside: a receiver that is slow or
 * gone delays nothing. A caller's `traceparent` can only reduce what is recorded: the ratio holds for its traces too.
 */
export function createOtlpTracer(options: OtlpTracerOptions): Tracer {
  const { otlpEndpoint, otlpHeaders, serviceName, traceRatio, version, log } = options;
  diag.setLogger(
    { ...silent, error: (message) => log.warn({ reason: message.slice(0, 300) }, 'traces could not be exported') },
    { logLevel: DiagLogLevel.ERROR, suppressOverrideMessage: true },
  );
  const exporter = new OTLPTraceExporter({
    url: `${otlpEndpoint}/v1/traces`,
    headers: { ...otlpHeaders },
    timeoutMillis: exportTimeoutMs,
  });
  const sampler = new TraceIdRatioBasedSampler(traceRatio);
  const provider = new TracerProvider({
    resource: resourceFromAttributes({
      'service.name': serviceName,
      'service.version': version,
      'host.name': hostname(),
      'process.pid': process.pid,
    }),
    sampler: new ParentBasedSampler({ root: sampler, remoteParentSampled: sampler }),
    spanLimits: { attributeValueLengthLimit: 2_000 },
    spanProcessors: [
      new BatchSpanProcessor({
        exporter,
        maxQueueSize: maxWaiting,
        scheduledDelayMillis: exportEveryMs,
        exportTimeoutMillis: exportTimeoutMs,
      }),
    ],
  });
  const tracer = provider.getTracer('colophon', version);
  const ignoreOutgoing = observeOutgoing();
  return {
    start: ({ kind, name, parent, attributes = {} }) => {
      const remote = typeof parent === 'string' ? parseTraceParent(parent) : null;
      const context =
        remote === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, { ...remote, isRemote: true });
      return new OtlpSpan(tracer, tracer.startSpan(name, { kind: kinds[kind], attributes }, context));
    },
    async close() {
      ignoreOutgoing();
      await withSpan(null, () => provider.shutdown()).catch(() => {});
    },
  };
}

const silent = { error() {}, warn() {}, info() {}, debug() {}, verbose() {} };

class OtlpSpan implements Span {
  readonly #tracer: OtelTracer;
  readonly #span: OtelSpan;
  #context: Context | null = null;

  constructor(tracer: OtelTracer, span: OtelSpan) {
    this.#tracer = tracer;
    this.#span = span;
  }

  get traceId(): string {
    return this.#span.spanContext().traceId;
  }

  get traceparent(): string {
    const { traceId, spanId, traceFlags } = this.#span.spanContext();
    return `00-${traceId}-${spanId}-${(traceFlags & 1).toString().padStart(2, '0')}`;
  }

  child(kind: SpanKind, name: string, attributes = {}): Span {
    this.#context ??= trace.setSpan(ROOT_CONTEXT, this.#span);
    return new OtlpSpan(this.#tracer, this.#tracer.startSpan(name, { kind: kinds[kind], attributes }, this.#context));
  }

  rename(name: string): void {
    this.#span.updateName(name);
  }

  set(attributes: { readonly [name: string]: string | number | boolean | undefined }): void {
    this.#span.setAttributes(attributes);
  }

  end(error?: unknown): void {
    if (error !== undefined) {
      this.#span.setAttribute('error.type', typeOf(error));
      this.#span.setStatus({ code: SpanStatusCode.ERROR });
    }
    // The timer of the next export begins here, and is no part of what is traced.
    withSpan(null, () => this.#span.end());
  }
}

function typeOf(error: unknown): string {
  const { code, kind, name } = (error ?? {}) as { code?: unknown; kind?: unknown; name?: unknown };
  return String(code ?? kind ?? name ?? 'unknown').slice(0, 100);
}
