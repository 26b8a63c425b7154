// Written by `npm run sdk` from src/engine/sdk/runtime/call.ts.

import { Deadline } from './deadline.js';
import { checkDryRun } from './dry-run.js';
import { ApiError, ConnectionError, TimeoutError, UnreadableResponseError } from './errors.js';
import { isRepeatable } from './operation.js';
import { prepareRequest } from './request.js';
import { factsOf, readResponse } from './response.js';
const firstWait = 500;
const longestBackOff = 8_000;
const transient = new Set([408, 425, 429, 500, 502, 503, 504]);
export async function call(client, operation, params = {}, options = {}) {
    const { clock } = client;
    const request = prepareRequest(client, operation, params, options);
    const retries = isRepeatable(operation) || options.dryRun === true ? (options.retries ?? client.retries) : 0;
    const total = options.totalTimeout ?? client.totalTimeout;
    const whole = new Deadline(clock, total, () => new TimeoutError(operation.operationId, 'call', total), [
        options.signal,
    ]);
    let mayRenew = true;
    try {
        for (let attempt = 1, retried = 0;; attempt += 1) {
            const proof = await whole.within(proofOf(client, operation));
            try {
                return (await send(client, operation, request, proof, options, attempt, whole));
            }
            catch (error) {
                whole.signal.throwIfAborted();
                if (mayRenew && (await whole.within(isRenewed(client, proof, error)))) {
                    mayRenew = false;
                    continue;
                }
                const wait = retried < retries ? waitAfter(client, operation, error, retried) : null;
                if (wait === null || wait >= whole.remaining())
                    throw error;
                retried += 1;
                await whole.sleep(wait);
            }
        }
    }
    finally {
        whole.end();
    }
}
async function proofOf({ credential }, { open }) {
    return open === true || credential === null ? {} : { [credential.header]: await credential.value() };
}
async function isRenewed({ credential }, proof, error) {
    if (!(error instanceof ApiError) || error.status !== 401 || credential?.renew === undefined)
        return false;
    const used = proof[credential.header];
    if (used === undefined)
        return false;
    try {
        await credential.renew(used);
        return true;
    }
    catch (cause) {
        error.cause = cause;
        throw error;
    }
}
async function send(client, operation, request, proof, options, attempt, whole) {
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
            redirect: 'manual',
        })
            .catch((cause) => {
            throw new ConnectionError(`${operationId}: no connection to ${client.baseUrl}`, { operationId, cause });
        });
        const facts = factsOf(operation, response, client.clock.now());
        options.onResponse?.({ status: response.status, headers: response.headers, requestId: facts.requestId, attempt });
        checkDryRun(operation, options, response);
        return await readResponse(operation, response, facts);
    }
    catch (error) {
        own.signal.throwIfAborted();
        throw error;
    }
    finally {
        own.end();
    }
}
function waitAfter(client, operation, error, retried) {
    const { clock, longestWait } = client;
    const backOff = Math.min(longestBackOff, firstWait * 2 ** retried) * (0.5 + clock.random() / 2);
    if (error instanceof ConnectionError || error instanceof TimeoutError)
        return backOff;
    if (!(error instanceof ApiError) && !(error instanceof UnreadableResponseError))
        return null;
    const { status, retryAfter } = error;
    const isTransient = transient.has(status) || (status === 409 && operation.keyed === true && retryAfter !== null);
    const isBroken = error instanceof UnreadableResponseError && status >= 200 && status < 300;
    if (!isTransient && !isBroken)
        return null;
    if (retryAfter === null)
        return backOff;
    return retryAfter > longestWait ? null : retryAfter + backOff / 4;
}
