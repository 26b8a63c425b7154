// Written by `npm run sdk` from src/engine/sdk/runtime/response.ts.

import { apiError } from './error-format.ts';
import { ConnectionError, NotModifiedError, type ResponseFacts, UnreadableResponseError } from './errors.ts';
import type { Operation } from './operation.ts';

/** Returns what a response says apart from its body. */
export function factsOf({ operationId }: Operation, { status, headers }: Response, now: number): ResponseFacts {
  return {
    operationId,
    status,
    requestId: headers.get('x-request-id'),
    retryAfter: retryAfterOf(headers.get('retry-after'), now),
  };
}

/** `Retry-After`, seconds or an HTTP date, in milliseconds from now; null if there is none, or it is invalid. */
function retryAfterOf(value: string | null, now: number): number | null {
  if (value === null) return null;
  const milliseconds = /^\s*\d+\s*$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(milliseconds) ? null : Math.max(0, milliseconds);
}

/**
 * Reads a response to its end. Returns the value of a success.
 *
 * @throws {ApiError} if it is an error of the API.
 * @throws {UnreadableResponseError} if it isn't the API's, or incomplete.
 * @throws {ConnectionError} if the connection breaks in the middle.
 */
export async function readResponse(operation: Operation, response: Response, facts: ResponseFacts): Promise<unknown> {
  const { status } = response;
  const contentType = response.headers.get('content-type')?.toLowerCase() ?? '';
  const location = response.headers.get('location');
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400 && location !== null)) {
    await response.body?.cancel();
    if (operation.returns === 'redirect' && location !== null) return { location };
    const where = location ?? 'browsers hide the address from programs: let the browser go to the operation itself';
    throw new UnreadableResponseError(`leads elsewhere (${where})`, { facts, excerpt: '' });
  }
  if (status === 304) throw new NotModifiedError(`${facts.operationId}: not modified`, facts);

  const bytes = await bytesOf(operation, response);
  if (response.ok && operation.returns === 'bytes') return bytes;
  const text = new TextDecoder().decode(bytes);
  if (response.ok && operation.returns === 'text') return text;
  if (status === 204 || (response.ok && operation.returns === 'nothing')) return undefined;
  if (!/^application\/(?:[\w.-]+\+)?json\b/.test(contentType)) {
    throw new UnreadableResponseError(`is ${contentType === '' ? 'of no type' : contentType}, not JSON`, {
      facts,
      excerpt: text,
    });
  }
  const body = parse(text, facts);
  if (!response.ok) throw apiError(operation, facts, contentType, body);
  return body;
}

async function bytesOf({ operationId }: Operation, response: Response): Promise<Uint8Array> {
  const buffer = await response.arrayBuffer().catch((cause: unknown) => {
    const message = `${operationId}: the connection broke in the middle of the response`;
    throw new ConnectionError(message, { operationId, cause });
  });
  return new Uint8Array(buffer);
}

function parse(text: string, facts: ResponseFacts): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    // biome-ignore lint/style/useErrorCause: the cause is passed, in another argument
    throw new UnreadableResponseError('is not complete JSON', { facts, excerpt: text, cause });
  }
}
