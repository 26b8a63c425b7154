// (e) express-openapi-validator with response validation.
import type { AddressInfo } from 'node:net';
import express from 'express';
import * as OpenApiValidator from 'express-openapi-validator';
import { articleList } from '../articles.ts';
import { reportReady } from '../support/server-process.ts';

const app = express();
app.use(
  OpenApiValidator.middleware({
    apiSpec: 'generated/openapi.json',
    validateRequests: true,
    validateResponses: true,
    validateSecurity: false,
  }),
);
app.get('/api/v1/tenants/:tenant_id/articles', (_request, response) => {
  response.json(articleList);
});
const server = app.listen(0, '127.0.0.1', () => reportReady((server.address() as AddressInfo).port));
