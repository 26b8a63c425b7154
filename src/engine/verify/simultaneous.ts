import { randomUUID } from 'node:crypto';
import type { Client, Response } from './client.ts';
import type { DeclaredOperation } from './declared-operation.ts';
import type { Request } from './request.ts';

/** Enough that one of them arrives while another is being processed. */
const callsAtOnce = 5;
const mostAttempts = 3;

/** What simultaneous calls with one key returned. */
export interface Simultaneous {
  readonly request: Request;
  /** 409 if a call was rejected because of the other one. */
  readonly status: number;
  readonly faults: readonly string[];
}

/** Whether a call that arrives while another with its key is being processed is rejected. */
export function rejectsSimultaneous({ policy, responses }: DeclaredOperation): boolean {
  return policy.keyed && responses['409'] !== undefined;
}

/**
 * Sends the same request several times at once, with one `Idempotency-Key`: at most one call has an effect, the others
 * are rejected or get its response. Repeats that with other requests until a call is rejected.
 */
export async function sendSimultaneously(client: Client, valid: () => Promise<Request>): Promise<Simultaneous> {
  let last: Simultaneous | undefined;
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const request = await valid();
    const keyed = { ...request, headers: { ...request.headers, 'Idempotency-Key': randomUUID() } };
    // The proxy would delay some of them.
    const responses = await Promise.all(Array.from({ length: callsAtOnce }, () => client.send(keyed, true)));
    last = judged(keyed, responses);
    if (last.status === 409 || last.faults.length > 0) return last;
  }
  return last as Simultaneous;
}

function judged(request: Request, responses: readonly Response[]): Simultaneous {
  const rejected = responses.find(({ status }) => status === 409);
  const successes = new Set(
    responses.filter(({ status }) => status < 300).map(({ status, text }) => `${status}: ${text}`),
  );
  const failed = responses.filter(({ status }) => status >= 500 && request.operation.responses[status] === undefined);
  return {
    request,
    status: (rejected ?? (responses[0] as Response)).status,
    faults: [
      ...responses.flatMap(({ faults }) => faults),
      ...failed.map(({ status, text }) => `failed with ${status}: ${text.slice(0, 160)}`),
      ...(successes.size < 2 ? [] : [`succeeded more than once: ${[...successes].join(', ').slice(0, 320)}`]),
    ],
  };
}
