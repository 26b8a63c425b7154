import type { OtlpTracerOptions } from './otlp-tracer.ts';
import type { TelemetrySettings } from './settings.ts';
import type { Tracer } from './span.ts';

/** Returns the tracer of the process. Null where no receiver is configured: then its packages are not even loaded. */
export async function configuredTracer(
  { otlpEndpoint, otlpHeaders, serviceName, traceRatio }: TelemetrySettings,
  rest: Pick<OtlpTracerOptions, 'version' | 'log'>,
): Promise<Tracer | null> {
  if (otlpEndpoint === null) return null;
  const { createOtlpTracer } = await import('./otlp-tracer.ts');
  return createOtlpTracer({ otlpEndpoint, otlpHeaders, serviceName, traceRatio, ...rest });
}
