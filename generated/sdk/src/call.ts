// Written by `npm run sdk` from src/engine/sdk/runtime/call.ts.

import type { Client } from './client.ts';
import { Deadline } from './deadline.ts';
import { checkDryRun, type DryRunOptions } from './dry-run.ts';
import { ApiError, ConnectionError, TimeoutError, UnreadableResponseError } from './errors.ts';
import { isRepeatable, type Operation, type Params } from './operation.ts';
import { type PreparedRequest, prepareRequest } from './request.ts';
import { factsOf, readResponse } from './response.ts';

/** Milliseconds to wait before the first retry on average, and at most before a later one. */
const firstWait = 500;
const longestBackOff = 8_000;

/** Statuses of transient errors. */
const transient = new Set([408, 425, 429, 500, 502, 503, 504]);

interface Headed {
  readonly [header: string]: string;
}

/**
 * Sends a call, retries it where that is safe, and returns the value of its response.
 *
 * @throws {ApiError} the last error of the API.
 * @throws {ColophonError} if there was no response, or an unreadable one.
 */
export async function call<Result>(
  client: Client,
  operation: Operation,
  params: Params = {},
  options: DryRunOptions = {},
): Promise<Result> {
  const { clock } = client;
  const request = prepareRequest(client, operation, params, options);
  const retries = isRepeatable(operation) || options.dryRun === true ? (options.retries ?? client.retries) : 0;
  const total = options.totalTimeout ?? client.totalTimeout;
  const whole = new Deadline(clock, total, () => new TimeoutError(operation.operationId, 'call', total), [
    options.signal,
  ]);
  let mayRenew = true;
  try {
    for (let attempt = 1, retried = 0; ; attempt += 1) {
      const proof = await whole.within(proofOf(client, operation));
      try {
        return (await send(client, operation, request, proof, options, attempt, whole)) as Result;
      } catch (error) {
        whole.signal.throwIfAborted();
        if (mayRenew && (await whole.within(isRenewed(client, proof, error)))) {
          mayRenew = false;
          continue;
        }
        const wait = retried < retries ? waitAfter(client, operation, error, retried) : null;
        if (wait === null || wait >= whole.remaining()) throw error;
        retried += 1;
        await whole.sleep(wait);
      }
    }
  } finally {
    whole.end();
  }
}

/** The header of the credential; none for an operation that requires none. */
async function proofOf({ credential }: Client, { open }: Operation): Promise<Headed> {
  return open === true || credential === null ? {} : { [credential.header]: await credential.value() };
}

/** Gets a new credential after a 401. Returns whether there is one to retry with. */
async function isRenewed({ credential }: Client, proof: Headed, error: unknown): Promise<boolean> {
  if (!(error instanceof ApiError) || error.status !== 401 || credential?.renew === undefined) return false;
  const used = proof[credential.header];
  if (used === undefined) return false;
  try {
    await credential.renew(used);
    return true;
  } catch (cause) {
    error.cause = cause;
    throw error;
  }
}

/** One attempt, within its own time. */
async function send(
  client: Client,
  operation: Operation,
  request: PreparedRequest,
  proof: Headed,
  options: DryRunOptions,
  attempt: number,
  whole: Deadline,
): Promise<unknown> {
  const { operationId, method } = operation;
  const timeout = options.timeout ?? client.timeout;
  const own = new Deadline(client.clock, timeout, () => new TimeoutError(operationId, 'attempt', timeout), [
    whole.signal,
  ]);
  try {
    const response = await client
      .fetch(request.url, {
        method,
        headers: { ...request.headers, ...proof },
        ...(request.body === null ? {} : { body: request.body }),
        signal: own.signal,
        // Following a redirect would send the credential to any host that a response names.
        redirect: 'manual',
      })
      .catch((cause: unknown) => {
        throw new ConnectionError(`${operationId}: no connection to ${client.baseUrl}`, { operationId, cause });
      });
    const facts = factsOf(operation, response, client.clock.now());
    options.onResponse?.({ status: response.status, headers: response.headers, requestId: facts.requestId, attempt });
    checkDryRun(operation, options, response);
    return await readResponse(operation, response, facts);
  } catch (error) {
    // The signal's reason says more than the error of an aborted fetch.
    own.signal.throwIfAborted();
    throw error;
  } finally {
    own.end();
  }
}

/** Milliseconds to wait before the next attempt; null if another one would not help, or is not safe. */
function waitAfter(client: Client, operation: Operation, error: unknown, retried: number): number | null {
  const { clock, longestWait } = client;
  const backOff = Math.min(longestBackOff, firstWait * 2 ** retried) * (0.5 + clock.random() / 2);
  if (error instanceof ConnectionError || error instanceof TimeoutError) return backOff;
  if (!(error instanceof ApiError) && !(error instanceof UnreadableResponseError)) return null;
  const { status, retryAfter } = error;
  // 409 with `Retry-After`: the previous attempt with the same key is still in progress.
  const isTransient = transient.has(status) || (status === 409 && operation.keyed === true && retryAfter !== null);
  // A success that can't be read is retried; a redirect or the page of a proxy is not.
  const isBroken = error instanceof UnreadableResponseError && status >= 200 && status < 300;
  if (!isTransient && !isBroken) return null;
  if (retryAfter === null) return backOff;
  // Not earlier, and not all clients at once.
  return retryAfter > longestWait ? null : retryAfter + backOff / 4;
}
