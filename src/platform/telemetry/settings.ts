import { ConfigError } from '../config-error.ts';
import { type Environment, type Mode, secret, text, url } from '../settings/environment.ts';

/** Names and meanings are those of OpenTelemetry. */
export interface TelemetrySettings {
  /** Base URL of the receiver of traces (OTLP over HTTP). Null: there are no traces. */
  readonly otlpEndpoint: string | null;
  /** Sent with each export, such as the credential of the receiver. */
  readonly otlpHeaders: { readonly [name: string]: string };
  readonly serviceName: string;
  /** Share of the traces that are recorded, from 0 to 1. */
  readonly traceRatio: number;
}

/** Throws `ConfigError`. */
export function telemetrySettings(environment: Environment, mode: Mode): TelemetrySettings {
  const endpoint = text(environment, 'OTEL_EXPORTER_OTLP_ENDPOINT');
  const given = secret(environment, mode, 'OTEL_EXPORTER_OTLP_HEADERS');
  return {
    otlpEndpoint:
      endpoint === undefined ? null : url(environment, 'OTEL_EXPORTER_OTLP_ENDPOINT', endpoint).replace(/\/+$/, ''),
    otlpHeaders: given === undefined ? {} : headersOf(given),
    serviceName: text(environment, 'OTEL_SERVICE_NAME') ?? 'colophon',
    traceRatio: ratio(text(environment, 'OTEL_TRACES_SAMPLER_ARG') ?? '1'),
  };
}

/** `name=value` pairs, whose values are percent-encoded. */
function headersOf(given: string): { readonly [name: string]: string } {
  return Object.fromEntries(
    given.split(',').map((pair) => {
      const [, name, value] = /^([A-Za-z0-9-]+)\s*=\s*([\x21-\x7e]+)$/.exec(pair.trim()) ?? [];
      if (name === undefined || value === undefined) throw malformedHeaders();
      try {
        return [name.toLowerCase(), decodeURIComponent(value)];
      } catch {
        throw malformedHeaders();
      }
    }),
  );
}

/** Without the value, which is a secret. */
function malformedHeaders(): ConfigError {
  return new ConfigError(
    'OTEL_EXPORTER_OTLP_HEADERS must be name=value pairs, separated by commas, values URL-encoded',
  );
}

function ratio(value: string): number {
  if (/^(?:0|1|0?\.\d+|1\.0+|0\.0+)$/.test(value)) return Number(value);
  throw new ConfigError(`OTEL_TRACES_SAMPLER_ARG must be a number from 0 to 1, not ${value}`);
}
