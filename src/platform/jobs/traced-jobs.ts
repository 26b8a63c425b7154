import { currentSpan, type Tracer, traced } from '../telemetry/span.ts';
import type { JobContext, JobDefinitions } from './job.ts';

/** Member of the data of a queued job that names the trace of its cause. */
const member = 'traceparent';

/** Returns the data of a job with the trace that it is queued in, if there is one. */
export function withTrace(data: object): object {
  const span = currentSpan();
  return span === null ? data : { ...data, [member]: span.traceparent };
}

/** Returns the jobs, each run of which continues the trace that it was queued in, or begins one if it has a schedule. */
export function tracedDefinitions<const Definitions extends JobDefinitions>(
  definitions: Definitions,
  tracer: Tracer | null,
): Definitions {
  const entries = Object.entries(definitions).map(([name, definition]) => {
    const work = (context: JobContext): Promise<void> => {
      const { [member]: parent, ...data } = (context.data ?? {}) as { [name: string]: unknown };
      // Without tracing, too: another process may have queued it.
      const own = parent === undefined ? context : { ...context, data };
      return traced(tracer, { kind: 'consumer', name, parent }, () => definition.work(own));
    };
    return [name, { ...definition, work }];
  });
  return Object.fromEntries(entries) as Definitions;
}
