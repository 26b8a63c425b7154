import { createHash } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Html } from './html.ts';

/** What a route returns. */
export interface Reply {
  readonly status?: number;
  readonly body?: Html | string | Buffer;
  readonly type?: string;
  /** `no-store` by default: only what is the same for all readers may be in a cache. */
  readonly cache?: string;
  readonly headers?: OutgoingHttpHeaders;
}

/** An error that a reader sees as a page. */
export class PageError extends Error {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;

  constructor(status: number, message: string, headers: OutgoingHttpHeaders = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/** There is no script, no frame, and nothing of other servers except pictures. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' https:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const securityHeaders = {
  'Content-Security-Policy': policy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** Returns a response that sends the browser to another page of the blog. */
export function seeOther(location: string, headers: OutgoingHttpHeaders = {}): Reply {
  return { status: 303, headers: { ...headers, Location: location } };
}

/** Sends a response, or 304 if the reader has the same one. */
export function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  const { status = 200, type = 'text/html; charset=utf-8', cache = 'no-store' } = reply;
  const body = Buffer.isBuffer(reply.body) ? reply.body : Buffer.from(String(reply.body ?? ''));
  const headers: OutgoingHttpHeaders = { ...securityHeaders, 'Cache-Control': cache, ...reply.headers };
  if (status === 200 && cache !== 'no-store') {
    const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
    headers.ETag = etag;
    const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    if (known.includes(etag) || known.includes('*')) {
      response.writeHead(304, headers).end();
      return;
    }
  }
  response.writeHead(status, { ...headers, 'Content-Type': type, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Bytes of a form: a comment of 5,000 characters, encoded. */
const longestForm = 65_536;

/**
 * Reads a form that a page of the blog has sent.
 *
 * @throws {PageError} 403 if a page of another site has sent it, 413 if it is too large, 415 if it isn't a form.
 */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const { origin, host, 'sec-fetch-site': site = 'same-origin' } = request.headers;
  const isOwn = site === 'same-origin' && (origin === undefined || URL.parse(origin)?.host === host);
  if (!isOwn) throw new PageError(403, 'This form is not on a page of the blog.');
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')) {
    throw new PageError(415, 'This is not a form.');
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > longestForm) throw new PageError(413, 'This form is too large.', { Connection: 'close' });
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

export function cookieOf(request: IncomingMessage, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1];
}
