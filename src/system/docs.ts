import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { entityTag, noneMatch } from '../contract/conditional.ts';

export interface DocsOptions {
  /** Holds `openapi.json` and `openapi.yaml`. */
  readonly contractDir: string;
}

/** A file held in memory: a path that isn't one of them doesn't exist, so there is no path to climb out of. */
interface Document {
  readonly path: string;
  readonly file: string;
  readonly contentType: string;
  readonly cacheControl: string;
}

const compress = promisify(gzip);
const swaggerUi = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')));
const here = import.meta.dirname;

const html = 'text/html; charset=utf-8';
const css = 'text/css; charset=utf-8';
const javascript = 'text/javascript; charset=utf-8';
/** Asked for every time and answered 304: a deployment shows at once. */
const revalidate = 'public, no-cache';
/** Changes with a release of Swagger UI only. */
const daily = 'public, max-age=86400';

/** The page may load from this server and call this server, nothing else, and nothing inline. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves the contract (`/openapi.json`, `/openapi.yaml`) and a page to read and try it (`/docs`), all of it local and
 * read once, at start. Throws when the contract hasn't been generated.
 */
export function registerDocs(app: FastifyInstance, { contractDir }: DocsOptions): void {
  // biome-ignore format: one document a line, to be read as a table
  const documents: Document[] = [
    { path: '/openapi.json', file: join(contractDir, 'openapi.json'), contentType: 'application/json; charset=utf-8', cacheControl: revalidate },
    { path: '/openapi.yaml', file: join(contractDir, 'openapi.yaml'), contentType: 'application/yaml; charset=utf-8', cacheControl: revalidate },
    { path: '/docs', file: join(here, 'docs.html'), contentType: html, cacheControl: revalidate },
    { path: '/docs/initializer.js', file: join(here, 'docs-initializer.js'), contentType: javascript, cacheControl: revalidate },
    { path: '/docs/swagger-ui.css', file: join(swaggerUi, 'swagger-ui.css'), contentType: css, cacheControl: daily },
    { path: '/docs/swagger-ui-bundle.js', file: join(swaggerUi, 'swagger-ui-bundle.js'), contentType: javascript, cacheControl: daily },
    { path: '/docs/favicon-32x32.png', file: join(swaggerUi, 'favicon-32x32.png'), contentType: 'image/png', cacheControl: daily },
  ];
  for (const document of documents) app.get(document.path, send(document));
}

function send({ file, contentType, cacheControl }: Document) {
  const body = readFileSync(file);
  const tag = entityTag(body.toString('latin1'));
  const headers = {
    'cache-control': cacheControl,
    'content-security-policy': contentSecurityPolicy,
    'cross-origin-resource-policy': 'cross-origin',
    // Weak: one tag for the bytes as they are and compressed.
    etag: `W/${tag}`,
    'referrer-policy': 'no-referrer',
    vary: 'Accept-Encoding',
    'x-content-type-options': 'nosniff',
  };
  /** Made when first asked for, because 2 MB take longer to compress than the server may take to start. */
  let compressed: Promise<Buffer> | undefined;

  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    reply.headers(headers).header('x-request-id', request.id);
    const ifNoneMatch = request.headers['if-none-match'];
    if (ifNoneMatch !== undefined && !noneMatch(ifNoneMatch, tag)) return reply.code(304).send();
    reply.type(contentType);
    if (new Negotiator(request).encodings(['gzip', 'identity'])[0] !== 'gzip') return reply.send(body);
    compressed ??= compress(body);
    return reply.header('content-encoding', 'gzip').send(await compressed);
  };
}
