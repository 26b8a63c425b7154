import type { OutgoingHttpHeaders } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { FastifyReply } from 'fastify';
import { noneMatch } from './conditional.ts';
import { ApiError } from './errors.ts';
import type { ResponseHeaders } from './response-headers.ts';
import { requestedRange, type StoredFile } from './stored-file.ts';

/** A file of users is shown as what it is: it runs no script, in no origin, when it is opened as a page. */
const sandboxed = "default-src 'none'; sandbox";

/**
 * Sends a file, or the part that the caller requests: 206 with `Content-Range`, 304 if the caller has it already.
 *
 * @throws {ApiError} `range_not_satisfiable`, and what `open` throws, before anything is sent
 */
export async function sendFile(reply: FastifyReply, file: StoredFile, headers: ResponseHeaders): Promise<void> {
  const { request, raw } = reply;
  const { 'if-none-match': ifNoneMatch, 'if-range': ifRange } = request.headers;
  const tag = `"${file.tag}"`;
  headers.etag = tag;
  headers['content-security-policy'] = sandboxed;
  if (ifNoneMatch !== undefined && !noneMatch(ifNoneMatch, tag)) {
    reply.code(304).headers(headers).send();
    return;
  }
  const isCurrent = ifRange === undefined || ifRange === tag;
  const range = isCurrent ? requestedRange(request.headers.range, file.bytes) : null;
  if (range === 'none') {
    throw new ApiError('range_not_satisfiable', `The file has ${file.bytes} bytes`, {
      headers: { 'content-range': `bytes */${file.bytes}` },
    });
  }
  const { start, end } = range ?? { start: 0, end: file.bytes - 1 };
  if (range !== null) headers['content-range'] = `bytes ${start}-${end}/${file.bytes}`;
  headers['accept-ranges'] = 'bytes';
  headers['content-type'] = file.contentType;
  headers['content-length'] = `${end - start + 1}`;
  const stream = request.method === 'HEAD' ? null : await file.open({ start, end });
  raw.writeHead(range === null ? 200 : 206, Object.assign(reply.getHeaders() as OutgoingHttpHeaders, headers));
  reply.hijack();
  if (stream === null) raw.end();
  // The caller sees an incomplete body where it ends early: its length was announced.
  else await pipeline(stream, raw).catch(() => raw.destroy());
}
