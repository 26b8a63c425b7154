import type { FastifyBaseLogger } from 'fastify';
import { type Logger, pino } from 'pino';
import type { Mode } from '../settings/environment.ts';
import { currentSpan } from '../telemetry/span.ts';
import { LogOutput, type OutputStream } from './log-output.ts';
import { OutageLines } from './outage-lines.ts';
import type { LogSettings } from './settings.ts';

export interface LoggerOptions extends LogSettings {
  readonly environment: Mode;
  /** Set if there are traces: then lines have the id of the trace that they belong to. */
  readonly otlpEndpoint?: string | null;
  /** Default: the standard output. */
  readonly stream?: OutputStream;
  /** Milliseconds that one line about an outage covers. */
  readonly outagePeriodMs?: number;
}

/** Pino's number. */
const warn = 40;

/**
 * Creates the logger of the process: JSON lines; in development, lines that people read. It never blocks the process,
 * and errors of an outage share lines. A promise can't resolve to it: TypeScript takes its index signature for a `then`,
 * so an object holds it.
 */
export async function createLogger(options: LoggerOptions): Promise<{ readonly log: FastifyBaseLogger }> {
  const { environment, logLevel: level, stream = process.stdout, outagePeriodMs, otlpEndpoint = null } = options;
  if (level === 'silent') return { log: pino({ level }) };
  const outage = new OutageLines({
    write: (severity, members, message) => log[levelName(severity)](members, message),
    ...(outagePeriodMs === undefined ? {} : { periodMs: outagePeriodMs }),
  });
  const settings = {
    level,
    ...(otlpEndpoint === null ? {} : { mixin: traceMembers }),
    hooks: {
      logMethod(this: Logger, line: unknown[], method: (...line: unknown[]) => void, severity: number) {
        if (severity < warn || !outage.take(severity, line[0], line[1])) method.apply(this, line);
      },
    },
  } as pino.LoggerOptions;
  const log = pino(settings, await destination(environment, stream));
  return { log };
}

/** A line about a request has its own: its response is written outside of the request's work. */
function traceMembers(): object {
  const traceId = currentSpan()?.traceId;
  return traceId === undefined ? {} : { traceId };
}

function levelName(severity: number): 'warn' | 'error' | 'fatal' {
  return pino.levels.labels[severity] as 'warn' | 'error' | 'fatal';
}

async function destination(environment: Mode, stream: OutputStream): Promise<pino.DestinationStream> {
  if (environment === 'production') {
    const droppedLine = (dropped: number) =>
      `${JSON.stringify({ level: warn, time: Date.now(), dropped, msg: droppedMessage })}\n`;
    return new LogOutput({ stream, droppedLine });
  }
  const { default: pretty } = await import('pino-pretty');
  const output = new LogOutput({ stream, droppedLine: (dropped) => `WARN: ${droppedMessage}: ${dropped}\n` });
  return pretty({ ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss', destination: output.asStream() });
}

const droppedMessage = 'log lines were dropped because nobody read them';
