import { accessSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { entityTag, noneMatch } from '../../engine/serve/conditional.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import { limitedPage } from './limited.ts';

type Content = string | Buffer;

/** What the responses of a file have in common. */
export interface ServedHeaders {
  readonly contentType: string;
  readonly cacheControl: string;
  readonly contentSecurityPolicy: string;
}

/** A file in memory: only these paths exist, so path traversal is impossible. */
export interface ServedFile extends ServedHeaders {
  readonly path: string;
  /** Returns what is served; called at the first request. */
  readonly content: () => Content | Promise<Content>;
}

/** Files below one path that has a parameter `name`, such as `/docs/operations/:name`. */
export interface ServedFolder extends ServedHeaders {
  readonly path: string;
  /** Returns what is served under a name, undefined for an unknown one. Called until it returns something. */
  readonly content: (name: string) => Promise<Content | undefined>;
}

/** The served representations of a file. */
interface LoadedFile {
  readonly body: Buffer;
  readonly tag: string;
  /** Created at the first request. */
  compressed?: Promise<Buffer>;
}

const compress = promisify(gzip);

/**
 * Returns the content of a file, or what `render` returns for its text, for `ServedFile.content`. Throws if the file does
 * not exist.
 */
export function contentOf(file: string, render?: (text: string) => Content | Promise<Content>): ServedFile['content'] {
  accessSync(file);
  return async () => {
    const read = await readFile(file);
    return render === undefined ? read : render(read.toString());
  };
}

/**
 * Serves a file at a path, to pages of any origin, compressed if the client accepts it, 304 if the client has it. Its
 * content is made once, at its first request.
 */
export function serveFile(app: FastifyInstance, served: ServedFile): void {
  let loading: Promise<LoadedFile> | undefined;
  app.get(served.path, limitedPage, async (request, reply) => {
    loading ??= load(served.content).catch((error) => {
      loading = undefined;
      throw error;
    });
    return sendFile(request, reply, await loading, served);
  });
}

/** As `serveFile`, for several files of one path. Unknown names are 404. */
export function serveFolder(app: FastifyInstance, served: ServedFolder): void {
  const loaded = new Map<string, LoadedFile>();
  app.get<{ Params: { name: string } }>(served.path, limitedPage, async (request, reply) => {
    const { name } = request.params;
    let file = loaded.get(name);
    if (file === undefined) {
      const content = await served.content(name);
      if (content === undefined) throw new ApiError('not_found', 'Not found');
      file = await load(() => content);
      loaded.set(name, file);
    }
    return sendFile(request, reply, file, served);
  });
}

async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  file: LoadedFile,
  { contentType, cacheControl, contentSecurityPolicy }: ServedHeaders,
): Promise<FastifyReply> {
  reply.headers({
    'cache-control': cacheControl,
    'content-security-policy': contentSecurityPolicy,
    'cross-origin-resource-policy': 'cross-origin',
    // Weak: one tag for the plain and the compressed bytes.
    etag: `W/${file.tag}`,
    'referrer-policy': 'no-referrer',
    vary: 'Accept-Encoding',
    'x-content-type-options': 'nosniff',
    'x-request-id': request.id,
  });
  const ifNoneMatch = request.headers['if-none-match'];
  if (ifNoneMatch !== undefined && !noneMatch(ifNoneMatch, file.tag)) return reply.code(304).send();
  reply.type(contentType);
  if (new Negotiator(request).encodings(['gzip', 'identity'])[0] !== 'gzip') return reply.send(file.body);
  file.compressed ??= compress(file.body);
  return reply.header('content-encoding', 'gzip').send(await file.compressed);
}

async function load(content: ServedFile['content']): Promise<LoadedFile> {
  const body = Buffer.from(await content());
  return { body, tag: entityTag(body.toString('latin1')) };
}
