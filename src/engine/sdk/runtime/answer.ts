import { type AnswerFacts, apiError, ConnectionError, NotModifiedError, UnreadableAnswerError } from './errors.ts';
import type { Operation } from './operation.ts';

/** The facts of an answer that its body has no part in. */
export function factsOf({ operationId }: Operation, { status, headers }: Response, now: number): AnswerFacts {
  return {
    operationId,
    status,
    requestId: headers.get('x-request-id'),
    retryAfter: retryAfterOf(headers.get('retry-after'), now),
  };
}

/** `Retry-After`, seconds or an HTTP date, in milliseconds from now; null if there is none that can be read. */
function retryAfterOf(value: string | null, now: number): number | null {
  if (value === null) return null;
  const milliseconds = /^\s*\d+\s*$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(milliseconds) ? null : Math.max(0, milliseconds);
}

/**
 * Reads an answer to the end.
 *
 * @throws {ApiError} if it is a refusal or failure of the API's.
 * @throws {UnreadableAnswerError} if it is not the API's, or not whole.
 * @throws {ConnectionError} if the connection breaks in the middle.
 */
export async function readAnswer(operation: Operation, response: Response, facts: AnswerFacts): Promise<unknown> {
  const { status } = response;
  const contentType = response.headers.get('content-type')?.toLowerCase() ?? '';
  const location = response.headers.get('location');
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400 && location !== null)) {
    await response.body?.cancel();
    if (operation.answers === 'redirect' && location !== null) return { location };
    const where = location ?? 'a browser keeps from programs where to: let it go to the address itself';
    throw new UnreadableAnswerError(`leads elsewhere (${where})`, { facts, excerpt: '' });
  }
  if (status === 304) throw new NotModifiedError(`${facts.operationId}: not modified`, facts);

  const bytes = await bytesOf(operation, response);
  if (response.ok && operation.answers === 'bytes') return bytes;
  const text = new TextDecoder().decode(bytes);
  if (response.ok && operation.answers === 'text') return text;
  if (status === 204 || (response.ok && operation.answers === 'nothing')) return undefined;
  if (!/^application\/(?:[\w.-]+\+)?json\b/.test(contentType)) {
    throw new UnreadableAnswerError(`is ${contentType === '' ? 'of no type' : contentType}, not JSON`, {
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
    const message = `${operationId}: the connection broke in the middle of the answer`;
    throw new ConnectionError(message, { operationId, cause });
  });
  return new Uint8Array(buffer);
}

function parse(text: string, facts: AnswerFacts): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    // biome-ignore lint/style/useErrorCause: the cause is there, in a place of its own
    throw new UnreadableAnswerError('is no whole JSON', { facts, excerpt: text, cause });
  }
}
