// (c) openapi-backend as router and validator behind one Fastify route.
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import Fastify from 'fastify';
import { OpenAPIBackend, type Request } from 'openapi-backend';
import { articleList } from '../articles.ts';
import { reportReady } from '../support/server-process.ts';

const backend = new OpenAPIBackend({
  definition: JSON.parse(readFileSync('generated/openapi.json', 'utf8')),
  quick: true,
  coerceTypes: true,
  customizeAjv: (_ajv, options) =>
    addFormats.default(new Ajv2020({ ...options, strict: false, logger: false } as object)) as never,
});
backend.register('listArticles', async (context) => {
  const verdict = context.api.validateResponse(articleList, context.operation, 200);
  if (verdict.errors) throw new Error(JSON.stringify(verdict.errors));
  return articleList;
});
backend.register('validationFail', (context) => ({ errors: context.validation.errors }));
await backend.init();

const app = Fastify();
app.all('/*', (request) =>
  backend.handleRequest({
    method: request.method,
    path: request.url.split('?')[0] as string,
    query: request.query as Request['query'],
    headers: request.headers as Request['headers'],
  } as Request),
);
await app.listen({ port: 0, host: '127.0.0.1' });
reportReady((app.server.address() as AddressInfo).port);
