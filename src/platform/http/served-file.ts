import { accessSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { entityTag, noneMatch } from '../../engine/serve/conditional.ts';

/** A file held in memory: a path that isn't one of them doesn't exist, so there is no path to climb out of. */
export interface ServedFile {
  readonly path: string;
  readonly file: string;
  readonly contentType: string;
  readonly cacheControl: string;
  readonly contentSecurityPolicy: string;
  /** Makes what is served of what the file holds. */
  readonly render?: (text: string) => string;
}

/** What is sent of a file. */
interface LoadedFile {
  readonly body: Buffer;
  readonly tag: string;
  /** Made when first asked for. */
  compressed?: Promise<Buffer>;
}

const compress = promisify(gzip);

/**
 * Serves a file at a path, to pages of any origin, compressed for whoever takes it, 304 to whoever has it. It is read
 * once, when it is first asked for. Throws when it isn't there.
 */
export function serveFile(app: FastifyInstance, served: ServedFile): void {
  const { path, file, contentType, cacheControl, contentSecurityPolicy, render } = served;
  accessSync(file);
  let loading: Promise<LoadedFile> | undefined;

  app.get(path, async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    loading ??= load(file, render);
    const document = await loading;
    reply.headers({
      'cache-control': cacheControl,
      'content-security-policy': contentSecurityPolicy,
      'cross-origin-resource-policy': 'cross-origin',
      // Weak: one tag for the bytes as they are and compressed.
      etag: `W/${document.tag}`,
      'referrer-policy': 'no-referrer',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
      'x-request-id': request.id,
    });
    const ifNoneMatch = request.headers['if-none-match'];
    if (ifNoneMatch !== undefined && !noneMatch(ifNoneMatch, document.tag)) return reply.code(304).send();
    reply.type(contentType);
    if (new Negotiator(request).encodings(['gzip', 'identity'])[0] !== 'gzip') return reply.send(document.body);
    document.compressed ??= compress(document.body);
    return reply.header('content-encoding', 'gzip').send(await document.compressed);
  });
}

async function load(file: string, render: ServedFile['render']): Promise<LoadedFile> {
  const held = await readFile(file);
  const body = render === undefined ? held : Buffer.from(render(held.toString()));
  return { body, tag: entityTag(body.toString('latin1')) };
}
