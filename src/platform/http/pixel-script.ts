import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { contentOf, serveFile } from './served-file.ts';

/** Serves the script that tenants add to their pages, at `/pixel.js`. */
export function registerPixelScript(app: FastifyInstance): void {
  serveFile(app, {
    path: '/pixel.js',
    content: contentOf(fileURLToPath(new URL('../../domains/insights/pixel.client.js', import.meta.url))),
    contentType: 'text/javascript; charset=utf-8',
    // Pages load it with every view: caching for an hour outweighs an immediate update.
    cacheControl: 'public, max-age=3600',
    // For browsers that open it as a page.
    contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'",
  });
}
