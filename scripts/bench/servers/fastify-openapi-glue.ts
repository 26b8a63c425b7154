// (d) fastify-openapi-glue: routes, validation and serialization by Fastify's own schemas.
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import openapiGlue from 'fastify-openapi-glue';
import { articleList } from '../articles.ts';
import { reportReady } from '../support/server-process.ts';

const document = JSON.parse(readFileSync('generated/openapi.json', 'utf8'));
// Only the measured operation: the library doesn't support every schema of a 3.1 contract.
document.paths = Object.fromEntries(
  Object.entries(document.paths)
    .filter(([path]) => path === '/api/v1/tenants/{tenant_id}/articles')
    .map(([path, item]) => [path, { get: (item as { get: object }).get }]),
);
const app = Fastify({ ajv: { customOptions: { strict: false } } });
app.register(openapiGlue, { specification: document, serviceHandlers: { listArticles: async () => articleList } });
await app.listen({ port: 0, host: '127.0.0.1' });
reportReady((app.server.address() as AddressInfo).port);
