import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { serveFile } from './served-file.ts';

/** Serves the script that tenants put on their pages, at `/pixel.js`. */
export function registerPixelScript(app: FastifyInstance): void {
  serveFile(app, {
    path: '/pixel.js',
    file: fileURLToPath(new URL('../../domains/insights/pixel.client.js', import.meta.url)),
    contentType: 'text/javascript; charset=utf-8',
    // Pages load it with every view: an hour is worth more than a new version at once.
    cacheControl: 'public, max-age=3600',
    // For whoever opens it as a page.
    contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'",
  });
}
